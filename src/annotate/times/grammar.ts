import {
  deictics,
  feasts,
  months,
  nows,
  partsOfDay,
  partsOfPeriod,
  seasons,
  sets,
  shortMonths,
  shortWeekdays,
  units,
  vagueSpans,
  vagues,
  weekdays,
  whiches,
} from '../../lexicon/dates.ts'
import { numbers } from '../../lexicon/numbers.ts'
import { anchoredRules, awayFrom } from './anchored.ts'
import { extendByTime, readClock } from './clock.ts'
import { deicticRules } from './deictic.ts'
import { durationRules } from './durations.ts'
import { isoDay, monthDay, numericDay, ordinalDay, weekdayAndDay } from './explicit.ts'
import { periodRules } from './periods.ts'
import { modifierOpeners } from './quantity.ts'
import { rangeRules } from './ranges.ts'
import { longest, lower, type Rule } from './reading.ts'
import type { Word } from './words.ts'

const dayRules: readonly Rule[] = [isoDay, numericDay, weekdayAndDay, monthDay, ordinalDay]
const pointRules: readonly Rule[] = [...dayRules, ...periodRules, ...deicticRules, ...anchoredRules]

/** A day with what is said of its hour: "late on Friday", "noon Saturday", "6 a.m. on 3 May", "Friday morning". */
const point: Rule = (words, i) => {
  const reading = longest(pointRules, words, i)
  if (reading)
    return reading.type === 'date' ? { ...reading, end: extendByTime(words, reading.end) } : reading
  return hourBeforeDay(words, i)
}

const hourBeforeDay: Rule = (words, i) => {
  let at = readClock(words, i) ?? i
  if (at === i && /^(early|late|earlier|later|mid)$/.test(lower(words, i))) at = i + 1
  if (at === i) return null
  if (/^(morning|afternoon|evening|night)$/.test(lower(words, at))) at++
  if (/^(on|of|,)$/.test(lower(words, at))) at++
  const day = longest([...dayRules, ...deicticRules], words, at)
  if (day?.type === 'date' && !day.fleeting) return { ...day, end: extendByTime(words, day.end) }
  return null
}

/** A clock time alone is a moment of the day that the sentence is at. */
const hourAlone: Rule = (words, i) => {
  const end = readClock(words, i)
  return end === null
    ? null
    : {
        end,
        rule: 'date/clock',
        type: 'date',
        fleeting: true,
        value: ({ near, published }) => (near?.length === 10 ? near : published),
      }
}

const rules: readonly Rule[] = [...rangeRules(point), point, awayFrom(point), ...durationRules, hourAlone]

/** Words of the rules themselves that may open a time; the others come from the lexicons. */
const OPENERS =
  'the a an in on at for from between since until till over during within inside throughout through lasting starting ' +
  'every each that these his her its their overnight q year fiscal few several many some number nineteen eighteen ' +
  'first second last latter noon midday midnight dawn dusk daybreak nightfall sunrise sunset'

const openers: ReadonlySet<string> = new Set([
  ...OPENERS.split(' '),
  ...[months, shortMonths, weekdays, shortWeekdays, seasons, units, whiches].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...[deictics, nows, vagues, feasts, sets].flatMap((list) => [...list.keys()]),
  ...[...partsOfPeriod, ...vagueSpans, ...partsOfDay],
  ...Object.values(numbers).flatMap((map) => [...map.keys()]),
  ...modifierOpeners,
])

/** A quick look that spares most words the whole grammar. */
const mayOpen = (word: Word): boolean =>
  word.kind === 'digits' || openers.has(word.lower) || /^['’‘]$|long$/.test(word.lower)

/** The time expression that starts at a word, the longest of all that could; null where none does. */
export const readTime: Rule = (words, i) => (mayOpen(words[i]!) ? readAnyTime(words, i) : null)

/** `readTime` without the quick look. */
export const readAnyTime: Rule = (words, i) => longest(rules, words, i)
