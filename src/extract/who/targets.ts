import { type Frame, triggersOf } from '../../lexicon/frames.ts'
import { ontology } from '../../lexicon/ontology.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { ClaimFigure, ClaimType } from '../../model/claim.ts'
import { covers } from '../../model/span.ts'
import { dependents, preposition } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import { counted, entityAt, placesAt } from '../fillers.ts'
import { fittingHeads } from '../match.ts'
import { figureOf } from '../number/figure.ts'
import { actorNames, headsOf, plainNoun, targetName } from '../roles.ts'
import { markAt, type Scene } from '../scene.ts'
import { goodsPriced } from './goods.ts'
import { DOER } from './reciprocal.ts'

/** Types whose nouns name a deed that somebody is blamed for. */
const DEEDS = new Set(['attack', 'strike', 'kill', 'clash', 'capture', 'detain', 'destroy', 'injure'])

/** "Condemned the attack", "the shelling by the army": whoever did it is accused, and nobody else names a deed. */
function whoseFault(scene: Scene, clause: Clause, i: number): string | null {
  const s = scene.syntax
  if (entityAt(scene, i)) return targetName(scene, i)
  const frames = triggersOf(s.lower[i]!).flatMap((t) => (t.pos === 'noun' ? t.frames : []))
  if (frames.length === 0 || !frames.every((f) => DEEDS.has(f.type))) return targetName(scene, i)
  const phrases = dependents(s, i, 'nmod').flatMap((c) => [c, ...dependents(s, c, 'nmod')])
  // Trees may hang who did it on the verb of blame.
  const far = clause.passive ? [] : (clause.args.get('by') ?? [])
  const by = [...phrases.filter((c) => preposition(s, c) === 'by'), ...far]
  const [doer] = actorNames(scene, [...by, ...dependents(s, i, 'nmod:poss')])
  return doer ?? DOER
}

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
  const role = frame.roles?.target ?? 'none'
  const said = isSuffered(scene, clause, frame) ? clause.args.get('poss')! : headsOf(clause.args, role)
  const fitting = fittingHeads(scene, frame, role, said)
  const heads = (frame.type === 'price' ? goodsPriced(scene, clause, fitting) : fitting)
    .map((h) => (frame.type === 'close' ? facilityOf(scene, clause, h) : h))
    .filter((h) => markAt(scene, scene.times, h) === null && !reports(scene, clause, h))
    .filter((h) => frame.type !== 'attack' || !isTown(scene, h))
  const names = new Map<string, number>()
  for (const h of heads) {
    const name = nameFor(scene, clause, frame, h, anybody.length > 0)
    if (name !== null && !names.has(name)) names.set(name, h)
  }
  if (names.size > 0) return [...names].map(([name, head]) => ({ name, head }))
  if (anybody.length > 0 || ANYBODY.has(frame.type)) return [{ name: 'people', head: -1 }]
  return sitesOf(scene, clause, frame) ?? addressees(scene, clause, frame)
}

/** "Called for the council to resign", "said it would strike the north": who is to do it, or who is threatened. */
function addressees(scene: Scene, { args }: Clause, { type }: Frame): Target[] {
  const s = scene.syntax
  const heads =
    type === 'urge'
      ? (args.get('asked') ?? [])
      : type === 'warn'
        ? (args.get('vow') ?? []).flatMap((v) => dependents(s, v, 'obj'))
        : []
  return heads.flatMap((head) => {
    const isActor =
      entityAt(scene, head) !== null || markAt(scene, scene.places, head)?.precision === 'country'
    const name = isActor ? targetName(scene, head) : null
    return name === null ? [] : [{ name, head }]
  })
}

/** "Left 90 people dead, the UN reports": trees may join to the victims who tells of them, or the word that tells it. */
const reports = ({ attributions, syntax: s }: Scene, { words }: Clause, i: number): boolean =>
  attributions.some(
    ({ kind, content, source, cue }) =>
      kind === 'content' &&
      covers(content, words) &&
      !covers(content, s.tokens[i]!) &&
      [source, cue].some((span) => span !== null && covers(span, s.tokens[i]!)),
  )

function nameFor(scene: Scene, clause: Clause, { type }: Frame, i: number, isCount: boolean): string | null {
  if (type === 'accuse') return whoseFault(scene, clause, i)
  return TO_PEOPLE.has(type) ? whom(scene, i, type, isCount) : targetName(scene, i)
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

/** What harms whoever is near without being aimed by the words that tell it. */
const UNMANNED: ReadonlySet<string> = new Set([...wordSet('@munition'), ...wordSet('@explosive')])

const FACILITY = ['@thing', '@gate', '@site']
const isFacility = ({ syntax }: Scene, i: number): boolean =>
  FACILITY.some((set) => wordSet(set).has(syntax.lower[i]!))

/** Where what goes off by itself does its harm. */
const AT_NOUN = ['at', 'outside', 'against', 'compound']
const AT_VERB = ['at', 'in', 'inside', 'into', 'on', 'outside']

/**
 * "The embassy bombing", "a blast at a clinic", "a shell landed in a market": what an attack was on, where nobody is
 * said to be hit. Null where it tells of no attack, or of none that such a place may suffer.
 */
function sitesOf(scene: Scene, { args, trigger }: Clause, { type }: Frame): Target[] | null {
  if (type !== 'attack' && type !== 'strike') return null
  const blast = (args.get('agent') ?? []).some((h) => UNMANNED.has(scene.syntax.lower[h]!))
  if (trigger.pos !== 'noun' && !blast) return null
  const roles = trigger.pos === 'noun' ? AT_NOUN : AT_VERB
  const heads = roles.flatMap((role) => args.get(role) ?? [])
  const names = heads
    .filter((h) => isFacility(scene, h) && !wordSet('@vehicle').has(scene.syntax.lower[h]!))
    .filter((h) => markAt(scene, scene.places, h) === null)
    .map((head) => ({ name: targetName(scene, head), head }))
  return names.flatMap(({ name, head }) => (name === null ? [] : [{ name, head }])).slice(0, 1)
}

/** A town that is attacked is where it happened; whom it was done to is not said. */
const isTown = (scene: Scene, i: number): boolean =>
  entityAt(scene, i) === null &&
  placesAt(scene, i)[0]?.precision === 'place' &&
  (markAt(scene, scene.places, i) !== null || wordSet('@settlement').has(scene.syntax.lower[i]!))

/** "The airport suspended operations", "flights to the airstrip were banned": what was shut is where it goes on. */
function facilityOf(scene: Scene, { args }: Clause, i: number): number {
  const s = scene.syntax
  if (!wordSet('@activity').has(s.lower[i]!)) return i
  const beside = dependents(s, i, 'nmod').filter((c) =>
    ['at', 'to', 'from', 'in', 'of'].includes(preposition(s, c)),
  )
  const around = [
    ...(args.get('agent') ?? []),
    ...beside,
    ...['at', 'to', 'from'].flatMap((r) => args.get(r) ?? []),
  ]
  return around.find((h) => isFacility(scene, h)) ?? i
}

const THINGS = ['@thing', '@place', '@period', '@weapon', '@disease']

/** True for a noun of a thing or of an event. */
const isThing = (word: string): boolean =>
  THINGS.some((set) => wordSet(set).has(word)) || triggersOf(word).some((t) => t.pos === 'noun')

/** "Her arrest", "the mayor's release": a person before such a noun is whom it was done to. */
export function isSuffered(scene: Scene, { args, trigger }: Clause, { type }: Frame): boolean {
  const [owner] = args.get('poss') ?? []
  if (trigger.pos !== 'noun' || !TO_PEOPLE.has(type) || owner === undefined || args.has('of')) return false
  const kind = entityAt(scene, owner)?.kind
  if (kind !== undefined) return kind === 'person' || kind === 'people'
  return ['@people', '@person'].some((set) => wordSet(set).has(scene.syntax.lower[owner]!))
}

/** People by their kind: one who serves stands for himself, and a number or a word for the dead for anybody. */
function whom(scene: Scene, at: number, type: string, isCount: boolean): string | null {
  const i = counted(scene, at)
  const s = scene.syntax
  const word = s.lower[i]!
  if (/^(?:nobody|no-one|none|everybody|everyone|some|many|more|others)$/.test(word)) return 'people'
  if (wordSet('@casualty').has(word) || word === 'person' || s.tree.upos[i] === 'NUM') return 'people'
  const entity = entityAt(scene, i)
  if (entity?.rule === 'people/counted' || entity?.rule === 'people/crowds') return 'people'
  // Whoever moves staff moves their own; who frees or holds them does not.
  const staff = entity?.rule === 'people/staff' && (type !== 'evacuate' || entity.name === 'staff')
  const byKind = staff || wordSet('@serviceman').has(word)
  if (entity?.form === 'nominal' && byKind) return plainNoun(scene, i)
  // "The worst fighting in years left 63 people dead": what is counted is people, wherever the tree looks for them.
  return isCount && entity === null && isThing(word) ? 'people' : targetName(scene, i)
}
