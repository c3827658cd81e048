import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { shareOfTexts, stemOf } from '../../lexicon/vocabulary.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Place } from '../../model/annotated.ts'
import type { Article } from '../../model/article.ts'
import type { Word } from './words.ts'

const lexicon = readWorld().words
/** Nouns after a people that make it the state, or a part of its land. */
const OF_A_STATE = new Set([...lexicon.acting, ...lexicon.feature, ...Object.values(lexicon.area).flat()])

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
export const countryAround = (article: Article): string | null =>
  countryInTitle(article) ?? countryOfOutlet(article)

function countryInTitle({ title, url, outlet }: Article): string | null {
  const titled = title ? namedIn([title]) : null
  const path = addressOf({ url, outlet })?.pathname
  return titled ?? (path ? (namedIn(path.split('/').map(decoded)) ?? operationIn(path)) : null)
}

function countryOfOutlet(article: Article): string | null {
  const host = addressOf(article)?.hostname
  return host ? countryOfHost(host) : null
}

function addressOf({ url, outlet }: Pick<Article, 'url' | 'outlet'>): URL | null {
  const address = url ?? (outlet && /^[\w.-]+\.[a-z]{2,}$/i.test(outlet) ? `https://${outlet}` : null)
  return address && URL.canParse(address) ? new URL(address) : null
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
 * The country in which a report's places lie that no gazetteer knows: that of the others, else the one that its title
 * or address names, that it names by its people ("Chilean officials", "a Peruvian province"), or that is its
 * outlet's. Null where several are meant.
 */
export function countryOf(
  article: Article,
  sentences: readonly (readonly Word[])[],
  places: readonly Place[],
): string | null {
  const named = new Set(places.flatMap(({ country }) => country ?? []))
  if (named.size > 0) return named.size === 1 ? [...named][0]! : null
  const told = countryInTitle(article)
  if (told) return told
  const peoples = peopleWithPower(sentences)
  if (peoples.size > 0) return peoples.size === 1 ? [...peoples][0]! : null
  return countryOfOutlet(article)
}

/** Peoples before what only their country has: "Chilean officials", but not "British aid workers". */
function peopleWithPower(sentences: readonly (readonly Word[])[]): Set<string> {
  const found = new Set<string>()
  for (const words of sentences) {
    for (const [at, word] of words.entries()) {
      const country = word.capital ? loadGazetteer().demonym(word.text) : null
      if (country && OF_A_STATE.has(headOf(words, at)?.key ?? '')) found.add(country.iso)
    }
  }
  return found
}

/** The word that "Chilean" or "Chilean and Peruvian" stands before. */
function headOf(words: readonly Word[], at: number): Word | undefined {
  let next = at + 1
  while (next < at + 4 && (words[next]?.text === 'and' || loadGazetteer().demonym(words[next]?.text ?? '')))
    next++
  return words[next]?.gap === ' ' ? words[next] : undefined
}

/**
 * A country as the setting of a report whose words name no place. The mark is empty and stands before the text,
 * because no word of the text says it.
 */
export function settingIn(iso: string): Place | null {
  const country = loadGazetteer().country(iso)
  if (!country) return null
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
