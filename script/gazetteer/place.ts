import type { PlaceKind } from '../../src/lexicon/gazetteer.ts'

/**
 * A place on its way into the gazetteer. `names` are names of its own (shown in English, official, plain
 * letters), `aliases` every other one. `weight` orders places of one name: people, or what stands for them.
 */
export type Draft = {
  name: string
  names: string[]
  aliases: string[]
  country: string
  admin1: string
  lat: number
  lon: number
  geonames: number | null
  population: number
  weight: number
  kind: PlaceKind
  capital: boolean
}

/** GeoNames codes of a town's region and district: `SY.11`, `US.21.125`. */
export type Coded = { draft: Draft; code1: string; code2: string }

export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
