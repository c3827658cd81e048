import { children, childWith, type Draft, each, type Repair } from './draft.ts'

const PLACED =
  /^(?:c[ao]mes?|h[au]ngs?|lay|lie|lies|li?ves?|lived|loom(?:s|ed)?|rises?|rose|sat|sits?|stands?|stood|stretch(?:es|ed)?)$/i

/** "In the village stands a burnt-out tank": behind a place and a verb of position comes the subject. */
export const inversion: Repair = {
  id: 'inversion',
  apply: each(mend, 1),
}

function mend(draft: Draft, verb: number): boolean {
  if (draft.upos[verb] !== 'VERB' || !PLACED.test(draft.words[verb]!)) return false
  if (
    childWith(draft, verb, /^(?:nsubj|csubj|expl|aux|mark)/) >= 0 ||
    /^(?:conj|acl|xcomp)/.test(draft.label[verb]!)
  ) {
    return false
  }
  const own = children(draft, verb)
  if (!own.some((i) => i < verb && draft.label[i] === 'obl')) return false
  const object = own.find((i) => i > verb && draft.label[i] === 'obj')
  if (object === undefined) return false
  draft.label[object] = 'nsubj'
  return true
}
