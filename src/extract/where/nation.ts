import { type Country, loadGazetteer } from '../../lexicon/gazetteer.ts'
import type { Annotated, Place } from '../../model/annotated.ts'
import { covers } from '../../model/span.ts'
import type { Spot } from './spots.ts'

/**
 * What a mention tells of the country in which things happen: most, where something happens there; less, where that is
 * the capital, in which others' wars are talked about; little, where a state or a people acts, as these do abroad too;
 * hardly anything, where the report was written.
 */
const WEIGHT = { spot: 2, lead: 2, capital: 1, named: 0.5, people: 0.5, actor: 0.25, written: 0.1 }
/** Less than this tells nothing: one people that is named, one country that owns something. */
const ENOUGH = 1
/** Sentences of prose in which a report says what it is about. */
const LEAD = 2

/** The country in which most of what an article tells happens; null where two of them share the lead. */
export function mainNation(annotated: Annotated, spots: readonly (readonly Spot[])[]): Country | null {
  const gazetteer = loadGazetteer()
  const last = annotated.sentences.filter((s) => s.prose)[LEAD - 1]?.index ?? LEAD
  const counts = new Map<string, number>()
  for (const { index, tokens } of annotated.sentences) {
    const told = new Map<string, number>()
    const add = (iso: string, more: number) => told.set(iso, Math.max(more, told.get(iso) ?? 0))
    for (const place of annotated.places) {
      if (place.sentence !== index || place.country === null) continue
      add(place.country, weightOf(annotated, place, spots[index] ?? [], index <= last))
    }
    for (const { text } of tokens) {
      const people = /^\p{Lu}/u.test(text) ? gazetteer.demonym(text) : null
      if (people) add(people.iso, WEIGHT.people)
    }
    // A country that a sentence names twice is no more its scene than one that it names once.
    for (const [iso, weight] of told) counts.set(iso, (counts.get(iso) ?? 0) + weight)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= ENOUGH && first[1] > (second?.[1] ?? 0) ? gazetteer.country(first[0]) : null
}

function weightOf(annotated: Annotated, place: Place, spots: readonly Spot[], isLead: boolean): number {
  if (annotated.boilerplate.some((b) => covers(b, place))) return WEIGHT.written
  const spot = spots.find((s) => s.start === place.start)
  const { capital } = loadGazetteer().country(place.country!) ?? { capital: [] }
  if (spot && capital[0] === spot.name) return WEIGHT.capital
  if (spot) return WEIGHT.spot + (isLead ? WEIGHT.lead : 0)
  return place.role === 'actor' ? WEIGHT.actor : WEIGHT.named
}
