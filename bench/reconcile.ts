/**
 * How the time of reconciliation grows with the articles of one story. Made-up readings: each report makes twenty
 * claims about a hundred and fifty towns, by eight parties and as many speakers, with days, denials, forecasts, figures
 * and history; every fifth report is a copy of the one before it. `tsx bench/reconcile.ts 100 1000 10000` prints seconds
 * of processor time, and how many times longer an article takes than in the smallest story (1 is linear growth).
 */
import { pathToFileURL } from 'node:url'
import type { Entity, EntityKind, Sentence, Stance } from '../src/model/annotated.ts'
import type { Article } from '../src/model/article.ts'
import type { Claim, Reading } from '../src/model/claim.ts'
import type { Lineage } from '../src/model/story.ts'
import { reconcile } from '../src/reconcile/index.ts'
import { articleOf } from '../test/article.ts'
import { randomNumbers, seconds } from './lineage.ts'

const TYPES =
  'capture enter advance encircle withdraw hold clash strike attack deploy kill displace close destroy meet urge depart remain decline supply'.split(
    ' ',
  )
const STANCES: Stance[] = ['asserted', 'asserted', 'asserted', 'denied', 'rumoured', 'planned', 'predicted']
const PARTIES: [name: string, kind: EntityKind][] = [
  ['rebels', 'armed-group'],
  ['southern rebels', 'armed-group'],
  ['Tarn Front', 'armed-group'],
  ['Tarnian army', 'military'],
  ['Tarnian government', 'government'],
  ['Norland', 'government'],
  ['residents', 'people'],
  ['Ilse Moor', 'person'],
]
const SPEAKERS = [
  null,
  null,
  'rebels',
  'Tarnian army',
  'Marek Olsa (Tarn Front)',
  'Tarn Observatory',
  'UN',
  'residents',
]
const CLAIMS = 20
const TOWNS = 150

type Draw = (below: number) => number

/** A report of twenty sentences, one claim each. */
function reading(id: string, day: string, draw: Draw): Reading {
  const sentences: Sentence[] = []
  const entities: Entity[] = []
  const claims: Claim[] = []
  let text = ''
  for (let index = 0; index < CLAIMS; index++) {
    const [actor, kind] = PARTIES[draw(PARTIES.length)]!
    const type = TYPES[draw(TYPES.length)]!
    const place = `Town${draw(TOWNS)}`
    const said = `${actor} ${type} ${place}.`
    const span = { start: text.length, end: text.length + said.length }
    text += `${said} `
    sentences.push({ ...span, index, paragraph: index, prose: true, tokens: [], tree: null })
    const named = { start: span.start, end: span.start + actor.length, rule: 'bench', name: actor, kind }
    entities.push({ ...named, form: 'name', sentence: index, of: null })
    claims.push(
      claim(
        { id: `${id}-${index}`, article: id, type, actor, place, evidence: span, words: span },
        day,
        draw,
      ),
    )
  }
  const none = { boilerplate: [], places: [], times: [], figures: [], attributions: [], notices: [] }
  return { article: article(id, day, text), sentences, entities, claims, ...none }
}

type Core = Pick<Claim, 'id' | 'article' | 'type' | 'actor' | 'place' | 'evidence' | 'words'>

function claim(core: Core, day: string, draw: Draw): Claim {
  const counted = core.type === 'kill' || core.type === 'displace'
  const figure = {
    measure: core.type === 'kill' ? ('killed' as const) : ('displaced' as const),
    value: draw(900),
    max: null,
    modifier: 'at-least' as const,
    unit: 'people',
    since: null,
    asOf: null,
  }
  return {
    ...core,
    manner: null,
    lemma: null,
    stance: STANCES[draw(STANCES.length)]!,
    target: draw(3) === 0 ? 'Lind bridge' : null,
    time: draw(2) === 0 ? day : null,
    background: draw(9) === 0,
    figure: counted ? figure : null,
    speaker: SPEAKERS[draw(SPEAKERS.length)]!,
    rule: 'bench',
    placed: 'said',
    reader: 'rules',
  }
}

const article = (id: string, published: string, text: string): Article =>
  articleOf(text, { id, outlet: `Outlet ${id}`, published })

/** One story of `size` reports; every fifth is a copy, sentence by sentence, of the one before it. */
function story(size: number): { readings: Reading[]; lineage: Lineage[] } {
  const random = randomNumbers(5)
  const draw: Draw = (below) => Math.floor(random() * below)
  const readings: Reading[] = []
  const lineage: Lineage[] = []
  for (let i = 0; i < size; i++) {
    const day = `2030-03-${String(1 + draw(9)).padStart(2, '0')}`
    const before = readings[i - 1]
    if (i % 5 !== 4 || !before) {
      readings.push(reading(`a${i}`, day, draw))
      continue
    }
    const id = `a${i}`
    const claims = before.claims.map((c, k) => ({ ...c, id: `${id}-${k}`, article: id }))
    readings.push({ ...before, article: article(id, day, before.article.text), claims })
    const passages = before.sentences.map(({ start, end }) => ({
      a: { start, end },
      b: { start, end },
      how: 'verbatim' as const,
    }))
    const pair = { a: before.article.id, b: id, earlier: before.article.id, passages }
    lineage.push({ ...pair, relation: 'copy', score: 1, why: 'copied' })
  }
  return { readings, lineage }
}

export type Reconciled = { articles: number; seconds: number; events: number; disputes: number }

/** Seconds for each size, after a small run that warms up. */
export function reconcileGrowth(sizes: readonly number[]): Reconciled[] {
  const run = (size: number): Reconciled => {
    const { readings, lineage } = story(size)
    const input = { id: 's1', articles: readings.map((r) => r.article.id) }
    const start = seconds()
    const account = reconcile({ story: input, readings, lineage, asOf: null })
    const { events, disputes } = account
    return { articles: size, seconds: seconds() - start, events: events.length, disputes: disputes.length }
  }
  run(50)
  return sizes.map(run)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number)
  const rows = reconcileGrowth(sizes.length > 0 ? sizes : [100, 1000])
  const perArticle = (row: Reconciled) => row.seconds / row.articles
  for (const row of rows) {
    const growth = (perArticle(row) / perArticle(rows[0]!)).toFixed(2)
    console.log(
      `${row.articles} articles: ${row.seconds.toFixed(2)} s (growth ${growth}), ${row.events} events, ${row.disputes} disputes`,
    )
  }
}
