import { phrasingOf, weightOf } from '../lexicon/phrasing.ts'
import type { Event } from '../model/account.ts'
import { eventName } from './lines/clause.ts'
import { listed } from './lines/noun.ts'
import { toldBy } from './lines/saying.ts'
import type { Casebook } from './statements.ts'

const MOST = 2
/** What a denial takes from an event's weight: the title should not lead with what may not have happened. */
const DENIED = 4

/**
 * A name for the story from its weightiest events, "Reported fall of X and encirclement of Y": reported, since claims
 * are no facts. One event of a type and of a place. The story's id where nothing can be named.
 */
export function titleOf(story: string, events: readonly Event[], book: Casebook): string {
  const main = events
    .filter(({ stance, type }) => stance === 'asserted' && phrasingOf(type).event === true)
    .map((event) => ({ event, weight: weightIn(event, book) }))
    .sort((a, b) => b.weight - a.weight)
  const parts: string[] = []
  const seen = new Set<string>()
  for (const { event } of main) {
    const statements = event.claims.flatMap((id) => book.byId.get(id) ?? [])
    const name = eventName({ ...toldBy(statements), place: event.place }, book.names)
    const keys = [event.type, event.place ?? `${event.target}`]
    if (name === null || keys.some((key) => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    if (parts.push(name) >= MOST) break
  }
  return parts.length > 0 ? `Reported ${listed(parts)}` : `Story ${story}`
}

function weightIn(event: Event, book: Casebook): number {
  const denied = event.claims.some((id) => book.byId.get(id)?.claim.stance === 'denied')
  const told = 2 * Math.log2(event.support.articles) + Math.log2(event.claims.length)
  return weightOf(event.type) + told - (denied ? DENIED : 0)
}
