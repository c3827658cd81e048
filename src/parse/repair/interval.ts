import { childWith, type Draft, each, hang, isVerb, type Repair } from './draft.ts'

const LENGTH = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/i
const FROM = /^(?:after|before|since|earlier|later|ago)$/i

/**
 * "On Thursday, hours after a blast": the hours are no part of the day's name, they say when it happened too. A clause
 * behind "after" is what they measure from.
 */
export const interval: Repair = {
  id: 'interval',
  apply: each(mend, 2, 1),
}

function mend(draft: Draft, length: number): boolean {
  if (!LENGTH.test(draft.words[length]!) || !FROM.test(draft.words[length + 1]!)) return false
  const day = draft.head[length]!
  if (day < 0 || day > length || !/^(?:flat|appos)$/.test(draft.label[length]!)) return false
  const verb = draft.head[day]!
  if (verb < 0 || draft.label[day] !== 'obl' || !isVerb(draft, verb)) return false
  const clause = childWith(draft, length, /^(?:acl|advcl)$/)
  if (clause < 0) return hang(draft, length, verb, 'obl')
  return hang(draft, clause, verb, 'advcl') && hang(draft, length, clause, 'obl')
}
