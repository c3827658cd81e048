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

export { inWords } from '../text/in-words.ts'
