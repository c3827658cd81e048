import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { shareOfTexts, stemOf } from '../../lexicon/vocabulary.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Place } from '../../model/annotated.ts'
import type { Article } from '../../model/article.ts'
import type { Word } from './words.ts'

/** Words of the longest name that is looked for: "Papua New Guinea". */
const LONGEST = 3
/** People of a town that a title may name without its country. */
const KNOWN_TOWN = 200_000
/** A word in more texts than this is no town of a title, whatever lies there. */
const COMMON = 1 / 512
/** People of a region that may be meant by a name which is also a country's. */
const SHARED = 2_000_000
/** A word in more texts than this is no country of a title. */
const EVERYDAY = 1 / 8

/**
 * The country that a report tells of by what stands around its text, as an ISO code: its title, the last part of its
 * address that names one, else the outlet's own. Null where nothing tells it or several are named.
 */
export function countryAround({ title, url, outlet }: Article): string | null {
  const titled = title ? namedIn([title]) : null
  if (titled) return titled
  const address = url ?? (outlet && /^[\w.-]+\.[a-z]{2,}$/i.test(outlet) ? `https://${outlet}` : null)
  if (!address || !URL.canParse(address)) return null
  const { pathname, hostname } = new URL(address)
  return namedIn(pathname.split('/').map(decoded)) ?? operationIn(pathname) ?? countryOfHost(hostname)
}

/** Countries named by their peoples ("Syrian", "Syrians"; no "US$20"), as ISO codes with how often. */
export function peoplesIn(sentences: readonly (readonly Word[])[]): Map<string, number> {
  const gazetteer = loadGazetteer()
  const counts = new Map<string, number>()
  for (const words of sentences) {
    for (const [at, word] of words.entries()) {
      const sum = words[at + 1]?.gap.startsWith('$')
      const country = word.capital && !sum ? gazetteer.demonym(word.text) : null
      if (country) counts.set(country.iso, (counts.get(country.iso) ?? 0) + 1)
    }
  }
  return counts
}

/**
 * Where a report is set whose words name no place that is known: the country of the people that it names alone, or
 * the one that stands around it. The mark is empty and stands before the text, because no word of the text says it.
 */
export function settingOf(
  article: Article,
  sentences: readonly (readonly Word[])[],
  places: readonly Place[],
): Place | null {
  if (sentences.length === 0 || places.some((place) => place.country !== null)) return null
  const peoples = [...peoplesIn(sentences).keys()]
  const iso = peoples.length === 1 ? peoples[0]! : peoples.length === 0 ? countryAround(article) : null
  const country = iso ? loadGazetteer().country(iso) : null
  if (!iso || !country) return null
  const { name, lat, lon, geonames } = country
  const mark = { start: 0, end: 0, rule: 'places/setting', sentence: 0 }
  return {
    ...mark,
    name,
    country: iso,
    admin1: null,
    lat,
    lon,
    geonames,
    precision: 'country',
    role: 'place',
  }
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** How a row of words may name a country, the surest way first; `alone`: it is all there is. */
const WAYS: ((name: string, alone: boolean) => string | null)[] = [
  countryNamed,
  countryOfPeople,
  countryOfTown,
]

/** The country that the last of the parts which name one names; null where it names several. */
function namedIn(parts: readonly string[]): string | null {
  const words = parts.map(wordsOf).reverse()
  for (const way of WAYS) {
    const named = words.map((part) => find(part, way)).find((found) => found.length > 0)
    if (named) return named.length === 1 ? named[0]! : null
  }
  return null
}

/** "states" is no country by itself, and "georgia" may be a state of another one. */
function countryNamed(name: string, alone: boolean): string | null {
  const iso = loadGazetteer().countryOf(name)?.iso ?? null
  if (alone || !iso) return iso
  const shared = loadGazetteer()
    .lookup(name)
    .some((place) => place.kind === 'admin1' && place.country !== iso && place.population > SHARED)
  return shared || share(name) > EVERYDAY ? null : iso
}

/** "english" alone is the language of a page. */
function countryOfPeople(name: string, alone: boolean): string | null {
  return alone ? null : (loadGazetteer().demonym(name)?.iso ?? null)
}

function countryOfTown(name: string): string | null {
  const [best] = loadGazetteer().lookup(name)
  if (best?.via !== 'name' || loadGazetteer().isGivenName(name) || share(name) > COMMON) return null
  return best.kind === 'admin1' || (best.kind === 'city' && best.population > KNOWN_TOWN)
    ? best.country
    : null
}

const share = (name: string): number => shareOfTexts(stemOf(name.toLowerCase()))

/** What `known` makes of each row of words, the longest first; each answer once. */
function find(words: readonly string[], known: (name: string, alone: boolean) => string | null): string[] {
  const found = new Set<string>()
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at)
    let iso: string | null = null
    for (; length > 0; length--) {
      const name = words
        .slice(at, at + length)
        .map(capitalised)
        .join(' ')
      const alone = length === words.length
      iso = known(name, alone) ?? (/[^s]s$/.test(name) ? known(name.slice(0, -1), alone) : null)
      if (iso) break
    }
    if (iso) found.add(iso)
    at += Math.max(1, length)
  }
  return [...found]
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase()

/** The country of a Red Cross operation, whose code names it: `MDRPH012`. */
function operationIn(path: string): string | null {
  const iso = /MDR([A-Z]{2})\d{3}/.exec(path)?.[1]
  return iso && loadGazetteer().country(iso) ? iso : null
}

/** The country of a national outlet or of a host's last label (`.ke`). */
function countryOfHost(host: string): string | null {
  const { outlets, international } = readWorld()
  const known = outlets.find((outlet) => host === outlet.host || host.endsWith(`.${outlet.host}`))
  if (known) return known.country
  const label = host.split('.').at(-1) ?? ''
  if (international.includes(label)) return null
  return loadGazetteer().country(label === 'uk' ? 'GB' : label.toUpperCase())?.iso ?? null
}
