import { type Draft, each, hang, isVerb, type Repair } from './draft.ts'

const REFLEXIVE = /^(?:my|your|him|her|it|our|them|one)sel(?:f|ves)$/i

/** "Proclaimed himself president": a reflexive pronoun possesses nothing; it is the object, and the noun says as what. */
export const reflexive: Repair = {
  id: 'reflexive',
  apply: each(mend, 1),
}

function mend(draft: Draft, self: number): boolean {
  const noun = draft.head[self]!
  if (!REFLEXIVE.test(draft.words[self]!) || noun < self || draft.label[self] !== 'nmod:poss') return false
  const verb = draft.head[noun]!
  if (verb < 0 || verb > self || draft.label[noun] !== 'obj' || !isVerb(draft, verb)) return false
  draft.label[noun] = 'xcomp'
  return hang(draft, self, verb, 'obj')
}
