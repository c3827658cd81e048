import { children, childWith, type Draft, each, exchange, type Repair } from './draft.ts'

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|overnight)$/i

/**
 * "Insurgents seized Belmora, an ancient town, on Friday": a past form with a bare noun behind it and no form of "be"
 * has an object, so its subject does it. The model at times reads a headline's passive, or in "Three men sustained
 * burns" a participle of a noun that stands alone.
 */
export const active: Repair = {
  id: 'active',
  apply: (draft) => {
    const raised = raise(draft)
    return each(mend, 1)(draft) || raised
  },
}

function mend(draft: Draft, verb: number): boolean {
  if (draft.upos[verb] !== 'VERB' || !/^VB[DN]$/.test(draft.xpos[verb]!)) return false
  const subject = childWith(draft, verb, /^nsubj:pass$/)
  if (subject < 0 || subject > verb || childWith(draft, verb, /^(?:aux|obl:agent)/) >= 0) return false
  const object = children(draft, verb).find((i) => i > verb && isBareNoun(draft, i))
  if (object === undefined || draft.words.slice(verb + 1, object).includes(',')) return false
  draft.label[subject] = 'nsubj'
  draft.label[object] = 'obj'
  draft.xpos[verb] = 'VBD'
  return true
}

/** The only verb form of a sentence, right behind the noun at its top and with an object, is its predicate. */
function raise(draft: Draft): boolean {
  const root = draft.head.indexOf(-1)
  const verb = root + 1
  if (!/^(?:NOUN|PROPN)$/.test(draft.upos[root]!) || draft.head[verb] !== root) return false
  if (draft.xpos[verb] !== 'VBN' || draft.label[verb] !== 'acl') return false
  const object = childWith(draft, verb, /^obj$/)
  if (object < verb || DAY.test(draft.words[object]!)) return false
  if (childWith(draft, verb, /^(?:aux|mark|obl:agent)/) >= 0) return false
  if (draft.xpos.some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag))) return false
  exchange(draft, verb, root, 'nsubj')
  draft.xpos[verb] = 'VBD'
  for (const mark of children(draft, root)) if (mark > verb) draft.head[mark] = verb
  return true
}

const isBareNoun = (draft: Draft, i: number): boolean =>
  /^(?:xcomp|obj)$/.test(draft.label[i]!) &&
  /^(?:NOUN|PROPN)$/.test(draft.upos[i]!) &&
  !DAY.test(draft.words[i]!) &&
  childWith(draft, i, /^(?:case|mark|cop)$/) < 0
