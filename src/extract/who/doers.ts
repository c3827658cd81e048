import { triggersOf } from '../../lexicon/frames.ts'
import type { ClaimType } from '../../model/claim.ts'
import { dependents, relation } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import { nounArguments } from '../clause/eventNouns.ts'
import { subjectsOf } from '../clause/subjects.ts'
import { entityAt } from '../fillers.ts'
import { actorNames } from '../roles.ts'
import type { Scene } from '../scene.ts'

/** Types whose nouns name what somebody does to somebody else. */
const DEEDS: ReadonlySet<string> = new Set(['attack', 'strike', 'capture'])

const OPERATION = /^(?:operation|offensive|campaign|crackdown|sweep|gunfire|fire)s?$/

/** The types of deed that the noun at `i` names; empty for every other word. */
function deedsAt({ syntax: s }: Scene, i: number): ClaimType[] {
  if (s.tree.upos[i] !== 'NOUN' && s.tree.xpos[i] !== 'VBG') return []
  const frames = triggersOf(s.lower[i]!).flatMap((t) => (t.pos === 'noun' ? t.frames : []))
  const types = frames.map((f) => f.type).filter((type) => DEEDS.has(type))
  return types.length === 0 && OPERATION.test(s.lower[i]!) ? ['attack'] : types
}

/**
 * Who did what the noun at `i` names: "shelling by the army", "launched a raid", "a rebel ambush". A country's adjective
 * tells whose air raid it was, but only where an attack was; and "terrorist" is a word of blame that names nobody.
 */
export function doersOf(scene: Scene, i: number): string[] {
  const types = deedsAt(scene, i)
  if (types.length === 0) return []
  const s = scene.syntax
  const named = actorNames(scene, nounArguments(s, i).get('agent') ?? [])
  if (named.length > 0) return named
  const before = dependents(s, i, 'compound', 'amod', 'nsubj').filter((c) => {
    const entity = c < i ? entityAt(scene, c) : null
    if (!entity || entity.kind === 'person' || entity.kind === 'people' || entity.name === 'terrorists')
      return false
    if (entity.kind === 'armed-group' || entity.kind === 'military' || types.includes('strike')) return true
    return entity.kind === 'government' && entity.rule !== 'entity/adjective'
  })
  return actorNames(scene, before)
}

/** What befalls people and things by another deed: "killed in an Israeli air strike", "rebel shelling destroyed". */
const BY_DEED = new Set(['kill', 'injure', 'destroy', 'cut', 'close', 'release', 'capture', 'detain'])
const BEARING = ['agent', 'by', 'in', 'during']

/** Who does what the clause tells by a deed that it names, or by being one. */
export function doersBehind(scene: Scene, { head, args, trigger }: Clause, type: ClaimType): string[] {
  const s = scene.syntax
  const own = trigger.pos === 'noun' && DEEDS.has(type) ? doersOf(scene, head) : []
  if (own.length > 0 || !BY_DEED.has(type)) return own
  // "The ambush left three dead": what left them so.
  const left =
    trigger.pos === 'adjective' && relation(s, head) === 'xcomp' ? subjectsOf(s, s.tree.head[head]!) : []
  for (const heads of [...BEARING.map((role) => args.get(role) ?? []), left]) {
    const names = heads.flatMap((h) => doersOf(scene, h))
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}
