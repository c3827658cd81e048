import { type Draft, each, type Repair } from './draft.ts'

/**
 * "Cutting off a hospital, roads and homes": a noun behind a verb's object that is joined to the verb by a comma or
 * "and" belongs to the list that the object begins.
 */
export const listed: Repair = {
  id: 'listed',
  apply: each(mend, 2),
}

const NOMINAL = /^(?:NOUN|PROPN)$/

function mend(draft: Draft, item: number): boolean {
  const verb = draft.head[item]!
  if (draft.label[item] !== 'conj' || verb < 0 || verb > item) return false
  if (draft.upos[verb] !== 'VERB' || !NOMINAL.test(draft.upos[item]!)) return false
  let object = -1
  for (let i = verb + 1; i < item; i++) {
    if (draft.head[i] === verb && draft.label[i] === 'obj') object = i
  }
  if (object < 0 || !NOMINAL.test(draft.upos[object]!)) return false
  // A noun with a subject, a copula or a verb of its own is a clause.
  for (let i = verb + 1; i < draft.head.length; i++) {
    if (draft.head[i] === item && /^(?:nsubj|cop|aux|acl)/.test(draft.label[i]!)) return false
  }
  draft.head[item] = object
  return true
}
