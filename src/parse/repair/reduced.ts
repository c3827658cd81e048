import { ancestorWith, children, childWith, type Draft, finite, type Repair } from './draft.ts'

/**
 * "A convoy stranded by floods reached the town": a participle right behind a noun describes it, and the finite verb
 * that follows is the noun's. The model at times makes the participle the predicate and hangs the verb below it, as
 * if a finite verb could describe a noun without a pronoun.
 */
export const reduced: Repair = {
  id: 'reduced',
  apply: (draft) => {
    for (let i = 2; i < draft.words.length; i++) if (mend(draft, i)) return true
    return false
  },
}

function mend(draft: Draft, verb: number): boolean {
  if (draft.label[verb] !== 'acl' || !finite(draft, verb)) return false
  if (childWith(draft, verb, /^(?:nsubj|mark|aux|cc|expl)/) >= 0) return false
  const form = ancestorWith(draft, verb, 'VBN')
  if (form < 1 || form > verb || childWith(draft, form, /^(?:aux|mark|cop)/) >= 0) return false
  const noun = childWith(draft, form, /^nsubj(?::pass)?$/)
  if (noun !== form - 1 || draft.words.slice(form, verb).includes(',')) return false
  draft.head[verb] = draft.head[form]!
  draft.label[verb] = draft.label[form]!
  draft.head[noun] = verb
  draft.label[noun] = 'nsubj'
  draft.head[form] = noun
  draft.label[form] = 'acl'
  for (const child of children(draft, form)) if (child > verb) draft.head[child] = verb
  return true
}
