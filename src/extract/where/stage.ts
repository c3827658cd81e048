import { type Draft, hasPlace } from '../claims.ts'
import { MOVES, NATIONAL, TALKS } from './scope.ts'
import type { Whereabouts } from './whereabouts.ts'

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
