import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

export type Genre = 'politics' | 'sport' | 'market' | 'violence'

/** `words`: lower-case forms, single words. */
export type GenreEntry = Entry & { words: string[] }

const genres = new Map<string, Genre>()
for (const { id, words } of (en.genres ?? []) as readonly GenreEntry[]) {
  for (const word of words) genres.set(word, id.replace('genres/', '') as Genre)
}

/** The genre that a word, in lower case, tells; undefined where it may stand in any. */
export const genreOf = (word: string): Genre | undefined => genres.get(word)
