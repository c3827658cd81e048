import { childWith, type Draft, type Repair } from './draft.ts'

/** "12 people were killed and 30 injured": a number right before a verb is its subject; a verb is not counted. */
export const count: Repair = {
  id: 'count',
  apply: (draft) => {
    let changed = false
    for (let i = 0; i + 1 < draft.words.length; i++) changed = mend(draft, i) || changed
    return changed
  },
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
