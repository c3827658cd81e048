import type { Frame } from '../lexicon/frames.ts'
import { framesOf } from '../lexicon/frames.ts'
import { preposition } from '../parse/syntax.ts'
import type { Clause } from './clauses.ts'
import { fills } from './fillers.ts'
import { placesOfClause } from './roles.ts'
import type { Scene } from './scene.ts'
import { realityOf } from './stance.ts'

/**
 * True where some head of the role is one of the fillers. `where`: the clause says at which named place. `unsaid`: it
 * is passive and tells of nobody who did it.
 */
function holds(scene: Scene, clause: Clause, role: string, fillers: readonly string[]): boolean {
  if (role === 'where') return placesOfClause(scene, clause.args, clause.head).length > 0
  if (role === 'negated') return realityOf(scene.syntax, clause.head) === 'denied'
  if (role === 'case') return fillers.includes(preposition(scene.syntax, clause.head))
  const heads =
    role === 'any'
      ? [...clause.args.values()].flat()
      : role.split('|').flatMap((r) => clause.args.get(r) ?? [])
  if (heads.length === 0 && (fillers.includes('none') || (clause.passive && fillers.includes('unsaid'))))
    return true
  return heads.some((h) => fillers.some((f) => f === 'any' || fills(scene, h, f)))
}

/** Why a frame does not fit the clause, in words; null where it does. */
export function misfit(scene: Scene, clause: Clause, frame: Frame): string | null {
  for (const { role, fillers, said } of frame.needs) {
    if (!holds(scene, clause, role, fillers)) return `${role} is not ${said.join(', ')}`
  }
  for (const { role, fillers, said } of frame.bars) {
    if (holds(scene, clause, role, fillers)) return `${role} is one of ${said.join(', ')}`
  }
  return null
}

/** The most telling frame that fits the clause, and those that tell something beside it. */
export function framesFor(scene: Scene, clause: Clause): Frame[] {
  const fitting = framesOf(clause.trigger).filter((frame) => misfit(scene, clause, frame) === null)
  const [first] = fitting.filter((frame) => !frame.also)
  return [...(first ? [first] : []), ...fitting.filter((frame) => frame.also)]
}

/** Heads of a role that are what the frame needs there: of "prices and hopes rose" only the prices. */
export function fittingHeads(scene: Scene, frame: Frame, role: string, heads: readonly number[]): number[] {
  const alternatives = role.split('|')
  const need = frame.needs.find(({ role: r }) => r.split('|').some((a) => alternatives.includes(a)))
  if (!need || need.fillers.includes('none')) return [...heads]
  const fitting = heads.filter((h) => need.fillers.some((f) => f === 'any' || fills(scene, h, f)))
  return fitting.length > 0 ? fitting : [...heads]
}
