import type { Span } from '../model/span.ts'

/**
 * A word as it is compared: `key` is folded (lower case, no accents, no apostrophes, numbers in digits without
 * separators). `capital`: it is written with a capital letter, so that it may belong to a name.
 */
export type Word = Span & { key: string; capital: boolean }

const WORD = /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)*|[\p{L}\p{M}\u00AD]+(?:['’][\p{L}\p{M}]+)?/gu
const LONGEST = 40

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
)

/**
 * How a word is compared: lower case without accents, apostrophes, soft hyphens or a genitive's s; `U.N.` is `un`,
 * `370,000` is `370000`, and the number words up to twelve are digits.
 */
export function wordKey(raw: string): string {
  if (/^\d/.test(raw)) return raw.replace(/,(?=\d{3}(?!\d))/g, '')
  const plain = /^[A-Za-z]+$/.test(raw) ? raw : raw.normalize('NFKD').replace(/[\p{M}\u00AD.]/gu, '')
  const folded = plain
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '')
  return NUMBERS.get(folded) ?? folded
}

/** The words of a stretch of text, in order; offsets into the whole text. Linear in its length. */
export function wordsIn(text: string, span: Span): Word[] {
  const words: Word[] = []
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const raw = match[0]
    const start = span.start + match.index
    const key = wordKey(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw)
    if (key) words.push({ start, end: start + raw.length, key, capital: /^\p{Lu}/u.test(raw) })
  }
  return words
}
