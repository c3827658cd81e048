import { phrasingOf, weightOf } from '../lexicon/phrasing.ts'
import type { Event } from '../model/account.ts'
import { eventName } from './lines/clause.ts'
import { listed } from './lines/noun.ts'
import type { Names } from './names/index.ts'

const MOST = 2

/**
 * A name for the story from its weightiest events, "Reported fall of X and encirclement of Y": reported, since claims
 * are no facts. The story's id where nothing can be named.
 */
export function titleOf(story: string, events: readonly Event[], names: Names): string {
  const main = events
    .filter(({ stance, type }) => stance === 'asserted' && phrasingOf(type).event === true)
    .map((event) => ({
      event,
      weight: weightOf(event.type) + 2 * Math.log2(event.support.articles) + Math.log2(event.claims.length),
    }))
    .sort((a, b) => b.weight - a.weight)
  const parts: string[] = []
  const places = new Set<string>()
  const kinds = new Set<string>()
  for (const { event } of main) {
    const name = eventName({ ...event, manner: null }, names)
    if (name === null || kinds.has(event.type) || (event.place && places.has(event.place))) continue
    if (event.place) places.add(event.place)
    kinds.add(event.type)
    if (parts.push(name) >= MOST) break
  }
  return parts.length > 0 ? `Reported ${listed(parts)}` : `Story ${story}`
}
