import { fold } from '../lexicon/fold.ts'
import type { Relation } from '../model/account.ts'
import type { Parties } from './parties.ts'
import { isForecast, type Statement, toldTogether } from './statements.ts'
import { overlaps } from './when.ts'

/** How two statements stand in time. `later`: the second is of later days. `unknown`: one of them has no day. */
export type Order = 'together' | 'earlier' | 'later' | 'unknown'

/** By the days of what is told where both name them, else by the days on which it is told. */
export function orderOf(a: Statement, b: Statement): Order {
  if (a.days && b.days) {
    return overlaps(a.days, b.days) ? 'together' : a.days.to < b.days.from ? 'later' : 'earlier'
  }
  if (toldTogether(a, b)) return 'together'
  if (a.told === null || b.told === null) return 'unknown'
  return a.told < b.told ? 'later' : 'earlier'
}

/**
 * Pairs of types that cannot both hold of one party, person or thing at one time. Stages of one movement (nearing,
 * inside, taken) are such a pair too: told on different days they are a history.
 */
const CONTRARY = new Set(
  [
    'depart remain',
    'close reopen',
    'cut reopen',
    'close destroy',
    'advance encircle',
    'advance enter',
    'advance capture',
    'advance hold',
    'enter capture',
    'enter hold',
    'encircle capture',
    'encircle hold',
    'withdraw deploy',
    'withdraw hold',
    'supply decline',
    'strike decline',
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/** Types that tell one state of things: who took a place holds it. */
const ALIKE = new Set(['capture hold', 'hold capture', 'close cut', 'cut close'])

/**
 * How two statements that answer one question are related. Typed fields decide, never likeness of words: type, who,
 * denied or not, forecast or not, and the time. What has no day contradicts nothing in time (`unclear`).
 */
export function relate(a: Statement, b: Statement, parties: Parties): Relation {
  if (isForecast(a) !== isForecast(b)) return 'forecast'
  // That there is no cholera denies no flood.
  if (a.claim.manner !== null && b.claim.manner !== null && a.claim.manner !== b.claim.manner) return 'scope'
  const order = orderOf(a, b)
  const inTime = (clash: Relation): Relation =>
    order === 'together' ? clash : order === 'unknown' ? 'unclear' : 'updates'
  const types = `${a.claim.type} ${b.claim.type}`
  const one = a.claim.type === b.claim.type || ALIKE.has(types)
  const sameActor = tieOfActors(a, b, parties)
  const [denied, other] = [a.claim.stance === 'denied', b.claim.stance === 'denied']
  if (denied !== other) {
    if (one && sameActor !== 'apart' && sameTarget(a, b)) return inTime('denies')
    // "He has not left" and "he is still there" say one thing.
    return CONTRARY.has(types) ? 'same' : 'scope'
  }
  if (one && sameActor === 'apart') return inTime('contradicts')
  if (one) return fuller(a, b) ? 'refines' : 'same'
  if (CONTRARY.has(types) && !denied && sameActor !== 'apart') return inTime('contradicts')
  return 'scope'
}

/** The closest tie between any two of the actors; unnamed actors may be anybody. */
export function tieOfActors(a: Statement, b: Statement, parties: Parties): 'same' | 'open' | 'apart' {
  if (a.actors.length === 0 || b.actors.length === 0) return 'open'
  let closest: 'open' | 'apart' = 'apart'
  for (const one of a.actors) {
    for (const two of b.actors) {
      const tie = parties.tie(one, two)
      if (tie === 'same') return 'same'
      if (tie === 'open') closest = 'open'
    }
  }
  return closest
}

/** Targets that may be one: equal, or named by the one and left out or named at more length by the other. */
export function sameTarget(a: Statement, b: Statement): boolean {
  if (a.target === null || b.target === null) return true
  const [one, two] = [fold(a.target), fold(b.target)]
  return one === two || ` ${one} `.includes(` ${two} `) || ` ${two} `.includes(` ${one} `)
}

/** One of the two says more: a day, an actor, a target, a place or a number that the other leaves out. */
const fuller = (a: Statement, b: Statement): boolean =>
  (['actor', 'target', 'place', 'days'] as const).some(
    (field) => (a[field] === null) !== (b[field] === null),
  ) || (a.claim.figure === null) !== (b.claim.figure === null)
