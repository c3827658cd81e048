import { dayText, isDay } from '../text/calendar.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** `2024-12-08`, `20241208`, `2024/12/8`, with or without a time after it. */
const ISO = /(?<!\d)(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)/
/** `8 December 2024`, `Sun, 08 Dec 2024 10:00 GMT`, `8th of Dec, 2024` */
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ .-]{1,3}${MONTH},?[ -]{1,3}(\\d{4})(?!\\d)`,
  'i',
)
/** `December 8, 2024`, `Dec. 8th 2024` */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}[ -]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[ -]{1,3}(\\d{4})(?!\\d)`,
  'i',
)

const LONGEST = 200

/**
 * The first day that is written out in a text, ISO 8601, as it stands there, whatever the zone; null where none is.
 * `08/12/2024` is none, since nobody can tell its day from its month.
 */
export function findDay(text: string): string | null {
  const words = text.slice(0, LONGEST)
  const iso = ISO.exec(words)
  // Eight digits in a row are a day, seven or fewer are a number.
  if (iso && (iso[2] !== '' || iso[0].length === 8)) return day(iso[1]!, Number(iso[3]), iso[4]!)
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst) return day(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!)
  const monthFirst = MONTH_FIRST.exec(words)
  return monthFirst ? day(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!) : null
}

/** The day of publication that somebody gave, or null where what was given is no day. */
export function givenDay(value: string): string | null {
  const trimmed = value.trim()
  return trimmed.length <= 60 ? findDay(trimmed) : null
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const day = (y: string, month: number, d: string): string | null =>
  isDay(Number(y), month, Number(d)) ? dayText(Number(y), month, Number(d)) : null
