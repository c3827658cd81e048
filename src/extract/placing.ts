import { type Draft, hasPlace } from './claims.ts'
import { type NamedThings, siteOf } from './sites.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Types that are a whole country's where the clause itself says no place: towns beside it are of other clauses. */
const NATIONAL = new Set(['govern', 'depart', 'advise'])

/** Types that tell of a town's life, which are the main town's where nothing nearer is said. */
const TOWNWIDE = new Set([
  'destroy',
  'close',
  'reopen',
  'price',
  'shortage',
  'crime',
  'detain',
  'cut',
  'hazard',
])

/** Types that are the country's where nothing nearer is said; what armies do to each other may be anywhere. */
const COUNTRYWIDE = new Set([
  'displace',
  'kill',
  'injure',
  'evacuate',
  'withdraw',
  'hold',
  'deploy',
  'attack',
  'capture',
  'hazard',
  'protest',
])

/** Types that an article tells of again and again without saying each time where: "the floods", "the death toll". */
const RETOLD = new Set([
  'kill',
  'injure',
  'hazard',
  'displace',
  'price',
  'shortage',
  'close',
  'destroy',
  'detain',
])

/** Types that count people, and from how many people on a count is the whole country's. */
const COUNTED = new Set(['displace', 'kill', 'injure', 'evacuate'])
const MANY = 10_000

/** A place and what told it. */
export type Placing = { place: string; by: string } | null

/**
 * Where a claim happens whose own clause does not say it; it stands at `at` among `drafts`, `placed` the claims before it with
 * their places. The article may have told where the thing stands, then its sentence, its passage and the last claim
 * of its kind are asked; at the end the town or the country that the article is about, as far as the type allows.
 */
export function placeOf(
  draft: Draft,
  at: number,
  drafts: readonly Draft[],
  placed: readonly Draft[],
  where: Whereabouts,
  named: NamedThings,
): Placing {
  const { type, figure } = draft
  const local = TOWNWIDE.has(type) || (type === 'evacuate' && figure !== null)
  if (NATIONAL.has(type)) return by('national', where.country)
  const here = by('site', siteOf(draft, drafts, at, named)) ?? by('sentence', where.here(draft))
  if (here || !hasPlace(type)) return here
  if (COUNTED.has(type) && figure && figure.value >= MANY) return by('many', where.country)
  return (
    by('near', where.near(draft)) ??
    by('retold', RETOLD.has(type) ? toldBefore(draft, placed) : null) ??
    by('town', local ? where.town : null) ??
    by('country', COUNTRYWIDE.has(type) ? where.country : null)
  )
}

const by = (rule: string, place: string | null): Placing => (place === null ? null : { place, by: rule })

/** Where the last claim of the same kind was. */
const toldBefore = (draft: Draft, placed: readonly Draft[]): string | null =>
  placed.findLast(
    (d) =>
      d.type === draft.type &&
      d.manner === draft.manner &&
      d.background === draft.background &&
      d.place !== null,
  )?.place ?? null
