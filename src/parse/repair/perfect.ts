import { children, type Draft, exchange, type Repair } from './draft.ts'

const HAVE = /^(?:have|has|had|having|'ve|’ve)$/i

/**
 * `have` before a participle is its auxiliary: "rebels have encircled the town". The model at times takes it
 * for the main verb and the participle for its complement or for an adjective.
 */
export const perfect: Repair = {
  id: 'perfect',
  apply: (draft) => {
    let changed = false
    for (let i = 0; i < draft.words.length; i++)
      if (HAVE.test(draft.words[i]!)) changed = mend(draft, i) || changed
    return changed
  },
}

function mend(draft: Draft, have: number): boolean {
  if (draft.upos[have] !== 'VERB') return false
  let verb = have + 1
  while (
    verb < draft.words.length &&
    (draft.upos[verb] === 'ADV' || /^n(?:o|'|’)t$/i.test(draft.words[verb]!))
  )
    verb++
  if (!/^VB[NDP]?$/.test(draft.xpos[verb] ?? '') || draft.upos[verb] === 'AUX') return false
  const named = nameBehind(draft, have, verb)
  if (named >= 0) {
    draft.head[verb] = have
    draft.head[named] = verb
  } else if (
    draft.head[verb] !== have ||
    !/^(?:xcomp|ccomp|advcl|obj|acl|conj|parataxis|amod|dep)$/.test(draft.label[verb]!)
  ) {
    return false
  }
  exchange(draft, verb, have, 'aux')
  for (const child of children(draft, have)) draft.head[child] = verb
  draft.upos[have] = 'AUX'
  draft.upos[verb] = 'VERB'
  draft.xpos[verb] = 'VBN'
  return true
}

/** "have encircled Belmora" with the participle hung on the name: nobody has a name, so it is the object. */
function nameBehind(draft: Draft, have: number, verb: number): number {
  const name = draft.head[verb]!
  const isObject = name > verb && draft.head[name] === have && draft.label[name] === 'obj'
  return isObject && draft.upos[name] === 'PROPN' && /^(?:amod|compound|acl)$/.test(draft.label[verb]!)
    ? name
    : -1
}
