import {
  deictics,
  nows,
  partsOfDay,
  units,
  vagueSpans,
  vagues,
  weekdays,
  whiches,
} from '../../lexicon/dates.ts'
import { addDays, weekdayOf, weekOf } from '../../text/calendar.ts'
import { matchPhrase } from './phrases.ts'
import { readQuantity } from './quantity.ts'
import { type Context, fixed, follows, fromPublished, looksAhead, lower, type Rule } from './reading.ts'
import { shifted } from './units.ts'

/** "yesterday", "this morning", "last night". */
export const deicticDay: Rule = (words, i) => {
  const phrase = matchPhrase(deictics, words, i)
  return phrase && fromPublished(phrase.end, phrase.entry.id, (day) => addDays(day, phrase.entry.shift ?? 0))
}

/** "now", "currently": the day of publication. */
export const now: Rule = (words, i) => {
  const phrase = matchPhrase(nows, words, i)
  if (!phrase || words[i]!.before === '-' || words[phrase.end]?.before === '-') return null
  return { ...fromPublished(phrase.end, phrase.entry.id, (day) => day), fleeting: true }
}

/** "recently", "in recent years", "in the coming weeks": no value that one could write down. */
export const vague: Rule = (words, i) => {
  const phrase = matchPhrase(vagues, words, i)
  if (phrase) return { ...fixed(phrase.end, phrase.entry.id, null), fleeting: true }
  let at = i
  if (/^(in|over|within|during|for)$/.test(lower(words, at))) at++
  if (lower(words, at) === 'the') at++
  if (/^(most|more)$/.test(lower(words, at))) at++
  if (
    !vagueSpans.has(lower(words, at)) ||
    !units.has(lower(words, at + 1)) ||
    !lower(words, at + 1).endsWith('s')
  ) {
    return null
  }
  return { ...fixed(at + 2, 'date/vague-span', null), fleeting: true }
}

/** The weekday nearest to publication: the last one, that day included, or the next where the clause looks ahead. */
function nearestWeekday(weekday: number, day: string, context: Context): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  return looksAhead(context.tense) ? addDays(day, (7 - back) % 7) : addDays(day, -back)
}

/** "Friday", "last Friday", "next Monday", "this coming Sunday", "Tuesday of last week". */
export const weekday: Rule = (words, i) => {
  let at = lower(words, i) === 'the' ? i + 1 : i
  let which = whiches.get(lower(words, at))?.which
  if (which === 'anchored') return null
  if (which) at++
  else if (at > i) return null
  if (which === 'current' && whiches.has(lower(words, at))) which = whiches.get(lower(words, at++))!.which
  const number = weekdays.get(lower(words, at))
  if (number === undefined || (words[at]!.before === '' && at > 0 && words[at - 1]!.kind !== 'mark'))
    return null
  const end = at + 1
  const week = weekSaid(
    lower(words, end) === 'of'
      ? [lower(words, end + 1), lower(words, end + 2)]
      : [lower(words, end), lower(words, end + 1)],
  )
  if (which === undefined && week !== null) {
    const after = lower(words, end) === 'of' ? end + 3 : end + 2
    return fromPublished(after, 'date/weekday', (day) => addDays(weekOf(day, week).slice(0, 10), number - 1))
  }
  return fromPublished(end, 'date/weekday', (day, context) => {
    if (which === 'previous') return nearestWeekday(number, addDays(day, -1), { ...context, tense: 'past' })
    if (which === 'next') return nearestWeekday(number, addDays(day, 1), { ...context, tense: 'future' })
    return nearestWeekday(number, day, context)
  })
}

const weekSaid = ([which, unit]: [string, string] | string[]): number | null =>
  unit !== 'week' ? null : ({ last: -1, this: 0, next: 1 }[which ?? ''] ?? null)

/** "three days ago", "nearly four years ago", "two weeks from now", "a few years ago". */
export const ago: Rule = (words, i) => {
  const quantity = readQuantity(words, i)
  if (!quantity) return null
  const { end, count, unit } = quantity
  const back = lower(words, end) === 'ago' ? 1 : follows(words, end, ['or', 'so', 'ago']) ? 3 : 0
  const ahead = follows(words, end, ['from', 'now']) || follows(words, end, ['from', 'today']) ? 2 : 0
  if (back + ahead === 0) return null
  const sign = back > 0 ? -1 : 1
  if (count === null) return { ...fixed(end + back + ahead, 'date/ago', null), fleeting: true }
  return {
    ...fromPublished(end + back + ahead, 'date/ago', (day) => shifted(unit, sign * count, day)),
    fleeting: true,
  }
}

/** "overnight", "during the night": the night that ends on the day of publication. */
export const overnight: Rule = (words, i) => {
  const night = ['during', 'in', 'through'].some((word) => follows(words, i, [word, 'the', 'night']))
  const end =
    lower(words, i) === 'overnight'
      ? i + 1
      : night && !/^(of|from|before|to)$/.test(lower(words, i + 3))
        ? i + 3
        : -1
  return end < 0 ? null : fromPublished(end, 'date/overnight', (day) => `${addDays(day, -1)}/${day}`)
}

export const isPartOfDay = (word: string): boolean => partsOfDay.has(word)

export const deicticRules: readonly Rule[] = [deicticDay, now, vague, weekday, ago, overnight]
