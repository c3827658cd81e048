import { numbers } from '../../lexicon/numbers.ts'
import type { Word } from '../times/words.ts'

/**
 * A number as written. `end` is the index of the first word after it.
 * `form`: `digits` ("1,500", "2.3m"), `words` ("twenty-three", "two dozen"), `plural` ("tens of thousands": at least
 * that many), `few` ("several hundred": at least that many).
 */
export type Numeral = { end: number; value: number; form: 'digits' | 'words' | 'plural' | 'few' }

const lower = (words: readonly Word[], i: number): string => words[i]?.lower ?? ''
const spaced = (word: Word | undefined): boolean => word?.before === ' ' || word?.before === '-'

/** Words that a number in words may begin with. */
const openers: ReadonlySet<string> = new Set(
  [numbers.plural, numbers.few, numbers.half, numbers.ten, numbers.unit].flatMap((map) => [...map.keys()]),
)
  .add('a')
  .add('an')

/** The number that starts at word `i`; null where none does. Ordinals are no numerals. */
export function readNumeral(words: readonly Word[], i: number): Numeral | null {
  const word = words[i]
  if (!word || word.kind === 'mark') return null
  if (word.kind === 'digits') return readDigits(words, i)
  if (!openers.has(word.lower)) return null
  return readPlural(words, i) ?? readFew(words, i) ?? readSpelled(words, i)
}

/** An ordinal, "third", "7th", "twenty-first": its value and the index after it; null where there is none. */
export function readOrdinal(words: readonly Word[], i: number): { end: number; value: number } | null {
  const word = words[i]
  if (word?.kind === 'digits' && word.lower.length <= 3 && words[i + 1]?.before === '') {
    return /^(st|nd|rd|th)$/.test(lower(words, i + 1)) ? { end: i + 2, value: Number(word.lower) } : null
  }
  const single = numbers.ordinal.get(lower(words, i))
  if (single !== undefined) return { end: i + 1, value: single }
  const ten = numbers.ten.get(lower(words, i))
  const one = numbers.ordinal.get(lower(words, i + 1))
  return ten !== undefined && one !== undefined && one < 10 && spaced(words[i + 1])
    ? { end: i + 2, value: ten + one }
    : null
}

/** "1500", "1,500", "2,14,000", "1 500", "61, 000", "1.5", "2 1/2", each perhaps with a scale: "1.5 million", "370k". */
function readDigits(words: readonly Word[], i: number): Numeral | null {
  // The tail of "7.12.2024" or "10.0.0.1".
  if (words[i]!.before === '' && lower(words, i - 1) === '.' && words[i - 2]?.kind === 'digits') return null
  const [digits, afterGroups] = readGroups(words, i)
  let end = afterGroups
  let value = Number(digits)
  const point = words[end]
  const decimals = words[end + 1]
  if (point?.lower === '.' && point.before === '' && decimals?.kind === 'digits' && decimals.before === '') {
    // "7.12.2024" and "10.0.0.1" are no decimals.
    if (words[end + 2]?.lower === '.' && words[end + 3]?.kind === 'digits' && words[end + 3]?.before === '')
      return null
    value = Number(`${digits}.${decimals.lower}`)
    end += 2
  }
  const above = words[end]
  const below = words[end + 1]
  if (above?.kind === 'digits' && above.before === ' ' && below?.kind === 'digits' && below.before === '/') {
    if (Number(above.lower) < Number(below.lower)) {
      value += Number(above.lower) / Number(below.lower)
      end += 2
    }
  }
  if (readOrdinal(words, end - 1) || /^(st|nd|rd|th)$/.test(lower(words, end))) return null
  const scaled = readScales(words, end)
  return { end: scaled.end, value: exact(value * scaled.factor), form: 'digits' }
}

/** The digits of a whole number and the index after it, with its groups joined. */
function readGroups(words: readonly Word[], i: number): [string, number] {
  let digits = words[i]!.lower.replace(/\D/g, '')
  let end = i + 1
  if (digits.length > 3) return [digits, end]
  while (digits.length < 16) {
    const comma = words[end]
    const group = words[end + (comma?.lower === ',' ? 1 : 0)]
    if (group?.kind !== 'digits') break
    const size = group.lower.length
    if (comma?.lower === ',') {
      const indian = size === 2 && words[end + 2]?.lower === ',' && words[end + 3]?.before === ''
      const tight = group.before === '' && (size === 3 || indian)
      // A group cannot begin a number of its own with a nought, so that "61, 000" is one number.
      const loose = group.before === ' ' && size === 3 && group.lower.startsWith('0')
      if (comma.before !== '' || !(tight || loose)) break
      end += 2
    } else {
      const blank = group.before === ' ' && group.start === words[end - 1]!.end + 1
      if (!blank || size !== 3 || digits.startsWith('0')) break
      end += 1
    }
    digits += group.lower
  }
  return [digits, end]
}

function readScales(words: readonly Word[], i: number): { end: number; factor: number } {
  let end = i
  let factor = 1
  const short = words[end]
  if (short?.kind === 'letters' && numbers.short.has(short.lower)) {
    // "5 m" and "5 k" are units; "5m" is a number unless a dimension follows.
    const glued = short.before === ''
    const metres = /^(high|deep|wide|long|tall|away|above|below|from|of|radius|north|south|east|west)$/
    if (short.lower.length > 1 || (glued && !(short.lower === 'm' && metres.test(lower(words, end + 1))))) {
      return { end: end + 1, factor: numbers.short.get(short.lower)! }
    }
  }
  while (spaced(words[end])) {
    const scale = numbers.scale.get(lower(words, end)) ?? numbers.group.get(lower(words, end))
    if (scale === undefined || factor * scale > 1e15) break
    factor *= scale
    end++
  }
  return { end, factor }
}

/** "twenty-three", "two hundred and thirty-four", "a dozen", "half a million", "one and a half million". */
function readSpelled(words: readonly Word[], i: number): Numeral | null {
  const half = readHalf(words, i)
  if (half) return half
  let end = i
  let total = 0
  let current = 0
  let last: 'unit' | 'ten' | 'scale' | null = null
  const article = /^an?$/.test(lower(words, i))
  if (article) end++
  for (; end < Math.min(words.length, i + 12); end++) {
    const word = words[end]!
    if (end > i && !spaced(word)) break
    const joined = last === 'scale' && word.lower === 'and' && !article
    const at = joined ? lower(words, end + 1) : word.lower
    const ten = numbers.ten.get(at)
    const unit = numbers.unit.get(at)
    const scale = numbers.scale.get(at) ?? numbers.group.get(at)
    if (ten !== undefined && last !== 'unit' && last !== 'ten' && !article) {
      current += ten
      last = 'ten'
    } else if (unit !== undefined && last !== 'unit' && !(last === 'ten' && unit > 9) && !article) {
      current += unit
      last = 'unit'
    } else if (scale !== undefined && !joined) {
      if (last === null && !article) break
      if (scale < 1000 && last !== 'scale') current = (current || 1) * scale
      else {
        total += (current || 1) * scale
        current = 0
      }
      last = 'scale'
    } else if (word.lower === 'and' && last === 'unit' && readHalf(words, end + 1, current)) {
      const more = readHalf(words, end + 1, current)!
      return { ...more, value: exact(more.value + total) }
    } else break
    if (joined) end++
  }
  if (last === null) return null
  return { end, value: total + current, form: 'words' }
}

/** "half a million", "a quarter of a million", "half a dozen"; after "two and": "a half million". */
function readHalf(words: readonly Word[], i: number, whole = 0): Numeral | null {
  let end = i
  if (/^an?$/.test(lower(words, end))) end++
  const part = numbers.half.get(lower(words, end))
  if (part === undefined) return null
  end++
  if (lower(words, end) === 'of') end++
  const article = /^an?$/.test(lower(words, end)) ? 1 : 0
  const scaled = readScales(words, end + article)
  if (scaled.factor === 1) return whole > 0 ? { end, value: whole + part, form: 'words' } : null
  return { end: scaled.end, value: exact((whole + part) * scaled.factor), form: 'words' }
}

/** "dozens", "tens of thousands", "thousands upon thousands". */
function readPlural(words: readonly Word[], i: number): Numeral | null {
  let value = numbers.plural.get(lower(words, i))
  if (value === undefined) return null
  let end = i + 1
  while (end < i + 6 && /^(of|upon|and)$/.test(lower(words, end))) {
    const next = numbers.plural.get(lower(words, end + 1))
    if (next === undefined) break
    if (lower(words, end) === 'of') value *= next
    else if (next !== value) break
    end += 2
  }
  return value === 10 || value > 1e12 ? null : { end, value, form: 'plural' }
}

/** "several hundred", "a few thousand", "a couple of hundred", "many thousands". */
function readFew(words: readonly Word[], i: number): Numeral | null {
  let end = /^an?$/.test(lower(words, i)) ? i + 1 : i
  const few = numbers.few.get(lower(words, end))
  if (few === undefined) return null
  end++
  if (lower(words, end) === 'of') end++
  const scaled = readScales(words, end)
  return scaled.factor === 1 ? null : { end: scaled.end, value: few * scaled.factor, form: 'few' }
}

/** 2.3 × 1,000,000 is 2,300,000, not 2,299,999.9999999998. */
const exact = (value: number): number => Number(value.toPrecision(12))
