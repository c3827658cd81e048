import { children, childWith, commaBefore, type Draft, each, makeSubject, type Repair } from './draft.ts'

/**
 * "In Taro, where the revolt of 2011 began": what follows "where" behind a noun and a comma tells of that noun. The
 * model at times joins it to the noun as if by "and", or gives it to the verb behind the clause, and that verb's
 * subject to the clause: "People in Taro, where the market burned, said …".
 */
export const where: Repair = {
  id: 'where',
  apply: each(mend, 2),
}

function mend(draft: Draft, at: number): boolean {
  if (draft.words[at]!.toLowerCase() !== 'where' || draft.words[at - 1] !== ',') return false
  if (!/^(?:NOUN|PROPN)$/.test(draft.upos[at - 2]!)) return false
  let changed = inner(draft, at)
  for (let i = at + 1; i < draft.words.length; i++) {
    const head = draft.head[i]!
    if (head < 0 || head > at - 2 || draft.label[i] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(draft.upos[head]!))
      continue
    if (childWith(draft, i, /^cc$/) >= 0 || !tells(draft, i)) continue
    draft.label[i] = 'acl:relcl'
    changed = true
  }
  return changed
}

/** The clause's verb hangs on a later one behind the comma that closes the clause. */
function inner(draft: Draft, at: number): boolean {
  const verb = draft.head[at]!
  const outer = verb > at ? draft.head[verb]! : -1
  if (outer < verb || !/^(?:ccomp|advcl|parataxis)$/.test(draft.label[verb]!)) return false
  if (commaBefore(draft, outer, verb) < 0) return false
  draft.head[verb] = at - 2
  draft.label[verb] = 'acl:relcl'
  for (const noun of children(draft, verb)) {
    if (noun < at && /^nsubj/.test(draft.label[noun]!)) makeSubject(draft, noun, outer)
  }
  return true
}

/** A verb, or a noun that something is said to be. */
const tells = (draft: Draft, token: number): boolean =>
  draft.upos[token] === 'VERB' || childWith(draft, token, /^(?:cop|nsubj)$/) >= 0
