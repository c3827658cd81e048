import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fold } from '../../src/lexicon/fold.ts'
import { countyCentres, middle } from './centre.ts'
import { type EnglishName, shownName } from './english.ts'
import { type Coded, type Draft, groupBy } from './place.ts'
import type { NamedCode, NaturalEarthUnit, Topology } from './sources.ts'

const units = parse(
  readFileSync(new URL('../../data/world/unit-names.yml', import.meta.url), 'utf8'),
) as Record<'after' | 'before', string[]>
const UNIT_AFTER = new RegExp(` (?:${units.after.join('|')})$`, 'i')
const UNIT_BEFORE = new RegExp(`^(?:${units.before.join('|')}) `, 'i')

const plainLetters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[`'‘’ʼ]/g, '')

/** A unit's name without the word for what it is. */
export const bare = (name: string): string => {
  const short = name.replace(UNIT_BEFORE, '').replace(UNIT_AFTER, '')
  return short.length > 2 ? short : name
}

/** First-level units: GeoNames names them, Natural Earth knows their centre, their id and more names. */
export function readAdmin1(
  names: readonly NamedCode[],
  earth: readonly NaturalEarthUnit[],
  cities: readonly Coded[],
  english: ReadonlyMap<number, EnglishName>,
): Map<string, Draft> {
  const units = groupBy(earth, (unit) => unit.gn_a1_code)
  const towns = groupBy(cities, (city) => city.code1)
  const regions = new Map<string, Draft>()
  for (const { code, name: official } of names) {
    const country = code.slice(0, 2)
    const parts = units.get(code) ?? []
    const whole = parts.filter((unit) => unit.gn_level === 1)
    const inside = (towns.get(code) ?? []).map((town) => town.draft)
    const unit = whole.length === 1 ? whole[0] : undefined
    const centres = unit ? [unit] : parts
    const points = centres.map((part) => ({ lat: part.latitude, lon: part.longitude, weight: 1 }))
    if (points.length === 0) points.push(...inside)
    if (points.length === 0) continue
    const curated = english.get(unit?.gn_id ?? -1)
    const clear = /^[\p{ASCII}À-ÿ]+$/u.test(official)
    const said = clear || !unit?.name_en ? bare(official) : bare(unit.name_en)
    const population = inside.reduce((sum, town) => sum + town.population, 0)
    regions.set(code, {
      name: curated?.name ?? shownName(said, plainLetters(said), [], country),
      names: [official, bare(official), said],
      aliases: [...(curated?.also ?? []), ...(unit ? otherNames(unit) : [])],
      country,
      admin1: '',
      ...middle(points),
      geonames: unit && unit.gn_id > 0 ? unit.gn_id : null,
      population,
      weight: population,
      kind: 'admin1',
      capital: false,
    })
  }
  for (const region of regions.values()) region.admin1 = region.name
  return regions
}

function otherNames(unit: NaturalEarthUnit): string[] {
  const names = [unit.name, unit.name_en, ...(unit.name_alt ?? '').split('|')]
  return names.flatMap((name) => (name && name.length > 2 ? [name.trim(), bare(name.trim())] : []))
}

/**
 * Second-level units that hold a town: counties, districts, provinces of larger regions. The centre is that
 * of its towns, for the counties of the United States that of their area. A unit that is only called like
 * one of its region's towns keeps its full name, so that the town stays what the short name means.
 */
export function readAdmin2(
  names: readonly NamedCode[],
  counties: Topology,
  cities: readonly Coded[],
  regions: ReadonlyMap<string, Draft>,
): Draft[] {
  const towns = groupBy(cities, (city) => city.code2)
  const townNames = new Set(cities.map((city) => `${city.code1} ${fold(city.draft.name)}`))
  const states = new Map(US_STATES.map(([fips, letters]) => [fips, `US.${letters}`]))
  const official = new Map(names.map((unit) => [unit.code, unit.name]))
  const centres = new Map<string, { lat: number; lon: number; name: string }>()
  for (const [fips, centre] of countyCentres(counties)) {
    const code = `${states.get(fips.slice(0, 2))}.${fips.slice(2)}`
    centres.set(code, { ...centre, name: official.get(code) ?? `${centre.name} County` })
  }
  for (const { code, name } of names) {
    const inside = towns.get(code)?.map((town) => town.draft) ?? []
    if (!centres.has(code) && inside.length > 0) centres.set(code, { ...middle(inside), name })
  }
  return [...centres].flatMap(([code, centre]) => {
    const [country = '', first] = code.split('.')
    const code1 = `${country}.${first}`
    const population = (towns.get(code) ?? []).reduce((sum, town) => sum + town.draft.population, 0)
    const short = bare(centre.name)
    const isTown = townNames.has(`${code1} ${fold(short)}`)
    if (isTown && fold(short) === fold(centre.name)) return []
    const names = isTown || country === 'US' ? [centre.name] : [centre.name, short]
    const aliases = isTown ? [] : [short]
    const draft: Draft = {
      name: shownName(centre.name, plainLetters(centre.name), [], country),
      names,
      aliases,
      country,
      admin1: regions.get(code1)?.name ?? '',
      lat: centre.lat,
      lon: centre.lon,
      geonames: null,
      population,
      weight: population * 0.3 + 200,
      kind: 'admin2',
      capital: false,
    }
    return [draft]
  })
}

/**
 * Units of Natural Earth that GeoNames' first level lacks: counties, provinces and departments, former
 * regions.
 */
export function readOtherUnits(
  earth: readonly NaturalEarthUnit[],
  regions: ReadonlyMap<string, Draft>,
): Draft[] {
  const others = earth.filter((unit) => !(unit.gn_level === 1 && regions.has(unit.gn_a1_code)))
  return others.flatMap((unit) => {
    const said = unit.name_en || unit.name
    if (!said || !/^[A-Z]{2}$/.test(unit.iso_a2)) return []
    const draft: Draft = {
      name: shownName(bare(said), plainLetters(bare(said)), [], unit.iso_a2),
      names: [said, bare(said)],
      aliases: otherNames(unit),
      country: unit.iso_a2,
      admin1: '',
      lat: unit.latitude,
      lon: unit.longitude,
      geonames: unit.gn_id > 0 ? unit.gn_id : null,
      population: 0,
      weight: 20_000,
      kind: 'admin2',
      capital: false,
    }
    return [draft]
  })
}

/** FIPS state numbers, which begin a county's, and the letters that GeoNames uses. */
const US_STATES = (
  '01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL 18 ' +
  'IN 19 IA 20 KS 21 KY 22 LA 23 ME 24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV ' +
  '33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK 41 OR 42 PA 44 RI 45 SC 46 SD 47 TN 48 ' +
  'TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY'
)
  .split(/ (?=\d)/)
  .map((pair) => pair.split(' '))
