import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type MannerEntry = Entry & { type: string[]; manner: string; words: string[] }

export type Manner = { type: ReadonlySet<string>; manner: string; words: readonly string[] }

/** How it was done, the most telling first (`data/en/manners.yml`). */
export const manners: readonly Manner[] = ((en.manners ?? []) as readonly MannerEntry[]).map((entry) => ({
  type: new Set(entry.type),
  manner: entry.manner,
  words: entry.words.map((words) => ` ${words} `),
}))
