import { remembered } from '../text/remembered.ts'
import { fold, romanised, withoutArticle } from './fold.ts'
import {
  type Country,
  demonymForms,
  type Extra,
  isAbbreviation,
  NameIndex,
  type Region,
  readWorld,
  type ShortForms,
} from './world.ts'

import { PackedPlaces, type PlaceEntry, type PlaceKind } from './world-places.ts'

export type { Country } from './world.ts'
export type { PlaceEntry, PlaceKind } from './world-places.ts'

export interface Gazetteer {
  /**
   * Places of that name, best known first; other spellings of Arabic, Persian and Hebrew names as a last
   * resort.
   */
  lookup(name: string): readonly PlaceEntry[]
  /** `Syria`, `U.S.`, `DRC`. */
  countryOf(name: string): Country | null
  /** `Syrian`, `Syrians`, `French`. */
  demonym(word: string): Country | null
  /** A capital or a house that stands for its government: `Damascus`, `the Kremlin`. */
  seat(name: string): Country | null
  country(iso: string): Country | null
  /**
   * The state or province that a short form stands for, letter by letter: `N.Y.`, `NSW`; those that are words
   * (`Miss.`, `OR`) only where `afterTown` says that a town and a comma stand before it.
   */
  shortForm(text: string, afterTown: boolean): PlaceEntry | null
  /** Whether a word is a common given name: `Paris`, `Jordan`, `Ahmed`. */
  isGivenName(word: string): boolean
}

/** Countries whose names drop the Arabic article in English: Al Bab is looked up as Bab too. */
export const ARTICLE_COUNTRIES = new Set(
  'AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
)

/** Countries whose names reach English through many romanisations. */
export const ROMANISED_COUNTRIES = new Set([...ARTICLE_COUNTRIES, 'AF', 'PK'])

let loaded: Gazetteer | undefined

/** The gazetteer of data/world, read once a process. */
export function loadGazetteer(): Gazetteer {
  loaded ??= new WorldGazetteer(new PackedPlaces())
  return loaded
}

/** Hong Kong, Singapore: a country, by ISO code, that is one town and has no capital beside it. */
export const isCityState = (iso: string | null): boolean =>
  iso !== null && loadGazetteer().country(iso)?.capital.length === 0

/** People that a place of the supplement counts as when it is ranked among towns of its name. */
const SUPPLEMENT_RANK = 100_000

/** What stands where an encoding lost a letter, and what it can have been once accents are folded away. */
const LOST = '\ufffd'
const LETTERS = ['a', 'e', 'i', 'o', 'u', 'n', 'c', "'", 's', 'y', 'z', 'l', 'g', 'd']

/** Names whose places are kept before all are forgotten; some have hundreds. */
const REMEMBERED = 4096

class WorldGazetteer implements Gazetteer {
  private readonly countries = new Map<string, Country>()
  private readonly countryNames = new NameIndex<Country>()
  private readonly demonyms = new NameIndex<Country>()
  private readonly seats = new NameIndex<Country>()
  private readonly first = new NameIndex<PlaceEntry>()
  private readonly extra = new NameIndex<PlaceEntry>()
  private readonly shortForms = new Map<string, ShortForms>()
  private readonly given: ReadonlySet<string>
  private readonly packed: PackedPlaces
  readonly lookup = remembered((name) => this.search(name), REMEMBERED)
  readonly demonym = remembered((word) => this.peopleOf(word))

  constructor(packed: PackedPlaces) {
    this.packed = packed
    const world = readWorld()
    for (const country of world.countries) this.addCountry(country)
    for (const region of world.regions) {
      const entry = ofRegion(region)
      for (const name of [region.name, ...region.names]) this.first.add(name, entry)
    }
    for (const extra of world.supplement) {
      const entry = ofExtra(extra)
      const index = extra.country === null ? this.first : this.extra
      for (const name of [extra.name, ...extra.also]) index.add(name, entry)
    }
    this.given = new Set(world.given)
    for (const region of world.abbreviations) {
      for (const form of [...region.bare, ...region.after]) {
        if (!this.shortForms.has(form)) this.shortForms.set(form, region)
      }
    }
  }

  private addCountry(country: Country): void {
    this.countries.set(country.iso, country)
    const entry = ofCountry(country)
    for (const name of [country.name, ...country.names]) {
      this.countryNames.add(name, country)
      this.first.add(name, entry)
    }
    for (const demonym of country.demonyms.flatMap(demonymForms)) this.demonyms.add(demonym, country)
    for (const seat of [...country.capital, ...country.seats]) this.seats.add(seat, country)
  }

  private search(name: string): readonly PlaceEntry[] {
    if (name.includes(LOST)) return this.searchDamaged(name)
    const key = fold(name)
    const exact = this.merged(name, key)
    if (exact.length > 0) return exact
    const short = withoutArticle(key)
    const withArticle = short ? this.merged(short, short).filter(hasArticle) : []
    if (withArticle.length > 0) return withArticle
    const loose = romanised(key)
    return loose ? this.packed.find(`?${loose}`) : []
  }

  /** A name in which the encoding lost a letter or two: with the letters that make it the best known one. */
  private searchDamaged(name: string): readonly PlaceEntry[] {
    if (name.split(LOST).length > 3) return []
    let found: readonly PlaceEntry[] = []
    for (const letter of LETTERS) {
      const places = this.search(name.replace(LOST, letter))
      if (places[0]?.via === 'name' && places[0].population >= (found[0]?.population ?? 0)) found = places
    }
    return found
  }

  /** Countries, continents and seas, then large towns, the rest of the supplement, and the rest. */
  private merged(name: string, key: string): PlaceEntry[] {
    const first = this.first.get(name)
    if (first.length > 0 && isAbbreviation(name)) return first
    const packed = this.packed.find(key)
    const extra = this.extra.get(name).filter((place) => !packed.some((other) => isSame(place, other)))
    const cut = packed.findIndex((place) => place.population < SUPPLEMENT_RANK)
    const large = cut < 0 ? packed.length : cut
    return [...first, ...packed.slice(0, large), ...extra, ...packed.slice(large)]
  }

  countryOf(name: string): Country | null {
    return this.countryNames.get(name)[0] ?? null
  }

  private peopleOf(word: string): Country | null {
    return /^\p{Lu}/u.test(word) ? (this.demonyms.get(word)[0] ?? null) : null
  }

  seat(name: string): Country | null {
    return this.seats.get(name)[0] ?? null
  }

  country(iso: string): Country | null {
    return this.countries.get(iso) ?? null
  }

  isGivenName(word: string): boolean {
    return this.given.has(word)
  }

  shortForm(text: string, afterTown: boolean): PlaceEntry | null {
    const region = this.shortForms.get(text)
    if (!region || !(afterTown || region.bare.includes(text))) return null
    const entry = this.lookup(region.name).find(
      (place) => place.country === region.country && (place.kind === 'admin1' || place.capital),
    )
    return entry ?? null
  }
}

const hasArticle = (place: PlaceEntry) => ARTICLE_COUNTRIES.has(place.country ?? '')

/** One place in both lists: a region of that country's, or a point within about 30 km. */
function isSame(extra: PlaceEntry, packed: PlaceEntry): boolean {
  if (extra.country !== packed.country || packed.via !== 'name') return false
  if (extra.kind === 'region') return packed.kind === 'admin1'
  return Math.abs(extra.lat - packed.lat) < 0.3 && Math.abs(extra.lon - packed.lon) < 0.3
}

const blank = {
  country: null,
  admin1: null,
  geonames: null,
  population: 0,
  capital: false,
  via: 'name',
} as const

const ofCountry = ({ name, iso, lat, lon, geonames, population }: Country): PlaceEntry => ({
  ...blank,
  ...{ name, lat, lon, geonames, population },
  country: iso,
  kind: 'country',
})

const ofRegion = ({ name, at, geonames, kind }: Region): PlaceEntry => ({
  ...blank,
  ...{ name, kind, lat: at[0], lon: at[1], geonames: geonames ?? null },
})

const KIND_OF: Partial<Record<Extra['kind'], PlaceKind>> = { camp: 'other', facility: 'other', town: 'city' }

const ofExtra = ({ name, at, kind, country, admin1 }: Extra): PlaceEntry => ({
  ...blank,
  ...{ name, country, lat: at[0], lon: at[1], admin1: admin1 ?? null },
  kind: KIND_OF[kind] ?? (kind as PlaceKind),
})
