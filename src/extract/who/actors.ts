import type { Frame } from '../../lexicon/frames.ts'
import { typesThat } from '../../lexicon/ontology.ts'
import type { Entity } from '../../model/annotated.ts'
import { covers } from '../../model/span.ts'
import { ancestors, dependents, headOf, relation } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import { fittingHeads } from '../match.ts'
import { actorNames, headsOf } from '../roles.ts'
import type { Scene } from '../scene.ts'
import { doersBehind } from './doers.ts'
import { OTHER_SIDE } from './reciprocal.ts'
import { isSuffered } from './targets.ts'

const MUTUAL = typesThat('mutual')

/** What happens to each victim but once: "police and soldiers killed two men", who are two and not four. */
const ONCE = new Set(['destroy', 'detain', 'evacuate', 'injure', 'kill', 'release'])

/** Who does what the clause tells: one name for each claim that it makes, null where nobody is said to. */
export function actorsOf(scene: Scene, clause: Clause, frame: Frame): (string | null)[] {
  const role = isSuffered(scene, clause, frame) ? 'by' : (frame.roles?.actor ?? 'agent')
  const said = role
    .split('|')
    .map((r) => actorNames(scene, fittingHeads(scene, frame, r, headsOf(clause.args, r))))
    .find((list) => list.length > 0)
  const found = [...(said ?? standInsOf(scene, clause, frame))]
  // "Iran agreed with the agency": a deal is of all who make it.
  if (frame.type === 'agree') found.push(...actorNames(scene, headsOf(clause.args, 'with')))
  const names = frame.type === 'displace' ? found.map((n) => (n === 'people' ? 'civilians' : n)) : found
  if (names.length > 1 && (MUTUAL.has(frame.type) || ONCE.has(frame.type)))
    return [[...new Set(names)].join(', ')]
  return names.length > 0 ? names : [null]
}

/** Who acts where the words leave it to be understood. */
function standInsOf(scene: Scene, clause: Clause, frame: Frame): string[] {
  // "Talks with the rebels ended": those are who met. "Mass displacement": people are displaced.
  if (frame.type === 'meet') return actorNames(scene, headsOf(clause.args, 'with'))
  if (frame.type === 'displace') return ['civilians']
  // "His supporters": those who are called so are who backs him.
  if (frame.type === 'back' && clause.trigger.pos === 'noun') return actorNames(scene, [clause.head])
  return frame.type === 'clash' ? entangled(scene, clause) : doersBehind(scene, clause, frame.type)
}

/** "The army is weakened by a war with the rebels": whom a fight has bound up is the other side of it. */
function entangled(scene: Scene, { head, args }: Clause): string[] {
  const s = scene.syntax
  const verb = ancestors(s, head).find((i) => s.tree.upos[i] === 'VERB' || s.tree.upos[i] === 'ADJ')
  if (verb === undefined || (!args.has('with') && !args.has('against'))) return []
  const label = relation(s, verb)
  const noun = label === 'acl' || label === 'amod' ? [s.tree.head[verb]!] : dependents(s, verb, 'nsubj:pass')
  return actorNames(scene, noun)
}

/**
 * The forces that a sentence speaks of, none of those who only tell it: two of them are the sides of a fight, unless
 * they act as one ("soldiers and militiamen retook").
 */
function forcesIn({ entities, attributions, syntax: s }: Scene): string[] {
  const tells = (e: Entity) => attributions.some(({ source }) => source !== null && covers(source, e))
  const tellers = new Set(entities.filter(tells).map((e) => e.name))
  const forces = entities.filter(
    (e) =>
      (e.kind === 'armed-group' || e.kind === 'military' || e.rule === 'forces/police') &&
      !tellers.has(e.name),
  )
  const joined = forces.map((e) => headOf(s, e)).filter((i) => i >= 0 && relation(s, i) === 'conj')
  const asOne = joined.some((i) => s.tree.label[s.tree.head[i]!] === 'nsubj')
  return asOne ? [] : [...new Set(forces.map((e) => e.name))]
}

type Pair = { actor: string | null; target: string | null }

/**
 * Who does it to whom, one pair a claim. "A and B accused each other": each does it to the other; "clashes between A
 * and B" are A against B.
 */
export function pairsOf(
  scene: Scene,
  { args }: Clause,
  type: string,
  actors: readonly (string | null)[],
  targets: readonly (string | null)[],
): Pair[] {
  const [actor, ...others] = actors
  const [target] = targets
  if (target === OTHER_SIDE && actor && others.length > 0) {
    return actors.flatMap((a) => actors.filter((b) => b !== a).map((b) => ({ actor: a, target: b })))
  }
  const [one, other, ...more] = type === 'clash' && actor === null && target === null ? forcesIn(scene) : []
  if (one && other && more.length === 0) return [{ actor: one, target: other }]
  const sides = type === 'clash' && args.has('between') && target === null ? actor?.split(', ') : undefined
  if (sides?.length === 2) return [{ actor: sides[0]!, target: sides[1]! }]
  return actors.flatMap((a) =>
    targets.map((t) => ({ actor: a, target: t === OTHER_SIDE && MUTUAL.has(type) ? null : t })),
  )
}
