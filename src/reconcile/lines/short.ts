import { fold } from '../../lexicon/fold.ts'
import type { Draft } from './draft.ts'

/** How many lines of one matter may be among the first: so many places, else one line a type, measure or dispute. */
const MOST: Readonly<Record<string, number>> = { control: 2, dispute: 3 }
const LENGTH = 7
const OVERLAP = 0.5

/** The weightiest lines of all kinds, none of which says again what another says, nor crowds out other matters. */
export function shortOf(candidates: readonly Draft[]): Draft[] {
  const chosen: Draft[] = []
  const taken = new Map<string, number>()
  const told = new Set<string>()
  const things: string[] = []
  for (const draft of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (chosen.length >= LENGTH) break
    const ids = draft.statements.map((s) => s.claim.id)
    const again = ids.filter((id) => told.has(id)).length
    if (again > ids.length * OVERLAP) continue
    const own = thingsIn(draft)
    if (own.length > 0 && own.every((thing) => things.some((other) => thing.includes(other)))) continue
    const count = taken.get(draft.matter) ?? 0
    if (count >= (MOST[draft.matter] ?? 1)) continue
    taken.set(draft.matter, count + 1)
    for (const id of ids) told.add(id)
    things.push(...own)
    chosen.push({ ...draft, section: 'short' })
  }
  return chosen
}

/** Things with a name that a line is about: the span of a bridge is that bridge. */
const thingsIn = ({ statements }: Draft): string[] => [
  ...new Set(
    statements.flatMap(({ target }) => (target !== null && /\p{Lu}/u.test(target) ? fold(target) : [])),
  ),
]
