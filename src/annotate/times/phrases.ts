import type { DateEntry, Phrase } from '../../lexicon/dates.ts'
import type { Word } from './words.ts'

/** The longest phrase of a list that starts at word `i`; marks that tie words are not looked at. */
export function matchPhrase(
  list: ReadonlyMap<string, readonly Phrase[]>,
  words: readonly Word[],
  i: number,
): { end: number; entry: DateEntry } | null {
  for (const phrase of list.get(words[i]?.lower ?? '') ?? []) {
    if (phrase.words.every((word, k) => words[i + k]?.lower === word)) {
      return { end: i + phrase.words.length, entry: phrase.entry }
    }
  }
  return null
}
