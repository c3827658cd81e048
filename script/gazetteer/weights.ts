import { fold } from '../../src/lexicon/fold.ts'
import type { Coded, Draft } from './place.ts'

/**
 * A town of this many people, or a capital, is what its name means even where a region is called the same.
 */
const TOWN_OVER_REGION = 50_000

/** Tells each town its region, and lets a large town precede the region of its name ("Homs", "New York"). */
export function settleCities(cities: readonly Coded[], regions: ReadonlyMap<string, Draft>): void {
  const large = new Set<string>()
  for (const { draft, code1 } of cities) {
    draft.admin1 = regions.get(code1)?.name ?? ''
    if (draft.population < TOWN_OVER_REGION && !draft.capital) continue
    for (const name of draft.names) large.add(`${draft.country} ${fold(name)}`)
  }
  for (const region of regions.values()) {
    const names = [...region.names, ...region.aliases]
    if (names.some((name) => large.has(`${region.country} ${fold(name)}`))) region.weight *= 0.05
  }
}
