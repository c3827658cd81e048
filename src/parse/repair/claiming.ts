import { childWith, type Draft, type Repair } from './draft.ts'

const SAYS = /^(?:claims|reports|boasts|pledges|vows|threatens|plans|hopes|aims|attempts)$/i

/**
 * "The coalition, led by X, claims to have entered the town": a form in -s before "to have" or "to" and behind a
 * comma, without an article or adjective of its own, is the verb. The model at times takes it for a noun.
 */
export const claiming: Repair = {
  id: 'claiming',
  apply: (draft) => {
    for (let i = 2; i < draft.words.length; i++) if (mend(draft, i)) return true
    return false
  },
}

function mend(draft: Draft, verb: number): boolean {
  if (draft.upos[verb] !== 'NOUN' || !SAYS.test(draft.words[verb]!) || draft.words[verb - 1] !== ',')
    return false
  if (childWith(draft, verb, /^(?:det|amod|nmod|nummod|compound|case)/) >= 0) return false
  const done = childWith(draft, verb, /^acl$/)
  const root = draft.head.indexOf(-1)
  if (done < verb || childWith(draft, done, /^mark$/) !== verb + 1 || draft.words[verb + 1] !== 'to')
    return false
  if (root >= verb || !/^(?:NOUN|PROPN)$/.test(draft.upos[root]!)) return false
  // What stood over the verb, a clause behind it, goes with what is claimed.
  for (let at = draft.head[verb]!; at >= 0 && at !== root; at = draft.head[at]!) {
    if (draft.head[at] !== root) continue
    if (at < done) return false
    draft.head[at] = done
    draft.label[at] = 'advcl'
    break
  }
  draft.head[verb] = -1
  draft.label[verb] = 'root'
  draft.head[root] = verb
  draft.label[root] = 'nsubj'
  draft.label[done] = 'xcomp'
  draft.upos[verb] = 'VERB'
  draft.xpos[verb] = 'VBZ'
  return true
}
