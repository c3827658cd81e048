import { changeVerbs, fillers } from '../../lexicon/figures.ts'
import type { TimeExpression } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'
import { bounds } from '../../text/calendar.ts'
import { type Expectation, expectationOf } from './predicate.ts'
import type { Sight } from './sight.ts'

/** Between which days it was counted, null where nothing tells, and whether it is expected rather than counted. */
export type When = { since: string | null; asOf: string | null; projection: boolean }

/**
 * From the time of the sentence that stands nearest: an interval bounds the count on both sides, "as of" and "by"
 * only at its end. Where the sentence names no time, the count stands as of the day of publication.
 */
export function whenOf(
  s: Sight,
  times: readonly TimeExpression[],
  at: Span & { projection: boolean },
  published: string | null,
): When {
  const { projection } = at
  const time = nearest(times, at)
  const days = time && bounds(time.value)
  if (days && projection && published !== null && days[1] <= published)
    return { since: null, asOf: published, projection }
  if (!days) return { since: null, asOf: published, projection }
  const first = s.words.findIndex((word) => word.start >= time.start)
  // "Killed since the war began in March 2011": the time is that of the beginning.
  const isBeginning = s.words.some((w, i) => w.start >= at.end && i < first && s.lower(i) === 'since')
  if (isBeginning && published !== null) return { since: days[0], asOf: published, projection }
  const before = s.lower(first - 1)
  const upTo =
    /^(by|until|till|before)$/.test(before) ||
    (before === 'of' && s.lower(first - 2) === 'as') ||
    before === 'at'
  const instant = time.rule === 'date/now' || upTo || /^date\/until$/.test(time.rule)
  const asOf =
    published !== null && !projection && days[1] > published && days[0] <= published ? published : days[1]
  return { since: instant ? null : days[0], asOf, projection }
}

function nearest(times: readonly TimeExpression[], at: Span): TimeExpression | null {
  let found: TimeExpression | null = null
  let least = Number.POSITIVE_INFINITY
  for (const time of times) {
    if (time.type !== 'date' || time.value === null) continue
    // A length says when only of itself.
    if (time.rule === 'date/length' && (time.end <= at.start || time.start >= at.end)) continue
    const distance = time.start >= at.end ? time.start - at.end : at.start - time.end
    if (distance < least) {
      least = distance
      found = time
    }
  }
  return found
}

/**
 * Whether the words before a count say that it is only expected: "fears that 400", "could rise to 1.5 million", "is to
 * evacuate 30,000". `first` is where the count begins with its bound.
 */
export function expectationBefore(s: Sight, first: number): Expectation {
  for (let at = first - 1; at > first - 4 && /^(that|for|of|:|some)$/.test(s.lower(at)); at--) {
    if (/^(fears?|projections?|forecasts?|predictions?)$/.test(s.lower(at - 1))) return 'may'
  }
  let at = isCeiling(s, first) ? first - 2 : first - 1
  for (let steps = 0; steps < 3 && fillers.has(s.lower(at)) && s.pos(at) !== 'VERB'; steps++) at--
  if (s.pos(at) !== 'VERB' && !changeVerbs.has(s.lower(at))) return 'told'
  for (let to = at - 1; to > at - 6; to--) {
    const modal = expectationOf(s, to)
    if (modal !== null) return modal
    if (s.lower(to) === 'to') return HAPPENS.test(s.lower(to - 1)) ? 'told' : 'will'
    if (!/^(VERB|AUX|ADV|PART)$/.test(s.pos(to))) return 'told'
  }
  return 'told'
}

/** Verbs whose infinitive did happen: "managed to free 40". */
const HAPPENS =
  /^(managed|manages|began|begun|started|continued|continues|helped|helps|forced|had|went|came|able|enough|proceeded|led|caused|used|has|have|rushed|moved|failed|refused|as|is|are|was|were)$/

/** "could rise to 1.5 million" gives the most that is feared. */
export function isCeiling(s: Sight, first: number): boolean {
  if (s.lower(first - 1) !== 'to') return false
  if (changeVerbs.has(s.lower(first - 2))) return true
  // "rose from 12 people to 19"
  for (let at = first - 2; at > first - 8; at--) {
    if (s.lower(at) === 'from') return changeVerbs.has(s.lower(at - 1))
  }
  return false
}
