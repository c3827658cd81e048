import { fold, romanised } from '../../lexicon/fold.ts'

/** Letters that one sound is written with in different romanisations: Jolani, Golani; Qaddafi, Gaddafi, Kadhafi. */
const SOUNDS: readonly [RegExp, string][] = [
  [/dj|kh|ch|gh|q|ck|c|g|j/g, 'k'],
  [/ph/g, 'f'],
  [/[vw]/g, 'w'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/sh|sch|s|z/g, 's'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
]

const ARTICLES = /^(?:al|el|ul|an|ar|as|ash|ad|az) /

const sounds = (word: string): string =>
  SOUNDS.reduce((text, [letters, one]) => text.replace(letters, one), word)
const consonants = (word: string): string => {
  const heard = sounds(word)
  return heard.charAt(0) + heard.slice(1).replace(/[aeiou]/g, '')
}
const vowels = (word: string): string => sounds(romanised(word) ?? word)

/** The words of a name without Arabic articles, folded. */
export const nameWords = (name: string): string[] =>
  fold(name)
    .replace(ARTICLES, '')
    .replace(/ (?:al|el|ul|an|ar|as|ash|ad|az)(?= )/g, '')
    .split(' ')
    .filter(Boolean)

/** True where two words differ by one letter changed, added or left out, or not at all. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  const room = Math.min(a.length, b.length) - start
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

const LONG_WORD = 7

/**
 * True where two names of one length are one name in two spellings: every word sounds alike, and the last also in
 * its vowels or but for one letter of a long word. Hassan and Hussein differ; Pedersen and Pederson do not.
 */
export function sameSpelling(a: string, b: string): boolean {
  const [one, two] = [nameWords(a), nameWords(b)]
  if (one.length !== two.length || one.length === 0) return false
  if (!one.every((word, i) => consonants(word) === consonants(two[i]!))) return false
  const [last, other] = [one.at(-1)!, two.at(-1)!]
  if (vowels(last) === vowels(other)) return true
  return Math.min(last.length, other.length) >= LONG_WORD && oneLetterApart(last, other)
}

const SMALL = new Set([
  'of',
  'for',
  'the',
  'and',
  'in',
  'on',
  'to',
  'al',
  'de',
  'la',
  'da',
  'do',
  'des',
  'du',
])

/** True for `HTS` and `Hayat Tahrir al-Sham`: the letters begin the words, small words counted or not. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/\./g, '').toLowerCase()
  if (!/^\p{Lu}[\p{Lu}.]{1,7}$/u.test(short)) return false
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return false
  const initials = (list: string[]) => list.map((word) => word[0]!.toLowerCase()).join('')
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase()))
  return letters === initials(words) || letters === initials(telling)
}
