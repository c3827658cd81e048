import {
  months,
  monthsThatAreNames,
  shortMonths,
  shortWeekdays,
  weekdays,
  whiches,
} from '../../lexicon/dates.ts'
import { dayNumber, dayText, isDay, monthText, weekdayOf, yearOf } from '../../text/calendar.ts'
import { readOrdinal } from '../figures/numerals.ts'
import {
  type Context,
  fixed,
  fromPublished,
  isGlued,
  looksAhead,
  lower,
  type Reading,
  type Rule,
} from './reading.ts'
import type { Word } from './words.ts'
import { readYear } from './years.ts'

type Month = { end: number; month: number; short: boolean; name: string }
type MonthDay = { end: number; month: number; day: number; year: number | null }

const skip = (words: readonly Word[], i: number, mark: string): number =>
  lower(words, i) === mark ? i + 1 : i

/** "December", "Dec.", "DEC". Months that are words or names too need their capital. */
export function readMonth(words: readonly Word[], i: number): Month | null {
  const word = words[i]
  if (word?.kind !== 'letters' || isGluedToWord(words, i)) return null
  const long = months.get(word.lower)
  if (long !== undefined) {
    if (!word.capital && monthsThatAreNames.has(word.lower)) return null
    return { end: i + 1, month: long, short: false, name: word.lower }
  }
  const short = shortMonths.get(word.lower)
  if (short === undefined || !word.capital) return null
  const stop = lower(words, i + 1) === '.' && isGlued(words, i + 1)
  return { end: stop ? i + 2 : i + 1, month: short, short: true, name: word.lower }
}

const isGluedToWord = (words: readonly Word[], i: number): boolean =>
  words[i]!.before === '' && i > 0 && words[i - 1]!.kind !== 'mark'

/** "7", "7th", "seventh", one to 31; nothing that goes on as a larger number, a time or a share. */
function readDay(words: readonly Word[], i: number): { end: number; day: number; ordinal: boolean } | null {
  const ordinal = readOrdinal(words, i)
  if (ordinal) return ordinal.value <= 31 ? { end: ordinal.end, day: ordinal.value, ordinal: true } : null
  const word = words[i]
  if (word?.kind !== 'digits' || word.lower.length > 2) return null
  const day = Number(word.lower)
  const next = words[i + 1]
  const after = words[i + 2]
  const goesOn =
    (next?.before === '' && (next.kind === 'letters' || /[%°]/.test(next.lower))) ||
    (next?.before === '' && /[,.:]/.test(next.lower) && after?.kind === 'digits' && after.before === '')
  return day >= 1 && day <= 31 && !goesOn ? { end: i + 1, day, ordinal: false } : null
}

/** A year after a day or a month: "2024", ", 2024", "of 2024", "'24". */
function readYearAfter(words: readonly Word[], i: number): { end: number; year: number } | null {
  const at = /^(,|of)$/.test(lower(words, i)) ? i + 1 : i
  const word = words[at]
  if (word?.kind === 'digits' && word.lower.length === 2 && word.before === "'" && at === i) {
    return { end: at + 1, year: 2000 + Number(word.lower) }
  }
  if (word && word.kind === 'digits' && word.before !== ' ' && word.before !== '-') return null
  const year = readYear(words, at)
  // "on 5 May 2,000 people" and "in May 2000 people" are counted, not dated.
  return year && year.year >= 1000 && !(at === i && isCounted(words, year.end)) ? year : null
}

const isCounted = (words: readonly Word[], i: number): boolean =>
  /^(people|persons|civilians|soldiers|troops|families|homes|houses|men|women|children|million|thousand)$/.test(
    lower(words, i),
  )

/** "7 December 2024", "the 7th of December", "December 7th, 2024", "Dec. 7". */
export function readMonthDay(words: readonly Word[], i: number): MonthDay | null {
  const start = skip(words, i, 'the')
  const day = readDay(words, start)
  if (day) {
    const month = readMonth(words, skip(words, day.end, 'of'))
    if (!month || (words[i]!.kind === 'digits' && lower(words, i - 1) === ',' && isGlued(words, i)))
      return null
    const year = readYearAfter(words, month.end)
    return { end: year?.end ?? month.end, month: month.month, day: day.day, year: year?.year ?? null }
  }
  const month = readMonth(words, i)
  const after = month && readDay(words, skip(words, month.end, 'the'))
  if (!month || !after || words[month.end]?.before === '') return null
  // "in May 5 people were killed": a month takes `in`, a day takes `on`.
  if (lower(words, i - 1) === 'in' && words[after.end]?.kind === 'letters' && !after.ordinal) return null
  const year = readYearAfter(words, after.end)
  return { end: year?.end ?? after.end, month: month.month, day: after.day, year: year?.year ?? null }
}

/** The day without a year nearest to publication: the last one, or the next where the clause looks ahead. */
export function nearestDay(
  month: number,
  day: number,
  weekday: number | null,
  context: Context,
): string | null {
  const { published, tense } = context
  if (published === null) return null
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((n) => yearOf(published) + n)
    .filter((year) => isDay(year, month, day))
    .map((year) => dayText(year, month, day))
  const named = candidates.filter((c) => weekday === null || weekdayOf(c) === weekday)
  // A day on the unlikely side of publication counts as so many times further off.
  const against = looksAhead(tense) ? 4 : tense === 'past' || tense === 'perfect' ? 6 : 2
  const distance = (c: string): number => {
    const days = dayNumber(c) - dayNumber(published)
    const likely = looksAhead(tense) ? days >= -1 : days <= 1
    return Math.abs(days) * (likely ? 1 : against)
  }
  const pool = named.length > 0 ? named : candidates
  return pool.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function monthDayReading(at: MonthDay, rule: string, weekday: number | null): Reading | null {
  const { end, month, day, year } = at
  if (!isDay(year ?? 2000, month, day)) return null
  if (year !== null) return fixed(end, rule, dayText(year, month, day))
  return fromPublished(end, rule, (_, context) => nearestDay(month, day, weekday, context))
}

export const monthDay: Rule = (words, i) => {
  const at = readMonthDay(words, i)
  return at && monthDayReading(at, 'date/day-and-month', null)
}

/** "Saturday, April 25", "Sat 25 Apr 1998": the weekday helps to find the year. */
export const weekdayAndDay: Rule = (words, i) => {
  let start = i
  for (let turn = 0; turn < 2 && whiches.has(lower(words, start)); turn++) start++
  const long = weekdays.get(lower(words, start))
  const short = words[start]?.capital ? shortWeekdays.get(lower(words, start)) : undefined
  const weekday = long ?? short
  if (weekday === undefined) return null
  let end = start + 1
  if (long === undefined) end = skip(words, end, '.')
  end = skip(words, end, ',')
  const at = readMonthDay(words, end)
  return at && monthDayReading(at, 'date/weekday-and-day', weekday)
}

/** "2024-12-07", "2024/12/07"; a time that follows is left to the clock. */
export const isoDay: Rule = (words, i) => {
  const [year, month, day] = [words[i], words[i + 1], words[i + 2]]
  if (year?.kind !== 'digits' || month?.kind !== 'digits' || day?.kind !== 'digits') return null
  if (year.lower.length !== 4 || month.lower.length !== 2 || day.lower.length !== 2) return null
  if (!/[-/]/.test(month.before) || month.before !== day.before) return null
  const [y, m, d] = [Number(year.lower), Number(month.lower), Number(day.lower)]
  return isDay(y, m, d) ? fixed(i + 3, 'date/iso-day', dayText(y, m, d)) : null
}

/** "13/12/2024", "7.12.2024": day first or month first; where both can be, the value is null. */
export const numericDay: Rule = (words, i) => {
  const dotted = lower(words, i + 1) === '.'
  const [first, second, third] = dotted ? [words[i], words[i + 2], words[i + 4]] : words.slice(i, i + 3)
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || third?.kind !== 'digits') return null
  if (first.lower.length > 2 || second.lower.length > 2 || third.lower.length !== 4) return null
  const tied = dotted
    ? lower(words, i + 3) === '.' && second.before === '' && third.before === '' && isGlued(words, i + 1)
    : /[-/]/.test(second.before) && second.before === third.before
  if (!tied) return null
  const [a, b, year] = [Number(first.lower), Number(second.lower), Number(third.lower)]
  const end = i + (dotted ? 5 : 3)
  const dayFirst = isDay(year, b, a)
  const monthFirst = isDay(year, a, b)
  if (!dayFirst && !monthFirst) return null
  if (dotted && dayFirst) return fixed(end, 'date/numeric-day', dayText(year, b, a))
  if (dayFirst && monthFirst && a !== b) return fixed(end, 'date/ambiguous-day', null)
  return fixed(end, 'date/numeric-day', dayFirst ? dayText(year, b, a) : dayText(year, a, b))
}

/** "December 2024", "Dec. 2024", "March of 2011", "January this year". */
export const monthAndYear: Rule = (words, i) => {
  const month = readMonth(words, i)
  if (!month) return null
  const year = readYearAfter(words, month.end)
  if (year) return fixed(year.end, 'date/month-and-year', monthText(year.year, month.month))
  const of = skip(words, month.end, 'of')
  const shift = { last: -1, this: 0, next: 1 }[lower(words, of)]
  if (shift === undefined || lower(words, of + 1) !== 'year') return null
  return fromPublished(of + 2, 'date/month-and-year', (day) => monthText(yearOf(day) + shift, month.month))
}

const MONTH_PREPOSITION =
  /^(in|since|until|till|by|of|from|to|through|between|and|during|before|after|around|for|early|late|mid|last|this|next|or|end|beginning|start|middle)$/

/** "in November". A month that is a word or a name too needs a preposition and no name after it. */
export const monthAlone: Rule = (words, i) => {
  const month = readMonth(words, i)
  if (!month || month.short || words[i]!.before === '-') {
    if (!month || !/^(mid|early|late)$/.test(lower(words, i - 1))) return null
  }
  if (monthsThatAreNames.has(month.name)) {
    const next = words[month.end]
    const possessive = next?.lower === 's' && next.before === "'"
    const article = /^(an?|the|its|their)$/.test(lower(words, i - 1)) && next?.kind === 'letters'
    if (!(MONTH_PREPOSITION.test(lower(words, i - 1)) || article) || possessive || next?.capital) return null
  }
  return fromPublished(month.end, 'date/month', (day, context) => nearestMonth(month.month, day, context))
}

/** The month without a year nearest to publication, as `nearestDay`. */
export function nearestMonth(month: number, published: string, context: Context): string {
  const now = yearOf(published) * 12 + Number(published.slice(5, 7)) - 1
  const inYear = yearOf(published) * 12 + month - 1
  const past = inYear <= now ? inYear : inYear - 12
  const next = inYear >= now ? inYear : inYear + 12
  const at = looksAhead(context.tense) ? next : past
  return monthText(Math.floor(at / 12), (at % 12) + 1)
}

/** "on the 7th": the day of the month of publication, or the one before. */
export const ordinalDay: Rule = (words, i) => {
  if (lower(words, i) !== 'the' || !/^(on|since|until|by|from|before|after)$/.test(lower(words, i - 1)))
    return null
  const day = readDay(words, i + 1)
  const next = words[day?.end ?? 0]
  if (!day?.ordinal || words[i + 1]!.kind !== 'digits' || next?.kind === 'letters') return null
  return fromPublished(day.end, 'date/ordinal-day', (published, context) => {
    const month = Number(published.slice(5, 7))
    const around = [-1, 0, 1].map((n) => new Date(Date.UTC(yearOf(published), month - 1 + n, 1)))
    const days = around.flatMap((d) => {
      const [y, m] = [d.getUTCFullYear(), d.getUTCMonth() + 1]
      return isDay(y, m, day.day) ? [dayText(y, m, day.day)] : []
    })
    return looksAhead(context.tense)
      ? (days.find((d) => d >= published) ?? null)
      : (days.findLast((d) => d <= published) ?? null)
  })
}
