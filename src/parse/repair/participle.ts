import { childWith, type Draft, finite, type Repair } from './draft.ts'

/**
 * "Militiamen manning the checkpoint opened fire": an -ing form right behind a noun describes it, and the finite
 * verb that follows is the noun's. The model at times makes the -ing form a clause with that noun as its subject,
 * and its object the subject of the verb.
 */
export const participle: Repair = {
  id: 'participle',
  apply: (draft) => {
    for (let i = 1; i < draft.words.length; i++) if (draft.xpos[i] === 'VBG' && mend(draft, i)) return true
    return false
  },
}

function mend(draft: Draft, form: number): boolean {
  const noun = form - 1
  if (
    draft.head[noun] !== form ||
    draft.label[noun] !== 'nsubj' ||
    childWith(draft, form, /^(?:aux|mark|cop)$/) >= 0
  ) {
    return false
  }
  const verb = finiteBeside(draft, form)
  if (verb < form || !/^(?:VERB)$/.test(draft.upos[verb]!)) return false
  const between = childWith(draft, verb, /^nsubj$/)
  if (between < form || between > verb || draft.words.slice(form, verb).includes(',')) return false
  const whole = draft.head[form] === verb ? verb : form
  draft.head[verb] = draft.head[whole]!
  draft.label[verb] = draft.label[whole]!
  draft.head[noun] = verb
  draft.label[noun] = 'nsubj'
  draft.head[form] = noun
  draft.label[form] = 'acl'
  draft.head[between] = form
  draft.label[between] = 'obj'
  return true
}

/** The finite verb that the form hangs on, or that hangs on it, as a clause. */
function finiteBeside(draft: Draft, form: number): number {
  const head = draft.head[form]!
  if (/^(?:ccomp|csubj|advcl|parataxis)$/.test(draft.label[form]!) && head > form && finite(draft, head))
    return head
  const child = childWith(draft, form, /^(?:ccomp|parataxis|conj)$/)
  return child > form && finite(draft, child) && childWith(draft, child, /^(?:mark|cc)$/) < 0 ? child : -1
}
