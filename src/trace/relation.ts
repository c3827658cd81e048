import type { Lineage } from '../model/story.ts'
import { inOrder, type Match } from './passages.ts'
import type { Prose } from './prose.ts'
import type { Shared } from './runs.ts'

/** What was decided of two articles. `threshold`: the least fit at which a pair of sentences is a passage of it. */
export type Verdict = { relation: Lineage['relation']; score: number; matches: readonly Match[]; why: string }

/** Share of the shorter article's words, quotations too, that a copy has word for word; and the least such text. */
const COPY = 0.9
const LEAST_COPY = 12
/** Share of the shorter article's own words (outside quotations) that a derived text has word for word. */
const DERIVED = 0.2
/** A dozen words in a row hardly arise twice: formulas of the trade are shorter. */
const LONG_RUN = 12
/** A retold text: so many sentences, and so large a share of the shorter article's, in the order of the other. */
const LEAST_RETOLD = 6
const RETOLD = 1 / 3
/** Fit at which a sentence counts as retold, and at which it is shown once the lineage is certain. */
const SURE = 2
const SHOWN = 1.1
/** Shared words inside quotation marks: how many in all, and how many in a row. */
const QUOTED = 10
const LONG_QUOTE = 8
/** Text that stands below this part of both articles, under unlike openings, is background. */
const BELOW = 1 / 3
const UNLIKE = 0.45

/**
 * Decides what two articles are to each other, or null where nothing but chance, the trade's formulas or background
 * ties them. `openings`: how alike (0 to 1) the opening of the one is to the whole of the other, the better way round.
 */
export function verdictOn(
  a: Prose,
  b: Prose,
  shared: Shared,
  matches: readonly Match[],
  openings: number,
): Verdict | null {
  const shown = matches.filter((match) => match.fit >= SHOWN || match.verbatim >= 0.5)
  const length = Math.min(a.words.length, b.words.length)
  const narrative = Math.min(a.narrative, b.narrative)
  const copied = share(shared.words, length)
  const own = share(shared.narrative, narrative)
  const percent = (part: number) => `${Math.round(100 * part)}%`
  if (copied >= COPY && shared.words >= LEAST_COPY) {
    const why = `${percent(copied)} of the shorter article's words stand in the other in the same runs`
    return { relation: 'copy', score: certainty(copied / DERIVED), matches: shown, why }
  }
  const background = shared.opening > BELOW && openings < UNLIKE
  if (own >= DERIVED && shared.longestNarrative >= LONG_RUN && !background) {
    const why = `${percent(own)} of the shorter article's own words (${shared.narrative}, ${shared.longestNarrative} of them in one run) stand in the other`
    return { relation: 'derived', score: certainty(own / DERIVED), matches: shown, why }
  }
  const retold = retelling(a, b, matches)
  if (retold.count >= LEAST_RETOLD && retold.share >= RETOLD) {
    const why = `${retold.count} of the shorter article's ${retold.of} sentences are retold by the other in the same order`
    const score = certainty(Math.min(retold.count / LEAST_RETOLD, retold.share / RETOLD))
    return { relation: 'derived', score, matches: shown, why }
  }
  if (shared.quoted >= QUOTED && shared.longestQuoted >= LONG_QUOTE) {
    const why = `both quote the same ${shared.quoted} words and share little else`
    const quotes = matches.filter((match) => match.quoted > 0 && match.verbatim > 0)
    return { relation: 'shared-quote', score: certainty(shared.quoted / QUOTED), matches: quotes, why }
  }
  return null
}

/** The sentences of the shorter article, quotations apart, that the other tells in the same order. */
function retelling(
  a: Prose,
  b: Prose,
  matches: readonly Match[],
): { count: number; share: number; of: number } {
  const [shorter, side] = a.units.length <= b.units.length ? [a, 'i' as const] : [b, 'j' as const]
  const count = inOrder(
    matches.filter((match) => match.fit >= SURE && match.quoted < 0.5),
    side,
  )
  return { count, share: share(count, shorter.units.length), of: shorter.units.length }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole))

/** 0.5 where the evidence just reaches its threshold, 0.82 at twice, 0.95 at five times as much. */
const certainty = (times: number): number => Math.round(100 * (1 - 0.5 * Math.max(1, times) ** -1.5)) / 100
