import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type Kind = 'never' | 'number' | 'clock' | 'perhaps' | 'unit' | 'opener' | 'continues' | 'tag'

export type AbbreviationEntry = Entry & { kind: Kind; words: string[] }

export const abbreviationEntries = en.abbreviations as readonly AbbreviationEntry[]

const wordsOf = (kind: Kind): ReadonlySet<string> =>
  new Set(abbreviationEntries.flatMap((entry) => (entry.kind === kind ? entry.words : [])))

/** Lower-case words without their last full stop, by what a full stop after them means; see `data/en/abbreviations.yml`. */
export const abbreviations: Readonly<Record<Kind, ReadonlySet<string>>> = {
  never: wordsOf('never'),
  number: wordsOf('number'),
  clock: wordsOf('clock'),
  perhaps: wordsOf('perhaps'),
  unit: wordsOf('unit'),
  opener: wordsOf('opener'),
  continues: wordsOf('continues'),
  tag: wordsOf('tag'),
}
