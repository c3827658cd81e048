import { usableAliases } from './english.ts'
import type { Draft } from './place.ts'
import type { Airport } from './sources.ts'

const MILITARY = /\b(Air ?base|Air Force|AFB|Army|Naval|Navy|Marine Corps|RAF|Base|NAS|Military)\b/i

/** Airports and air bases of OurAirports; `A / B` in a name gives two. */
export function readAirports(airports: readonly Airport[]): Draft[] {
  return airports.map((airport) => {
    const [name = '', ...others] = airport.name
      .split(/\s*\/\s*/)
      .map((part) => part.replace(/\s*\(.*?\)/g, ''))
    const keywords = usableAliases(airport.keywords).map((word) => word.trim())
    return {
      name,
      names: [name, ...others],
      aliases: keywords.filter((word) => /\S (airport|airfield|air ?base|air force base|field)$/i.test(word)),
      country: airport.iso_country,
      admin1: '',
      lat: Number(airport.latitude_deg),
      lon: Number(airport.longitude_deg),
      geonames: null,
      population: 0,
      weight: airport.type === 'large_airport' ? 50_000 : 5_000,
      kind: MILITARY.test(name) ? 'base' : 'airport',
      capital: false,
    }
  })
}
