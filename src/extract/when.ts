import type { TimeExpression } from '../model/annotated.ts'
import { relation, subtree } from '../parse/syntax.ts'
import type { Scene } from './scene.ts'

/** Index of the token that a time expression ends with. */
const headOfTime = (scene: Scene, time: TimeExpression): number => {
  const { tokens, tree } = scene.syntax
  const inside = tokens.flatMap((t, i) => (t.start >= time.start && t.end <= time.end ? [i] : []))
  return inside.find((i) => !inside.includes(tree.head[i]!)) ?? inside[0] ?? -1
}

const CLAUSAL = new Set(['advcl', 'ccomp', 'acl', 'parataxis', 'csubj', 'xcomp'])

/**
 * When the event at `head` happened: the time expression that hangs on it, or on the verb that it is a part of.
 * A time in another clause of the sentence is not its time. Null where nothing is said.
 */
export function timeOf(scene: Scene, head: number): TimeExpression | null {
  if (scene.times.length === 0) return null
  const s = scene.syntax
  const at = new Map(scene.times.map((t) => [headOfTime(scene, t), t]))
  for (let top = head; top >= 0; top = s.tree.head[top]!) {
    const own = subtree(s, top, (c) => c !== head && CLAUSAL.has(relation(s, c)) && !isEventNoun(s, c, top))
    const found = own.filter((i) => at.has(i)).map((i) => at.get(i)!)
    if (found.length > 0) return nearest(found, s.tokens[head]!.start)
    const up = s.tree.head[top]!
    if (s.tree.label[top] === 'acl:relcl' && at.has(up)) return at.get(up)!
    const role = relation(s, top)
    // A noun takes its verb's time, a verb joined by "and" or carried by another takes that one's.
    const climbs =
      role === 'obj' ||
      role === 'nsubj' ||
      role === 'obl' ||
      role === 'xcomp' ||
      role === 'conj' ||
      role === 'nmod'
    if (!climbs) return null
  }
  return null
}

const isEventNoun = (s: Scene['syntax'], child: number, top: number): boolean =>
  relation(s, child) === 'xcomp' && s.tree.upos[top] === 'VERB'

const nearest = (times: TimeExpression[], at: number): TimeExpression =>
  times.reduce((a, b) => (Math.abs(b.start - at) < Math.abs(a.start - at) ? b : a))
