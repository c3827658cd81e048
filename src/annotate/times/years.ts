import { numberLabels } from '../../lexicon/dates.ts'
import { numbers } from '../../lexicon/numbers.ts'
import { yearOf } from '../../text/calendar.ts'
import { readOrdinal } from '../figures/numerals.ts'
import { fixed, fromPublished, isGlued, lower, type Rule } from './reading.ts'
import type { Word } from './words.ts'

type Year = { end: number; year: number }

/** "2024", "nineteen ninety-seven", "two thousand (and) four": four digits or words, wherever they stand. */
export function readYear(words: readonly Word[], i: number): Year | null {
  const word = words[i]
  if (word?.kind === 'digits') {
    if (word.lower.length !== 4 || goesOn(words, i + 1)) return null
    const year = Number(word.lower)
    return year >= 1000 && year < 3000 ? { end: i + 1, year } : null
  }
  return readSpelledYear(words, i)
}

/** "2000.5", "1990,500", "2020km", "1990%" are no years. */
function goesOn(words: readonly Word[], i: number): boolean {
  const [next, after] = [words[i], words[i + 1]]
  if (next?.before !== '') return false
  if (next.kind === 'letters') return true
  return (
    /[%°]/.test(next.lower) || (/[.,:]/.test(next.lower) && after?.kind === 'digits' && after.before === '')
  )
}

function readSpelledYear(words: readonly Word[], i: number): Year | null {
  const century = { nineteen: 1900, eighteen: 1800, twenty: 2000 }[lower(words, i)]
  const ten = numbers.ten.get(lower(words, i + 1))
  const teen = numbers.unit.get(lower(words, i + 1))
  if (century !== undefined && (ten !== undefined || (teen !== undefined && teen >= 10))) {
    const unit = ten === undefined ? undefined : numbers.unit.get(lower(words, i + 2))
    const joined = unit !== undefined && unit > 0 && unit < 10 && words[i + 2]!.before === '-'
    if (ten === undefined) return { end: i + 2, year: century + teen! }
    return { end: joined ? i + 3 : i + 2, year: century + ten + (joined ? unit : 0) }
  }
  return null
}

const PREPOSITION =
  /^(in|since|during|year|until|till|by|back|circa|fiscal|throughout|of|from|through|before|after|and|to|between|around|for|early|late|mid)$/
const CERTAIN = /^(in|since|during|year|until|till|back|circa|fiscal|throughout)$/
const CURRENCY = /^[$€£¥₹#]$/
const OPENING = /^[([“"‘'/]$/
const NO_HEAD = /^(and|or|to|in|at|on|were|was|have|had|more|from)$/
const COUNTED =
  /^(people|persons|million|thousand|men|women|children|km|kg|troops|dead|more|other|police|personnel)$/

/** A year that stands alone: "in 2011", "the 2011 uprising", "(1998)"; never a count, a flight or a resolution. */
export const yearAlone: Rule = (words, i) => {
  const word = words[i]
  const year = word ? readYear(words, i) : null
  const before = words[i - 1]
  if (!word || !year || isLabelled(words, i)) return null
  if (before && word.before !== ' ' && word.before !== '-' && !OPENING.test(before.lower)) return null
  const part = word.before === '-' && /^(mid|post|pre|early|late)$/.test(before?.lower ?? '')
  const spelled = word.kind === 'letters' && word.lower !== 'twenty'
  const certain = part || spelled || CERTAIN.test(before?.lower ?? '') || continuesYears(words, i)
  return certain || isYearByNeighbours(words, i, year)
    ? fixed(year.end, 'date/year', String(year.year))
    : null
}

/** "Resolution 1973", "no. 2000", "$1999", "12 2000". */
function isLabelled(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (!before) return false
  if (before.lower === '.' && numberLabels.has(lower(words, i - 2))) return true
  return numberLabels.has(before.lower) || CURRENCY.test(before.lower) || before.kind === 'digits'
}

/** Without a preposition that only years take, the nouns around it decide. */
function isYearByNeighbours(words: readonly Word[], i: number, { end, year }: Year): boolean {
  const before = words[i - 1]
  if (year < 1900 || year > 2099 || words[i]!.before === '-') return false
  const determined = /^(the|its|their|his|her|a|that)$/.test(before?.lower ?? '')
  if (words[i]!.kind === 'letters' && !determined) return false
  const next = words[end]
  const noun = next?.kind === 'letters' && next.before === ' '
  if (COUNTED.test(next?.lower ?? '')) return false
  const plural = noun && /[^s]s$/.test(next.lower) && !next.capital
  if (plural) return determined && year % 100 !== 0
  if (before === undefined || PREPOSITION.test(before.lower) || before.kind === 'mark') return true
  return noun === true && !NO_HEAD.test(next.lower)
}

/** The second year of "2011 and 2018", "2014, 2015 and 2017": known by the one before. */
const continuesYears = (words: readonly Word[], i: number): boolean => {
  const link = lower(words, i - 1)
  const previous = words[i - 2]
  return /^(and|or|,|to)$/.test(link) && previous?.kind === 'digits' && /^(19|20)\d\d$/.test(previous.lower)
}

/** "the year 2000", "fiscal 1988", "fiscal year 1989". */
export const namedYear: Rule = (words, i) => {
  let at = lower(words, i) === 'the' ? i + 1 : i
  const fiscal = lower(words, at) === 'fiscal'
  if (fiscal) at++
  const named = lower(words, at) === 'year'
  if (named) at++
  if (!fiscal && !named) return null
  const year = readYear(words, at)
  if (year) return fixed(year.end, 'date/year', String(year.year))
  return lower(words, at) === 'two' && lower(words, at + 1) === 'thousand' && named
    ? fixed(at + 2, 'date/year', '2000')
    : null
}

/** "twenties" to "nineties", with the year of the century that they begin in. */
export const spelledDecades: ReadonlyMap<string, number> = new Map(
  [...numbers.ten].map(([word, value]) => [word.replace(/y$/, 'ies'), value] as const),
)

/** "the 1990s", "1990's", "the '80s", "the nineties". A decade without its century is the last one that began. */
export const decade: Rule = (words, i) => {
  const start = lower(words, i) === 'the' ? i + 1 : i
  const at = /^['’‘]$/.test(lower(words, start)) ? start + 1 : start
  const word = words[at]
  const s = words[at + 1]
  if (!word) return null
  const plural = s?.lower === 's' && (s.before === '' || s.before === "'")
  if (word.kind === 'digits' && plural && word.lower.length === 4 && word.lower.endsWith('0')) {
    const first = Number(word.lower)
    if (first < 1000 || first > 2990) return null
    return fixed(
      at + 2,
      'date/decade',
      first % 100 === 0 && first < 1900 ? `${first}/${first + 99}` : `${first}/${first + 9}`,
    )
  }
  const digits =
    word.kind === 'digits' && plural && /^[1-9]0$/.test(word.lower) ? Number(word.lower) : undefined
  const spelled = start > i ? spelledDecades.get(word.lower) : undefined
  if (digits === undefined && spelled === undefined) return null
  if (digits !== undefined && at === i && isGlued(words, at)) return null
  // "in his 20s" tells an age.
  if (/^(his|her|their|my|your|our|early|mid|late)$/.test(lower(words, at - 1)) && start === i) return null
  const first = digits ?? spelled!
  return fromPublished(digits === undefined ? at + 1 : at + 2, 'date/decade', (day) => {
    const year = Math.floor(yearOf(day) / 100) * 100 + first
    const begun = year <= yearOf(day) ? year : year - 100
    return `${begun}/${begun + 9}`
  })
}

/** "the 20th century", "nineteenth century". */
export const century: Rule = (words, i) => {
  const ordinal = readOrdinal(words, lower(words, i) === 'the' ? i + 1 : i)
  if (
    !ordinal ||
    !/^centur(y|ies)$/.test(lower(words, ordinal.end)) ||
    ordinal.value < 11 ||
    ordinal.value > 29
  )
    return null
  const first = (ordinal.value - 1) * 100
  return fixed(ordinal.end + 1, 'date/century', `${first}/${first + 99}`)
}
