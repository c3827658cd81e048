import {
  childWith,
  commaBefore,
  type Draft,
  each,
  isPredicate,
  makeSubject,
  type Repair,
  under,
} from './draft.ts'

/** Words that open a clause as well as a phrase. */
const LINK = /^(?:after|as|before|once|since|until)$/i

/**
 * "The mayor fled after rebels, led by a former colonel, took the town": the words between the commas hide from the
 * model that "after" opens a clause. It makes a phrase of "after rebels" and leaves the verb without a subject.
 */
export const subordinate: Repair = {
  id: 'subordinate',
  apply: each(mend, 4),
}

function mend(draft: Draft, verb: number): boolean {
  if (draft.words[verb - 1] !== ',' && !/^(?:AUX|ADV|PART)$/.test(draft.upos[verb - 1]!)) return false
  if (!(isPredicate(draft, verb) || isActive(draft, verb))) return false
  if (childWith(draft, verb, /^(?:nsubj|nsubj:pass|csubj|mark|cc|expl)$/) >= 0) return false
  const close = commaBefore(draft, verb, 2)
  const link = close < 0 ? -1 : linkBefore(draft, close)
  if (link < 0) return false
  const noun = draft.head[link]!
  const outer = draft.head[noun]!
  if (outer < 0 || outer > link || under(draft, noun, verb) !== (draft.head[outer] === verb)) return false
  if (!join(draft, verb, outer)) return false
  if (draft.xpos[verb] === 'VBN' && isActive(draft, verb)) draft.xpos[verb] = 'VBD'
  makeSubject(draft, noun, verb)
  draft.head[link] = verb
  draft.label[link] = 'mark'
  return true
}

/** A past form without auxiliaries that has an object is no participle, whatever its tag says. */
const isActive = (draft: Draft, verb: number): boolean =>
  draft.xpos[verb] === 'VBN' && childWith(draft, verb, /^obj$/) > verb && childWith(draft, verb, /^aux/) < 0

/** The word that opens the clause: its noun stands right before a comma, and only an aside between the two commas. */
function linkBefore(draft: Draft, close: number): number {
  let open = close - 1
  while (open > 0 && draft.words[open] !== ',') open--
  for (let i = open - 1; i > 0; i--) {
    if (draft.words[i] === ',') return -1
    if (isPredicate(draft, i)) return -1
    if (!LINK.test(draft.words[i]!)) continue
    const noun = draft.head[i]!
    const isPhrase = draft.label[i] === 'case' && noun > i && noun < open
    return isPhrase && /^(?:NOUN|PROPN)$/.test(draft.upos[noun]!) && isAside(draft, open, close) ? i : -1
  }
  return -1
}

/** Between the commas stands no verb that a clause could hang on, save one behind a relative pronoun. */
function isAside(draft: Draft, open: number, close: number): boolean {
  if (close - open < 3 || /^(?:CCONJ|SCONJ)$/.test(draft.upos[open + 1]!)) return false
  if (/^W/.test(draft.xpos[open + 1]!)) return true
  for (let i = open + 1; i < close; i++) if (isPredicate(draft, i)) return false
  return true
}

/** The clause hangs on the verb before it, which takes its place where the model had made it the root. */
function join(draft: Draft, verb: number, outer: number): boolean {
  if (draft.head[outer] === verb) {
    if (!/^(?:ccomp|advcl|parataxis)$/.test(draft.label[outer]!)) return false
    draft.head[outer] = draft.head[verb]!
    draft.label[outer] = draft.label[verb]!
  } else if (!/^(?:conj|parataxis|acl|advcl|dep)$/.test(draft.label[verb]!)) return false
  draft.head[verb] = outer
  draft.label[verb] = 'advcl'
  return true
}
