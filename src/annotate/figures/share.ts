import type { Figure } from '../../model/annotated.ts'
import type { Said } from './said.ts'
import { breaksClause, type Sight } from './sight.ts'

const SPAN = /^(?:hour|day|night|week|fortnight|month|quarter|year)$/
const EACH = /^(?:a|an|per|each|every)$/
const REGULARLY = /^(?:hourly|daily|nightly|weekly|monthly|yearly|annually)$/
/** "A day later", "a week after": no rate but a distance in time. */
const APART = /^(?:after|ago|apart|away|before|earlier|from|later|since|of|on|to)$/

/** How far from a number the words stand that make it a rate. */
const REACH = 9

/**
 * What the number is of all that there is to count: the whole; a part of a larger one ("four of whom were badly hurt",
 * "including three children"); or a rate, so many in each stretch of time ("12 a day", "an average of seven a week").
 */
export function shareOf(s: Sight, { first, end }: Said): Figure['share'] {
  if (isRate(s, first, end)) return 'rate'
  return isPart(s, first, end) ? 'part' : 'whole'
}

function isRate(s: Sight, first: number, end: number): boolean {
  for (let at = end; at < end + REACH && !breaksClause(s, at) && s.lower(at) !== ','; at++) {
    if (REGULARLY.test(s.lower(at))) return true
    if (SPAN.test(s.lower(at)) && isEach(s, at - 1) && !APART.test(s.lower(at + 1))) return true
  }
  for (let at = first - 1; at > first - REACH && !breaksClause(s, at); at--) {
    if (SPAN.test(s.lower(at)) && /^(?:each|every)$/.test(s.lower(at - 1))) return true
  }
  return s.lower(first - 1) === 'of' && s.lower(first - 2) === 'average'
}

/** "A day", "each day", but not "within a week". */
const isEach = (s: Sight, i: number): boolean => EACH.test(s.lower(i)) && s.pos(i - 1) !== 'ADP'

/** "Including three children", "111 of them", "four of whom". */
export function isPart(s: Sight, first: number, end: number): boolean {
  const before = s.lower(first - 1)
  if (before === 'including' || (before === 'them' && /^(?:among|of)$/.test(s.lower(first - 2)))) return true
  if (s.lower(end) === 'of' && /^(?:them|whom|those|these)$/.test(s.lower(end + 1))) return true
  return isGraver(s, end)
}

/** "Eight people were seriously injured", "12 in critical condition": those of the injured who are worst off. */
function isGraver(s: Sight, end: number): boolean {
  for (let at = end; at < end + GRAVE_REACH && !breaksClause(s, at) && s.lower(at) !== ','; at++) {
    if (/^(?:seriously|critically|severely|badly|gravely)$/.test(s.lower(at))) return true
    if (!/^(?:serious|critical|severe|grave|life-threatening)$/.test(s.lower(at))) continue
    return /^(?:condition|injur|wounds?$)/.test(s.lower(at + 1)) || s.lower(at + 1) === 'or'
  }
  return false
}

const GRAVE_REACH = 5
