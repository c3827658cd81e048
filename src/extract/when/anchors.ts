import type { TimeExpression } from '../../model/annotated.ts'
import { dependents, isMarked, type Syntax, subtree } from '../../parse/syntax.ts'
import type { Scene } from '../scene.ts'
import { tellsRecord } from './moments.ts'

/** Words that may stand before the date which opens a sentence. */
const BEFORE_OPENING = 2

/** "On 22 May gunmen looted": the date that opens the sentence is that of what it tells, wherever the tree hangs it. */
export function openingTime(scene: Scene, head: number): TimeExpression | null {
  const { syntax: s, times } = scene
  const [first] = times
  const start = first ? s.tokens.findIndex((t) => t.start >= first.start) : -1
  if (!first || start < 1 || start > BEFORE_OPENING || head < start || tellsRecord(s, first)) return null
  return s.tree.upos[start - 1] === 'ADP' && first.type === 'date' ? startOf(first) : null
}

/** "Since 9 May, when gunmen closed the road": the time right before the "when" of the clause headed by `verb`. */
export function opensBehind({ syntax: s, times }: Scene, verb: number): TimeExpression | null {
  const when = dependents(s, verb, 'advmod', 'mark').find((i) => s.lower[i] === 'when')
  if (when === undefined || when < 1) return null
  const before = s.lower[when - 1] === ',' ? when - 2 : when - 1
  return times.find((t) => t.end === s.tokens[before]?.end && t.value !== null) ?? null
}

/** The day on which a stretch of time began. */
export const startOf = (time: TimeExpression): TimeExpression =>
  time.rule === 'date/since' && time.value ? { ...time, value: time.value.split('/')[0]! } : time

/** "Have been killed since fighting broke out on Monday": from then to the day on which the report speaks. */
export function sinceClause(
  s: Syntax,
  top: number,
  at: ReadonlyMap<number, TimeExpression>,
  day: number | null,
): TimeExpression | null {
  const joined = [top, ...dependents(s, top, 'conj').filter((c) => dependents(s, c, 'nsubj').length === 0)]
  const clause = joined.flatMap((k) => dependents(s, k, 'advcl')).find((c) => isMarked(s, c, 'since'))
  if (clause === undefined) return null
  const time = subtree(s, clause)
    .map((i) => at.get(i))
    .find((t) => t?.value)
  if (time?.type !== 'date') return null
  const from = time.value!.split('/')[0]!
  const until = day === null ? null : new Date(day).toISOString().slice(0, 10)
  return until && from <= until ? { ...time, value: `${from}/${until}` } : null
}
