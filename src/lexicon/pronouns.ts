import type { EntityKind } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { PhraseIndex } from './phrases.ts'

/**
 * A word that stands for somebody named before. `number` and `who` say for whom it may stand; a noun ("the
 * group") has the `kinds` for which it may.
 */
export type Pronoun = {
  rule: string
  number: 'one' | 'many'
  who: 'person' | 'thing' | 'any' | 'speaker'
  role: 'subject' | 'object' | 'possessive' | 'noun'
  kinds: readonly EntityKind[]
}

export type PronounEntry = Entry & Omit<Pronoun, 'rule' | 'kinds'> & { words: string[]; kinds?: EntityKind[] }

export const pronounEntries = en.pronouns as readonly PronounEntry[]

/** Pronouns by their lower-case form. */
export const pronouns = new Map<string, Pronoun>()
/** Nouns that point back after "the" or "this". */
export const pointers = new PhraseIndex<Pronoun>()

for (const { id, words, number, who, role, kinds } of pronounEntries) {
  const pronoun: Pronoun = { rule: id, number, who, role, kinds: kinds ?? [] }
  for (const word of words) {
    if (role === 'noun') pointers.add(word, pronoun)
    else pronouns.set(word, pronoun)
  }
}
