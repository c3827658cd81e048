import type { Account } from '../src/model/account.ts'
import type { Entity, EntityKind, Place, Sentence } from '../src/model/annotated.ts'

import type { Article } from '../src/model/article.ts'
import type { Claim, ClaimFigure, Reading } from '../src/model/claim.ts'
import type { Lineage } from '../src/model/story.ts'
import { reconcile } from '../src/reconcile/index.ts'
import { articleOf } from './article.ts'

/** A claim as a test writes it: what it does not say is empty. */
export type Said = Partial<Omit<Claim, 'figure'>> & { type: string; figure?: Partial<ClaimFigure> }

/** A sentence and what it claims. */
export type Line = string | readonly [string, ...Said[]]

type Facts = Partial<Pick<Article, 'outlet' | 'published' | 'url' | 'title' | 'file'>>

/** Who stands in the texts: kind, and whom a person speaks for. */
export type Cast = Readonly<Record<string, EntityKind | readonly [EntityKind, string]>>

/** Everybody whom the invented reports of these tests name. */
export const CAST: Cast = {
  rebels: 'armed-group',
  'southern rebels': 'armed-group',
  'Tarn Front': 'armed-group',
  'Tarnian army': 'military',
  'Tarnian government': 'government',
  'Tarn Observatory': 'organisation',
  UN: 'organisation',
  WFP: 'organisation',
  'Hydro-Lind': 'organisation',
  residents: 'people',
  'Marek Olsa': ['person', 'Tarn Front'],
  'Ilse Moor': ['person', 'Tarnian government'],
  'Jon Vik': ['person', 'Tarn Observatory'],
}

/** A reading of a report that a test writes out, sentence by sentence. Places are cities unless they end in "ia". */
export function report(id: string, facts: Facts, lines: readonly Line[], cast: Cast = CAST): Reading {
  const sentences: Sentence[] = []
  const claims: Claim[] = []
  let text = ''
  for (const line of lines) {
    const [said, ...all] = typeof line === 'string' ? [line] : line
    const span = { start: text.length, end: text.length + said.length }
    text += `${said}\n`
    sentences.push({ ...span, index: sentences.length, paragraph: 0, prose: true, tokens: [], tree: null })
    for (const claim of all) claims.push(claimOf(`${id}-${claims.length + 1}`, id, claim, span))
  }
  return {
    article: articleOf(text, { id, ...facts }),
    sentences,
    boilerplate: [],
    entities: entitiesOf(text, sentences, cast),
    places: placesOf(claims, sentences),
    times: [],
    figures: [],
    attributions: [],
    notices: [],
    claims,
  }
}

function claimOf(id: string, article: string, said: Said, evidence: Claim['evidence']): Claim {
  const { figure, ...rest } = said
  return {
    id,
    article,
    manner: null,
    lemma: null,
    stance: 'asserted',
    actor: null,
    target: null,
    place: null,
    placed: said.place ? 'said' : null,
    time: null,
    background: false,
    speaker: null,
    evidence,
    words: evidence,
    rule: 'test',
    reader: 'rules',
    ...rest,
    figure: figure
      ? {
          measure: 'displaced',
          value: 0,
          max: null,
          modifier: 'exact',
          unit: 'people',
          since: null,
          asOf: null,
          ...figure,
        }
      : null,
  }
}

function entitiesOf(text: string, sentences: readonly Sentence[], cast: Cast): Entity[] {
  const found: Entity[] = []
  for (const [name, facts] of Object.entries(cast)) {
    const [kind, of] = typeof facts === 'string' ? [facts, null] : facts
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const sentence = sentences.findIndex((s) => s.start <= at && at < s.end)
      const form = /^\p{Lu}/u.test(name) ? 'name' : 'nominal'
      found.push({ start: at, end: at + name.length, rule: 'test', name, kind, form, sentence, of })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const placesOf = (claims: readonly Claim[], sentences: readonly Sentence[]): Place[] =>
  claims.flatMap(({ place, evidence }) =>
    place === null
      ? []
      : [
          {
            ...evidence,
            rule: 'test',
            name: place,
            country: 'XT',
            admin1: null,
            lat: place.length,
            lon: place.charCodeAt(0),
            geonames: null,
            precision: place.endsWith('ia') ? ('country' as const) : ('place' as const),
            role: 'place' as const,
            sentence: sentences.findIndex((s) => s.start === evidence.start),
          },
        ],
  )

/** The account of a few reports. */
export const account = (
  readings: readonly Reading[],
  lineage: readonly Lineage[] = [],
  asOf: string | null = null,
): Account =>
  reconcile({ story: { id: 's1', articles: readings.map((r) => r.article.id) }, readings, lineage, asOf })

/** Lineage of two reports whose sentences of the given numbers tell the same. */
export function shared(
  a: Reading,
  b: Reading,
  pairs: readonly (readonly [number, number])[],
  relation: Lineage['relation'] = 'derived',
  earlier: string | null = null,
): Lineage {
  return {
    a: a.article.id,
    b: b.article.id,
    relation,
    score: 0.9,
    earlier,
    passages: pairs.map(([i, j]) => ({ a: spanOf(a, i), b: spanOf(b, j), how: 'edited' as const })),
    why: `${pairs.length} passages in order`,
  }
}

const spanOf = (reading: Reading, index: number) => {
  const { start, end } = reading.sentences[index]!
  return { start, end }
}
