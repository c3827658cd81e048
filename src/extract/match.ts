import type { Condition, Frame } from '../lexicon/frames.ts'
import { preposition } from '../parse/syntax.ts'
import type { Clause } from './clause/clauses.ts'
import { realityOf } from './clause/stance.ts'
import { fills } from './fillers.ts'
import { placesOfClause } from './roles.ts'
import type { Scene } from './scene.ts'

/**
 * True where some head of the role is one of the fillers. `where`: the clause says at which named place. `unsaid`: it
 * is passive and tells of nobody who did it.
 */
function holds(scene: Scene, clause: Clause, condition: Condition): boolean {
  const { role, roles, classes } = condition
  if (role === 'where') return placesOfClause(scene, clause.args, clause.head).length > 0
  if (role === 'negated') return realityOf(scene.syntax, clause.head) === 'denied'
  if (role === 'case') return condition.words.has(preposition(scene.syntax, clause.head))
  let empty = true
  for (const said of role === 'any' ? clause.args.keys() : roles) {
    for (const head of clause.args.get(said) ?? []) {
      if (fills(scene, head, condition)) return true
      empty = false
    }
  }
  return empty && (classes.includes('none') || (clause.passive && classes.includes('unsaid')))
}

/** The first condition that keeps a frame from fitting the clause; null where it fits. */
export const misfit = (scene: Scene, clause: Clause, frame: Frame): Condition | null =>
  frame.needs.find((need) => !holds(scene, clause, need)) ??
  frame.bars.find((bar) => holds(scene, clause, bar)) ??
  null

/** The most telling frame that fits the clause, and those that tell something beside it. */
export function framesFor(scene: Scene, clause: Clause): Frame[] {
  const fitting = clause.trigger.frames.filter((frame) => misfit(scene, clause, frame) === null)
  const [first] = fitting.filter((frame) => !frame.also)
  return [...(first ? [first] : []), ...fitting.filter((frame) => frame.also)]
}

/** Heads of a role that are what the frame needs there: of "prices and hopes rose" only the prices. */
export function fittingHeads(scene: Scene, frame: Frame, role: string, heads: readonly number[]): number[] {
  const alternatives = role.split('|')
  const need = frame.needs.find(({ roles }) => roles.some((a) => alternatives.includes(a)))
  if (!need || need.classes.includes('none')) return [...heads]
  const fitting = heads.filter((h) => fills(scene, h, need))
  return fitting.length > 0 ? fitting : [...heads]
}
