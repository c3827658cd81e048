import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { verbForms } from './inflect.ts'

export type NameWordsEntry = Entry & { words: string[]; verbs?: string[] }

export const nameWordEntries = en['name-words'] as readonly NameWordsEntry[]

const sets = new Map<string, ReadonlySet<string>>()
for (const { id, words, verbs } of nameWordEntries) {
  sets.set(id.replace(/^name-words\//, ''), new Set([...words, ...(verbs ?? []).flatMap(verbForms)]))
}

/**
 * A set of `data/en/name-words.yml`, in lower case, as a test. Asking for a set that is not there is our
 * mistake.
 */
export function nameWords(name: string): (word: string) => boolean {
  const set = sets.get(name)
  if (!set) throw new Error(`data/en/name-words.yml has no set ${name}`)
  return (word) => set.has(word)
}
