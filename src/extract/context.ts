import type { Annotated, Place } from '../model/annotated.ts'
import { covers } from '../model/span.ts'
import { type Draft, hasPlace } from './claims.ts'
import { namedThings, siteOf } from './sites.ts'

/** Types that tell one change of a place's hands, so that one names the other's actor. */
const SAME_CHANGE: Record<string, string> = { capture: 'control', enter: 'control', hold: 'control' }

const changeOf = (type: string): string => SAME_CHANGE[type] ?? type

/**
 * What a claim leaves open and the article has said elsewhere: who took the town whose "fall" is told, and where
 * things happen when the sentence before it left no doubt. Only the nearest earlier claim of the kind is asked, then
 * the nearest later one; where the article gives two answers the claim stays open.
 */
export function fillFromContext(annotated: Annotated, drafts: readonly Draft[]): Draft[] {
  const [country, town, named] = [countryName(annotated), mainTown(annotated), namedThings(annotated)]
  const widest = (type: string) => (COUNTRYWIDE.has(type) ? country : TOWNWIDE.has(type) ? town : null)
  const mover = mainForce(drafts)
  return drafts.map((draft, at) => {
    let filled = draft
    if (filled.actor === null && filled.place !== null && changeOf(filled.type) === 'control') {
      filled = { ...filled, actor: actorFor(filled, drafts, at) }
    }
    if (filled.actor === null && isOfMainForce(filled)) filled = { ...filled, actor: mover }
    if (filled.place === null && hasPlace(filled.type)) {
      const said = siteOf(filled, drafts, at, named) ?? placeFor(annotated, filled, drafts)
      filled = { ...filled, place: said ?? widest(filled.type) }
    }
    return filled
  })
}

/** Types by which the side that is on the move is known. */
const MOVES = new Set(['capture', 'enter', 'advance', 'encircle', 'attack'])

/** An offensive or a siege of the day that names nobody is that of the side on the move. */
const isOfMainForce = ({ type, rule, background }: Draft): boolean =>
  rule === 'attack/launch' || (type === 'encircle' && !background)

/** The side that the article has on the move, where it is one and the same in most claims: whose the offensive is. */
function mainForce(drafts: readonly Draft[]): string | null {
  const actors = drafts
    .filter((d) => MOVES.has(d.type) && !d.background && d.actor !== null)
    .map((d) => d.actor!)
  const counts = new Map<string, number>()
  for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [name, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])
  return most * 2 > actors.length ? name : null
}

function actorFor(draft: Draft, drafts: readonly Draft[], at: number): string | null {
  const others = drafts
    .map((d, i) => ({ d, i }))
    .filter(
      ({ d }) => d.actor !== null && d.place === draft.place && changeOf(d.type) === changeOf(draft.type),
    )
    .filter(({ d }) => d.background === draft.background)
    .sort((a, b) => Math.abs(a.i - at) - Math.abs(b.i - at))
  const names = new Set(others.map(({ d }) => d.actor))
  return names.size === 1 || others[0]?.i === at - 1 ? (others[0]?.d.actor ?? null) : null
}

/**
 * The one place that the passage is about: the only town that the sentence itself names, else the sentences before
 * it in the paragraph, nearest first, else the heading above. Two towns are a doubt, and nothing is said.
 */
function placeFor(annotated: Annotated, draft: Draft, drafts: readonly Draft[]): string | null {
  const { sentences } = annotated
  const own = sentences.findIndex((s) => s.start === draft.evidence.start)
  const paragraph = sentences[own]?.paragraph
  for (let i = own; i >= 0 && sentences[i]!.paragraph === paragraph; i--) {
    const names = new Set(townsOf(annotated, i, drafts))
    if (names.size === 1) return [...names][0]!
    if (names.size > 1) return null
  }
  const heading = sentences.slice(0, Math.max(0, own)).findLastIndex((s) => !s.prose)
  const above = new Set(heading > 0 ? townsOf(annotated, heading, drafts) : [])
  return above.size === 1 ? [...above][0]! : null
}

/**
 * Places of a sentence's prose, towns before provinces. Left out: a dateline's town and where something was said
 * ("she told reporters in Geneva"). Where no gazetteer knows a place, what claims took for one stands in.
 */
function townsOf(annotated: Annotated, sentence: number, drafts: readonly Draft[]): string[] {
  const said = annotated.attributions.filter((a) => a.sentence === sentence && a.kind === 'content')
  const aside = (p: Place): boolean =>
    said.some(({ cue }) => cue && p.start >= cue.end && p.start - cue.end < NEAR_CUE) &&
    !said.some((a) => covers(a.content, p) || (a.source && covers(a.source, p)))
  const places = annotated.places.filter(
    (p) =>
      p.sentence === sentence &&
      p.role !== 'actor' &&
      p.precision !== 'country' &&
      !annotated.boilerplate.some((b) => covers(b, p)) &&
      !aside(p),
  )
  const towns = places.filter((p) => p.precision === 'place')
  if (places.length > 0) return (towns.length > 0 ? towns : places).map((p) => p.name)
  const { start } = annotated.sentences[sentence]!
  const listed = (name: string) => annotated.places.some((p) => p.name === name)
  const own = drafts.filter((d) => d.evidence.start === start && d.place !== null && !listed(d.place))
  return own.map((d) => d.place!)
}

/** Types whose count is the crisis country's where no nearer place is said. */
const COUNTRYWIDE = new Set(['displace', 'kill', 'injure', 'evacuate'])

/** The name of the country that most places of the article lie in. */
function countryName(annotated: Annotated): string | null {
  const counts = new Map<string, number>()
  for (const { country } of annotated.places) if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  const [iso] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])
  return annotated.places.find((p) => p.country === iso && p.precision === 'country')?.name ?? null
}

/** How many characters behind the verb of saying the place may stand where it was said. */
const NEAR_CUE = 30

/** Types that tell of a town's life, which are the main town's where nothing nearer is said. */
const TOWNWIDE = new Set(['destroy', 'close', 'reopen', 'price', 'shortage', 'crime', 'detain'])

/** How often the main town is named at least. */
const NAMED = 3
/** How much more often than any other town the main one is named. */
const LEAD = 2

/** The town that the whole article is about: named at least twice as often as any other; null where none leads. */
function mainTown(annotated: Annotated): string | null {
  const counts = new Map<string, number>()
  for (const p of annotated.places) {
    if (p.role !== 'place' || p.precision !== 'place') continue
    if (annotated.boilerplate.some((b) => covers(b, p))) continue
    counts.set(p.name, (counts.get(p.name) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= NAMED && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null
}
