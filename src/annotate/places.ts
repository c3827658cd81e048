import type { PlaceEntry } from '../lexicon/gazetteer.ts'
import type { Place, Sentence } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { evidence } from './places/evidence.ts'
import { findMentions, type Mention } from './places/mention.ts'
import { surnamesIn } from './places/people.ts'
import { distance, resolve } from './places/resolve.ts'
import { roleOf } from './places/role.ts'
import { countryAround, countryOf, peoplesIn, settingIn } from './places/setting.ts'
import { spellings } from './places/spelling.ts'
import { findUnlisted, type Unlisted } from './places/unlisted.ts'
import { readWords } from './places/words.ts'

/** Enough signs that a mention is a place; see `evidence`. */
const ENOUGH = 1
/** What the clearest mention of a name in the article lends to its others. */
const LENT = 0.5
/** What being listed with a place lends, and being near one. */
const LISTED = 0.6
const NEAR = 0.4

/** How often a country must be named by its people to speak as clearly as a title or an address that names it. */
const AROUND = 3

/**
 * The places that an article names, in order of the text: names of the gazetteer for which enough speaks,
 * each resolved to one place an article, and streets and landscape that only their own words tell (null
 * degrees). Where none of them is known, one without words: the country that the report is set in.
 */
export function markPlaces(article: Article, sentences: readonly Sentence[]): Place[] {
  const { text } = article
  const words = readWords(text, sentences)
  const surnames = surnamesIn(text, words)
  const found = words.flatMap((sentence) => findMentions(text, sentence))
  const unlisted = findUnlisted(text, words)
  const peoples = peoplesIn(words)
  const around = countryAround(article)
  if (around) peoples.set(around, (peoples.get(around) ?? 0) + AROUND)
  const { sure, likely, meant } = believed(text, found, surnames, peoples)
  const mentions = likely.filter((mention) => !unlisted.some((other) => hides(other, mention)))
  const resolved = isSame(mentions, sure) ? meant : resolve(mentions, peoples)
  const nameOf = spellings(resolved)
  const places = mentions.map((mention) => {
    const entry = resolved.get(mention)!
    return listedPlace(mention, entry, nameOf(entry), sentences)
  })
  const others = unlisted.filter((other) => !mentions.some((m) => m.start < other.end && other.start < m.end))
  const country = countryOf(article, words, places)
  if (places.length + others.length > 0)
    return [...places, ...others.map((other) => unlistedPlace(other, country))].sort(
      (a, b) => a.start - b.start,
    )
  const setting = country && words.length > 0 ? settingIn(country) : null
  return setting ? [setting] : []
}

/** Kilometres within which a place of the article speaks for another. */
const NEIGHBOUR_KM = 100
/** Degrees of latitude that are more than that. */
const NEIGHBOUR_DEGREES = 1

/**
 * The mentions for which enough speaks: their own signs, what the other mentions of their name lend, then
 * being listed with a place already believed ("A, B and C"), then lying near one. `sure`: those for which enough speaks
 * without the last, and `meant`, where they lie.
 */
function believed(
  text: string,
  mentions: readonly Mention[],
  surnames: ReadonlyMap<string, number>,
  peoples: ReadonlyMap<string, number>,
): { sure: Mention[]; likely: Mention[]; meant: Map<Mention, PlaceEntry> } {
  const scores = mentions.map((mention) => evidence(mention, surnames))
  const clearest = new Map<string, number>()
  for (const [i, { key }] of mentions.entries())
    clearest.set(key, Math.max(clearest.get(key) ?? 0, scores[i]!))
  const sums = mentions.map(({ key }, i) => scores[i]! + (clearest.get(key)! - scores[i]!) * LENT)
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1]
    const listed = before && /^(?:, (?:and )?| and | or )$/.test(text.slice(before.end, mention.start))
    if (listed && sums[i - 1]! >= ENOUGH) sums[i]! += LISTED
  }
  const sure = mentions.filter((_, i) => sums[i]! >= ENOUGH)
  const meant = resolve(sure, peoples)
  const places = [...meant.values()].filter((place) => place.kind === 'city')
  const isNear = ({ candidates }: Mention) =>
    candidates.some((place) =>
      places.some(
        (other) =>
          Math.abs(place.lat - other.lat) < NEIGHBOUR_DEGREES && distance(place, other) < NEIGHBOUR_KM,
      ),
    )
  const likely = mentions.filter(
    (mention, i) => sums[i]! >= ENOUGH || (sums[i]! >= ENOUGH - NEAR && isNear(mention)),
  )
  return { sure, likely, meant }
}

const isSame = (some: readonly Mention[], others: readonly Mention[]): boolean =>
  some.length === others.length && some.every((mention, i) => mention === others[i])

/** A street or a creek hides a town that is only part of its name. */
const hides = (other: Unlisted, mention: Mention): boolean =>
  mention.start >= other.start &&
  mention.end <= other.end &&
  mention.end - mention.start < other.end - other.start

const PRECISION: Partial<Record<PlaceEntry['kind'], Place['precision']>> = {
  country: 'country',
  continent: 'country',
  admin1: 'admin1',
  region: 'admin1',
  admin2: 'admin2',
}

function listedPlace(
  mention: Mention,
  entry: PlaceEntry,
  name: string,
  sentences: readonly Sentence[],
): Place {
  const { country, admin1, lat, lon, geonames, kind } = entry
  const sentence = mention.words[mention.first]!.sentence
  return {
    start: mention.start,
    end: mention.end,
    rule: `places/${entry.via}`,
    ...{ country, admin1, lat, lon, geonames, sentence },
    name: mention.said && kind === mention.unit ? `${bareName(name)} ${mention.said}` : name,
    precision: kind === 'region' && country === null ? 'country' : (PRECISION[kind] ?? 'place'),
    role: roleOf(mention, entry, sentences[sentence]!),
  }
}

/** "Kent County" said as "Kent county" is not "Kent County county". */
const bareName = (name: string): string =>
  name.replace(/ (?:Province|Governorate|Oblast|District|County)$/, '')

const unlistedPlace = ({ start, end, text, rule, sentence }: Unlisted, country: string | null): Place => ({
  ...{ start, end, rule, sentence, country },
  name: text,
  admin1: null,
  lat: null,
  lon: null,
  geonames: null,
  precision: 'place',
  role: 'place',
})
