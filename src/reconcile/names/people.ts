import { fold } from '../../lexicon/fold.ts'
import type { Entity, EntityKind } from '../../model/annotated.ts'
import type { Reading } from '../../model/claim.ts'
import { commonest, grow } from '../sets.ts'
import { describe, type Office } from './offices.ts'

/** Somebody as one spelling of a name stands in the articles, before names are joined. */
export type Named = {
  key: string
  name: string
  kind: EntityKind
  articles: Set<string>
  mentions: number
  /** Ways of naming him, as written; `the` of a noun phrase is kept. */
  surfaces: Map<string, string>
  offices: Office[]
  /** Whom he speaks for, one entry a mention. */
  groups: string[]
}

type Tally = Omit<Named, 'name' | 'kind'> & { names: string[]; kinds: EntityKind[] }

/** Everybody whom the articles name, one entry for each name however it is written in capitals and accents. */
export function everybody(readings: readonly Reading[]): Named[] {
  const tallies = new Map<string, Tally>()
  for (const reading of readings) {
    for (const entity of reading.entities) {
      const key = fold(entity.name)
      if (!key) continue
      const tally = grow(tallies, key, () => emptyTally(key))
      tally.names.push(entity.name)
      tally.kinds.push(entity.kind)
      tally.articles.add(reading.article.id)
      tally.mentions++
      if (entity.of) tally.groups.push(entity.of)
      if (entity.form !== 'pronoun') for (const surface of said(reading, entity)) addSurface(tally, surface)
      if (entity.form !== 'name' || entity.kind !== 'person') continue
      const { offices, surfaces } = describe(reading, entity)
      tally.offices.push(...offices)
      for (const surface of surfaces) addSurface(tally, surface)
    }
  }
  return [...tallies.values()].map(({ names, kinds, ...rest }) => ({
    ...rest,
    name: commonest(names)!,
    kind: commonest(kinds)!,
  }))
}

const emptyTally = (key: string): Tally => ({
  key,
  names: [],
  kinds: [],
  articles: new Set(),
  mentions: 0,
  surfaces: new Map(),
  offices: [],
  groups: [],
})

/** The words of a mention, with "the" where that stands before them, and with an abbreviation in brackets after them. */
function said(reading: Reading, { start, end }: Entity): string[] {
  const { text } = reading.article
  const surfaces = [text.slice(start, end)]
  if (/\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start))) surfaces.push(text.slice(start - 4, end))
  const bracket = /^ \(\p{Lu}[\p{Lu}\d.]{1,9}\)/u.exec(text.slice(end, end + 14))
  if (bracket) surfaces.push(text.slice(start, end + bracket[0].length))
  return surfaces
}

const LONGEST = 80

function addSurface(tally: Tally, surface: string): void {
  const clean = surface
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim()
  const key = clean.toLowerCase()
  if (key && clean.length <= LONGEST && !tally.surfaces.has(key)) tally.surfaces.set(key, clean)
}
