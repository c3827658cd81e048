import { fold } from '../../src/lexicon/fold.ts'
import { middle } from './centre.ts'
import { type Draft, groupBy } from './place.ts'

/** Two places of one name in one state nearer than this (degrees) are one. */
const SAME = 0.4

/**
 * Post towns of the United States that the list of towns lacks because under 500 people live there or
 * because they are part of a city, from GeoNames' postal file (country, code, place, state, letters,
 * county, …, lat, lon).
 */
export function readPostTowns(
  rows: string,
  towns: readonly Draft[],
  regions: ReadonlyMap<string, Draft>,
): Draft[] {
  const known = groupBy(
    towns.filter((town) => town.country === 'US'),
    (town) => `${fold(town.name)} ${town.admin1}`,
  )
  const posts = rows.split('\n').flatMap((row) => {
    const [, , name, , letters, , , , , lat, lon] = row.split('\t')
    const admin1 = regions.get(`US.${letters}`)?.name
    return name && admin1 ? [{ name, admin1, lat: Number(lat), lon: Number(lon), weight: 1 }] : []
  })
  return [...groupBy(posts, (post) => `${fold(post.name)} ${post.admin1}`)].flatMap(([key, offices]) => {
    const at = middle(offices)
    const [office] = offices
    if (!office || known.get(key)?.some((town) => Math.hypot(town.lat - at.lat, town.lon - at.lon) < SAME))
      return []
    const draft: Draft = {
      name: office.name,
      names: [office.name],
      aliases: [],
      country: 'US',
      admin1: office.admin1,
      ...at,
      geonames: null,
      population: 0,
      weight: 200,
      kind: 'city',
      capital: false,
    }
    return [draft]
  })
}
