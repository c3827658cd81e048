import type { Annotated } from '../model/annotated.ts'
import { type Draft, hasPlace } from './claims.ts'
import { placeOf } from './placing.ts'
import type { Scene } from './scene.ts'
import { namedThings, wholeOf } from './sites.ts'
import { whereabouts } from './whereabouts.ts'

/** Types that tell one change of a place's hands, so that one names the other's actor. */
const SAME_CHANGE: Record<string, string> = { capture: 'control', enter: 'control', hold: 'control' }

const changeOf = (type: string): string => SAME_CHANGE[type] ?? type

/**
 * What a claim leaves open and the article has said elsewhere: who took the town whose "fall" is told, and where
 * things happen when the sentence before it left no doubt. Only the nearest earlier claim of the kind is asked, then
 * the nearest later one; where the article gives two answers the claim stays open.
 */
export function fillFromContext(
  annotated: Annotated,
  scenes: readonly Scene[],
  drafts: readonly Draft[],
): Draft[] {
  const where = whereabouts(annotated, scenes)
  const named = namedThings(annotated)
  const mover = mainForce(drafts)
  const done: Draft[] = []
  for (const [at, draft] of drafts.entries()) {
    const actor =
      draft.actor ??
      actorOf(draft, drafts, at) ??
      besieger(draft, drafts) ??
      (isOfMainForce(draft) ? mover : null)
    const target = draft.target && wholeOf(draft.target, done, named)
    const open = { ...draft, actor, target }
    const asked = draft.place === null && (hasPlace(draft.type) || ABOUT.has(draft.type))
    done.push(asked ? { ...open, place: placeOf(open, at, drafts, done, where, named) } : open)
  }
  return done
}

/** Speech acts about doing something somewhere: "no plans to intervene in Mali". */
const ABOUT = new Set(['decline'])

/** Types by which the side that is on the move is known. */
const MOVES = new Set(['capture', 'enter', 'advance', 'encircle', 'attack'])

/** What takes, attacks or besieges a place on the day and names nobody is the side on the move. */
const isOfMainForce = ({ type, background }: Draft): boolean => MOVES.has(type) && !background

/** "Recaptured the town after a siege": whoever took it had besieged it. */
function besieger(draft: Draft, drafts: readonly Draft[]): string | null {
  if (draft.type !== 'encircle') return null
  const beside = drafts.filter((d) => d.evidence.start === draft.evidence.start && d.type === 'capture')
  const actors = new Set(beside.flatMap((d) => d.actor ?? []))
  return actors.size === 1 ? [...actors][0]! : null
}

/** The side that the article has on the move, where it is one and the same in most claims: whose the offensive is. */
function mainForce(drafts: readonly Draft[]): string | null {
  const actors = drafts
    .filter((d) => MOVES.has(d.type) && !d.background && d.actor !== null)
    .map((d) => d.actor!)
  const counts = new Map<string, number>()
  for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [name, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])
  return most * 2 > actors.length ? name : null
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
