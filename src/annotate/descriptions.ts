import { isCityState, loadGazetteer } from '../lexicon/gazetteer.ts'
import { readWorld } from '../lexicon/world.ts'
import type { Place, Sentence } from '../model/annotated.ts'
import { covers, type Mark } from '../model/span.ts'
import { lowerCased } from '../text/characters.ts'
import { capitalNamed, datelineTown, deictic } from './descriptions/deixis.ts'

/** What a definite phrase may point back to. */
type Kind = 'town' | 'capital' | 'country' | 'province'

const NOUNS = new Map<string, Kind>(
  Object.entries({
    city: 'town',
    town: 'town',
    village: 'town',
    capital: 'capital',
    country: 'country',
    nation: 'country',
    province: 'province',
    governorate: 'province',
    state: 'province',
  } as const),
)
/** Parts of a country by the compass, under the word that names them alone: "the south". */
const COMPASS = new Map(
  Object.entries({
    north: 'northern',
    south: 'southern',
    east: 'eastern',
    west: 'western',
    northeast: 'northeastern',
    northwest: 'northwestern',
    southeast: 'southeastern',
    southwest: 'southwestern',
  }),
)
const SIDES = new Set(COMPASS.values())
/** What "southern" may stand before without naming another place: "southern provinces", "the southern part". */
const PARTS = new Set([
  'province',
  'provinces',
  'part',
  'parts',
  'region',
  'regions',
  'area',
  'areas',
  'governorates',
])
const DEFINITE = new Set(['the', 'this', 'that'])
/** Words between the article and the noun that make it another place than the one told of. */
const OTHER = new Set([
  'other',
  'another',
  'nearby',
  'neighbouring',
  'neighboring',
  'next',
  'adjacent',
  'surrounding',
  'second',
  'third',
  'same',
  'first',
  'last',
  'only',
  'two',
  'three',
])
/** Words that may stand between the article and the noun at most: "the besieged northern port city". */
const MODIFIERS = 3
const { feature, landmark, site } = readWorld().words
const SITES = new Set([...feature, ...landmark, ...site])
/** How many sentences back a phrase may point. */
const REACH = 6

/** The country that the article is mostly about, as an ISO code; null where no place is known. */
export function mainCountry(places: readonly Place[]): string | null {
  const counts = new Map<string, number>()
  for (const { country } of places) if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  return [...counts].reduce<[string, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null)?.[0] ?? null
}

/**
 * Phrases that only context resolves: "the city", "the capital", "the country", "the province". A phrase followed by
 * "of NAME" or a name is that name's and left alone; "the state" alone may be a government and needs a province named.
 */
export function describePlaces(
  sentences: readonly Sentence[],
  places: readonly Place[],
  boilerplate: readonly Mark[] = [],
): Place[] {
  const country = mainCountry(places)
  // The town of a dateline is where the report was written, and no city that it tells of.
  const sorted = places
    .filter((p) => !boilerplate.some((b) => covers(b, p)))
    .sort((a, b) => a.start - b.start)
  const paired = pairsIn(sentences, sorted)
  const town = datelineTown(places, boilerplate)
  const whole = country ? countryOf(country) : null
  const found: Place[] = []
  for (const sentence of sentences) {
    const { tokens } = sentence
    found.push(...sidesOf(sentence, country), ...deictic(sentence, whole, town))
    for (let i = 1; i < tokens.length; i++) {
      const kind = NOUNS.get(lowerCased(tokens[i]!.text))
      if (!kind) continue
      const owned = kind === 'capital' ? capitalNamed(sentence, i) : null
      const first =
        owned?.first ??
        (kind === 'town'
          ? Math.max(articleBefore(sentence, i), ranked(sentence, i))
          : articleBefore(sentence, i))
      if (first < 0) continue
      const next = tokens[i + 1]
      const named = next && (next.text === 'of' || (next.pos === 'PROPN' && kind !== 'country'))
      if (named || (next && next.pos === 'NOUN')) continue
      const meant = owned
        ? capitalOf(owned.iso, sorted)
        : resolve(kind, tokens[i]!.start, sentence.index, sorted, country, paired)
      if (!meant) continue
      found.push({
        ...meant,
        start: tokens[first]!.start,
        end: tokens[i]!.end,
        role: 'description',
        rule: `place/the-${kind}`,
        sentence: sentence.index,
      })
    }
  }
  return found
}

/** Index of the article of the phrase that the noun at `i` heads; -1 where it has none, or names another place. */
function articleBefore({ tokens }: Sentence, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 1 - MODIFIERS); k--) {
    const word = tokens[k]!.text.toLowerCase()
    if (DEFINITE.has(word)) return k
    if (OTHER.has(word) || !/^(?:ADJ|NOUN|VERB)$/.test(tokens[k]!.pos) || /^\p{Lu}/u.test(tokens[k]!.text))
      return -1
  }
  return -1
}

const RANKED = /^(?:largest|biggest)$/
const RANK_REACH = 5

/**
 * "Syria's third-largest city", where the phrase is no apposition to a name: the first word of the phrase that the
 * noun at `i` heads, -1 where it is none. The reader is taken to know which one; so it is the one told of.
 */
function ranked({ tokens }: Sentence, i: number): number {
  const word = (k: number) => tokens[k]?.text.toLowerCase() ?? ''
  const isName = (k: number) => tokens[k]?.pos === 'PROPN'
  const named = (word(i + 1) === ',' && isName(i + 2)) || isName(i + 1)
  if (named || !RANKED.test(word(i - 1))) return -1
  for (let k = i - 2; k >= Math.max(1, i - RANK_REACH); k--) {
    if (!/^['’]s$/.test(word(k))) continue
    const before = k - 2
    const aside = word(before) === ',' || tokens[before]?.pos === 'AUX'
    return aside ? -1 : k - 1
  }
  return -1
}

/** "The south", "southern provinces": a side of the country that the article is about. No pin of its own. */
function sidesOf({ tokens, index }: Sentence, iso: string | null): Place[] {
  const country = iso ? countryOf(iso) : null
  if (!country) return []
  const found: Place[] = []
  for (const [i, token] of tokens.entries()) {
    const word = lowerCased(token.text)
    const side = COMPASS.get(word)
    if (side === undefined && !SIDES.has(word)) continue
    const next = tokens[i + 1]?.text.toLowerCase() ?? ''
    // "The South African ministry" is of no side.
    const named = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
    const bare = next !== 'of' && !named && !['NOUN', 'PROPN'].includes(tokens[i + 1]?.pos ?? '')
    const alone = side !== undefined && tokens[i - 1]?.text.toLowerCase() === 'the' && bare
    const part = SIDES.has(word) && PARTS.has(next)
    if (!alone && !part) continue
    const name = `${alone ? side : word} ${country.name}`
    const end = part ? tokens[i + 1]!.end : token.end
    const mark = {
      start: token.start,
      end,
      role: 'description' as const,
      rule: 'place/side',
      sentence: index,
    }
    found.push({ ...country, ...mark, name, lat: null, lon: null })
  }
  return found
}

/** Places that a sentence names in a row, "between the coast and Taro and Karst": one of a row is no topic. */
function pairsIn(sentences: readonly Sentence[], places: readonly Place[]): ReadonlySet<Place> {
  const found = new Set<Place>()
  for (const [n, second] of places.entries()) {
    const first = places[n - 1]
    if (!first || first.sentence !== second.sentence || first.role !== 'place') continue
    const tokens = sentences.find((s) => s.index === second.sentence)?.tokens ?? []
    const between = tokens.filter((t) => t.start >= first.end && t.end <= second.start)
    if (between.length > 2 || !between.some((t) => t.text === 'and' || t.text === 'or')) continue
    found.add(first).add(second)
  }
  return found
}

type Meant = Omit<Place, 'start' | 'end' | 'role' | 'rule' | 'sentence'>

function resolve(
  kind: Kind,
  at: number,
  sentence: number,
  places: readonly Place[],
  iso: string | null,
  paired: ReadonlySet<Place>,
): Meant | null {
  if (kind === 'country') return iso ? countryOf(iso) : null
  if (kind === 'capital') return iso ? capitalOf(iso, places) : null
  const precision = kind === 'town' ? ['place'] : ['admin1', 'admin2']
  const before = places.filter(
    (p) =>
      p.end <= at &&
      sentence - p.sentence <= REACH &&
      p.role === 'place' &&
      (precision.includes(p.precision) ||
        (kind === 'town' && p.precision === 'country' && isCityState(p.country))) &&
      !isSite(p),
  )
  // A writer who means the capital says "the capital": "the city" is the last other town, if there is one.
  const capital = kind === 'town' && iso ? loadGazetteer().country(iso)?.capital[0] : undefined
  const others = before.filter((p) => p.name !== capital)
  return leading(places, capital, others) ?? lastTold(others.length > 0 ? others : before, paired)
}

/** Sentences, headline and dateline included, within which a report says what town it is about. */
const LEAD = 4

/** The one town that the report's first lines name, where nothing since has named another alone twice. */
function leading(
  places: readonly Place[],
  capital: string | undefined,
  since: readonly Place[],
): Place | null {
  const lead = places.filter(
    (p) =>
      p.sentence < LEAD && p.role === 'place' && p.precision === 'place' && p.name !== capital && !isSite(p),
  )
  const names = new Set(lead.map((p) => p.name))
  const [first] = lead
  if (!first || names.size !== 1) return null
  const last = since.at(-1)
  const other = last && last.name !== first.name && since.filter((p) => p.name === last.name).length > 1
  return other ? null : first
}

/** The last place of the sentence closest before that names one alone: a list of towns is no topic. */
function lastTold(places: readonly Place[], paired: ReadonlySet<Place>): Place | null {
  for (let i = places.length - 1; i >= 0; i--) {
    const { sentence } = places[i]!
    const names = new Set(places.filter((p) => p.sentence === sentence).map((p) => p.name))
    if (names.size === 1 && !paired.has(places[i]!)) return places[i]!
  }
  return places.at(-1) ?? null
}

/** "Licungo bridge", "Route 9": no city, whatever stands nearest before "the city". */
const isSite = ({ name, rule }: Place): boolean =>
  rule === 'places/street' || SITES.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())

function countryOf(iso: string): Meant | null {
  const country = loadGazetteer().country(iso)
  if (!country) return null
  const { name, lat, lon, geonames } = country
  return { name, country: iso, admin1: null, lat, lon, geonames, precision: 'country' }
}

function capitalOf(iso: string, places: readonly Place[]): Meant | null {
  const name = loadGazetteer().country(iso)?.capital[0]
  if (!name) return null
  const mentioned = places.find((p) => p.name === name && p.country === iso)
  if (mentioned) return mentioned
  const entry = loadGazetteer()
    .lookup(name)
    .find((e) => e.country === iso)
  if (!entry) return null
  const { admin1, lat, lon, geonames } = entry
  return { name, country: iso, admin1, lat, lon, geonames, precision: 'place' }
}
