import { fold } from '../../lexicon/fold.ts'
import type { PlaceEntry } from '../../lexicon/gazetteer.ts'
import type { Mention } from './mention.ts'

/** What English has one name for, whatever a report calls it. */
const SETTLED = new Set<PlaceEntry['kind']>(['country', 'continent', 'admin1', 'region', 'water', 'mountain'])

/** Two names may lead to one place: an entry is known by where it lies. */
const idOf = ({ kind, lat, lon }: PlaceEntry): string => `${kind} ${lat} ${lon}`

/**
 * What a place is called in an article: its name in the gazetteer where the article writes that at all, else the
 * spelling that the article uses most, since of the many romanisations of a town none is wrong.
 */
export function spellings(resolved: ReadonlyMap<Mention, PlaceEntry>): (entry: PlaceEntry) => string {
  const said = new Map<string, Map<string, number>>()
  for (const [mention, entry] of resolved) {
    if (SETTLED.has(entry.kind) || mention.short || isShouted(mention)) continue
    // Names of works may begin with the small words before them: "at Rastan".
    const text = mention.text.replace(/^(?:\p{Ll}+ )+(?=\p{Lu})/u, '').replace(/\s+/g, ' ')
    const counts = said.get(idOf(entry)) ?? new Map<string, number>()
    said.set(idOf(entry), counts.set(text, (counts.get(text) ?? 0) + 1))
  }
  return (entry) => {
    const counts = said.get(idOf(entry))
    if (!counts || [...counts.keys()].some((text) => fold(text) === fold(entry.name))) return entry.name
    return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  }
}

/** "NAIROBI", "LA": capitals hide how it is written. */
const isShouted = ({ text }: Mention): boolean => text === text.toUpperCase()
