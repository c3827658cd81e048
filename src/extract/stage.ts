import { type Draft, hasPlace } from './claims.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Types that are a whole country's where the clause itself says no place: towns beside it are of other clauses. */
export const NATIONAL: ReadonlySet<string> = new Set(['govern', 'depart', 'advise'])

/** Types that tell where parties sit together, and nothing of where else things happen. */
export const TALKS: ReadonlySet<string> = new Set([
  'meet',
  'agree',
  'urge',
  'accuse',
  'warn',
  'decline',
  'back',
])

/** Types by which people and forces move: where to and from says little of where something else happens. */
export const MOVES: ReadonlySet<string> = new Set(
  'displace evacuate withdraw advance deploy enter depart'.split(' '),
)

/** How much oftener than in any other town something must be told to happen in the one that an article is about. */
const LEAP = 1.5

/**
 * The town in which most of what the article tells of the present happened, counted in sentences; null where it tells
 * of several alike, and for the capital, which stands for its country. `told`: the claims whose own sentence places them.
 */
export function stageOf(told: readonly Draft[], where: Whereabouts): string | null {
  const sentences = new Map<string, Set<number>>()
  for (const { place, background, type, evidence } of told) {
    if (place === null || background || !hasPlace(type) || !where.isTown(place)) continue
    if (TALKS.has(type) || NATIONAL.has(type) || MOVES.has(type)) continue
    sentences.set(place, (sentences.get(place) ?? new Set()).add(evidence.start))
  }
  const [first, second] = [...sentences].sort((a, b) => b[1].size - a[1].size)
  const leads = first && first[1].size >= LEAP * (second?.[1].size ?? 0)
  return leads && first[0] !== where.capital ? first[0] : null
}
