import { childWith, type Draft, each, hang, isVerb, type Repair } from './draft.ts'

/** "Burned down the station": what is tagged as a verb's particle is no preposition, and the noun is the object. */
export const particle: Repair = {
  id: 'particle',
  apply: each(mend, 1),
}

function mend(draft: Draft, word: number): boolean {
  const noun = draft.head[word]!
  const verb = word - 1
  if (draft.xpos[word] !== 'RP' || draft.label[word] !== 'case' || noun < word) return false
  if (draft.head[noun] !== verb || draft.label[noun] !== 'obl' || !isVerb(draft, verb)) return false
  if (childWith(draft, verb, /^(?:obj|ccomp|xcomp|nsubj:pass)$/) >= 0) return false
  draft.label[noun] = 'obj'
  return hang(draft, word, verb, 'compound:prt')
}
