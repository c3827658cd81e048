import type { Draft } from './draft.ts'

/** How many lines of one section may be among the first seven, so that no one matter crowds out the rest. */
const MOST: Partial<Record<Draft['section'], number>> = { control: 3, figures: 2, disputes: 2, timeline: 3 }
const LENGTH = 7
const OVERLAP = 0.5

/** The weightiest lines of all kinds, none of which says again what another says. */
export function shortOf(candidates: readonly Draft[]): Draft[] {
  const chosen: Draft[] = []
  const taken = new Map<Draft['section'], number>()
  const told = new Set<string>()
  for (const draft of [...candidates].sort((a, b) => b.weight - a.weight)) {
    if (chosen.length >= LENGTH) break
    const ids = draft.statements.map((s) => s.claim.id)
    const again = ids.filter((id) => told.has(id)).length
    if (again > ids.length * OVERLAP) continue
    const count = taken.get(draft.section) ?? 0
    if (count >= (MOST[draft.section] ?? 1)) continue
    taken.set(draft.section, count + 1)
    for (const id of ids) told.add(id)
    chosen.push({ ...draft, section: 'short' })
  }
  return chosen
}
