import { childWith, exchange, type Repair } from './draft.ts'

/**
 * "Shelling resumed at dawn": an -ing form that opens the sentence and is followed at once by a past form is its
 * subject. The model at times takes it for the verb.
 */
export const gerund: Repair = {
  id: 'gerund',
  apply: (draft) => {
    const verb = 1
    if (draft.xpos[0] !== 'VBG' || draft.head[0] !== -1 || !/^VB[DNZ]$/.test(draft.xpos[verb] ?? ''))
      return false
    if (draft.head[verb] !== 0 || draft.upos[verb] !== 'VERB') return false
    if (childWith(draft, 0, /^(?:nsubj|aux|obj)$/) >= 0 || childWith(draft, verb, /^(?:mark|aux)$/) >= 0)
      return false
    exchange(draft, verb, 0, 'nsubj')
    for (let i = 2; i < draft.head.length; i++) if (draft.head[i] === 0) draft.head[i] = verb
    draft.upos[0] = 'NOUN'
    draft.xpos[0] = 'NN'
    if (draft.xpos[verb] === 'VBN') draft.xpos[verb] = 'VBD'
    return true
  },
}
