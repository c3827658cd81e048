import type { Annotated } from '../model/annotated.ts'
import { type Draft, hasPlace } from './claims.ts'
import type { Scene } from './scene.ts'
import { type NamedThings, namedThings, siteOf } from './sites.ts'
import { type Whereabouts, whereabouts } from './whereabouts.ts'

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

/** Types that count people, and from how many people on a count is the whole country's. */
const COUNTED = new Map([
  ['displace', 10_000],
  ['kill', 500],
  ['injure', 1000],
  ['evacuate', 10_000],
])
/** Words for a count of all there was. */
const TOTAL = /\b(?:toll|tally|number)\b/

/** A place and what told it. */
export type Placing = { place: string; by: string } | null

/** What an article tells as a whole of where its claims are; `wide`: it is of no one town. */
export type Ground = { drafts: readonly Draft[]; where: Whereabouts; named: NamedThings; wide: boolean }

export function groundOf(annotated: Annotated, scenes: readonly Scene[], drafts: readonly Draft[]): Ground {
  const where = whereabouts(annotated, scenes)
  return { drafts, where, named: namedThings(annotated), wide: isWide(drafts) }
}

/**
 * Where a claim happens whose own clause does not say it; it stands at `at` among the article's, `placed` are
 * those before it with their places. The article may have told where the thing stands, then its sentence, its passage
 * and the last claim of its kind are asked; at the end the town or the country that the article is about, as far as
 * the type allows.
 */
export function placeOf(draft: Draft, at: number, placed: readonly Draft[], ground: Ground): Placing {
  const { drafts, where, named } = ground
  const { type, figure } = draft
  if (NATIONAL.has(type)) return by('national', where.country)
  const here = by('site', siteOf(draft, drafts, at, named)) ?? by('sentence', where.here(draft))
  if (here || !hasPlace(type)) return here
  if (figure && figure.value >= (COUNTED.get(type) ?? Number.POSITIVE_INFINITY))
    return by('many', where.country)
  const { region } = where.theatre
  if (SPREADING.has(type)) return by('region', where.theatre.town ?? region)
  const total = COUNTED.has(type) && (draft.time?.includes('/') || TOTAL.test(draft.lemma ?? ''))
  if (total) return by('total', region)
  const near =
    by('passage', passagePlace(draft, placed, where)) ??
    (isAfterTalks(draft, placed, where) ? null : by('near', where.near(draft)))
  if (near) return near
  const local = TOWNWIDE.has(type) || (type === 'evacuate' && figure !== null)
  if (local && where.town) return by('town', where.town)
  if (!COUNTRYWIDE.has(type)) return null
  return (ground.wide ? null : by('theatre', where.theatre.town)) ?? by('region', region)
}

/** Types that are as wide as the crisis itself where no narrower place is said. */
const SPREADING = new Set(['hazard'])
/** Types by which a front moves, and the places on it that make a campaign. */
const FRONT = new Set(['capture', 'enter', 'advance', 'encircle', 'withdraw'])
const CAMPAIGN = 3

/** True where the article tells of a war over many places or of a disaster, and not of what one town has seen. */
function isWide(drafts: readonly Draft[]): boolean {
  const now = drafts.filter((d) => !d.background)
  const front = new Set(now.filter((d) => d.place !== null && FRONT.has(d.type)).map((d) => d.place))
  return front.size >= CAMPAIGN || now.filter((d) => d.type === 'hazard').length >= CAMPAIGN
}

const by = (rule: string, place: string | null): Placing => (place === null ? null : { place, by: rule })

/** Types that tell where parties sit together, and nothing of where else things happen. */
const TALKS = new Set(['meet', 'agree', 'urge', 'accuse', 'warn', 'decline', 'back'])

/** What told a place that the next sentences may be carried on from; no region. */
const SAID = new Set(['clause', 'site', 'sentence', 'passage', 'town', 'theatre'])

/** The one place of what the sentences right before told to happen; null where there is none, or a doubt. */
function passagePlace(draft: Draft, placed: readonly Draft[], where: Whereabouts): string | null {
  const before = where
    .behind(draft, placed)
    .filter((d) => SAID.has(d.placedBy ?? '') && !TALKS.has(d.type) && d.background === draft.background)
  const last = before.at(-1)?.evidence.start
  const places = new Set(before.filter((d) => d.evidence.start === last).map((d) => d.place))
  // Of the town that all is about and a part of it the part is the nearer.
  if (places.has(where.theatre.town) && [...places].some((p) => where.theatre.isPart(p!)))
    places.delete(where.theatre.town)
  return places.size === 1 ? [...places][0]! : null
}

/** "Ministers met in Doha. They hoped for a pause in the fighting": what they talk of is elsewhere. */
function isAfterTalks(draft: Draft, placed: readonly Draft[], where: Whereabouts): boolean {
  const before = where.behind(draft, placed)
  return !TALKS.has(draft.type) && before.length > 0 && before.every((d) => TALKS.has(d.type))
}
