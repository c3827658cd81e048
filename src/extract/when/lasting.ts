import type { Figure } from '../../model/annotated.ts'
import type { ClaimType } from '../../model/claim.ts'
import { headOf, isMarked, preposition, relation, type Syntax } from '../../parse/syntax.ts'
import type { Scene } from '../scene.ts'

/** Types that last, so that a length of time beside them tells how long. */
const LASTING = new Set([
  'clash',
  'protest',
  'encircle',
  'hold',
  'remain',
  'govern',
  'close',
  'cut',
  'deploy',
  'hazard',
  'shortage',
])

/** The token that heads a figure with its unit: "seven *days*"; −1 where the sentence has none. */
function unitAt(s: Syntax, f: Figure): number {
  const top = headOf(s, f)
  return top < 0 ? -1 : relation(s, top) === 'nummod' || relation(s, top) === 'det' ? s.tree.head[top]! : top
}

/**
 * How long the event at `head` lasts or lasted: "a year of conflict", "a six-day war", "a siege of four months", "held
 * the town for four days", "lasted two hours". What came after so long is no length of it: "fell after seven days".
 */
export function lengthOf(scene: Scene, head: number, type: ClaimType): Figure | null {
  const s = scene.syntax
  for (const f of scene.figures) {
    if (f.measure !== 'duration') continue
    const unit = unitAt(s, f)
    if (unit < 0) continue
    if (measures(s, unit, head) && LASTING.has(type)) return f
    if (s.tree.upos[head] === 'NOUN' || s.tree.head[unit] !== head) continue
    const mark = preposition(s, unit)
    // "Back after 48 hours", "to be restored within five days": how long the way there takes.
    if (type === 'reopen' ? /^(after|within|in)$/.test(mark) : LASTING.has(type) && /^(for|)$/.test(mark))
      return f
  }
  return null
}

/** True where the length at `unit` is one of the event noun at `head`, or of the verb that says how long it lasted. */
function measures(s: Syntax, unit: number, head: number): boolean {
  if (s.tree.head[head] === unit) return ['of', ''].includes(preposition(s, head)) || isMarked(s, head, 'of')
  if (s.tree.upos[head] !== 'NOUN' && s.tree.xpos[head] !== 'VBG') return false
  const up = s.tree.head[unit]!
  if (up === head) return unit < head || preposition(s, unit) === 'of'
  const lasts = up >= 0 && /^(last|drag|rage|continu|endur|run|ran|go|gone|went)/.test(s.lower[up]!)
  return lasts && s.tree.head[head] === up && relation(s, head) === 'nsubj'
}
