import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Country = {
  id: string
  name: string
  names: string[]
  capital: string[]
  demonyms: string[]
  seats?: string[]
  at: [number, number]
  continent: string
  population: number
  geonames: number
}

type Region = Pick<Country, 'id' | 'name' | 'names' | 'demonyms' | 'at'> & {
  kind: 'continent' | 'region'
  geonames?: number
  members: string[]
}

type Short = { bare: string[]; after: string[] }

type Extra = { name: string; also: string[]; country: string | null; admin1?: string; at: [number, number] }

type Outlets = { international: string[]; hosts: Record<string, string[]> }

const read = <T>(name: string): T =>
  parse(readFileSync(new URL(`../../data/world/${name}.yml`, import.meta.url), 'utf8')) as T

/**
 * data/world/*.yml as one JSON text, checked: unknown members, doubled ids and points off the globe are
 * errors.
 */
export function compileWorld(): string {
  const countries = read<Country[]>('countries')
  const regions = read<Region[]>('regions')
  const supplement = Object.entries(read<Record<string, Extra[]>>('supplement')).flatMap(([kind, entries]) =>
    entries.map((entry) => ({ id: `${kind}/${slug(entry.name)}`, kind, ...entry })),
  )
  const abbreviations = Object.entries(read<Record<string, Record<string, Short>>>('abbreviations')).flatMap(
    ([country, regions]) => Object.entries(regions).map(([name, short]) => ({ country, name, ...short })),
  )
  const known = new Set(countries.map((country) => country.id))
  const ids = new Set<string>()
  for (const entry of [...countries, ...regions, ...supplement]) {
    if (ids.has(entry.id)) throw new Error(`data/world: two entries are called ${entry.id}; rename one`)
    ids.add(entry.id)
    const [lat, lon] = entry.at
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))
      throw new Error(`data/world: ${entry.id} is off the globe`)
  }
  const named = [
    ...regions.flatMap((region) => region.members.map((member) => [region.id, member])),
    ...supplement.flatMap((entry) => (entry.country === null ? [] : [[entry.id, entry.country]])),
  ]
  for (const [id, country] of named) {
    if (!known.has(country ?? '')) throw new Error(`data/world: ${id} names the unknown country ${country}`)
  }
  const { international, hosts } = read<Outlets>('outlets')
  const outlets = Object.entries(hosts).flatMap(([country, names]) =>
    names.map((host) => ({ country, host })),
  )
  for (const { country, host } of outlets) {
    if (!known.has(country)) throw new Error(`data/world: ${host} is of the unknown country ${country}`)
  }
  const given = [...new Set(read<{ names: string }>('given-names').names.split(/\s+/))]
  const words = read<Record<string, unknown>>('place-words')
  const lines = (entries: readonly unknown[]) =>
    `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
  return `{"countries":${lines(countries)},
"regions":${lines(regions)},
"supplement":${lines(supplement)},
"abbreviations":${lines(abbreviations)},
"words":${JSON.stringify(words)},
"outlets":${lines(outlets)},
"international":${JSON.stringify(international)},
"given":${JSON.stringify(given)}}
`
}

const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9ł]+/g, '-')
