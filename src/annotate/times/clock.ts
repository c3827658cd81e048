import { numbers } from '../../lexicon/numbers.ts'
import { isPartOfDay } from './deictic.ts'
import { follows, isGlued, lower } from './reading.ts'
import type { Word } from './words.ts'

const APPROACH = /^(at|by|around|about|until|till|since|from|before|after|shortly|just|to|between|and|past)$/
const ZONE =
  /^(gmt|utc|est|edt|cst|cet|cest|et|pt|pst|pdt|bst|ist|eet|msk|hrs|hours|hour|z|zulu|local|time|sharp)$/

/** "6 a.m.", "10:35 p.m. local time", "1430 GMT", "9 o'clock", "at noon": the index after it, or null. */
export function readClock(words: readonly Word[], i: number): number | null {
  const word = words[i]
  if (!word) return null
  const approached = APPROACH.test(lower(words, i - 1))
  if (/^(noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset)$/.test(word.lower)) {
    return approached && !(words[i + 1]?.before === '-') ? i + 1 : null
  }
  const hour = word.kind === 'digits' ? Number(word.lower) : numbers.unit.get(word.lower)
  if (hour === undefined || (word.before !== ' ' && i > 0 && words[i - 1]!.kind !== 'mark')) return null
  let end = i + 1
  let certain = false
  const minutes = words[end + 1]
  if (
    /^[:.h]$/.test(lower(words, end)) &&
    isGlued(words, end) &&
    minutes?.kind === 'digits' &&
    minutes.lower.length === 2
  ) {
    if (hour > 24 || Number(minutes.lower) > 59 || !isGlued(words, end + 1)) return null
    certain = lower(words, end) === ':' && approached
    end += 2
    if (lower(words, end) === ':' && words[end + 1]?.kind === 'digits' && isGlued(words, end + 1)) end += 2
  } else if (word.kind === 'digits' && word.lower.length === 4) {
    const zone = /^(gmt|utc|hrs|hours|z|local)$/.test(lower(words, end))
    if (!zone || hour > 2400 || hour % 100 > 59) return null
    certain = true
  } else if (hour > 24) return null
  const half = readHalfDay(words, end)
  if (half !== null && hour <= 12) {
    end = half
    certain = true
  } else if (lower(words, end) === 'o' && lower(words, end + 1) === 'clock') {
    end += 2
    certain = true
  }
  const zoned = end
  while (ZONE.test(lower(words, end)) && words[end]!.kind === 'letters' && end < zoned + 3) end++
  if (end > zoned && end - i > 2) certain = true
  if (!certain) return null
  // "(0600 GMT)" after a local time is the same moment.
  if (lower(words, end) === '(' && words[end + 1]?.kind === 'digits') {
    const close = [3, 4, 5, 6].find((n) => lower(words, end + n) === ')')
    if (close && ZONE.test(lower(words, end + close - 1))) end += close + 1
  }
  return end
}

/** "a.m.", "pm": the index after it. */
function readHalfDay(words: readonly Word[], i: number): number | null {
  if (/^[ap]m$/.test(lower(words, i))) return i + 1
  if (!/^[ap]$/.test(lower(words, i)) || !follows(words, i + 1, ['.', 'm'])) return null
  return lower(words, i + 3) === '.' && isGlued(words, i + 3) ? i + 4 : i + 3
}

/** What follows a day and belongs to it: "Friday morning", "Friday at 6 a.m.", "3 May around noon". */
export function extendByTime(words: readonly Word[], i: number): number {
  let end = i
  if (/^(early|late|mid)$/.test(lower(words, end)) && isPartOfDay(lower(words, end + 1))) end++
  if (isPartOfDay(lower(words, end)) && words[end]!.before !== '') return end + 1
  let at = lower(words, end) === ',' ? end + 1 : end
  for (let turn = 0; turn < 2 && APPROACH.test(lower(words, at)); turn++) at++
  if (at === end && lower(words, at) !== 'noon' && words[at]?.kind !== 'digits') return i
  return readClock(words, at) ?? i
}
