import { readFileSync } from 'node:fs'
import { fold } from './fold.ts'

/** A state or territory. `capital`: seat of government first. `population` in people. */
export type Country = {
  iso: string
  name: string
  names: readonly string[]
  capital: readonly string[]
  demonyms: readonly string[]
  seats: readonly string[]
  continent: string
  lat: number
  lon: number
  population: number
  geonames: number
}

/** A continent or a group of countries; `members` are ISO codes. */
export type Region = {
  id: string
  name: string
  names: readonly string[]
  demonyms: readonly string[]
  kind: 'continent' | 'region'
  at: readonly [number, number]
  geonames?: number
  members: readonly string[]
}

/** General geography that lists of towns lack; `kind` is the key that it stands under in supplement.yml. */
export type Extra = {
  id: string
  kind:
    | 'region'
    | 'water'
    | 'mountain'
    | 'crossing'
    | 'base'
    | 'prison'
    | 'district'
    | 'camp'
    | 'facility'
    | 'town'
  name: string
  also: readonly string[]
  country: string | null
  admin1?: string
  at: readonly [number, number]
}

/**
 * Short forms of a state or province: `bare` ones stand alone, the others only after a town ("Springfield,
 * Ill.").
 */
export type ShortForms = { country: string; name: string; bare: readonly string[]; after: readonly string[] }

type CountryRow = Omit<Country, 'iso' | 'lat' | 'lon' | 'seats'> & {
  id: string
  at: [number, number]
  seats?: string[]
}
/** data/world/place-words.yml, whose head tells what each list is for. */
export type PlaceWords = Record<
  | 'street'
  | 'street-short'
  | 'numbered'
  | 'feature'
  | 'landmark'
  | 'site'
  | 'leading'
  | 'place-of'
  | 'kind-of'
  | 'direction'
  | 'near'
  | 'holder'
  | 'person-next'
  | 'locative'
  | 'agent'
  | 'acting'
  | 'idle',
  readonly string[]
> & { area: Record<'admin1' | 'admin2' | 'city', readonly string[]> }

type World = {
  countries: Country[]
  regions: Region[]
  supplement: Extra[]
  abbreviations: ShortForms[]
  words: PlaceWords
  /** Hosts of national outlets, and last labels of hosts that are a country's only by their letters. */
  outlets: { country: string; host: string }[]
  international: string[]
  given: string[]
}
type WorldFile = Omit<World, 'countries'> & { countries: CountryRow[] }

let world: World | undefined

/** data/world/world.json, compiled by script/gazetteer from the YAML beside it; read once a process. */
export function readWorld(): World {
  world ??= parseWorld()
  return world
}

function parseWorld(): World {
  const file = new URL('../../data/world/world.json', import.meta.url)
  const compiled = JSON.parse(readFileSync(file, 'utf8')) as WorldFile
  const countries = compiled.countries.map(({ id, at, seats, population, ...rest }) => ({
    ...rest,
    iso: id,
    lat: at[0],
    lon: at[1],
    seats: seats ?? [],
    population: Math.round(population * 1e6),
  }))
  return { ...compiled, countries }
}

/** An abbreviation means its country only in capitals: `US`, `DRC`, `oPt`, but not `us` and `car`. */
export const isAbbreviation = (name: string): boolean => /^(\p{Lu}\.?){2,5}$|^oPt$|^BiH$/u.test(name)

/** Things by name: case, accents and signs do not matter, except in abbreviations. */
export class NameIndex<T> {
  private readonly entries = new Map<string, { value: T; capitals: boolean }[]>()

  add(name: string, value: T): void {
    const key = fold(name)
    if (!key) return
    const known = this.entries.get(key) ?? []
    const capitals = isAbbreviation(name)
    const same = known.find((entry) => entry.value === value)
    if (same) same.capitals &&= capitals
    else this.entries.set(key, [...known, { value, capitals }])
  }

  get(name: string): T[] {
    const found = this.entries.get(fold(name))
    if (!found) return []
    const small = /\p{Ll}/u.test(name) && !isAbbreviation(name)
    return found.filter((entry) => !(entry.capitals && small)).map((entry) => entry.value)
  }
}

/**
 * The nouns and adjectives of a people, singular and plural: Syrian, Syrians; Frenchman, Frenchmen;
 * Chinese.
 */
export function demonymForms(demonym: string): string[] {
  if (/(man|woman)$/.test(demonym) && /(sh|ch)(wo)?man$/.test(demonym)) {
    return [demonym, demonym.replace(/an$/, 'en')]
  }
  return /(ese|ss|sh|ch|x|\.|US)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]
}
