import type { Annotated, Entity } from '../../model/annotated.ts'
import type { Draft } from '../claims.ts'

/** Types that tell one change of a place's hands, so that one names the other's actor. */
const SAME_CHANGE: Record<string, string> = { capture: 'control', enter: 'control', hold: 'control' }

const changeOf = (type: string): string => SAME_CHANGE[type] ?? type

/** Who does what a claim without an actor tells, by what else the article says; `mover`: the side on the move. */
export function actorFor(at: number, drafts: readonly Draft[], mover: Mover | null): string | null {
  const draft = drafts[at]!
  return (
    actorOf(draft, drafts, at) ??
    besieger(draft, drafts) ??
    (mover && isItsDoing(draft, mover) ? mover.name : null)
  )
}

/** Nouns for fighters that name no side. */
const VAGUE = new Set([
  'forces/collective',
  'forces/militants',
  'forces/jihadists',
  'forces/terrorists',
  'forces/attackers',
])
/** What an armed group does that a report tells of. */
const HOSTILE = new Set([
  'capture',
  'enter',
  'advance',
  'encircle',
  'attack',
  'strike',
  'clash',
  'hold',
  'withdraw',
  'detain',
  'kill',
  'destroy',
])

/**
 * Where one armed group with a name of its own attacks and holds in the article, "militants" and "fighters" are that
 * group: reports vary the words and not the side.
 */
export function withGroup(annotated: Annotated, drafts: readonly Draft[]): readonly Draft[] {
  const groups = annotated.entities.filter((e) => e.kind === 'armed-group')
  const named = new Set(groups.filter((e) => e.form === 'name').map((e) => e.name))
  const acting = new Set(
    drafts.flatMap((d) => (HOSTILE.has(d.type) && d.actor && named.has(d.actor) ? [d.actor] : [])),
  )
  const [group] = acting
  const sides = groups.some((e) => e.rule === 'forces/rebels')
  if (acting.size !== 1 || !group || sides) return drafts
  const plain = new Set(groups.filter((e) => e.form !== 'pronoun' && !VAGUE.has(e.rule)).map((e) => e.name))
  // "Kurdish forces" says whose they are.
  const isVague = ({ rule, name }: Entity) => VAGUE.has(rule) && !plain.has(name) && !/\p{Lu}/u.test(name)
  const vague = new Set(groups.filter(isVague).map((e) => e.name))
  const meant = (name: string | null) => (name !== null && vague.has(name) ? group : name)
  return drafts.map((d) => ({ ...d, actor: meant(d.actor), target: meant(d.target) }))
}

/** Types by which the side that is on the move is known. */
const MOVES = new Set(['capture', 'enter', 'advance', 'encircle', 'attack'])

/** Of these, what nobody else is likely to have done. An attack that names nobody may be anybody's. */
const ONE_SIDED = new Set(['capture', 'enter', 'advance', 'encircle'])

/** The side on the move; `isGroup`: an armed group. */
export type Mover = { name: string; isGroup: boolean }

/**
 * What takes or besieges a place on the day and names nobody is the mover's doing; so is an attack in a group's war, and
 * "the offensive" in anybody's.
 */
const isItsDoing = ({ type, background, lemma }: Draft, { isGroup }: Mover): boolean =>
  !background && (ONE_SIDED.has(type) || (type === 'attack' && (isGroup || lemma === 'offensive')))

/** "Recaptured the town after a siege": whoever took it had besieged it. */
function besieger(draft: Draft, drafts: readonly Draft[]): string | null {
  if (draft.type !== 'encircle') return null
  const beside = drafts.filter((d) => d.evidence.start === draft.evidence.start && d.type === 'capture')
  const actors = new Set(beside.flatMap((d) => d.actor ?? []))
  return actors.size === 1 ? [...actors][0]! : null
}

/** The side that the article has on the move, where it is one and the same in most claims: whose the offensive is. */
export function mainForce(annotated: Annotated, drafts: readonly Draft[]): Mover | null {
  const single = new Set(annotated.entities.filter((e) => e.kind === 'person').map((e) => e.name))
  const actors = drafts
    .filter((d) => MOVES.has(d.type) && !d.background && d.actor !== null && !single.has(d.actor))
    .map((d) => d.actor!)
  const counts = new Map<string, number>()
  for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [name, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])
  if (most * 2 <= actors.length) return null
  const isGroup = annotated.entities.some(
    (e) => e.name === name && e.kind === 'armed-group' && e.form === 'name',
  )
  return { name, isGroup }
}

/** Who took, entered or holds the place, by what else the article says of it. */
function actorOf(draft: Draft, drafts: readonly Draft[], at: number): string | null {
  if (draft.place === null || changeOf(draft.type) !== 'control') return null
  const others = drafts
    .map((d, i) => ({ d, i }))
    .filter(
      ({ d }) => d.actor !== null && d.place === draft.place && changeOf(d.type) === changeOf(draft.type),
    )
    .filter(({ d }) => d.background === draft.background)
    .sort((a, b) => Math.abs(a.i - at) - Math.abs(b.i - at))
  const names = new Set(others.map(({ d }) => d.actor))
  return names.size === 1 || others[0]?.i === at - 1 ? (others[0]?.d.actor ?? null) : null
}
