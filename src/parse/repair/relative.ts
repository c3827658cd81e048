import {
  children,
  childWith,
  commaBefore,
  type Draft,
  hang,
  isPredicate,
  makeSubject,
  type Repair,
} from './draft.ts'

const RELATIVE = /^(?:who|which|that|whom|whose|where)$/i

/**
 * A noun, its relative clause, then the main verb: "The minister, who was arrested in Cairo, denied the charges".
 * The model at times hangs the main verb on that of the relative clause. It is told by the lack of a conjunction
 * and of a subject of its own, and by the comma before it where the clause opens with one.
 */
export const relative: Repair = {
  id: 'relative',
  apply: (draft) => {
    for (let i = 2; i < draft.words.length; i++) if (mendJoined(draft, i)) return true
    for (let verb = 1; verb < draft.words.length; verb++)
      if (mend(draft, verb) || mendSaid(draft, verb)) return true
    return false
  },
}

/** "The town, which has been under siege": what "which" or "who" is the subject of is joined to no noun by "and". */
function mendJoined(draft: Draft, i: number): boolean {
  const noun = draft.head[i]!
  if (draft.label[i] !== 'conj' || noun < 0 || !/^(?:NOUN|PROPN|PRON)$/.test(draft.upos[noun]!)) return false
  const who = childWith(draft, i, /^(?:nsubj|nsubj:pass)$/)
  if (who < noun || who > i || !/^(?:who|which)$/i.test(draft.words[who]!)) return false
  if (childWith(draft, i, /^cc$/) >= 0) return false
  draft.label[i] = 'acl:relcl'
  return true
}

function mend(draft: Draft, verb: number): boolean {
  if (!/^(?:conj|parataxis|advcl|ccomp|dep)$/.test(draft.label[verb]!) || !isPredicate(draft, verb))
    return false
  const inner = draft.head[verb]!
  if (inner >= verb || childWith(draft, verb, /^(?:cc|mark|csubj|expl)$/) >= 0) return false
  const lost = childWith(draft, verb, /^(?:nsubj|nsubj:pass)$/)
  if (lost >= 0 && !isObjectOf(draft, lost, inner, verb)) return false
  const closed = lost >= 0 || commaBefore(draft, verb, inner) >= 0
  const mended =
    draft.label[inner] === 'acl:relcl'
      ? closed && underNoun(draft, verb, inner, lost >= 0)
      : draft.head[inner] === -1 && aboveRoot(draft, verb, inner)
  if (mended && lost >= 0) {
    draft.head[lost] = inner
    draft.label[lost] = 'obj'
  }
  return mended
}

/** "The rebels, among whom the Front is the strongest force, claimed …": it is the rebels that claimed. */
function mendSaid(draft: Draft, verb: number): boolean {
  const said = childWith(draft, verb, /^nsubj$/)
  if (said < 0 || said > verb || childWith(draft, said, /^cop$/) < 0) return false
  const noun = childWith(draft, said, /^nsubj$/)
  const pronoun = draft.words.findIndex((word, i) => i > noun && i < said && RELATIVE.test(word))
  const comma = draft.words[pronoun - 1] === ',' || draft.words[pronoun - 2] === ','
  if (noun < 0 || pronoun < 0 || !comma || commaBefore(draft, verb, said) < 0) return false
  draft.head[said] = noun
  draft.label[said] = 'acl:relcl'
  makeSubject(draft, noun, verb)
  return true
}

/** "The clan that controls the port has banned …": the clause's object was taken for the main verb's subject. */
function isObjectOf(draft: Draft, noun: number, inner: number, verb: number): boolean {
  if (noun < inner || noun > verb || draft.words.slice(inner, verb).includes(',')) return false
  return children(draft, inner).every((i) => i < inner || draft.label[i] !== 'obj')
}

/** The noun is the top of the sentence, or of the clause that the verb belongs to. */
function underNoun(draft: Draft, verb: number, inner: number, atRoot: boolean): boolean {
  const noun = draft.head[inner]!
  if (noun < 0 || noun > inner || childWith(draft, noun, /^(?:cop|nsubj)$/) >= 0) return false
  if (!(atRoot ? /^root$/ : /^(?:root|ccomp|conj|parataxis)$/).test(draft.label[noun]!)) return false
  draft.head[verb] = draft.head[noun]!
  draft.label[verb] = draft.label[noun]!
  finish(draft, noun, verb)
  return true
}

/** The verb of the relative clause was taken for the root, with the noun under it. */
function aboveRoot(draft: Draft, verb: number, inner: number): boolean {
  const noun = children(draft, inner).find((i) => i < inner && /^(?:NOUN|PROPN)$/.test(draft.upos[i]!))
  if (noun === undefined) return false
  const comma = draft.words[noun + 1] === ','
  if (!RELATIVE.test(draft.words[noun + (comma ? 2 : 1)] ?? '')) return false
  if (comma && commaBefore(draft, verb, inner) < 0) return false
  draft.head[verb] = -1
  draft.label[verb] = 'root'
  draft.head[inner] = verb
  finish(draft, noun, verb)
  return hang(draft, inner, noun, 'acl:relcl')
}

function finish(draft: Draft, noun: number, verb: number): void {
  makeSubject(draft, noun, verb)
  for (const mark of children(draft, noun)) {
    if (mark > verb && draft.label[mark] === 'punct') draft.head[mark] = verb
  }
}
