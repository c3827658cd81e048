import { type Country, loadGazetteer } from '../../lexicon/gazetteer.ts'

/** Countries that English names before a noun by their own name rather than by their people. */
const ATTRIBUTIVE: Record<string, string> = { US: 'US', MM: 'Myanmar', NZ: 'New Zealand', HK: 'Hong Kong' }

/** How a country stands before a noun: `Syrian`, `US`; its name where it has no adjective. */
export const adjectiveOf = (country: Country): string =>
  ATTRIBUTIVE[country.iso] ?? country.demonyms[0] ?? country.name

export const countryBy = (iso: string | null): Country | null => (iso ? loadGazetteer().country(iso) : null)

/**
 * The name of a state's government or army. In the country of the crisis the two are parties of their own
 * (`Syrian army`); another state is one actor, by its name (`Russia`).
 */
export function stateActor(
  iso: string | null,
  home: string | null,
  noun: string,
): { name: string; whole: boolean } {
  const country = countryBy(iso)
  if (!country) return { name: noun, whole: false }
  return iso === home
    ? { name: `${adjectiveOf(country)} ${noun}`, whole: false }
    : { name: country.name, whole: true }
}
