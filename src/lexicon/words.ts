import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms } from './inflect.ts'

/** A set of nouns by meaning, named in frames as `@weapon`. Words stand in the singular. */
export type WordsEntry = Entry & { words: string[] }

const members = new Map<string, readonly string[]>()
const sets = new Map<string, ReadonlySet<string>>()
for (const entry of (en.words ?? []) as readonly WordsEntry[]) {
  const name = `@${entry.id.replace(/^words\//, '')}`
  members.set(name, entry.words)
  sets.set(name, new Set(entry.words.flatMap((word) => nounForms(word))))
}

/** The words of a set, all forms in lower case. Asking for a set that is not there is a mistake of ours. */
export function wordSet(name: string): ReadonlySet<string> {
  const set = sets.get(name)
  if (!set) throw new Error(`data/en/words.yml has no set ${name}`)
  return set
}

/** The words of a set as they are listed, in the singular. */
export function membersOf(name: string): readonly string[] {
  const list = members.get(name)
  if (!list) throw new Error(`data/en/words.yml has no set ${name}`)
  return list
}
