import { fold } from '../lexicon/fold.ts'
import type { Event, EventStatus } from '../model/account.ts'
import type { Stance } from '../model/annotated.ts'
import type { ClaimId, ClaimType } from '../model/claim.ts'
import type { Origins } from './origins.ts'
import { countryNames } from './questions.ts'
import { sameTarget, tieOfActors } from './relate.ts'
import { commonest, grow } from './sets.ts'
import { type Casebook, isForecast, type Statement, townOf } from './statements.ts'
import { supportOf } from './support.ts'
import { overlaps } from './when.ts'

type Draft = { type: ClaimType; forecast: boolean; statements: Statement[] }

/** A type that tells the same event as another: who holds a place once took it. */
const FOLDS_INTO: Record<string, ClaimType> = { hold: 'capture' }

/**
 * Folds all claims but history into events, each claim in exactly one. Claims are one event when type, place, actor,
 * target and time agree or leave room for each other, and at least a place, a target or an actor is shared; what is
 * expected stays apart from what is said to be. Candidates come from an index, so time grows with the claims.
 */
export function eventsOf(book: Casebook, origins: Origins, disputed: ReadonlySet<ClaimId>): Event[] {
  const index = new Map<string, Draft[]>()
  const drafts: Draft[] = []
  const countries = countryNames(book)
  const present = book.statements.filter((s) => !s.past)
  // Captures come before holds, so that a hold finds the capture that it tells of.
  const ordered = [...present].sort(
    (a, b) => Number(a.claim.type in FOLDS_INTO) - Number(b.claim.type in FOLDS_INTO),
  )
  for (const statement of ordered) {
    const keys = keysOf(statement)
    const found = keys
      .flatMap((key) => index.get(key) ?? [])
      .find((draft) => belongs(statement, draft, book, countries))
    const draft = found ?? { type: statement.claim.type, forecast: isForecast(statement), statements: [] }
    if (!found) drafts.push(draft)
    draft.statements.push(statement)
    for (const key of keys) {
      const list = grow(index, key, () => [])
      if (!list.includes(draft)) list.push(draft)
    }
  }
  const order = new Map(book.statements.map((s, i) => [s, i]))
  drafts.sort((a, b) => order.get(a.statements[0]!)! - order.get(b.statements[0]!)!)
  return drafts.map((draft, i) => eventOf(draft, `e${i + 1}`, origins, disputed))
}

const named = (slot: string, value: string | null): string[] =>
  value === null ? [] : [`${slot} ${fold(value)}`]

/** Under what a statement may be found: its place; without one its target; without that its actor. */
function keysOf(s: Statement): string[] {
  const type = FOLDS_INTO[s.claim.type] ?? s.claim.type
  const place = named('at', s.place)
  const slots = place.length > 0 ? place : s.target ? named('to', s.target) : named('by', s.actor)
  const keys = slots.length > 0 ? slots : ['nothing']
  return keys.map((key) => `${type} ${isForecast(s) ? 'forecast' : 'told'} ${key}`)
}

/** Types that happen in many spots of a country at once. */
const MANIFOLD: ReadonlySet<ClaimType> = new Set(['attack', 'strike', 'clash'])

function belongs(s: Statement, draft: Draft, book: Casebook, countries: ReadonlySet<string>): boolean {
  const [first] = draft.statements as [Statement]
  // "An offensive in Tarnia" is not the attack on a checkpoint somewhere in Tarnia.
  const vague = s.place !== null && countries.has(fold(s.place)) && MANIFOLD.has(s.claim.type)
  if (vague && (s.target === null) !== (first.target === null)) return false
  if (
    first.place === null &&
    s.place === null &&
    first.actor === null &&
    s.actor === null &&
    s.target === null
  ) {
    return false
  }
  if (
    s.claim.type === 'hold' &&
    first.claim.type === 'capture' &&
    tieOfActors(s, first, book.parties) === 'apart'
  ) {
    return false
  }
  const fits = (other: Statement): boolean =>
    tieOfActors(s, other, book.parties) !== 'apart' &&
    sameTarget(s, other) &&
    (s.claim.manner === null || other.claim.manner === null || s.claim.manner === other.claim.manner) &&
    (s.place === null || other.place === null || fold(townOf(s.place)) === fold(townOf(other.place))) &&
    (s.days === null || other.days === null || overlaps(s.days, other.days))
  return fits(first) && fits(draft.statements.at(-1)!)
}

function eventOf(draft: Draft, id: string, origins: Origins, disputed: ReadonlySet<ClaimId>): Event {
  const { statements } = draft
  const support = supportOf(statements, origins)
  const [head, ...rest] = statements.map(({ claim }) => claim.id) as [ClaimId, ...ClaimId[]]
  const inDispute = statements.some(({ claim }) => disputed.has(claim.id) || claim.stance === 'denied')
  const alone: EventStatus = support.articles === 1 || support.unknown === 0 ? 'single-origin' : 'unclear'
  const status = inDispute ? 'disputed' : support.origins > 1 ? 'corroborated' : alone
  return {
    id,
    type: draft.type,
    stance: stanceOf(statements),
    actor: commonest(statements.flatMap((s) => s.actor ?? [])),
    target: commonest(statements.flatMap((s) => s.target ?? [])),
    place: commonest(statements.flatMap((s) => s.place ?? [])),
    time: timeOf(statements),
    status,
    claims: [head, ...rest],
    support,
  }
}

const STRENGTH: readonly Stance[] = ['asserted', 'rumoured', 'planned', 'predicted', 'denied']

/** The firmest way in which anybody puts it. */
const stanceOf = (statements: readonly Statement[]): Stance =>
  STRENGTH.find((stance) => statements.some(({ claim }) => claim.stance === stance))!

/** The time that most claims give, the shortest of those that are given equally often. */
function timeOf(statements: readonly Statement[]): string | null {
  const timed = statements.filter((s) => s.days !== null)
  timed.sort((a, b) => a.days!.to - a.days!.from - (b.days!.to - b.days!.from))
  return commonest(timed.map(({ claim }) => claim.time!))
}
