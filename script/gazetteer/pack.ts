import { fold, romanised, withoutArticle } from '../../src/lexicon/fold.ts'
import { ARTICLE_COUNTRIES, ROMANISED_COUNTRIES } from '../../src/lexicon/gazetteer.ts'
import { KINDS } from '../../src/lexicon/world-places.ts'
import type { Draft } from './place.ts'

const OWN = ''
const ALIAS = '~'
const LOOSE = '?'

/**
 * The gazetteer as text that is searched where it lies: a line of JSON with the lengths of two parts; the
 * places, one a line (name, country, region, degrees, GeoNames id, population, kind, capital); the index,
 * one folded name a line, in byte order, with the places that bear it, best known first. A place is
 * referred to by its byte offset in base 36; a mark tells that the name is an alias (`~`) or only a like
 * romanisation (`?`). Same drafts, same bytes.
 */
export function pack(drafts: readonly Draft[]): Buffer {
  const sorted = [...drafts].sort((a, b) => compare(order(a), order(b)))
  const index = new Map<string, Map<number, Reference>>()
  let offset = 0
  const rows = sorted.map((draft) => {
    const row = `${toRow(draft)}\n`
    for (const [key, mark] of keysOf(draft)) refer(index, key, offset, draft, mark)
    offset += Buffer.byteLength(row)
    return row
  })
  const places = Buffer.from(rows.join(''))
  const keys = [...index.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const lines = keys.map(
    (key) => `${key}\t${[...(index.get(key)?.values() ?? [])].sort(byWeight).map(print).join(' ')}\n`,
  )
  const names = Buffer.from(lines.join(''))
  const header = JSON.stringify({ places: places.length, names: names.length, count: sorted.length })
  return Buffer.concat([Buffer.from(`${header}\n`), places, names])
}

type Reference = { offset: number; mark: string; weight: number }

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const order = (d: Draft) =>
  [d.country, d.admin1, d.kind, d.name, d.lat.toFixed(3), d.lon.toFixed(3), d.geonames].join('\t')
const byWeight = (a: Reference, b: Reference) => b.weight - a.weight || a.offset - b.offset
const print = (reference: Reference) => reference.offset.toString(36) + reference.mark

function toRow(draft: Draft): string {
  if (!Number.isFinite(draft.lat + draft.lon))
    throw new Error(`${draft.name} (${draft.country}) has no place`)
  const id = draft.geonames === null ? '' : draft.geonames.toString(36)
  const people = draft.population ? draft.population.toString(36) : ''
  const degrees = [draft.lat, draft.lon].map((degree) => String(Math.round(degree * 1000) / 1000))
  const kind = KINDS.indexOf(draft.kind).toString(36) + (draft.capital ? '*' : '')
  return [draft.name, draft.country, draft.admin1, ...degrees, id, people, kind].join('\t')
}

/** Every folded name that leads to a place, with how well it fits; the better mark wins. */
function keysOf(draft: Draft): [string, string][] {
  const keys: [string, string][] = draft.names.map((name) => [fold(name), OWN])
  const own = draft.names.map(fold)
  for (const name of draft.aliases) keys.push([fold(name), ALIAS])
  if (ARTICLE_COUNTRIES.has(draft.country)) {
    for (const [key, mark] of [...keys]) {
      const short = withoutArticle(key)
      if (short && short.length > 2) keys.push([short, mark])
    }
  }
  if (ROMANISED_COUNTRIES.has(draft.country)) {
    for (const key of new Set(own)) {
      const loose = romanised(key)
      if (loose) keys.push([`?${loose}`, LOOSE])
    }
  }
  return keys.filter(([key]) => key.length > 1)
}

const FIT: Record<string, number> = { [OWN]: 1, [ALIAS]: 0.05, [LOOSE]: 0.02 }

function refer(
  index: Map<string, Map<number, Reference>>,
  key: string,
  offset: number,
  draft: Draft,
  mark: string,
) {
  const places = index.get(key) ?? new Map<number, Reference>()
  index.set(key, places)
  const weight = draft.weight * (FIT[mark] ?? 0)
  const known = places.get(offset)
  if (!known || known.weight < weight) places.set(offset, { offset, mark, weight })
}
