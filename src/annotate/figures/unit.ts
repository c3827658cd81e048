import { dwellings, households, people, things, unitWords } from '../../lexicon/figures.ts'
import type { Measure } from '../../model/annotated.ts'
import type { Counted } from './noun.ts'
import type { Sight } from './sight.ts'

const OF_PEOPLE = /^(displaced|killed|injured|detained|released|missing|troops|civilians|crossed)$/
const RELATIONAL = /(al|ary|ic)$/
const NOT_RELATIONAL =
  /^(several|vital|critical|strategic|crucial|total|additional|local|initial|internal|typical|tragic|historic|eventual|real)$/

/**
 * The unit of a count: `people`, `households`, a unit of measurement, or the noun with what makes it a kind of its
 * own ("provincial capitals", "border crossings"); null where nothing says it.
 */
export function unitOf(s: Sight, counted: Counted, measure: Measure): string | null {
  const { head, from } = counted
  if (head < 0) return OF_PEOPLE.test(measure) ? 'people' : null
  const noun = s.lower(head)
  const measured = unitWords.get(noun)
  if (measured) return measured.unit
  if (households.has(noun)) return 'households'
  if (OF_PEOPLE.test(measure) && !things.has(noun) && !dwellings.has(noun)) return 'people'
  if (people.has(noun) || isPeople(s, head)) return 'people'
  let first = head
  while (first > from && isKind(s, first - 1)) first--
  return s.words
    .slice(first, head + 1)
    .map((word, k) => (k > 0 && word.before === '-' ? '-' : ' ') + word.lower)
    .join('')
    .trim()
}

/** "12 Americans", "hundreds of Cubans": the name of a people. */
const isPeople = (s: Sight, head: number): boolean =>
  s.words[head]!.capital &&
  /(ans|ese|is|ites|ims|urds|abs|ews|eks|iks|utsis|utus|ards|oles|ains)$/.test(s.lower(head))

const isKind = (s: Sight, i: number): boolean =>
  !s.words[i]!.capital &&
  (s.pos(i) === 'NOUN' ||
    (s.pos(i) === 'ADJ' && RELATIONAL.test(s.lower(i)) && !NOT_RELATIONAL.test(s.lower(i))))
