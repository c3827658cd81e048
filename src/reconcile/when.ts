import { bounds, dayNumber } from '../text/calendar.ts'

/** A stretch of days, both ends included, in days since 1970. */
export type Days = { from: number; to: number }

/** The days that a claim's time names; null where it names none. */
export function daysOf(value: string | null): Days | null {
  const ends = bounds(value)
  if (!ends) return null
  const [from, to] = [dayNumber(ends[0]), dayNumber(ends[1])]
  return Number.isFinite(from) && Number.isFinite(to) && from <= to ? { from, to } : null
}

export const overlaps = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to

const DAY_MS = 86_400_000
export const isoDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2024-12-07` as "7 December 2024", a month, year or interval likewise; as it is where it is none of these. */
export function inWords(value: string): string {
  const [from, to] = value.split('/') as [string, string?]
  if (to === undefined) return oneInWords(from)
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === 10 && to.length === 10
  const sameMonth = sameYear && from.slice(0, 7) === to.slice(0, 7)
  const start = oneInWords(from)
  const short = sameMonth ? start.split(' ')[0]! : sameYear ? start.replace(/ \d{4}$/, '') : start
  return `${short} to ${oneInWords(to)}`
}

function oneInWords(value: string): string {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?]
  if (month === undefined || !MONTHS[month - 1]) return String(value)
  return day === undefined ? `${MONTHS[month - 1]} ${year}` : `${day} ${MONTHS[month - 1]} ${year}`
}
