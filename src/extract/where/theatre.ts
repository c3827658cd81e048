import type { Annotated, Place } from '../../model/annotated.ts'
import type { Spot } from './spots.ts'

/** Kilometres within which a place is a part of a town, or lies at its gates. */
const TOWN_KM = 15
/** What share of the places that an article names must lie in an area that is to be its theatre. */
const MOST = 0.7
/** How much oftener than any other town the one that a report is about is named. */
const LEAP = 2
/** Fewer mentions than this tell nothing. */
const FEW = 3
/** Sentences of prose in which a report says what it is about. */
const LEAD = 2

const KM_PER_DEGREE = 111

const isNear = (a: Place, b: Place): boolean => {
  if (a.lat === null || b.lat === null) return a.name === b.name
  const dx = (a.lon! - b.lon!) * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(a.lat - b.lat, dx) * KM_PER_DEGREE < TOWN_KM
}

/** The area that an article as a whole is about: a whole region, and within it one town where it tells of no other. */
export type Theatre = {
  town: string | null
  /** The province or the side of a country that the first sentences name. */
  lead: string | null
  /** That, else the country. */
  region: string | null
  /** True for quarters of the town, its works and what lies at its gates. */
  isPart: (name: string) => boolean
}

/**
 * The smallest area that holds most of what an article places: the one town that it is about, else the region that
 * its first sentences name, else `country`. What an article counts and fears as a whole happens there.
 */
export function theatreOf(
  annotated: Annotated,
  spots: readonly (readonly Spot[])[],
  town: string | null,
  country: string | null,
): Theatre {
  const lead = leadRegion(annotated, spots)
  const region = lead ?? leadContinent(annotated, spots) ?? country
  const told = annotated.places.filter((p) =>
    spots[p.sentence]?.some((s) => s.start === p.start && s.width < 2 && !s.passing),
  )
  if (told.length >= FEW) {
    const towns = told.filter((p) => p.precision === 'place')
    const main = towns.find((p) => p.name === town)
    const inside = main ? towns.filter((p) => isNear(main, p)) : []
    const outside = Math.max(0, ...countsOf(towns.filter((p) => !inside.includes(p))))
    const leads = inside.length >= MOST * towns.length || inside.length >= LEAP * outside
    const apart = new Set(towns.filter((p) => !inside.includes(p) && p.lat !== null).map((p) => p.name))
    if (inside.length > 0 && leads)
      return { town, lead, region, isPart: (name) => name !== town && !apart.has(name) }
  }
  return { town: null, lead, region, isPart: () => false }
}

/** How often each place is named. */
function countsOf(places: readonly Place[]): number[] {
  const counts = new Map<string, number>()
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()]
}

/** "Floods in the north of the country": the one region that the first sentences say. */
function leadRegion(annotated: Annotated, spots: readonly (readonly Spot[])[]): string | null {
  const prose = annotated.sentences.filter((s) => s.prose).slice(0, LEAD)
  const last = prose.at(-1)?.index ?? -1
  const lead = spots.slice(0, last + 1).flat()
  const names = new Set(lead.filter((s) => s.width === 1 && !s.water).map((s) => s.name))
  return names.size === 1 ? [...names][0]! : null
}

const WITHIN = /\b(?:in|across|throughout) (?:the )?$/

/** "An outbreak in West Africa": the one group of countries in which the first sentences put it, and no country. */
function leadContinent(annotated: Annotated, spots: readonly (readonly Spot[])[]): string | null {
  const last = annotated.sentences.filter((s) => s.prose)[LEAD - 1]?.index ?? LEAD
  if (spots.slice(0, last + 1).flat().length > 0) return null
  const { text } = annotated.article
  const groups = annotated.places.filter(
    (p) =>
      p.sentence <= last &&
      p.country === null &&
      p.precision === 'country' &&
      WITHIN.test(text.slice(Math.max(0, p.start - 20), p.start)),
  )
  const names = new Set(groups.map((p) => p.name))
  return names.size === 1 ? [...names][0]! : null
}
