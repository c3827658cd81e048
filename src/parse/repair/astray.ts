import { children, childWith, type Draft, each, hang, type Repair } from './draft.ts'

const PLAIN = /^(?:from|in|into|at|near|towards?|across|around|outside|inside|through|over)$/i

/**
 * "The army withdrew from most of the south, leaving many towns": the phrase between a verb and the comma belongs to
 * that verb. The model at times takes its preposition for the mark of the clause behind the comma.
 */
export const astray: Repair = {
  id: 'astray',
  apply: each(mend, 1, 1),
}

function mend(draft: Draft, mark: number): boolean {
  const clause = draft.head[mark]!
  if (draft.label[mark] !== 'mark' || !PLAIN.test(draft.words[mark]!) || clause < mark) return false
  if (draft.xpos[clause] !== 'VBG' || draft.words[clause - 1] !== ',') return false
  const verb = draft.head[clause]!
  if (verb < 0 || verb >= mark || draft.upos[verb] !== 'VERB') return false
  const own = children(draft, clause).filter((i) => i > mark && i < clause - 1)
  const noun = own.find((i) => /^(?:advmod|obl|nmod|nsubj|dep)$/.test(draft.label[i]!))
  if (noun === undefined || childWith(draft, noun, /^case$/) >= 0) return false
  if (!/^(?:NOUN|PROPN|PRON|ADJ|NUM|ADV)$/.test(draft.upos[noun]!)) return false
  return hang(draft, noun, verb, 'obl') && hang(draft, mark, noun, 'case')
}
