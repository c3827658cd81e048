import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import type { Place, Sentence } from '../../model/annotated.ts'
import { covers, type Mark } from '../../model/span.ts'
import { lowerCased } from '../../text/characters.ts'

type Meant = Omit<Place, 'start' | 'end' | 'role' | 'rule' | 'sentence'>

/** The town of the dateline, where there is one. */
export const datelineTown = (places: readonly Place[], boilerplate: readonly Mark[]): Place | null =>
  places.find(
    (p) =>
      p.precision === 'place' && boilerplate.some((b) => b.rule === 'furniture/dateline' && covers(b, p)),
  ) ?? null

const THROUGHOUT = new Set(['nationwide', 'countrywide'])

/**
 * Words that point from where the writer stands. "Doctors here", outside of quotes: in the `town` of the dateline.
 * "Internet was cut nationwide": in the `country` that the article is about.
 */
export function deictic({ tokens, index }: Sentence, country: Meant | null, town: Place | null): Place[] {
  const found: Place[] = []
  let quoted = false
  for (const { text, start, end } of tokens) {
    if (text === '“' || text === '”' || text === '"') quoted = text === '"' ? !quoted : text === '“'
    const word = lowerCased(text)
    if (word !== 'here' && !THROUGHOUT.has(word)) continue
    const mark = { start, end, role: 'description' as const, sentence: index }
    if (country && THROUGHOUT.has(word)) found.push({ ...country, ...mark, rule: 'place/the-country' })
    else if (town && !quoted && word === 'here') found.push({ ...town, ...mark, rule: 'place/here' })
  }
  return found
}

/**
 * "The Ethiopian capital", "Ethiopia's capital": the country, by ISO code, whose capital the noun at `at` means, and the
 * first token of the phrase; null where the phrase names none.
 */
export function capitalNamed({ tokens }: Sentence, at: number): { iso: string; first: number } | null {
  const gazetteer = loadGazetteer()
  const word = (i: number) => tokens[i]?.text ?? ''
  const people = gazetteer.demonym(word(at - 1))
  if (people && lowerCased(word(at - 2)) === 'the') return { iso: people.iso, first: at - 2 }
  if (!/^['’]s$/.test(word(at - 1))) return null
  for (let first = Math.max(0, at - LONGEST); first < at - 1; first++) {
    const name = tokens.slice(first, at - 1).map(({ text }) => text)
    const owner = gazetteer.countryOf(name.join(' '))
    if (owner) return { iso: owner.iso, first }
  }
  return null
}

/** Words that a country's name, its genitive and the noun have at most. */
const LONGEST = 6
