/**
 * Arithmetic on the proleptic Gregorian calendar in ISO 8601 strings, all in UTC and without any clock:
 * a day `2024-12-07`, a month `2024-12`, a year `2024`, an interval of these `a/b`, both ends included.
 */

const DAY_MS = 86_400_000
const pad = (n: number, width: number): string => String(n).padStart(width, '0')

export const yearText = (year: number): string => pad(year, 4)
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
export const dayText = (year: number, month: number, day: number): string =>
  `${monthText(year, month)}-${pad(day, 2)}`

export const yearOf = (value: string): number => Number(value.slice(0, 4))
export const monthOf = (value: string): number => Number(value.slice(5, 7))
export const dayOf = (value: string): number => Number(value.slice(8, 10))

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether such a day exists, in the years 1000 to 2999 that news speaks of. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Days since 1 January 1970. */
export const dayNumber = (day: string): number =>
  Math.round(Date.UTC(yearOf(day), monthOf(day) - 1, dayOf(day)) / DAY_MS)

const fromNumber = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

export const addDays = (day: string, n: number): string => fromNumber(dayNumber(day) + n)

/** The month that lies `n` months after the one of a day or month. */
export function addMonths(value: string, n: number): string {
  const months = yearOf(value) * 12 + monthOf(value) - 1 + n
  return monthText(Math.floor(months / 12), (months % 12) + 1)
}

/** The same day `n` months later, the last of the month where that day does not exist (31 January → 28 February). */
export function shiftMonths(day: string, n: number): string {
  const month = addMonths(day, n)
  const last = daysInMonth(yearOf(month), monthOf(month))
  return `${month}-${pad(Math.min(dayOf(day), last), 2)}`
}

/** ISO 8601 number of the weekday: Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

/** Monday to Sunday of the week that lies `n` weeks after that of `day`. */
export function weekOf(day: string, n = 0): string {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * n)
  return `${monday}/${addDays(monday, 6)}`
}

/** First and last day of a value; null where it is not one (a duration, null). */
export function bounds(value: string | null): [string, string] | null {
  if (value === null || !/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(value)) return null
  const [from, to = from] = value.split('/') as [string, string?]
  return [firstDay(from), lastDay(to)]
}

const firstDay = (value: string): string => `${value}-01-01`.slice(0, 10)

function lastDay(value: string): string {
  if (value.length === 10) return value
  if (value.length === 4) return `${value}-12-31`
  return `${value}-${pad(daysInMonth(yearOf(value), monthOf(value)), 2)}`
}

/** Easter Sunday of the Gregorian calendar. Method: the anonymous algorithm of Meeus, Jones and Butcher. */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayText(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** The `nth` given weekday of a month: the fourth Thursday of November; −1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth > 0) {
    const first = dayText(year, month, 1)
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
  }
  const last = dayText(year, month, daysInMonth(year, month))
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1))
}
