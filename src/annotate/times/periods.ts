import type { DateEntry } from '../../lexicon/dates.ts'
import { feasts, partsOfPeriod, seasons, weekdays, whiches } from '../../lexicon/dates.ts'
import { addDays, addMonths, easter, monthText, nthWeekday, yearOf } from '../../text/calendar.ts'
import { readOrdinal } from '../figures/numerals.ts'
import { monthAlone, monthAndYear, nearestDay, nearestMonth, readMonth, readMonthDay } from './explicit.ts'
import { matchPhrase } from './phrases.ts'
import { type Context, fixed, fromPublished, longest, looksAhead, lower, type Rule } from './reading.ts'
import { periodAt, quarterText } from './units.ts'
import type { Word } from './words.ts'
import { century, decade, namedYear, readYear, yearAlone } from './years.ts'

const shiftOf = (word: string): number | null => {
  const which = whiches.get(word)?.which
  return which === 'previous' ? -1 : which === 'current' ? 0 : which === 'next' ? 1 : null
}

/** A year said after a part of it: "of 1998", "1998", "of this year", "of the year"; `end` stays where none is. */
function yearOfPart(
  words: readonly Word[],
  i: number,
): { end: number; year: number | null; shift: number | null } {
  let at = i
  if (/^(of|in|,)$/.test(lower(words, at))) at++
  const year = readYear(words, at)
  if (year && year.year > 1500) return { end: year.end, year: year.year, shift: null }
  if (lower(words, at) === 'the') at++
  const shift = shiftOf(lower(words, at))
  if (shift !== null && lower(words, at + 1) === 'year') return { end: at + 2, year: null, shift }
  return at > i + 1 && lower(words, at) === 'year'
    ? { end: at + 1, year: null, shift: 0 }
    : { end: i, year: null, shift: null }
}

/** The latest quarter of that number that had begun; one still to begin only where the clause looks ahead. */
function nearestQuarter(quarter: number, published: string, context: Context): string {
  const year = yearOf(published)
  const begun = monthText(year, quarter * 3 - 2) <= published.slice(0, 7)
  return quarterText(begun || looksAhead(context.tense) ? year : year - 1, quarter)
}

/** "the third quarter of 1998", "fourth-quarter", "Q3 2024", "last quarter", "the first half of 2024". */
export const quarter: Rule = (words, i) => {
  const start = lower(words, i) === 'the' ? i + 1 : i
  const q =
    lower(words, start) === 'q' && words[start + 1]?.before === ''
      ? Number(lower(words, start + 1))
      : Number.NaN
  const ordinal = readOrdinal(words, start)
  const number =
    q >= 1 && q <= 4 ? q : ordinal && lower(words, ordinal.end) === 'quarter' ? ordinal.value : Number.NaN
  if (!(number >= 1 && number <= 4)) return null
  const { end, year, shift } = yearOfPart(words, q >= 1 ? start + 2 : ordinal!.end + 1)
  if (year !== null) return fixed(end, 'date/quarter', quarterText(year, number))
  return fromPublished(end, 'date/quarter', (day, context) =>
    shift !== null ? quarterText(yearOf(day) + shift, number) : nearestQuarter(number, day, context),
  )
}

/** "the first half of 2024", "the second half of last year". */
export const half: Rule = (words, i) => {
  const start = lower(words, i) === 'the' ? i + 1 : i
  const which = { first: 0, second: 6, latter: 6, last: 6 }[lower(words, start)]
  if (which === undefined || lower(words, start + 1) !== 'half') return null
  const { end, year, shift } = yearOfPart(words, start + 2)
  if (year === null && shift === null) return null
  const text = (y: number) => `${monthText(y, which + 1)}/${monthText(y, which + 6)}`
  if (year !== null) return fixed(end, 'date/half-year', text(year))
  return fromPublished(end, 'date/half-year', (day) => text(yearOf(day) + shift!))
}

const seasonText = (year: number, [from, to]: readonly [number, number]): string =>
  `${monthText(year, from)}/${addMonths(monthText(year, 1), to - 1)}`

/** "summer 2024", "the winter of 2011", "last fall", "this spring", "in the autumn". */
export const season: Rule = (words, i) => {
  const first = lower(words, i)
  const start = first === 'the' ? i + 1 : i
  const shift = shiftOf(first)
  const at = shift === null ? start : i + 1
  const name = lower(words, at)
  const months = seasons.get(name)
  if (!months) return null
  const { end, year, shift: ofYear } = yearOfPart(words, at + 1)
  if (year !== null) return fixed(end, 'date/season', seasonText(year, months))
  const inSeason = /^(in|over|during|since|until|by|last|late|early|mid|throughout)$/.test(
    lower(words, i - 1),
  )
  const fall = name === 'fall' || name === 'spring'
  if (
    shift === null &&
    ofYear === null &&
    !(inSeason && !(fall && start === i) && lower(words, end) !== 'of')
  )
    return null
  return fromPublished(end, 'date/season', (day, context) => {
    if (ofYear !== null) return seasonText(yearOf(day) + ofYear, months)
    return nearestSeason(months, day, shift, context)
  })
}

function nearestSeason(
  months: readonly [number, number],
  day: string,
  shift: number | null,
  context: Context,
): string {
  const candidates = [-2, -1, 0, 1].map((n) => seasonText(yearOf(day) + n, months))
  const month = day.slice(0, 7)
  const begun = candidates.findLast((c) => c.slice(0, 7) <= month)!
  const over = candidates.findLast((c) => c.slice(8) < month)!
  const ahead = candidates.find((c) => c.slice(8) >= month)!
  if (shift === -1) return over
  if (shift === 1) return candidates.find((c) => c.slice(0, 7) > month)!
  if (shift === 0) return begun.slice(0, 4) === day.slice(0, 4) || begun.slice(8) >= month ? begun : ahead
  return looksAhead(context.tense) ? ahead : begun
}

const feastDay = (entry: DateEntry, year: number): string =>
  entry.easter !== undefined
    ? addDays(easter(year), entry.easter)
    : entry.nth
      ? nthWeekday(year, entry.nth[2], entry.nth[1], entry.nth[0])
      : `${year}-${entry.date}`

/** "Christmas Day", "Easter 2024", "last Thanksgiving". */
export const feast: Rule = (words, i) => {
  const shift = shiftOf(lower(words, i))
  const phrase = matchPhrase(feasts, words, shift === null ? i : i + 1)
  if (!phrase || !words[shift === null ? i : i + 1]!.capital) return null
  const { end, year } = yearOfPart(words, phrase.end)
  const { entry } = phrase
  if (year !== null) return fixed(end, entry.id, feastDay(entry, year))
  return fromPublished(end, entry.id, (day, context) => {
    const days = [-1, 0, 1].map((n) => feastDay(entry, yearOf(day) + n))
    return shift === 1 || looksAhead(context.tense)
      ? days.find((d) => d >= day)!
      : days.findLast((d) => d <= day)!
  })
}

/** "last week", "this year", "the current decade", "next month", "the past weekend"; "last night" is a phrase. */
export const whichPeriod: Rule = (words, i) => {
  const start = lower(words, i) === 'the' ? i + 1 : i
  let at = start
  let shift = shiftOf(lower(words, at))
  const { rule } = whiches.get(lower(words, at)) ?? { rule: '' }
  if (shift === null) return null
  if (shift === 0 && /^(past|coming|last|next)$/.test(lower(words, at + 1)))
    shift = shiftOf(lower(words, ++at))
  const fiscal = /^(fiscal|calendar|school|academic)$/.test(lower(words, at + 1)) ? 1 : 0
  const name = lower(words, at + 1 + fiscal)
  const end = at + 2 + fiscal
  const dated = shift === -1 ? readMonthDay(words, at + 1) : null
  if (dated && dated.year === null) {
    const past = { tense: 'past', anchor: null, near: null } as const
    return fromPublished(dated.end, rule, (published) =>
      nearestDay(dated.month, dated.day, null, { ...past, published }),
    )
  }
  const month = readMonth(words, at + 1)
  if (month) return fromPublished(month.end, rule, (day) => monthNear(month.month, day, shift!))
  // "the past week" are the seven days up to now and is read elsewhere, "the last year of the war" no period of ours.
  if (start > i && shift === -1 && name !== 'weekend') return null
  if (lower(words, at) === 'past' && name !== 'weekend') return null
  if (periodAt(name, '2024-01-01', 0) === null || name === 'day') return null
  return fromPublished(end, rule, (day, context) => {
    if (name === 'weekend') return weekendNear(day, shift!, context)
    return periodAt(name, day, shift!)
  })
}

/** "last May" is the latest that is over, "next May" the first to come, "this May" the one of this year. */
function monthNear(month: number, day: string, shift: number): string {
  const context = { published: day, anchor: null, near: null }
  if (shift === 0) return monthText(yearOf(day), month)
  if (shift < 0) return nearestMonth(month, `${addMonths(day, -1)}-01`, { ...context, tense: 'past' })
  return nearestMonth(month, `${addMonths(day, 1)}-01`, { ...context, tense: 'future' })
}

/** The weekend that is running or over, or with `next` and in the future the one to come. */
function weekendNear(day: string, shift: number, context: Context): string {
  const own = periodAt('weekend', day, 0)!
  const running = own.slice(0, 10) <= day
  if (shift > 0) return running ? periodAt('weekend', day, 1)! : own
  if (shift === 0 && looksAhead(context.tense)) return own
  return running && shift === 0 ? own : periodAt('weekend', day, -1)!
}

/** "the weekend", "over the weekend". */
export const weekend: Rule = (words, i) => {
  if (lower(words, i) !== 'the' || lower(words, i + 1) !== 'weekend') return null
  return fromPublished(i + 2, 'date/weekend', (day, context) => weekendNear(day, 0, context))
}

/** A calendar period that others can be part of. */
const wholePeriods: readonly Rule[] = [
  monthAndYear,
  monthAlone,
  decade,
  century,
  namedYear,
  yearAlone,
  whichPeriod,
  season,
  half,
  quarter,
]

/** "early November", "mid-1996", "the late 1970s", "the end of this month", "earlier this week", "late on Friday". */
export const partOfPeriod: Rule = (words, i) => {
  let at = lower(words, i) === 'the' ? i + 1 : i
  const part = lower(words, at)
  if (!partsOfPeriod.has(part)) return null
  at++
  const noun = /^(beginning|start|end|close|middle)$/.test(part)
  if (noun && lower(words, at) !== 'of') return null
  if (noun || (lower(words, at) === 'in' && part !== 'mid')) at++
  if (weekdays.has(lower(words, at))) return null
  const period = longest(wholePeriods, words, at)
  if (period) return { ...period, rule: period.rule === 'date/month' ? period.rule : 'date/part-of-period' }
  const the = lower(words, at) === 'the' ? at + 1 : -1
  const name = lower(words, the)
  if (the < 0 || !/^(week|month|year|decade|century|weekend)$/.test(name)) return null
  const shift = lower(words, the + 1) === 'before' || lower(words, the + 1) === 'after' ? null : 0
  return shift === null
    ? null
    : fromPublished(the + 1, 'date/part-of-period', (day) => periodAt(name, day, 0))
}

export const periodRules: readonly Rule[] = [...wholePeriods, feast, weekend, partOfPeriod]
