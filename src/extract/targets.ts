import { type Frame, triggersOf } from '../lexicon/frames.ts'
import { ontology } from '../lexicon/ontology.ts'
import { wordSet } from '../lexicon/words.ts'
import type { ClaimFigure, ClaimType } from '../model/claim.ts'
import type { Clause } from './clauses.ts'
import { figureOf } from './figure.ts'
import { counted, entityAt } from './fillers.ts'
import { fittingHeads } from './match.ts'
import { headsOf, plainNoun, targetName } from './roles.ts'
import { markAt, type Scene } from './scene.ts'

/** Types that are done to people: their targets are told by their kind, "soldiers" and not the army. */
const TO_PEOPLE = new Set(['kill', 'injure', 'detain', 'release', 'evacuate'])

/** "The toll reached 71": whom a bare number of dead and injured counts. */
const ANYBODY = new Set(['kill', 'injure'])

/** Whom or what it is done to, with the noun that says it; −1 where only a number does. */
export type Target = { name: string; head: number }

/** Whom or what the clause says that it was done to, each once; none where its type has no target. */
export function targetsOf(scene: Scene, clause: Clause, frame: Frame, figure: ClaimFigure | null): Target[] {
  if (!ontology.get(frame.type)!.target) return []
  const anybody = figure?.unit === 'people' && ANYBODY.has(frame.type) ? [{ name: 'people', head: -1 }] : []
  const role = frame.roles?.target
  if (!role) return anybody
  const heads = fittingHeads(scene, frame, role, headsOf(clause.args, role)).filter(
    (h) => markAt(scene, scene.times, h) === null,
  )
  const names = new Map<string, number>()
  for (const h of heads) {
    const name = TO_PEOPLE.has(frame.type) ? whom(scene, h, anybody.length > 0) : targetName(scene, h)
    if (name !== null && !names.has(name)) names.set(name, h)
  }
  return names.size > 0 ? [...names].map(([name, head]) => ({ name, head })) : anybody
}

/**
 * The number of each target by its name, where their numbers differ ("two soldiers and 16 gunmen"), else that of the
 * clause for all; under null that of a claim without target.
 */
export function figuresOf(
  scene: Scene,
  clause: Clause,
  type: ClaimType,
  targets: readonly Target[],
): ReadonlyMap<string | null, ClaimFigure | null> {
  const each = targets.map(({ head }) =>
    head < 0 || targets.length === 1 ? null : figureOf(scene, clause, type, head),
  )
  const whole = each.every((f) => f === null) ? figureOf(scene, clause, type) : null
  return new Map<string | null, ClaimFigure | null>([
    [null, whole],
    ...targets.map(({ name }, k) => [name, each[k] ?? whole] as const),
  ])
}

const THINGS = ['@thing', '@place', '@period', '@weapon', '@disease']

/** True for a noun of a thing or of an event. */
const isThing = (word: string): boolean =>
  THINGS.some((set) => wordSet(set).has(word)) || triggersOf(word).some((t) => t.pos === 'noun')

/** People by their kind: one who serves stands for himself, and a number or a word for the dead for anybody. */
function whom(scene: Scene, at: number, isCount: boolean): string | null {
  const i = counted(scene, at)
  const s = scene.syntax
  const word = s.lower[i]!
  if (wordSet('@casualty').has(word) || s.tree.upos[i] === 'NUM') return 'people'
  const entity = entityAt(scene, i)
  if (entity?.rule === 'people/counted' || entity?.rule === 'people/crowds') return 'people'
  if (entity?.form === 'nominal' && wordSet('@serviceman').has(word)) return plainNoun(scene, i)
  // "The worst fighting in years left 63 people dead": what is counted is people, wherever the tree looks for them.
  return isCount && entity === null && isThing(word) ? 'people' : targetName(scene, i)
}
