import { units } from '../../lexicon/dates.ts'
import type { TimeExpression } from '../../model/annotated.ts'
import { readQuantity, skipModifiers } from '../times/quantity.ts'
import type { Count } from './counts.ts'
import { unitOfTime } from './said.ts'
import type { Sight } from './sight.ts'

/** A length of time as a count of units: "for 24 years" 24, "a year of conflict" 1; the unit stands at `head`. */
export type Length = { count: Count; head: number; unit: string }

const LENGTHS = /^date\/(length|for-period)$/

/** The length that the time expression at word `i` says; null where it says a date, or no number. */
export function readLength(s: Sight, i: number, time: TimeExpression): Length | null {
  if (!LENGTHS.test(time.rule)) return null
  let at = i
  while (/^(for|lasting|throughout|the)$/.test(s.lower(at))) at++
  const quantity = readQuantity(s.words, at)
  if (!quantity || quantity.count === null) return null
  let head = quantity.end - 1
  while (head > at && !units.has(s.lower(head))) head--
  // "358 jobs a month" is a rate.
  const rate = /^an?$/.test(s.lower(at)) && at === i && /^(NOUN|NUM)$/.test(s.pos(i - 1))
  if (rate) return null
  const first = skipModifiers(s.words, at)
  const count: Count = {
    first,
    end: Math.max(first + 1, head),
    value: quantity.count,
    max: null,
    form: 'words',
  }
  return { count, head, unit: unitOfTime(quantity.unit) }
}
