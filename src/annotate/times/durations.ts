import { sets, units, weekdays } from '../../lexicon/dates.ts'
import { matchPhrase } from './phrases.ts'
import { readQuantity, skipModifiers } from './quantity.ts'
import { fixed, follows, fromPublished, looksAhead, lower, type Reading, type Rule } from './reading.ts'
import { durationText, rolling, shifted } from './units.ts'
import type { Word } from './words.ts'

const duration = (end: number, rule: string, value: string | null): Reading => ({
  end,
  rule,
  type: 'duration',
  value: () => value,
})

/** "the past two weeks", "the last three months", "the past year", "the next few days", "the first nine months". */
export const rollingPeriod: Rule = (words, i) => {
  let at = i
  if (/^(in|over|during|within|for|throughout)$/.test(lower(words, at))) at++
  at = skipModifiers(words, at)
  const the = /^(the|this|these|his|her|its|their)$/.test(lower(words, at))
  if (the) at++
  const word = lower(words, at)
  const direction = /^(past|last|previous|preceding)$/.test(word)
    ? -1
    : /^(next|coming|following)$/.test(word)
      ? 1
      : 0
  if (direction === 0) return null
  const next = lower(words, at + 1)
  if (words[at + 1]?.before === '-' || /^(minute|second)$/.test(next)) return null
  const single = units.has(next) && !/s$/.test(next)
  // "last week" is the calendar week, "the past week" and "the last week" are the seven days up to now.
  if (single && !(the && direction < 0) && word !== 'past') return null
  const quantity = single ? { end: at + 2, count: 1, unit: next } : readQuantity(words, at + 1)
  if (!quantity) return null
  const { end, count, unit } = quantity
  if (count === null) return { ...fixed(end, 'date/rolling-period', null), fleeting: true }
  return {
    ...fromPublished(end, 'date/rolling-period', (day) => rolling(unit, count, day, direction)),
    fleeting: true,
  }
}

/** "in just one week", "within two days", "in three hours": up to publication, or a day ahead in the future. */
export const withinPeriod: Rule = (words, i) => {
  const word = lower(words, i)
  if (!/^(in|within|over|inside)$/.test(word)) return null
  const quantity = readQuantity(words, i + 1)
  if (!quantity || words[quantity.end]?.before === '-' || lower(words, quantity.end) === 'of') {
    if (!quantity || word === 'over') return null
  }
  const { end, count, unit } = quantity
  if (/^(ago|later|before|after|earlier)$/.test(lower(words, end))) return null
  if (count === null) return duration(end, 'date/within-period', null)
  return {
    ...fromPublished(end, 'date/within-period', (day, { tense }) => {
      if (!looksAhead(tense)) return rolling(unit, count, day, -1)
      return word === 'in' ? shifted(unit, count, day) : rolling(unit, count, day, 1)
    }),
    fleeting: true,
  }
}

/** "for 24 years": counts back from publication where it still lasts, else it is a mere length. */
export const forPeriod: Rule = (words, i) => {
  if (!/^(for|lasting|throughout)$/.test(lower(words, i))) return null
  const at = lower(words, i + 1) === 'the' ? i + 2 : i + 1
  const quantity = readQuantity(words, at)
  if (quantity && lower(words, quantity.end) === 'old') return null
  if (!quantity || /^(ago|later|before|after|earlier)$/.test(lower(words, quantity.end)))
    return vagueFor(words, i)
  const { end, count, unit } = quantity
  if (words[end]?.before === '-' || count === null) return duration(end, 'date/for-period', null)
  const length = durationText(unit, count)
  return {
    ...duration(end, 'date/for-period', length),
    fleeting: true,
    value: ({ published, tense }) =>
      published !== null && (tense === 'perfect' || tense === 'present' || tense === 'unknown')
        ? rolling(unit, count, published, -1)
        : length,
  }
}

/** "for days", "for weeks", "for many years". */
const vagueFor = (words: readonly Word[], i: number): Reading | null =>
  lower(words, i) === 'for' && units.has(lower(words, i + 1)) && /s$/.test(lower(words, i + 1))
    ? duration(i + 2, 'date/for-period', null)
    : null

/** "three days of talks", "a 10-hour battle", "six months". An age ("a 23-year-old") is none. */
export const length: Rule = (words, i) => {
  const quantity = readQuantity(words, i)
  if (!quantity) return null
  const { end, count, unit } = quantity
  if (/^(ago|old)$/.test(lower(words, end)) || follows(words, end, ['of', 'age'])) return null
  // "a year of conflict" up to now is a period of the calendar where the clause is in the perfect.
  const upToNow =
    lower(words, end) === 'of' && count !== null && /^(by|after|during)$/.test(lower(words, i - 1))
  const text = count === null ? null : durationText(unit, count)
  const reading = { ...duration(end, 'date/length', text), fleeting: true }
  if (!upToNow) return reading
  return {
    ...reading,
    value: ({ published, tense }) =>
      published !== null && tense === 'perfect' ? rolling(unit, count, published, -1) : text,
  }
}

/** "a yearlong siege", "a day-long strike"; "yearslong" and "weeks of rain" leave it open and get no mark. */
export const openLength: Rule = (words, i) => {
  const word = lower(words, i)
  const unit = word.replace(/long$/, '')
  const hyphened = unit === word && lower(words, i + 1) === 'long' && words[i + 1]!.before === '-'
  if (!units.has(unit) || /s$/.test(unit) || (unit === word && !hyphened)) return null
  return duration(hyphened ? i + 2 : i + 1, 'date/length', durationText(unit, 1))
}

/** "every day", "daily", "every Friday", "on Fridays", "every two weeks". */
export const set: Rule = (words, i) => {
  const phrase = matchPhrase(sets, words, i)
  // "The Daily Gazette"
  const named = phrase?.end === i + 1 && words[i]!.capital && words[i + 1]?.capital === true
  if (phrase && !named)
    return { ...duration(phrase.end, phrase.entry.id, phrase.entry.value ?? null), type: 'set' }
  const every = /^(every|each)$/.test(lower(words, i))
  if (every && weekdays.has(lower(words, i + 1)))
    return { ...duration(i + 2, 'date/every-week', 'P1W'), type: 'set' }
  const quantity = every ? readQuantity(words, i + 1) : null
  if (quantity?.count) {
    return {
      ...duration(quantity.end, 'date/every', durationText(quantity.unit, quantity.count)),
      type: 'set',
    }
  }
  const plural = lower(words, i).replace(/s$/, '')
  return plural !== lower(words, i) && weekdays.has(plural)
    ? { ...duration(i + 1, 'date/every-week', 'P1W'), type: 'set' }
    : null
}

export const durationRules: readonly Rule[] = [
  rollingPeriod,
  withinPeriod,
  forPeriod,
  length,
  openLength,
  set,
]
