import type { Place, Sentence } from '../../model/annotated.ts'
import { covers, type Mark } from '../../model/span.ts'

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
  let quoted = false
  return tokens.flatMap(({ text, start, end }) => {
    if (text === '“' || text === '”' || text === '"') quoted = text === '"' ? !quoted : text === '“'
    const mark = { start, end, role: 'description' as const, sentence: index }
    const word = text.toLowerCase()
    if (country && THROUGHOUT.has(word)) return [{ ...country, ...mark, rule: 'place/the-country' }]
    return town && !quoted && word === 'here' ? [{ ...town, ...mark, rule: 'place/here' }] : []
  })
}
