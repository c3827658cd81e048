import { units } from '../../lexicon/dates.ts'
import { addDays, addMonths, monthText, shiftMonths, weekdayOf, weekOf, yearOf } from '../../text/calendar.ts'

const MONTHS_MAX = 12 * 2000
const yearAt = (day: string, n: number): string => String(yearOf(day) + n)
const inRange = (year: number): boolean => year >= 1000 && year < 3000

/** Saturday and Sunday of the week of `day`, or of that many weeks later. */
const weekendOf = (day: string, n: number): string => {
  const saturday = addDays(day, 6 - weekdayOf(day) + 7 * n)
  return `${saturday}/${addDays(saturday, 1)}`
}

/** First to last month of the quarter (1 to 4), written as an interval of months. */
export const quarterText = (year: number, quarter: number): string =>
  `${monthText(year, quarter * 3 - 2)}/${monthText(year, quarter * 3)}`

/** The calendar period of that name around `day`, or the one `n` further on; null where the name is none. */
export function periodAt(name: string, day: string, n: number): string | null {
  switch (name) {
    case 'day':
      return addDays(day, n)
    case 'week':
      return weekOf(day, n)
    case 'weekend':
      return weekendOf(day, n)
    case 'month':
      return addMonths(day, n)
    case 'quarter': {
      const at = yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + n
      return quarterText(Math.floor(at / 4), (at % 4) + 1)
    }
    case 'year':
      return yearAt(day, n)
    case 'decade': {
      const first = Math.floor(yearOf(day) / 10 + n) * 10
      return `${first}/${first + 9}`
    }
    case 'century': {
      const first = Math.floor(yearOf(day) / 100 + n) * 100
      return `${first}/${first + 99}`
    }
    default:
      return null
  }
}

/**
 * The date `count` units before (negative) or after `day`, as exact as the unit: a day for days and weeks, a month
 * for months, a year for years. Null where the unit is unknown or the date leaves the years 1000 to 2999.
 */
export function shifted(name: string, count: number, day: string): string | null {
  const unit = units.get(name)
  if (!unit) return null
  const size = count * unit.size
  if (unit.base === 'hour') return addDays(day, Math.sign(size) * Math.floor(Math.abs(size) / 24))
  if (unit.base === 'day')
    return Math.abs(size) < MONTHS_MAX * 30 ? inYears(addDays(day, Math.round(size))) : null
  if (Math.abs(size) > MONTHS_MAX) return null
  const month = addMonths(day, Math.round(size))
  if (!inRange(yearOf(month))) return null
  if (unit.size % 12 !== 0 || size % 12 !== 0) return month
  return month.slice(0, 4)
}

const inYears = (day: string): string | null => (/^\d{4}-/.test(day) && inRange(yearOf(day)) ? day : null)

/**
 * The `count` units that end (or, with direction 1, begin) at `day`, as an interval: days and weeks by days, months
 * and one year by months, more years by years.
 */
export function rolling(name: string, count: number, day: string, direction: -1 | 1): string | null {
  const unit = units.get(name)
  if (!unit) return null
  const order = (far: string | null, near: string): string | null =>
    far === null ? null : direction < 0 ? `${far}/${near}` : `${near}/${far}`
  if (unit.base === 'hour') return order(addDays(day, direction * Math.ceil((count * unit.size) / 24)), day)
  if (unit.base === 'day') return order(shifted(name, direction * count, day), day)
  const months = Math.round(count * unit.size)
  if (months > MONTHS_MAX) return null
  const far = addMonths(day, direction * months)
  if (!inRange(yearOf(far))) return null
  return months > 12 && months % 12 === 0
    ? order(far.slice(0, 4), day.slice(0, 4))
    : order(far, day.slice(0, 7))
}

/** The same day of another month, for anchors: "a month later". */
export const sameDayShifted = (name: string, count: number, day: string): string | null => {
  const unit = units.get(name)
  if (unit?.base !== 'month') return shifted(name, count, day)
  return Math.abs(count * unit.size) > MONTHS_MAX
    ? null
    : inYears(shiftMonths(day, Math.round(count * unit.size)))
}

const CODES: Record<string, [string, number]> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
}

/** ISO 8601 duration: `P1W`, `PT6H`, `P30M` for two and a half years; null where the parts do not come out whole. */
export function durationText(name: string, count: number): string | null {
  const single = name === 'centuries' ? 'century' : name.replace(/s$/, '')
  const code = CODES[single]
  if (!code) return null
  const clock = /^(second|minute|hour)$/.test(single) ? 'T' : ''
  const [letter, size] = code
  const amount = count * size
  if (Number.isInteger(amount)) return `P${clock}${amount}${letter}`
  if (letter === 'Y' && Number.isInteger(amount * 12)) return `P${amount * 12}M`
  if (letter === 'H' && Number.isInteger(amount * 60)) return `PT${amount * 60}M`
  return null
}
