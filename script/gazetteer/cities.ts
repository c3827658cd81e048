import { type EnglishName, shownName, usableAliases } from './english.ts'
import type { Coded, Draft } from './place.ts'

const KIND: Record<string, Draft['kind']> = { PPLX: 'district', PPLL: 'city', STLMT: 'city' }

/** What a seat of government adds to a town's weight among places of its name. */
const SEAT_WEIGHT: Record<string, number> = { PPLC: 3, PPLA: 1.5, PPLA2: 1.2, PPLX: 0.5 }

/** Abandoned, destroyed and historical places: news does not happen there. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])

/**
 * Towns from the rows of GeoNames (tab-separated: id, name, ASCII name, alternates, latitude, longitude,
 * class, code, country, other countries, admin codes 1 to 4, population …). The region's name is filled in
 * later.
 */
export function readCities(rows: string, english: ReadonlyMap<number, EnglishName>): Coded[] {
  const cities: Coded[] = []
  for (const row of rows.split('\n')) {
    const field = row.split('\t')
    const [id, official, ascii, alternates, lat, lon, , code, country, , code1, code2] = field
    if (!id || !official || !country || GONE.has(code ?? '')) continue
    const population = Number(field[14]) || 0
    const aliases = usableAliases(alternates ?? '')
    const curated = english.get(Number(id))
    const name = curated?.name ?? shownName(official, ascii || official, aliases, country)
    const draft: Draft = {
      name,
      names: [name, official, ascii ?? official],
      aliases: [...(curated?.also ?? []), ...aliases],
      country,
      admin1: '',
      lat: Number(lat),
      lon: Number(lon),
      geonames: Number(id),
      population,
      weight: (population + 300) * (SEAT_WEIGHT[code ?? ''] ?? 1),
      kind: KIND[code ?? ''] ?? 'city',
      capital: code === 'PPLC',
    }
    cities.push({ draft, code1: `${country}.${code1}`, code2: `${country}.${code1}.${code2}` })
  }
  return cities
}
