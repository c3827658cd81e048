import { type Draft, each, exchange, hang, type Repair } from './draft.ts'

/** What one has over or of something. */
export const HOLDING = /^(?:authority|charge|command|control|custody|oversight|possession|power|sway)$/i
export const OVER = /^(?:over|of)$/i

/** "Has control over only three towns": the towns are what the control is over, and it is what one has. */
export const holding: Repair = {
  id: 'holding',
  apply: each(mend, 0, 2),
}

function mend(draft: Draft, hold: number): boolean {
  if (!HOLDING.test(draft.words[hold]!) || !OVER.test(draft.words[hold + 1]!)) return false
  const noun = draft.head[hold]!
  if (noun <= hold + 1 || draft.label[noun] !== 'obj' || !/^(?:compound|amod)$/.test(draft.label[hold]!)) {
    return false
  }
  exchange(draft, hold, noun, 'nmod')
  draft.upos[hold] = 'NOUN'
  draft.xpos[hold] = 'NN'
  hang(draft, hold + 1, noun, 'case')
  return true
}
