import type { Annotated } from '../model/annotated.ts'
import { covers } from '../model/span.ts'
import { type Draft, hasPlace } from './claims.ts'

/** Types that tell one change of a place's hands, so that one names the other's actor. */
const SAME_CHANGE: Record<string, string> = { capture: 'control', enter: 'control', hold: 'control' }

const changeOf = (type: string): string => SAME_CHANGE[type] ?? type

/**
 * What a claim leaves open and the article has said elsewhere: who took the town whose "fall" is told, and where
 * things happen when the sentence before it left no doubt. Only the nearest earlier claim of the kind is asked, then
 * the nearest later one; where the article gives two answers the claim stays open.
 */
export function fillFromContext(annotated: Annotated, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    let filled = draft
    if (filled.actor === null && filled.type === 'attack' && filled.rule === 'attack/launch') {
      filled = { ...filled, actor: mainForce(drafts) }
    }
    if (filled.actor === null && filled.place !== null && changeOf(filled.type) === 'control') {
      filled = { ...filled, actor: actorFor(filled, drafts, at) }
    }
    if (filled.place === null && hasPlace(filled.type)) {
      filled = { ...filled, place: placeOfThing(filled, drafts, at) ?? placeFor(annotated, filled) }
    }
    return filled
  })
}

/** Types by which the side that is on the move is known. */
const MOVES = new Set(['capture', 'enter', 'advance', 'encircle', 'attack'])

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
 * it in the paragraph, nearest first. Two towns are a doubt, and the claim stays without a place.
 */
function placeFor(annotated: Annotated, draft: Draft): string | null {
  const own = annotated.sentences.findIndex((s) => s.start === draft.evidence.start)
  const paragraph = annotated.sentences[own]?.paragraph
  for (let i = own; i >= 0 && annotated.sentences[i]!.paragraph === paragraph; i--) {
    const names = new Set(townsOf(annotated, i))
    if (names.size === 1) return [...names][0]!
    if (names.size > 1) break
  }
  return COUNTRYWIDE.has(draft.type) ? countryName(annotated) : null
}

/** Places of a sentence's prose, towns before provinces; a dateline's town is where the report was written. */
function townsOf(annotated: Annotated, sentence: number): string[] {
  const places = annotated.places.filter(
    (p) =>
      p.sentence === sentence &&
      p.role !== 'actor' &&
      p.precision !== 'country' &&
      !annotated.boilerplate.some((b) => covers(b, p)),
  )
  const towns = places.filter((p) => p.precision === 'place')
  return (towns.length > 0 ? towns : places).map((p) => p.name)
}

/** "The bridge" is where the article last placed a bridge. */
function placeOfThing(draft: Draft, drafts: readonly Draft[], at: number): string | null {
  const noun = draft.target?.split(' ').at(-1)
  if (!noun) return null
  for (let i = at - 1; i >= 0; i--) {
    const other = drafts[i]!
    if (other.place && other.target?.split(' ').at(-1) === noun && other.background === draft.background)
      return other.place
  }
  return null
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
