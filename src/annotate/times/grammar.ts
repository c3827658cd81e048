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
import { longest, lower, type Rule, remembering } from './reading.ts'
import type { Word } from './words.ts'
import { spelledDecades } from './years.ts'

const dayRules: readonly Rule[] = [isoDay, numericDay, weekdayAndDay, monthDay, ordinalDay]
const pointRules: readonly Rule[] = [...dayRules, ...periodRules, ...deicticRules, ...anchoredRules]

/** A day with what is said of its hour: "late on Friday", "noon Saturday", "6 a.m. on 3 May", "Friday morning". */
const point = remembering((words, i) => {
  const reading = longest(pointRules, words, i)
  if (reading)
    return reading.type === 'date' ? { ...reading, end: extendByTime(words, reading.end) } : reading
  return hourBeforeDay(words, i)
})

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

/** Words of the rules themselves that may open a time but need a telling word behind them. */
const IDLE =
  'the a an in on at for from between since until till over during within inside throughout through lasting starting ' +
  'every each that these his her its their fiscal few several many some number first second last latter'

/** Words of the rules themselves that tell a time. */
const TELLING =
  'overnight q year century quarter weekend nineteen eighteen noon midday midnight dawn dusk daybreak nightfall ' +
  'sunrise sunset'

/** Words that make a time of what stands before them and open none: "since then". */
const CLOSING = 'then'

const phrases = [deictics, nows, vagues, feasts, sets].flatMap((list) => [...list.values()].flat())

const openers: ReadonlySet<string> = new Set([
  ...IDLE.split(' '),
  ...TELLING.split(' '),
  ...[months, shortMonths, weekdays, shortWeekdays, seasons, units, whiches].flatMap((map) => [
    ...map.keys(),
  ]),
  ...[...weekdays.keys()].map((day) => `${day}s`),
  ...phrases.map((phrase) => phrase.words[0]!),
  ...[...partsOfPeriod, ...vagueSpans, ...partsOfDay],
  ...Object.values(numbers).flatMap((map) => [...map.keys()]),
  ...modifierOpeners,
])

/** Words one of which stands in every time, digits apart: what is named, numbered or measured, or a set phrase. */
const telling: ReadonlySet<string> = new Set(
  [
    ...TELLING.split(' '),
    CLOSING,
    ...[months, shortMonths, weekdays, shortWeekdays, seasons, units, spelledDecades].flatMap((map) => [
      ...map.keys(),
    ]),
    ...[...weekdays.keys()].map((day) => `${day}s`),
    ...phrases.map((phrase) => phrase.words.at(-1)!),
    ...partsOfDay,
    ...Object.values(numbers).flatMap((map) => [...map.keys()]),
  ].filter((word) => !IDLE.split(' ').includes(word)),
)

/** Words that may stand between the first word of a time and the telling one, beside those that may open it. */
const LINKING =
  'of to and very same past more most well than least space matter as little long up whole full single mere further ' +
  "consecutive straight successive short calendar school academic ' ’ ‘ ,"

const linking: ReadonlySet<string> = new Set([
  ...openers,
  ...LINKING.split(' '),
  ...phrases.flatMap((phrase) => phrase.words),
])

/** Words behind "since" among which the telling one stands: "since the war broke out there in early May". */
const REACH_OF_SINCE = 12

const tells = (word: Word): boolean =>
  word.kind === 'digits' || telling.has(word.lower) || word.lower.endsWith('long')

/** A quick look that spares most words the whole grammar. */
function mayOpen(words: readonly Word[], i: number): boolean {
  const { kind, lower } = words[i]!
  if (kind !== 'digits' && !openers.has(lower) && !/^['’‘]$|long$/.test(lower)) return false
  const since = lower === 'since' ? i + REACH_OF_SINCE : i
  for (let at = i; at < words.length; at++) {
    if (tells(words[at]!)) return true
    if (at > since && !linking.has(words[at]!.lower)) return false
  }
  return false
}

/** The time expression that starts at a word, the longest of all that could; null where none does. */
export const readTime: Rule = (words, i) => (mayOpen(words, i) ? readAnyTime(words, i) : null)

/** `readTime` without the quick look. */
export const readAnyTime: Rule = (words, i) => longest(rules, words, i)
