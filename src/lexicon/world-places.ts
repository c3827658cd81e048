import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export const KINDS = [
  'country',
  'admin1',
  'admin2',
  'city',
  'region',
  'crossing',
  'base',
  'prison',
  'airport',
  'water',
  'mountain',
  'district',
  'continent',
  'other',
] as const

export type PlaceKind = (typeof KINDS)[number]

/**
 * A place of the gazetteer. `country`: ISO 3166-1 alpha-2, null at sea and across borders. `admin1`:
 * English name of its first-level region. Degrees, WGS 84. `population`: people, 0 where unknown. `via`:
 * how the name asked for leads to it, by a name of its own, another name, or only a like romanisation.
 */
export type PlaceEntry = {
  name: string
  country: string | null
  admin1: string | null
  lat: number
  lon: number
  geonames: number | null
  population: number
  kind: PlaceKind
  capital: boolean
  via: 'name' | 'alias' | 'romanised'
}

const NEWLINE = 10
const VIA: Record<string, PlaceEntry['via']> = { '~': 'alias', '?': 'romanised' }

/** data/world/places.bin.gz, searched where it lies; script/gazetteer/pack.ts tells its form. */
export class PackedPlaces {
  private readonly places: Buffer
  private readonly names: Buffer

  constructor() {
    const packed = readFileSync(new URL('../../data/world/places.bin.gz', import.meta.url))
    // The last four bytes tell the length unpacked (RFC 1952): in one piece it need not be put together.
    const file = gunzipSync(packed, { chunkSize: packed.readUInt32LE(packed.length - 4) + 1 })
    const start = file.indexOf(NEWLINE) + 1
    const header = JSON.parse(file.toString('utf8', 0, start)) as { places: number; names: number }
    this.places = file.subarray(start, start + header.places)
    this.names = file.subarray(start + header.places, start + header.places + header.names)
  }

  /** The places of a folded name. Names are sorted by their bytes, one a line, a tab behind each. */
  find(key: string): PlaceEntry[] {
    const { names } = this
    const wanted = Buffer.from(`${key}\t`)
    let low = 0
    let high = names.length
    while (low < high) {
      let line = (low + high) >> 1
      while (line > low && names[line - 1] !== NEWLINE) line--
      let at = 0
      while (at < wanted.length && names[line + at] === wanted[at]) at++
      if (at === wanted.length)
        return this.read(names.toString('latin1', line + at, names.indexOf(NEWLINE, line)))
      if (wanted[at]! < (names[line + at] ?? 0)) high = line
      else low = names.indexOf(NEWLINE, line + at) + 1
    }
    return []
  }

  private read(references: string): PlaceEntry[] {
    return references.split(' ').map((reference) => {
      const mark = reference.at(-1) ?? ''
      const start = Number.parseInt(reference, 36)
      const row = this.places.toString('utf8', start, this.places.indexOf(NEWLINE, start)).split('\t')
      const [name = '', country = '', admin1, lat, lon, id, people, kind = ''] = row
      return {
        name,
        country,
        admin1: admin1 || null,
        lat: Number(lat),
        lon: Number(lon),
        geonames: id ? Number.parseInt(id, 36) : null,
        population: people ? Number.parseInt(people, 36) : 0,
        kind: KINDS[Number.parseInt(kind, 36)] ?? 'other',
        capital: kind.endsWith('*'),
        via: VIA[mark] ?? 'name',
      }
    })
  }
}
