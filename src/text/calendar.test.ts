import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  bounds,
  dayNumber,
  daysInMonth,
  easter,
  isDay,
  nthWeekday,
  shiftMonths,
  weekdayOf,
  weekOf,
} from './calendar.ts'

describe('calendar', () => {
  it('steps over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01')
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29')
  })

  it('counts days both ways from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    for (let n = -200_000; n < 200_000; n += 997) expect(dayNumber(addDays('1970-01-01', n))).toBe(n)
  })

  it('knows the weekday before and after 1970', () => {
    expect(weekdayOf('2024-12-08')).toBe(7)
    expect(weekdayOf('1970-01-01')).toBe(4)
    expect(weekdayOf('1945-05-08')).toBe(2)
  })

  it('gives the week from Monday to Sunday', () => {
    expect(weekOf('2024-12-08')).toBe('2024-12-02/2024-12-08')
    expect(weekOf('2024-12-09', -1)).toBe('2024-12-02/2024-12-08')
  })

  it('moves by months and keeps the day where it can', () => {
    expect(addMonths('2024-01-31', -1)).toBe('2023-12')
    expect(addMonths('2024-12', 1)).toBe('2025-01')
    expect(shiftMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(shiftMonths('2024-05-15', -12)).toBe('2023-05-15')
  })

  it('tells which days exist', () => {
    expect(isDay(2024, 2, 29)).toBe(true)
    expect(isDay(2023, 2, 29)).toBe(false)
    expect(isDay(2024, 13, 1)).toBe(false)
    expect(daysInMonth(2024, 4)).toBe(30)
  })

  it('bounds a value by its first and last day', () => {
    expect(bounds('2024')).toEqual(['2024-01-01', '2024-12-31'])
    expect(bounds('2024-02')).toEqual(['2024-02-01', '2024-02-29'])
    expect(bounds('2018/2024-12-08')).toEqual(['2018-01-01', '2024-12-08'])
    expect(bounds('P1W')).toBeNull()
    expect(bounds(null)).toBeNull()
  })

  it('finds the feasts that move', () => {
    expect(easter(2024)).toBe('2024-03-31')
    expect(easter(2000)).toBe('2000-04-23')
    expect(nthWeekday(1999, 11, 4, 4)).toBe('1999-11-25')
    expect(nthWeekday(2024, 5, 1, -1)).toBe('2024-05-27')
  })
})
