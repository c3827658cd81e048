import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import type { Mention } from './mention.ts'

/**
 * A name of the article and where it could be: one sense an article. `share`: how likely each candidate is.
 */
type Sense = { mentions: Mention[]; candidates: readonly PlaceEntry[]; prior: number[]; share: number[] }

/** Candidates looked at; the least known of a hundred Springfields are never meant without their state. */
const MAX_CANDIDATES = 60
/** Names that support one another; beyond this an article is a list. */
const MAX_NAMES = 120
const ROUNDS = 3
/** Kilometres within which two places of an article are neighbours. */
const NEAR_KM = 120
/** Kilometres over which a country speaks for places beyond its border ("Gaza" in a report on Israel). */
const BORDER_KM = 300

/**
 * Decides which place each name means. Every candidate starts with a prior (what it is, how many people
 * know it), and gains from the candidates of the other names that lie near it, in its region or country,
 * weighted by how likely those are; after three rounds of this (relaxation labelling) the likeliest stands.
 * Words count more than sums: "Paris, Texas" only leaves candidates in Texas, and "Kent County" makes
 * counties likelier. `peoples`: how often the report names each country by other words, by ISO code.
 */
export function resolve(
  mentions: readonly Mention[],
  peoples: ReadonlyMap<string, number>,
): Map<Mention, PlaceEntry> {
  const senses = sensesOf(mentions)
  for (const sense of senses) {
    sense.prior = sense.candidates.map((place, rank) => {
      return prior(place, rank, peoples, hasTown(place, sense)) * unitFit(place, sense)
    })
    sense.share = normalised(sense.prior)
  }
  const active = senses.slice(0, MAX_NAMES)
  for (let round = 0; round < ROUNDS; round++) {
    const voices = active.map(voiceOf)
    const shares = active.map((sense) => supported(sense, voices))
    for (const [i, share] of shares.entries()) active[i]!.share = share
  }
  const chosen = new Map<Mention, PlaceEntry>()
  for (const sense of senses) {
    const best = sense.candidates[sense.share.indexOf(Math.max(...sense.share))]
    if (best) for (const mention of sense.mentions) chosen.set(mention, best)
  }
  return chosen
}

/** Mentions by name and by what the words around them leave of its candidates. */
function sensesOf(mentions: readonly Mention[]): Sense[] {
  const names = new Map<string, Mention[]>()
  for (const mention of mentions) {
    // "Homs province" may be named beside Homs.
    const name = mention.unit === 'city' ? mention.key : `${mention.key} ${mention.unit ?? ''}`.trim()
    const group = names.get(name)
    if (group) group.push(mention)
    else names.set(name, [mention])
  }
  const senses: Sense[] = []
  for (const group of names.values()) {
    const settled = new Map<string, Sense>()
    const loose: Mention[] = []
    for (const mention of group) {
      const fitting = fits(mention)
      if (!fitting) {
        loose.push(mention)
        continue
      }
      const id = fitting.map((place) => `${place.lat},${place.lon}`).join(' ')
      const known = settled.get(id)
      if (known) known.mentions.push(mention)
      else settled.set(id, { mentions: [mention], candidates: fitting, prior: [], share: [] })
    }
    // One sense an article: a name that is settled once is settled for its other mentions.
    const [only, ...others] = settled.values()
    if (only && others.length === 0) only.mentions.push(...loose)
    else if (loose.length > 0) {
      const candidates = loose[0]!.candidates.slice(0, MAX_CANDIDATES)
      senses.push({ mentions: loose, candidates, prior: [], share: [] })
    }
    senses.push(...settled.values())
  }
  return senses
}

/** The candidates that fit the words around a mention, or null where these tell nothing. */
function fits(mention: Mention): PlaceEntry[] | null {
  const { within, candidates } = mention
  if (within) {
    const inside = candidates.filter((place) => within.candidates.some((outer) => contains(outer, place)))
    if (inside.length > 0) return inside.slice(0, MAX_CANDIDATES)
  }
  return null
}

function contains(outer: PlaceEntry, inner: PlaceEntry): boolean {
  if (outer === inner || outer.country === null || outer.country !== inner.country) return false
  if (outer.kind === 'country') return inner.kind !== 'country'
  if (outer.kind === 'admin1') return inner.kind !== 'admin1' && inner.admin1 === outer.name
  return inner.kind === 'city' && distance(outer, inner) < 100
}

/** What a place needs no other name for: news names countries and states out of any context, towns seldom. */
const standing = (place: PlaceEntry): number => {
  if (place.kind === 'country' || place.country === null) return 1.5
  if (place.kind === 'admin1') return 0.2 + 0.25 * Math.max(0, Math.log10(place.population / 1e5))
  const fame = 0.25 * Math.max(0, Math.log10(place.population / 30_000))
  return 0.05 + (place.via === 'name' ? fame : fame / 2)
}

const KIND_PRIOR: Partial<Record<PlaceEntry['kind'], number>> = {
  country: 20,
  continent: 20,
  region: 4,
  water: 3,
  mountain: 2,
  crossing: 2,
  base: 1,
  prison: 1,
  airport: 0.5,
  admin2: 0.6,
  district: 0.4,
  other: 1,
}

const VIA_PRIOR = { name: 1, alias: 0.25, romanised: 0.1 }

const peopled = ({ kind }: PlaceEntry): boolean => kind === 'city' || kind === 'admin1'

function prior(place: PlaceEntry, rank: number, peoples: ReadonlyMap<string, number>, town: boolean): number {
  const people = ((place.population + 400) / 100_000) ** 0.35
  const known = peopled(place) ? people * (place.capital ? 2 : 1) : (KIND_PRIOR[place.kind] ?? 1)
  const named = place.kind === 'admin1' && town ? 0.03 : 1
  const spoken = 1 + Math.min(3, peoples.get(place.country ?? '') ?? 0)
  return ((known * named * VIA_PRIOR[place.via]) / (1 + rank * 0.05)) * spoken
}

/** A large town of that country is called like the region, so that the bare name is the town's. */
const hasTown = (region: PlaceEntry, sense: Sense): boolean =>
  sense.mentions.every(({ unit }) => unit !== region.kind) &&
  sense.candidates.some(
    (place) =>
      place.kind === 'city' &&
      place.via === 'name' &&
      place.country === region.country &&
      place.population > 50_000,
  )

/**
 * How much more a candidate is worth that is the unit which the words say: "Kent County", "the city of
 * Georgia".
 */
const UNIT_FIT = 6

function unitFit(place: PlaceEntry, sense: Sense): number {
  const said = sense.mentions.some(({ unit }) => unit === place.kind)
  return said ? UNIT_FIT : 1
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0) || 1
  return weights.map((weight) => weight / sum)
}

/** What a name lends to the others: its likely candidates with their shares, the likeliest first, and how loud. */
type Voice = { of: Sense; likely: { place: PlaceEntry; share: number }[]; weight: number }

const LIKELY = 0.02

function voiceOf(sense: Sense): Voice {
  const likely: Voice['likely'] = []
  for (const [i, share] of sense.share.entries()) {
    if (share > LIKELY) likely.push({ place: sense.candidates[i]!, share })
  }
  likely.sort((a, b) => b.share - a.share)
  return { of: sense, likely, weight: Math.min(3, Math.sqrt(sense.mentions.length)) }
}

/** New shares of a name's candidates: prior times what the other names lend. */
function supported(sense: Sense, voices: readonly Voice[]): number[] {
  const weights = sense.candidates.map((place, i) => {
    let support = 0
    for (const { of, likely, weight } of voices) {
      if (of === sense) continue
      let lent = 0
      for (const other of likely) {
        // Nobody is more than kin: what has a smaller share than was lent already lends no more.
        if (other.share <= lent) break
        lent = Math.max(lent, other.share * kinship(place, other.place))
      }
      support += lent * weight
    }
    return sense.prior[i]! * (standing(place) + support) ** 2
  })
  return normalised(weights)
}

/**
 * A country only speaks for those of its towns that are known beyond their district: 0 to 1 by population.
 */
const renown = (place: PlaceEntry): number =>
  place.kind === 'city' ? Math.max(0.2, Math.min(1, (Math.log10(place.population + 1) - 3.5) / 2)) : 1

/** How much a place of the article speaks for another, 0 to 1. */
function kinship(place: PlaceEntry, other: PlaceEntry): number {
  if (place.country === null || other.country === null) return 0
  const same = place.country === other.country
  if (other.kind === 'country' || place.kind === 'country') {
    return same ? 0.3 * renown(place) : 0.3 * Math.exp(-distance(place, other) / BORDER_KM)
  }
  const region = same && place.admin1 !== null && place.admin1 === other.admin1
  if (place.kind === 'admin1' || other.kind === 'admin1') return region ? 0.9 : same ? 0.2 * renown(place) : 0
  const near = Math.exp(-distance(place, other) / NEAR_KM)
  return Math.max(near, region ? 0.5 : same ? 0.15 * renown(place) : 0)
}

const RADIANS = Math.PI / 180

/** Kilometres between two places on the sphere (haversine). */
export function distance(a: PlaceEntry, b: PlaceEntry): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2
  const lon = Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2
  const h = lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lon
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)))
}
