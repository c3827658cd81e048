import { cosine, type Vector, weighted } from '../text/vector.ts'
import type { Prose } from './prose.ts'

/** So many words at the head of a report tell its news. */
const OPENING = 60
/** Texts of general English over which a stem's share is counted. */
const GENERAL = 1000

/** How alike the opening of one article is to the whole of the other, the better way round; 0 to 1. */
export function likeness(a: Prose, b: Prose): number {
  return Math.max(cosine(vectorOf(a, OPENING), vectorOf(b)), cosine(vectorOf(b, OPENING), vectorOf(a)))
}

function vectorOf(prose: Prose, words = Number.POSITIVE_INFINITY): Vector {
  const counts = new Map<number, number>()
  const shares = new Map<number, number>()
  for (const unit of prose.units) {
    if (unit.from >= words) break
    for (let k = unit.firstStem; k < unit.lastStem; k++) {
      counts.set(prose.stems[k]!, (counts.get(prose.stems[k]!) ?? 0) + prose.parts[k]!)
      shares.set(prose.stems[k]!, prose.shares[k]!)
    }
  }
  return weighted(counts, (stem) => Math.log((GENERAL + 1) / (GENERAL * shares.get(stem)! + 0.5)))
}
