import { childWith, type Draft, each, type Repair, under } from './draft.ts'

/**
 * "Rebels left the district, including its port": what is included belongs to the noun right before, not to the
 * verb as a circumstance of its own.
 */
export const including: Repair = {
  id: 'including',
  apply: each(mend, 2),
}

function mend(draft: Draft, part: number): boolean {
  if (draft.label[part] !== 'obl') return false
  const mark = childWith(draft, part, /^case$/)
  if (mark < 1 || mark > part || draft.words[mark]!.toLowerCase() !== 'including') return false
  const whole = draft.words[mark - 1] === ',' ? mark - 2 : mark - 1
  if (whole < 0 || !/^(?:NOUN|PROPN)$/.test(draft.upos[whole]!) || draft.head[part]! > whole) return false
  if (!under(draft, whole, draft.head[part]!) || under(draft, whole, part)) return false
  draft.head[part] = whole
  draft.label[part] = 'nmod'
  return true
}
