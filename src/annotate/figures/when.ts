import { changeVerbs, expectedWords } from '../../lexicon/figures.ts'
import type { TimeExpression } from '../../model/annotated.ts'
import { bounds } from '../../text/calendar.ts'
import { tenseAt } from '../times/tense.ts'
import { breaksClause, type Sight } from './sight.ts'

/** Between which days it was counted, null where nothing tells, and whether it is expected rather than counted. */
export type When = { since: string | null; asOf: string | null; projection: boolean }

/**
 * From the time of the sentence that stands nearest: an interval bounds the count on both sides, "as of" and "by"
 * only at its end. Where the sentence names no time, the count stands as of the day of publication.
 */
export function whenOf(
  s: Sight,
  times: readonly TimeExpression[],
  at: { start: number; end: number; word: number },
  published: string | null,
): When {
  const projection = isExpected(s, at.word)
  const time = nearest(times, at)
  const days = time && bounds(time.value)
  if (days && projection && published !== null && days[1] <= published)
    return { since: null, asOf: published, projection }
  if (!days) return { since: null, asOf: published, projection }
  const first = s.words.findIndex((word) => word.start >= time.start)
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

function nearest(
  times: readonly TimeExpression[],
  at: { start: number; end: number },
): TimeExpression | null {
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

/** "could rise to 1.5 million", "fears that 400 may die", "is to evacuate 30,000". */
function isExpected(s: Sight, i: number): boolean {
  for (let at = i - 1; at > i - 9 && !breaksClause(s, at); at--) {
    if (s.lower(at) === 'of' && s.lower(at - 1) === 'because') return false
    if (expectedWords.has(s.lower(at)) && !(at === i - 1 && s.lower(at) === 'expected'))
      return !isPastWould(s, at)
    if (s.lower(at) === 'and' || /^(VBD)$/.test(s.sentence.tree?.xpos[s.words[at]!.token] ?? '')) break
  }
  return tenseAt(s.sentence, s.words[i]!.token) === 'future'
}

/** "would have", "may have fled" tell of what is thought to be over. */
const isPastWould = (s: Sight, at: number): boolean => s.lower(at + 1) === 'have' && s.lower(at + 2) !== 'to'

/** "could rise to 1.5 million" gives the most that is feared. */
export const isCeiling = (s: Sight, first: number): boolean =>
  s.lower(first - 1) === 'to' && changeVerbs.has(s.lower(first - 2))
