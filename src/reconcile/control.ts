import { fold } from '../lexicon/fold.ts'
import { weightOf } from '../lexicon/phrasing.ts'
import type { ControlClaim, ControlPlace } from '../model/account.ts'
import type { ClaimId } from '../model/claim.ts'
import { countryNames } from './questions.ts'
import { commonest, groupBy, grow } from './sets.ts'
import { type Casebook, isForecast, type Statement } from './statements.ts'

/** What a claim type says of a place. */
const STATES: Record<string, string> = {
  capture: 'taken',
  hold: 'held',
  enter: 'entered',
  encircle: 'encircled',
  withdraw: 'left',
  advance: 'approached',
  govern: 'administered',
}

/** Who nobody is, where a rumour is told. */
const UNNAMED = 'unnamed reports'

/**
 * Who is said to hold, take, near or leave each place, by whose word. Places of a province and its town stand apart;
 * whole countries are left out, and so is history. The place with most to say comes first, and in it the latest word.
 */
export function controlOf(book: Casebook): ControlPlace[] {
  const countries = countryNames(book)
  const told = book.statements.filter(
    (s) => !s.past && stateOf(s) !== null && s.place !== null && !countries.has(fold(s.place)),
  )
  const points = coordinates(book)
  return [...groupBy(told, (s) => fold(s.place!))]
    .map(([key, statements]) => ({ key, statements, weight: weightOfPlace(statements) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ key, statements }) => {
      const [lat, lon] = points.get(key) ?? [null, null]
      const [first, ...rest] = claimsOf(statements, book) as [ControlClaim, ...ControlClaim[]]
      return { place: commonest(statements.map((s) => s.place!))!, lat, lon, claims: [first, ...rest] }
    })
}

function stateOf(s: Statement): string | null {
  const state = STATES[s.claim.type] ?? null
  if (!isForecast(s)) return state
  return s.claim.type === 'capture'
    ? 'about to fall'
    : s.claim.type === 'encircle'
      ? 'about to be encircled'
      : null
}

const weightOfPlace = (statements: readonly Statement[]): number =>
  new Set(statements.map((s) => s.article.id)).size * 3 +
  Math.max(...statements.map((s) => weightOf(s.claim.type))) +
  Math.log2(statements.length)

function claimsOf(statements: readonly Statement[], book: Casebook): ControlClaim[] {
  const groups = groupBy(statements, (s) =>
    [stateOf(s), fold(s.actor ?? ''), howOf(s, book), fold(speakerOf(s) ?? '')].join('|'),
  )
  return [...groups.values()]
    .sort((a, b) => latest(b) - latest(a) || weightOf(b[0]!.claim.type) - weightOf(a[0]!.claim.type))
    .map((same) => {
      const [s] = same as [Statement]
      const [head, ...rest] = same.map(({ claim }) => claim.id) as [ClaimId, ...ClaimId[]]
      return {
        holder: s.actor,
        how: howOf(s, book),
        state: stateOf(s)!,
        speaker: speakerOf(s),
        since: commonest(same.flatMap(({ claim }) => claim.time ?? [])),
        claims: [head, ...rest],
      }
    })
}

const latest = (statements: readonly Statement[]): number => Math.max(...statements.map((s) => s.told ?? 0))

const speakerOf = (s: Statement): string | null =>
  s.speakers.map(({ name }) => name).join(' and ') || (s.claim.stance === 'rumoured' ? UNNAMED : null)

/** A claim of one's own side is claimed; what another says, or the report itself, is reported. */
function howOf(s: Statement, { parties }: Casebook): ControlClaim['how'] {
  if (s.claim.stance === 'denied') return 'denied-by'
  const own = s.speakers.some(({ name, origin }) =>
    s.actors.some((actor) => parties.speaksFor(origin, actor) || parties.speaksFor(name, actor)),
  )
  return own ? 'claimed-by' : 'reported-by'
}

/** Where places lie, by their folded names: the point that most marks give. Whole countries have none. */
export function coordinates(book: Casebook): ReadonlyMap<string, readonly [number, number]> {
  const seen = new Map<string, string[]>()
  for (const { places } of book.readings) {
    for (const { name, lat, lon, role, precision } of places) {
      if (lat === null || lon === null || role === 'actor' || precision === 'country') continue
      grow(seen, fold(name), () => []).push(`${lat} ${lon}`)
    }
  }
  return new Map(
    [...seen].map(([name, points]) => {
      const [lat, lon] = commonest(points)!.split(' ').map(Number) as [number, number]
      return [name, [lat, lon]]
    }),
  )
}
