import { numberLabels, units } from '../../lexicon/dates.ts'
import { changeVerbs, dwellings, figureLabels, people, signOf, unitWords } from '../../lexicon/figures.ts'
import { numbers } from '../../lexicon/numbers.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import type { Sight } from './sight.ts'

/** A number that counts something: words `first` to `end` (exclusive) say `value`, or a range up to `max`. */
export type Count = { first: number; end: number; value: number; max: number | null; form: Numeral['form'] }

/** The count that starts at word `i`, a range taken whole; null where the number counts nothing. */
export function readCount(s: Sight, i: number): Count | null {
  const between = s.lower(i) === 'between' ? readRange(s, i + 1, /^and$/) : null
  if (between) return between
  const numeral = readNumeral(s.words, i)
  if (!numeral) return null
  const range = readRange(s, i, /^(to|or|[-–—])$/)
  const end = range?.end ?? numeral.end
  if (isName(s, i, end, numeral) || isAge(s, i, end) || isNumbering(s, i, end)) return null
  return range ?? { first: i, end: numeral.end, value: numeral.value, max: null, form: numeral.form }
}

/** "20 to 30", "20-30", "two or three", "2 to 3 million". "rose from 20 to 30" are two counts, "won 3-1" none. */
function readRange(s: Sight, i: number, link: RegExp): Count | null {
  const low = readNumeral(s.words, i)
  if (!low || low.form === 'plural') return null
  const tied = s.words[low.end]?.before === '-' && s.words[low.end]?.kind === 'digits'
  if (!tied && !link.test(s.lower(low.end))) return null
  const at = tied ? low.end : low.end + 1
  const high = readNumeral(s.words, at)
  if (!high || high.form !== low.form) return null
  if (s.lower(i - 1) === 'from' && [2, 3, 4, 5].some((n) => changeVerbs.has(s.lower(i - n)))) return null
  const last = s.lower(high.end - 1)
  const scale = numbers.scale.get(last) ?? numbers.short.get(last) ?? 1
  const scaled = low.end === i + 1 || low.value < 1000 ? low.value * scale : low.value
  const value = low.value < scale && scaled < high.value ? scaled : low.value
  if (value >= high.value) return null
  return { first: i, end: high.end, value, max: high.value, form: high.form }
}

/** "F-16", "M5", "4x4", "9/11", "Resolution 2254", "magnitude 6.5", "Vision 2030", "Group of Seven", "+44 20". */
function isName(s: Sight, i: number, end: number, numeral: Numeral): boolean {
  const word = s.words[i]!
  const before = s.words[i - 1]
  const digits = word.kind === 'digits'
  if (before && word.before !== ' ') {
    if (word.before !== '' || before.kind !== 'mark' || /^[.,#@_=&:/+\\*°]$/.test(before.lower)) return true
  }
  if (digits && word.lower.startsWith('0') && end === i + 1 && word.lower.length > 1) return true
  if (gluesOn(s, end)) return true
  const next = s.words[end]
  // "6813 Mill Road"
  const counted = people.has(next?.lower ?? '') || dwellings.has(next?.lower ?? '')
  if (
    digits &&
    end === i + 1 &&
    word.lower.length > 3 &&
    next?.capital &&
    !next.lower.endsWith('s') &&
    !counted
  )
    return true
  if (!before) return false
  const plain = digits && end === i + 1
  const listed = /^(and|or|,)$/.test(before.lower) && s.words[i - 2]?.kind === 'digits'
  const label = before.lower === '.' ? s.words[i - 2] : listed ? s.words[i - 3] : before
  if (label && (plain || label.capital) && (numberLabels.has(label.lower) || figureLabels.has(label.lower)))
    return true
  const nounFollows =
    /^(NOUN|ADJ|AUX|VERB)$/.test(s.pos(end)) && !s.words[end]!.capital && !/^(said|says)$/.test(s.lower(end))
  const told = signOf('state', before.lower) ?? signOf('event', before.lower)
  if (plain && before.capital && i > 1 && !nounFollows && !told) return true
  return !digits && word.capital && numeral.value < 100 && /^(of|the)$/.test(before.lower)
}

/** What is glued to a number makes it a name, save units: "5km", "400-strong". */
function gluesOn(s: Sight, end: number): boolean {
  const next = s.words[end]
  if (!next || next.before === ' ') return false
  if (next.kind === 'letters') {
    const counted =
      unitWords.has(next.lower) ||
      /^(strong|member|man|person|vehicle|truck|family|household)$/.test(next.lower)
    return !counted && !(units.has(next.lower) && next.before === '-')
  }
  if (next.kind === 'digits') return true
  return /[°@_=:/]/.test(next.lower) && s.words[end + 1]?.before === ''
}

/** "a 23-year-old", "aged 12", "Ana Roy, 44,", "the tram driver, 42, from Selka". */
function isAge(s: Sight, i: number, end: number): boolean {
  const before = s.lower(i - 1)
  const second = /^(and|to|or|,)$/.test(before) && /^(aged|ages)$/.test(s.lower(i - 3))
  if (/^(aged|age|ages)$/.test(before) || second || (before === 'of' && s.lower(i - 2) === 'age')) return true
  if (/^(years?|months?|weeks?)$/.test(s.lower(end)) && s.lower(end + 1) === 'old') return true
  const who = s.words[i - 2]?.capital === true || s.pos(i - 2) === 'NOUN'
  const comma = /^[,(]$/.test(before) && who && s.words[i]!.kind === 'digits'
  return comma && end === i + 1 && Number(s.lower(i)) < 111 && /^([,.)]|)$/.test(s.lower(end))
}

/** "1. Open the valve", "2) Close it". */
const isNumbering = (s: Sight, i: number, end: number): boolean =>
  i === 0 && end === 1 && s.lower(0).length <= 2 && /^[.)]$/.test(s.lower(1)) && s.words[1]!.before === ''
