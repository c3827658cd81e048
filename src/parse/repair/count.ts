import { childWith, type Draft, each, exchange, type Repair } from './draft.ts'

/**
 * "12 people were killed and 30 injured": a number right before a verb is its subject; a verb is not counted. "12 died
 * and close to 1,000 were evacuated": nor does a clause hang on the number that is its subject. "Three out of 14
 * towns" are three, and so many of the towns.
 */
export const count: Repair = {
  id: 'count',
  apply: each(
    (draft, i) => mend(draft, i) || mendPassive(draft, i) || mendBound(draft, i) || mendShare(draft, i),
    0,
    1,
  ),
}

function mend(draft: Draft, number: number): boolean {
  const verb = draft.head[number]!
  if (draft.label[number] !== 'nummod' || verb !== number + 1 || draft.upos[verb] !== 'VERB') return false
  if (!/^VB[DNPZ]$/.test(draft.xpos[verb]!) || childWith(draft, verb, /^(?:nsubj|nsubj:pass)$/) >= 0)
    return false
  const first = draft.label[verb] === 'conj' ? draft.head[verb]! : verb
  const passive = childWith(draft, first, /^aux:pass$/) >= 0 || (draft.xpos[verb] === 'VBN' && first === verb)
  draft.label[number] = passive ? 'nsubj:pass' : 'nsubj'
  if (passive) draft.xpos[verb] = 'VBN'
  return true
}

function mendPassive(draft: Draft, number: number): boolean {
  if (draft.xpos[number] !== 'CD' || draft.upos[number + 1] !== 'AUX') return false
  const verb = draft.upos.findIndex((upos, i) => i > number && upos === 'VERB')
  const loose = verb > 0 && verb < number + 5 && draft.head[verb] === number
  if (!loose || !/^(?:parataxis|ccomp|acl|acl:relcl|dep)$/.test(draft.label[verb]!)) return false
  if (draft.xpos[verb] !== 'VBN' || childWith(draft, verb, /^nsubj/) >= 0) return false
  exchange(draft, verb, number, 'nsubj:pass')
  if (/^(?:obl|nmod|obj)$/.test(draft.label[verb]!)) draft.label[verb] = 'conj'
  return true
}

function mendBound(draft: Draft, up: number): boolean {
  const { words, xpos, head, label } = draft
  if (words[up]!.toLowerCase() !== 'up' || words[up + 1]!.toLowerCase() !== 'to' || xpos[up + 2] !== 'CD')
    return false
  const number = up + 2
  const noun = label[number] === 'nummod' ? head[number]! : number
  const verb = head[noun]!
  const loose = label[noun] === 'obl' && head[up + 1] === noun && verb >= 0 && verb < up
  if (!loose || draft.upos[verb] !== 'VERB' || childWith(draft, verb, /^(?:obj|aux:pass|nsubj:pass)$/) >= 0)
    return false
  label[noun] = 'obj'
  head[up] = number
  label[up] = 'advmod'
  head[up + 1] = up
  label[up + 1] = 'fixed'
  return true
}

function mendShare(draft: Draft, number: number): boolean {
  const { words, upos, head, label } = draft
  if (upos[number] !== 'NUM' || words[number + 1] !== 'out' || words[number + 2] !== 'of') return false
  const noun = head[number]!
  if (noun < number + 3 || label[number] !== 'nummod') return false
  exchange(draft, number, noun, 'nmod')
  head[number + 1] = number
  label[number + 1] = 'advmod'
  head[number + 2] = noun
  label[number + 2] = 'case'
  for (let i = 0; i < number; i++) if (head[i] === noun && label[i] === 'case') head[i] = number
  return true
}
