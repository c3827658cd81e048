import { units } from '../../lexicon/dates.ts'
import { readNumeral } from '../figures/numerals.ts'
import { follows, lower } from './reading.ts'
import type { Word } from './words.ts'

/** So many units: "three days", "about two and a half years". `count` is null where it is left open: "a few days". */
export type Quantity = { end: number; count: number | null; unit: string }

const MODIFIERS = [
  ['more', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'little', 'as'],
  ['as', 'long', 'as'],
  ['the', 'space', 'of'],
  ['a', 'matter', 'of'],
  ...[
    'about just only nearly almost over under around some roughly approximately barely another exactly well',
    'mere full entire whole',
  ]
    .join(' ')
    .split(' ')
    .map((word) => [word]),
]

/** Words that may open a quantity with its modifier. */
export const modifierOpeners: readonly string[] = MODIFIERS.map((words) => words[0]!)

export function skipModifiers(words: readonly Word[], i: number): number {
  let at = i
  for (let turn = 0; turn < 3; turn++) {
    const modifier = MODIFIERS.find((m) => follows(words, at, m))
    if (!modifier) break
    at += modifier.length
  }
  return at
}

const isUnit = (words: readonly Word[], i: number): boolean =>
  units.has(lower(words, i)) && (words[i]!.before === ' ' || words[i]!.before === '-')

/** The quantity that starts at word `i`, modifiers before it included. */
export function readQuantity(words: readonly Word[], i: number): Quantity | null {
  const at = skipModifiers(words, i)
  const open = readOpen(words, at)
  if (open) return open
  const numeral = readNumeral(words, at)
  if (numeral) {
    let end = numeral.end
    if (/^(or|to|and)$/.test(lower(words, end)) || words[end]?.before === '-') {
      const second = readNumeral(words, words[end]?.before === '-' ? end : end + 1)
      if (second && isUnit(words, second.end))
        return { end: second.end + 1, count: null, unit: lower(words, second.end) }
    }
    if (/^(more|full|whole|long|consecutive|straight|successive|short|calendar)$/.test(lower(words, end)))
      end++
    if (!isUnit(words, end) || numeral.form === 'plural') return null
    return { end: end + 1, count: numeral.form === 'few' ? null : numeral.value, unit: lower(words, end) }
  }
  const article = /^an?$/.test(lower(words, at)) ? at + 1 : -1
  if (article > 0) {
    const long = /^(whole|full|single|mere|further|half)$/.test(lower(words, article)) ? article + 1 : article
    // "for a second", "in a minute" are figures of speech.
    if (!isUnit(words, long) || /^(second|minute)$/.test(lower(words, long))) return null
    const count = lower(words, article) === 'half' ? 0.5 : 1
    if (follows(words, long + 1, ['and', 'a', 'half']))
      return { end: long + 4, count: 1.5, unit: lower(words, long) }
    if (follows(words, long + 1, ['or', 'so'])) return { end: long + 3, count: 1, unit: lower(words, long) }
    if (follows(words, long + 1, ['or', 'two']))
      return { end: long + 3, count: null, unit: lower(words, long) }
    return { end: long + 1, count, unit: lower(words, long) }
  }
  if (follows(words, at, ['half', 'a']) && isUnit(words, at + 2)) {
    return { end: at + 3, count: 0.5, unit: lower(words, at + 2) }
  }
  return null
}

/** "a few days", "several years", "a couple of weeks", "many months". */
function readOpen(words: readonly Word[], i: number): Quantity | null {
  let at = /^an?$/.test(lower(words, i)) ? i + 1 : i
  if (!/^(few|several|couple|many|some|number)$/.test(lower(words, at))) return null
  at++
  if (lower(words, at) === 'of') at++
  if (/^(more|long)$/.test(lower(words, at))) at++
  return isUnit(words, at) && /s$/.test(lower(words, at))
    ? { end: at + 1, count: null, unit: lower(words, at) }
    : null
}
