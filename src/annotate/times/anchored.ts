import { units, whiches } from '../../lexicon/dates.ts'
import { addMonths, bounds, weekOf, yearOf } from '../../text/calendar.ts'
import { readOrdinal } from '../figures/numerals.ts'
import { isPartOfDay } from './deictic.ts'
import { readQuantity } from './quantity.ts'
import { follows, lower, type Reading, type Rule } from './reading.ts'
import { periodAt, sameDayShifted, shifted } from './units.ts'
import type { Word } from './words.ts'

const anchored = (end: number, rule: string, value: (anchor: string) => string | null): Reading => ({
  end,
  rule,
  type: 'date',
  value: ({ anchor }) => (anchor === null ? null : value(anchor)),
})

const isDay = (value: string): boolean => value.length === 10
const firstDay = (value: string): string => bounds(value)?.[0] ?? value

/** Whether the anchor is exact enough to count from in that unit: no "following day" of a year. */
const fits = (unit: string, anchor: string): boolean =>
  units.get(unit)?.base === 'month' || unit === 'quarter' ? true : isDay(anchor)

/** "the same day", "that night", "the following week", "the previous year", "the next morning". */
export const thatPeriod: Rule = (words, i) => {
  let at = lower(words, i) === 'the' ? i + 1 : i
  const word = lower(words, at)
  const which = whiches.get(word)?.which
  if (which !== 'anchored' && !(word === 'next' && at > i)) return null
  const shift = /^(following|subsequent|next|ensuing)$/.test(word)
    ? 1
    : /^(previous|preceding)$/.test(word)
      ? -1
      : 0
  if (word === 'that' && lower(words, at + 1) === 'same') at++
  if (word !== 'that' && at === i) return null
  const name = lower(words, at + 1)
  const unit = isPartOfDay(name) ? 'day' : name
  if (!/^(day|week|month|quarter|year|decade|weekend)$/.test(unit)) return null
  return anchored(at + 2, 'date/anchored', (anchor) => {
    if (unit === 'weekend' || unit === 'week') return isDay(anchor) ? periodAt(unit, anchor, shift) : null
    if (!fits(unit, anchor)) return null
    return periodAt(unit, firstDay(anchor), shift)
  })
}

/** "earlier that day", "later the same month" start with a part and are the period itself. */
export const partOfThat: Rule = (words, i) => {
  if (!/^(earlier|later|early|late)$/.test(lower(words, i))) return null
  return thatPeriod(words, lower(words, i + 1) === 'on' ? i + 2 : i + 1)
}

type Away = { end: number; count: number; unit: string; sign: -1 | 1; bare: boolean }

/** "the day before", "a day later", "two weeks earlier"; `bare` where before and after may take an object. */
function readAway(words: readonly Word[], i: number): Away | null {
  const the = lower(words, i) === 'the' || /^(day|night)$/.test(lower(words, i))
  const at = lower(words, i) === 'the' ? i + 1 : i
  const single = the && /^(day|week|month|year|night|morning|evening)$/.test(lower(words, at))
  const quantity = single ? { end: at + 1, count: 1, unit: lower(words, at) } : readQuantity(words, i)
  if (!quantity || quantity.count === null) return null
  const word = lower(words, quantity.end)
  const later = /^(later|after|afterwards|afterward)$/.test(word)
  if (!later && !/^(before|earlier|previously)$/.test(word)) return null
  const unit = /^(night|morning|evening)$/.test(quantity.unit) ? 'day' : quantity.unit
  const bare = /^(before|after)$/.test(word)
  return { end: quantity.end + 1, count: quantity.count, unit, sign: later ? 1 : -1, bare }
}

/** The date so far from the anchor, as exact as the unit and the anchor let it be. */
function away(anchor: string, unit: string, n: number): string | null {
  if (units.get(unit)?.base !== 'month') return isDay(anchor) ? shifted(unit, n, anchor) : null
  if (isDay(anchor) && units.get(unit)!.size < 12) return sameDayShifted(unit, n, anchor)
  if (isDay(anchor) || /^\d{4}$/.test(anchor)) return shifted(unit, n, firstDay(anchor))
  return anchor
    .split('/')
    .map((part) => shiftPart(part, unit, n))
    .join('/')
}

/**
 * "a day later", "the week before": from the last date. Before a clause it counts the other way: "on Friday, a day
 * after rebels claimed it" tells of a claim on Thursday, and only a date of the same sentence can be meant.
 */
export const awayFromThat: Rule = (words, i) => {
  const said = readAway(words, i)
  if (!said || (lower(words, i) === 'day' && said.unit === 'day')) return null
  const next = words[said.end]
  const clause = said.bare && next !== undefined && next.kind !== 'mark'
  const n = said.sign * said.count
  const rule = 'date/away-from-that'
  if (!clause) return anchored(said.end, rule, (anchor) => away(anchor, said.unit, n))
  return {
    end: said.end,
    rule,
    type: 'date',
    optional: true,
    fleeting: true,
    value: ({ near }) => (near === null ? null : away(near, said.unit, -n)),
  }
}

/** "the day before last Tuesday", "two days after Christmas", "the week of 6 March": away from a date said after it. */
export const awayFrom =
  (point: Rule): Rule =>
  (words, i) => {
    const start = lower(words, i) === 'the' ? i + 1 : i
    if (lower(words, start) === 'week' && /^(of|beginning|starting|ending)$/.test(lower(words, start + 1))) {
      const day = point(words, start + 2)
      const week = (value: string | null) => (value !== null && isDay(value) ? weekOf(value) : null)
      return day?.type === 'date' ? { ...day, rule: 'date/week-of', value: (c) => week(day.value(c)) } : null
    }
    const said = readAway(words, i)
    const from = said?.bare ? point(words, said.end) : null
    if (!said || from?.type !== 'date') return null
    const moved = (value: string | null) =>
      value === null ? null : away(value, said.unit, said.sign * said.count)
    return { ...from, rule: 'date/away-from', value: (context) => moved(from.value(context)) }
  }

const shiftPart = (part: string, unit: string, n: number): string => {
  const months = Math.round(n * units.get(unit)!.size)
  return part.length === 4 ? String(yearOf(part) + Math.round(months / 12)) : addMonths(part, months)
}

/** "the year-earlier quarter", "year-ago": a year before the period spoken of. */
export const yearEarlier: Rule = (words, i) => {
  const at = lower(words, i) === 'the' ? i + 1 : i
  if (lower(words, at) !== 'year' || words[at + 1]?.before !== '-') return null
  if (!/^(ago|earlier)$/.test(lower(words, at + 1))) return null
  const ordinal = readOrdinal(words, at + 2)?.end ?? at + 2
  const end = /^(quarter|period|month|half)$/.test(lower(words, ordinal)) ? ordinal + 1 : at + 2
  return { ...anchored(end, 'date/away-from-that', (anchor) => away(anchor, 'year', -1)), fleeting: true }
}

/** "since then": from the last date to publication. */
export const sinceThen: Rule = (words, i) => {
  if (!follows(words, i, ['since', 'then'])) return null
  return {
    end: i + 2,
    rule: 'date/since',
    type: 'date',
    optional: true,
    fleeting: true,
    value: ({ anchor, published }) => {
      const from = anchor?.split('/')[0]
      return from && published && (bounds(from)?.[0] ?? '') <= published ? `${from}/${published}` : null
    },
  }
}

export const anchoredRules: readonly Rule[] = [thatPeriod, partOfThat, awayFromThat, yearEarlier, sinceThen]
