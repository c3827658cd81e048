import { planned, weekdays } from '../../lexicon/dates.ts'
import type { Sentence } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'
import { dayOf, dayText, isDay, monthOf, weekdayOf, yearOf } from '../../text/calendar.ts'
import { isoDay, numericDay, readMonthDay } from './explicit.ts'
import { lower } from './reading.ts'
import { type Word, wordsOf } from './words.ts'
import { readYear, yearAlone } from './years.ts'

/** A day of publication and why, in a sentence. */
export type Inferred = { published: string; reason: string }

/** A full date among words; `weekday` stands beside it, 1 to 7, or is null. */
type Dated = { first: number; end: number; day: string; weekday: number | null }

const HEAD_LINES = 15
const LINE_LENGTH = 160
const UNKNOWN = { published: null, anchor: null, near: null, tense: 'unknown' } as const
const PUBLISHED = /^(published|posted|issued|released|filed|date|dated)$/
const UPDATED = /^(updated|modified)$/
const FILLER =
  /^(last|first|on|at|the|time|local|gmt|utc|edt|est|et|ist|cet|hrs|am|pm|a|p|m|t|z|th|st|nd|rd|of)$/
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/**
 * The day of publication where the text itself pins it down, else null, never a guess. In this order: a line that
 * says when it was published or updated; a dateline with a full date; a line near the top that is nothing but a date;
 * "today" beside a full date; the latest day that is said with its weekday and is over.
 */
export function inferPublished(text: string): Inferred | null {
  const lines = linesOf(text)
  const short = lines.filter((line) => line.end - line.start <= LINE_LENGTH)
  const ends = new Set([...short.slice(0, HEAD_LINES), ...short.slice(-HEAD_LINES)])
  const read = (
    from: Iterable<Span>,
    reader: (words: readonly Word[]) => Inferred | null,
  ): Inferred | null => {
    for (const line of from) {
      const found = reader(wordsIn(text, line))
      if (found) return found
    }
    return null
  }
  return (
    read(ends, (words) => byStamp(text, words, PUBLISHED)) ??
    read(ends, (words) => byStamp(text, words, UPDATED)) ??
    read(lines.slice(0, HEAD_LINES), byDateline) ??
    read(short.slice(0, 8), (words) => byLine(text, words)) ??
    read(lines, byToday) ??
    byWeekday(lines.map((line) => wordsIn(text, line)))
  )
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

const wordsIn = (text: string, span: Span): readonly Word[] =>
  wordsOf(text, { ...span, index: 0, paragraph: 0, prose: true, tokens: [], tree: null } satisfies Sentence)

const said = (text: string, words: readonly Word[], first: number, end: number): string =>
  text.slice(words[first]!.start, words[end - 1]!.end).replace(/\s+/g, ' ')

const inFull = (day: string): string =>
  `${WEEKDAYS[weekdayOf(day) - 1]}, ${dayOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`

/** All full dates among the words, left to right. */
function datesIn(words: readonly Word[]): Dated[] {
  const dates: Dated[] = []
  for (let i = 0; i < words.length; i++) {
    const numeric = isoDay(words, i) ?? numericDay(words, i)
    const named = readMonthDay(words, i)
    const day =
      numeric?.value(UNKNOWN) ??
      (named?.year && isDay(named.year, named.month, named.day)
        ? dayText(named.year, named.month, named.day)
        : null)
    if (day === null) continue
    const end = numeric?.end ?? named!.end
    dates.push({ first: i, end, day, weekday: weekdayBeside(words, i, end) })
    i = end - 1
  }
  return dates
}

function weekdayBeside(words: readonly Word[], first: number, end: number): number | null {
  let before = first - 1
  while (/^(,|the|\(|\.)$/.test(lower(words, before))) before--
  const after = /^[,(]$/.test(lower(words, end)) ? end + 1 : end
  return weekdays.get(lower(words, before)) ?? weekdays.get(lower(words, after)) ?? null
}

/** The stretches of a line between bars and dashes. */
function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]]
  for (const word of words) {
    if (/^[|·•—–-]$/.test(word.lower)) segments.push([])
    else segments.at(-1)!.push(word)
  }
  return segments.filter((segment) => segment.length > 0)
}

/** The one date of a segment in which nothing else stands but its hour and the words allowed. */
function onlyDate(segment: readonly Word[], allowed: RegExp): Dated | null {
  const [date, second] = datesIn(segment)
  if (!date || second) return null
  const rest = segment.filter((_, i) => i < date.first || i >= date.end)
  const spare = rest.every(
    (word) =>
      word.kind !== 'letters' ||
      FILLER.test(word.lower) ||
      allowed.test(word.lower) ||
      weekdays.has(word.lower),
  )
  return spare ? date : null
}

/** "Published: 3 May 2021", "By Ana Roy | Last updated May 3, 2021, 11:20 GMT". */
function byStamp(text: string, words: readonly Word[], stamp: RegExp): Inferred | null {
  for (const segment of segmentsOf(words)) {
    if (!segment.some((word) => stamp.test(word.lower))) continue
    const date = onlyDate(segment, /^(published|posted|issued|released|filed|dated?|updated|modified)$/)
    if (date)
      return { published: date.day, reason: `The text says "${said(text, segment, 0, segment.length)}".` }
  }
  return null
}

/** "PORT ELIN, May 3, 2021 (Agency) — …": names, a full date and a dash open the line. */
function byDateline(words: readonly Word[]): Inferred | null {
  const date = datesIn(words.slice(0, 16))[0]
  if (!date || date.first === 0 || date.first > 8) return null
  const before = words.slice(0, date.first).filter((word) => word.kind === 'letters')
  if (!before[0]?.capital || before.some((word) => !word.capital && !/^(of|and|the)$/.test(word.lower)))
    return null
  const dash = words.slice(date.end, date.end + 7).some((word) => /^[-–—]$/.test(word.lower))
  return dash ? { published: date.day, reason: `The dateline is of ${inFull(date.day)}.` } : null
}

/** A line, or a part of one between bars, that is nothing but a date; all such lines must agree. */
function byLine(text: string, words: readonly Word[]): Inferred | null {
  const segments = segmentsOf(words)
  if (words.length > 24 || (segments.length > 1 && words.length > 16)) return null
  const dates = segments.flatMap((segment) => onlyDate(segment, /^$/) ?? [])
  const [date] = dates
  if (!date || dates.some((d) => d.day !== date.day)) return null
  return {
    published: date.day,
    reason: `A line near the top gives the date: "${said(text, words, 0, words.length)}".`,
  }
}

/** "today, 3 May 2021", "today (3 May 2021)". */
function byToday(words: readonly Word[]): Inferred | null {
  for (const date of datesIn(words)) {
    let before = date.first - 1
    while (before >= 0 && (words[before]!.kind === 'mark' || weekdays.has(lower(words, before)))) before--
    if (lower(words, before) === 'today') {
      return { published: date.day, reason: `The text calls ${inFull(date.day)} today.` }
    }
  }
  return null
}

/**
 * "on Monday, May 3, 2021", or without the year where the latest year that the text names makes the weekday right.
 * Days that are planned do not count.
 */
function byWeekday(lines: readonly (readonly Word[])[]): Inferred | null {
  let latest: string | null = null
  const years = lines.flatMap((words) =>
    words.flatMap((_, i) => (yearAlone(words, i) ? [readYear(words, i)!.year] : [])),
  )
  const full = lines.flatMap((words) => datesIn(words).map((date) => yearOf(date.day)))
  const year = Math.max(0, ...[...years, ...full].slice(0, 10_000))
  for (const words of lines) {
    for (let i = 1; i < words.length; i++) {
      const at = readMonthDay(words, i)
      if (!at) continue
      const weekday = weekdayBeside(words, i, at.end)
      const y = at.year ?? year
      if (weekday !== null && isDay(y, at.month, at.day) && !isPlanned(words, i)) {
        const day = dayText(y, at.month, at.day)
        if (weekdayOf(day) === weekday && (latest === null || day > latest)) latest = day
      }
      i = at.end - 1
    }
  }
  return latest === null
    ? null
    : {
        published: latest,
        reason: `The latest day that the text names with its weekday is ${inFull(latest)}.`,
      }
}

const isPlanned = (words: readonly Word[], i: number): boolean =>
  words
    .slice(Math.max(0, i - 8), i)
    .some(
      (word) =>
        planned.has(word.lower) || /^(will|would|shall|for|until|till|by|before|next)$/.test(word.lower),
    )
