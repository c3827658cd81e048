import { children, childWith, type Draft, finite, hang, type Repair } from './draft.ts'

const RELATIVE = /^(?:who|which|that|whom|whose|where)$/i

/**
 * A noun, a relative clause between commas, then the main verb: "The minister, who was arrested in Cairo,
 * denied the charges". The model at times hangs the main verb on that of the relative clause. It is told by
 * the comma before it, by the lack of a conjunction, and by there being no other verb that the noun belongs to.
 */
export const relative: Repair = {
  id: 'relative',
  apply: (draft) => {
    for (let verb = 1; verb < draft.words.length; verb++) if (mend(draft, verb)) return true
    return false
  },
}

function mend(draft: Draft, verb: number): boolean {
  if (!/^(?:conj|parataxis|advcl|ccomp|dep)$/.test(draft.label[verb]!) || !isPredicate(draft, verb))
    return false
  const inner = draft.head[verb]!
  if (inner >= verb || !closesWithComma(draft, verb, inner)) return false
  if (childWith(draft, verb, /^(?:cc|mark|nsubj|nsubj:pass|csubj|expl)$/) >= 0) return false
  if (draft.label[inner] === 'acl:relcl') return underNoun(draft, verb, inner)
  return draft.head[inner] === -1 && opensWithRelative(draft, inner) && aboveRoot(draft, verb, inner)
}

function isPredicate(draft: Draft, verb: number): boolean {
  if (finite(draft, verb)) return true
  return draft.upos[verb] === 'VERB' && childWith(draft, verb, /^(?:aux|aux:pass)$/) >= 0
}

/** The word before the verb's group is the comma that closes the clause. */
function closesWithComma(draft: Draft, verb: number, inner: number): boolean {
  let at = verb - 1
  while (at > inner && /^(?:AUX|ADV|PART)$/.test(draft.upos[at]!)) at--
  return at > inner && draft.words[at] === ','
}

/** The noun is the top of the sentence, or of the clause that the verb belongs to. */
function underNoun(draft: Draft, verb: number, inner: number): boolean {
  const noun = draft.head[inner]!
  if (noun < 0 || noun > inner || draft.words[childWith(draft, inner, /^punct$/)] === undefined) return false
  if (!/^(?:root|ccomp|conj|parataxis)$/.test(draft.label[noun]!)) return false
  const head = draft.head[noun]!
  const label = draft.label[noun]!
  draft.head[verb] = head
  draft.label[verb] = label
  return finish(draft, noun, verb)
}

function opensWithRelative(draft: Draft, inner: number): boolean {
  return children(draft, inner).some((i) => i < inner && RELATIVE.test(draft.words[i]!))
}

/** The relative clause's verb was taken for the root, with the noun under it. */
function aboveRoot(draft: Draft, verb: number, inner: number): boolean {
  const pronoun = children(draft, inner).find((i) => i < inner && RELATIVE.test(draft.words[i]!))!
  const noun = children(draft, inner).find((i) => i < pronoun && /^(?:NOUN|PROPN)$/.test(draft.upos[i]!))
  if (noun === undefined) return false
  draft.head[verb] = -1
  draft.label[verb] = 'root'
  draft.head[inner] = verb
  finish(draft, noun, verb)
  return hang(draft, inner, noun, 'acl:relcl')
}

function finish(draft: Draft, noun: number, verb: number): boolean {
  const passive = childWith(draft, verb, /^aux:pass$/) >= 0
  draft.head[noun] = verb
  draft.label[noun] = passive ? 'nsubj:pass' : 'nsubj'
  for (const mark of children(draft, noun)) {
    if (mark > verb && draft.label[mark] === 'punct') draft.head[mark] = verb
  }
  return true
}
