import { children, childWith, type Draft, type Repair } from './draft.ts'

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|overnight)$/i

/**
 * "Insurgents seized Belmora, an ancient town, on Friday": a past form with a bare noun behind it and no form of "be"
 * has an object, so its subject does it. The model at times reads a headline's passive.
 */
export const active: Repair = {
  id: 'active',
  apply: (draft) => {
    let changed = false
    for (let i = 1; i < draft.words.length; i++) changed = mend(draft, i) || changed
    return changed
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

const isBareNoun = (draft: Draft, i: number): boolean =>
  /^(?:xcomp|obj)$/.test(draft.label[i]!) &&
  /^(?:NOUN|PROPN)$/.test(draft.upos[i]!) &&
  !DAY.test(draft.words[i]!) &&
  childWith(draft, i, /^(?:case|mark|cop)$/) < 0
