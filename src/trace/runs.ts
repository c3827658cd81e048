import { type Tile, tiles } from '../text/tiles.ts'
import type { Prose } from './prose.ts'

/** Runs of fewer words than this arise by chance and do not count as shared. */
export const SHORTEST_RUN = 5

/**
 * What two articles have word for word. `words` counts all, `narrative` those outside quotation marks in both
 * articles, `quoted` the others; the `longest` are unbroken runs of either kind. `opening`: how far down (0 to 1) the
 * first shared narrative stands, in the article where it stands higher.
 */
export type Shared = {
  runs: readonly Tile[]
  words: number
  narrative: number
  longestNarrative: number
  quoted: number
  longestQuoted: number
  opening: number
}

export function sharedRuns(a: Prose, b: Prose): Shared {
  const runs = tiles(a.words, b.words, SHORTEST_RUN)
  const shared = { words: 0, narrative: 0, longestNarrative: 0, quoted: 0, longestQuoted: 0, opening: 1 }
  for (const run of runs) {
    shared.words += run.length
    let [narrative, quoted] = [0, 0]
    for (let k = 0; k < run.length; k++) {
      // Words that only one of the two shows as a quotation are one all the same: an embedded post, a lost mark.
      if (a.quoted[run.a + k] || b.quoted[run.b + k]) [narrative, quoted] = [0, quoted + 1]
      else [narrative, quoted] = [narrative + 1, 0]
      shared.narrative += narrative > 0 ? 1 : 0
      shared.quoted += quoted > 0 ? 1 : 0
      shared.longestNarrative = Math.max(shared.longestNarrative, narrative)
      shared.longestQuoted = Math.max(shared.longestQuoted, quoted)
      if (narrative > 0) {
        const place = Math.min((run.a + k) / a.words.length, (run.b + k) / b.words.length)
        shared.opening = Math.min(shared.opening, place)
      }
    }
  }
  return { runs, ...shared }
}
