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
