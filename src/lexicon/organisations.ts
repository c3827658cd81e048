import type { EntityKind } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms } from './inflect.ts'
import { PhraseIndex } from './phrases.ts'

export type OrganisationKind = EntityKind | 'none'

export type OrganisationEntry = Entry & { kind: OrganisationKind; heads: string[]; starts: string[] }

export type OrganisationWord = { kind: OrganisationKind; rule: string }

export const organisationEntries = en.organisations as readonly OrganisationEntry[]

/** Last words of names that tell what is named: Ministry, Brigade, Airport, Treaty. */
export const nameHeads = new PhraseIndex<OrganisationWord>()
/** First words of names in other languages' order: Jaish, Wadi, Partido. */
export const nameStarts = new PhraseIndex<OrganisationWord>()

for (const { id, kind, heads, starts } of organisationEntries) {
  const word = { kind, rule: id }
  for (const head of heads.flatMap(nounForms)) nameHeads.add(head, word)
  for (const start of starts) nameStarts.add(start, word)
}
