import type { Lineage } from '../model/story.ts'
import { likeness } from './openings.ts'
import { type Match, retelling, SHOWN } from './passages.ts'
import type { Prose } from './prose.ts'
import type { Shared } from './runs.ts'

/** What was decided of two articles, with the passages that it rests on and why, in words. */
export type Verdict = { relation: Lineage['relation']; score: number; matches: readonly Match[]; why: string }

/** Share of the shorter article's words, quotations too, that a copy has word for word; and the least such text. */
const COPY = 0.9
const LEAST_COPY = 12
/** Share of the shorter article's own words (outside quotations) that a derived text has word for word. */
const DERIVED = 0.2
/** A dozen words in a row hardly arise twice: formulas of the trade are shorter. */
const LONG_RUN = 12
/**
 * A retold text: at least so many sentences of the shorter article have their partners in the other and keep their
 * order (the mean of both counts), and we can be confident that so large a share of all of them does.
 */
const LEAST_RETOLD = 7
const RETOLD = 0.35
/** One-sided confidence of 95%, in standard deviations. */
const CONFIDENCE = 1.64
/** Shared words inside quotation marks: how many in all, and how many in a row. */
const QUOTED = 10
const LONG_QUOTE = 8
/** Text that stands below this part of both articles, under unlike openings, is background. */
const BELOW = 1 / 3
const UNLIKE = 0.45

/**
 * Decides what two articles are to each other, or null where nothing but chance, the trade's formulas or background
 * ties them.
 */
export function verdictOn(a: Prose, b: Prose, shared: Shared, matches: readonly Match[]): Verdict | null {
  return (
    asCopy(a, b, shared, matches) ??
    asDerived(a, b, shared, matches) ??
    asRetold(a, b, matches) ??
    asSharedQuote(shared, matches)
  )
}

/** False where what two articles have word for word makes no lineage by itself. */
export const isMuch = (a: Prose, b: Prose, shared: Shared): boolean =>
  isCopied(a, b, shared) || isTakenOver(a, b, shared) || isQuoted(shared)

const copied = (a: Prose, b: Prose, shared: Shared) =>
  part(shared.words, Math.min(a.words.length, b.words.length))
const own = (a: Prose, b: Prose, shared: Shared) => part(shared.narrative, Math.min(a.narrative, b.narrative))

const isCopied = (a: Prose, b: Prose, shared: Shared): boolean =>
  shared.words >= LEAST_COPY && copied(a, b, shared) >= COPY

const isTakenOver = (a: Prose, b: Prose, shared: Shared): boolean =>
  shared.longestNarrative >= LONG_RUN && own(a, b, shared) >= DERIVED

const isQuoted = (shared: Shared): boolean => shared.quoted >= QUOTED && shared.longestQuoted >= LONG_QUOTE

const isBackground = (a: Prose, b: Prose, shared: Shared): boolean =>
  shared.opening > BELOW && likeness(a, b) < UNLIKE

function asCopy(a: Prose, b: Prose, shared: Shared, matches: readonly Match[]): Verdict | null {
  if (!isCopied(a, b, shared)) return null
  const share = copied(a, b, shared)
  const why = `${percent(share)} of the shorter article's words stand in the other in the same runs`
  return { relation: 'copy', score: certainty(share / DERIVED), matches, why }
}

function asDerived(a: Prose, b: Prose, shared: Shared, matches: readonly Match[]): Verdict | null {
  if (!isTakenOver(a, b, shared) || isBackground(a, b, shared)) return null
  const share = own(a, b, shared)
  const words = `${shared.narrative}, up to ${shared.longestNarrative} in one run`
  const why = `${percent(share)} of the shorter article's own words (${words}) stand in the other`
  return { relation: 'derived', score: certainty(share / DERIVED), matches, why }
}

function asRetold(a: Prose, b: Prose, matches: readonly Match[]): Verdict | null {
  const [shorter, side] = a.units.length <= b.units.length ? [a, 'i' as const] : [b, 'j' as const]
  const own = matches.filter((match) => match.fit >= SHOWN && match.quoted < 0.5)
  const { paired, ordered } = retelling(own, side)
  const [count, all] = [(paired + ordered) / 2, shorter.units.length]
  const share = leastShare(Math.min(count, all), all)
  if (count < LEAST_RETOLD || share < RETOLD) return null
  const why = `${paired} of the shorter article's ${all} sentences are retold by the other, ${ordered} in the same order`
  return { relation: 'derived', score: certainty(share / RETOLD), matches, why }
}

/** Lower bound of a share of which `some` of `all` were seen (Wilson 1927): a few of a few prove less. */
function leastShare(some: number, all: number): number {
  const seen = some / all
  const square = CONFIDENCE ** 2 / all
  const middle = seen + square / 2
  return (middle - Math.sqrt(square * (seen * (1 - seen) + square / 4))) / (1 + square)
}

function asSharedQuote(shared: Shared, matches: readonly Match[]): Verdict | null {
  if (!isQuoted(shared)) return null
  const quotes = matches.filter((match) => match.quoted > 0 && match.verbatim > 0)
  const why = `both quote the same ${shared.quoted} words and share little else`
  return { relation: 'shared-quote', score: certainty(shared.quoted / QUOTED), matches: quotes, why }
}

const part = (some: number, all: number): number => (all === 0 ? 0 : Math.min(1, some / all))

const percent = (share: number): string => `${Math.round(100 * share)}%`

/** 0.5 where the evidence just reaches its threshold, 0.88 at twice, 0.98 at five times as much. */
const certainty = (times: number): number => Math.round(100 * (1 - 0.5 * Math.max(1, times) ** -2)) / 100
