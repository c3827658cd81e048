import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

/** Words that take a side, all forms, in lower case; words of one set mean one charge. */
export type LabelEntry = Entry & { words: string[] }

export const labelEntries = (en.labels ?? []) as readonly LabelEntry[]

export const labelSets: readonly { rule: string; words: ReadonlySet<string> }[] = labelEntries.map(
  (entry) => ({
    rule: entry.id,
    words: new Set(entry.words),
  }),
)
