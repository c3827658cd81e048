import { childWith, type Draft, type Repair } from './draft.ts'

/**
 * "In Taro, where the revolt of 2011 began": what follows "where" behind a noun and a comma tells of that noun. The
 * model at times joins it to the noun as if by "and".
 */
export const where: Repair = {
  id: 'where',
  apply: (draft) => {
    let changed = false
    for (let i = 2; i < draft.words.length; i++) changed = mend(draft, i) || changed
    return changed
  },
}

function mend(draft: Draft, at: number): boolean {
  if (draft.words[at]!.toLowerCase() !== 'where' || draft.words[at - 1] !== ',') return false
  if (!/^(?:NOUN|PROPN)$/.test(draft.upos[at - 2]!)) return false
  let changed = false
  for (let i = at + 1; i < draft.words.length; i++) {
    const head = draft.head[i]!
    if (head < 0 || head > at - 2 || draft.label[i] !== 'conj' || !/^(?:NOUN|PROPN)$/.test(draft.upos[head]!))
      continue
    if (childWith(draft, i, /^cc$/) >= 0 || draft.upos[i] === 'PROPN') continue
    draft.label[i] = 'acl:relcl'
    changed = true
  }
  return changed
}
