import type { Span } from '../model/span.ts'
import { LONGEST_SENTENCE } from './columns.ts'

const STRONG = /^(?:[.;:!?\n]|--?|[–—])$/

/**
 * Cuts a sentence that is too long to parse at once: at the last strong punctuation mark that fits, else at
 * the last comma, else at the limit. A sentence that fits is one piece; an empty one gives none.
 */
export function chunks(words: readonly string[]): Span[] {
  const pieces: Span[] = []
  let start = 0
  while (words.length - start > LONGEST_SENTENCE) {
    const end = cut(words, start)
    pieces.push({ start, end })
    start = end
  }
  if (start < words.length) pieces.push({ start, end: words.length })
  return pieces
}

function cut(words: readonly string[], start: number): number {
  const limit = start + LONGEST_SENTENCE
  let comma = -1
  for (let i = limit - 1; i > start + LONGEST_SENTENCE / 2; i--) {
    if (STRONG.test(words[i]!)) return i + 1
    if (comma < 0 && words[i] === ',') comma = i + 1
  }
  return comma > 0 ? comma : limit
}
