import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { PhraseIndex } from './phrases.ts'

/** See the head of `data/en/titles.yml`. */
export type TitleKind = 'honorific' | 'style' | 'rank' | 'state' | 'office' | 'role' | 'modifier'

/** `country`: the state, by its ISO code, whose office it is where the text names none. */
export type TitleEntry = Entry & { kind: TitleKind; words: string[]; country?: string }

export type Title = { kind: TitleKind; rule: string; country: string | null }

export const titleEntries = en.titles as readonly TitleEntry[]

/** Titles and what people do, by their words; the first entry that lists a word has it. */
export const titles = new PhraseIndex<Title>()
/** Words that stand before a title and belong to it: former, deputy, foreign. */
export const titleModifiers = new PhraseIndex<Title>()

for (const { id, kind, words, country = null } of titleEntries) {
  const title = { kind, rule: id, country }
  for (const word of words) (kind === 'modifier' ? titleModifiers : titles).add(word, title)
}
