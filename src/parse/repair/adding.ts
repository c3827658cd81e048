import { childWith, type Draft, each, type Repair, verbAbove } from './draft.ts'

/** What does describe a noun, also right behind a comma. */
const ADJECTIVE =
  /^(?:according|advancing|age?ing|existing|following|growing|including|leading|missing|neighbou?ring|opposing|outgoing|remaining|rising|ruling|running|surrounding|surviving|warring|working)$/i

/**
 * "The blast cut power lines, leaving hospitals in the dark": behind a comma an -ing form with a bare noun tells what
 * came of it. The model at times takes it for an adjective of the noun, and the noun for one more of a row.
 */
export const adding: Repair = {
  id: 'adding',
  apply: each(mend, 2, 1),
}

function mend(draft: Draft, form: number): boolean {
  if (draft.words[form - 1] !== ',' || draft.xpos[form] !== 'VBG' || draft.label[form] !== 'amod')
    return false
  const noun = draft.head[form]!
  if (noun < form || ADJECTIVE.test(draft.words[form]!) || !/^NN/.test(draft.xpos[noun]!)) return false
  if (childWith(draft, noun, /^(?:cc|det|nmod:poss|case|conj)$/) >= 0) return false
  const verb = verbAbove(draft, noun)
  if (verb < 0 || verb > form) return false
  draft.head[form] = verb
  draft.label[form] = 'advcl'
  draft.upos[form] = 'VERB'
  draft.head[noun] = form
  draft.label[noun] = 'obj'
  return true
}
