import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms } from './inflect.ts'

/** See the head of `data/en/identity.yml`. */
export type IdentityEntry = Entry & {
  kind:
    | 'office'
    | 'past'
    | 'alias'
    | 'member'
    | 'adjective'
    | 'organ'
    | 'area'
    | 'nobody'
    | 'self'
    | 'crowd'
    | 'national'
    | 'apart'
    | 'dead'
    | 'culprit'
    | 'mouthpiece'
  office?: string
  nouns?: string[]
  verbs?: string[]
  words?: string[]
}

export const identityEntries = (en.identity ?? []) as readonly IdentityEntry[]

const wordsOf = (kind: IdentityEntry['kind']): string[] =>
  identityEntries.filter((entry) => entry.kind === kind).flatMap((entry) => entry.words ?? [])

/** Nouns and verbs that say an office, longest first, with the office's one name. */
export const officeWords: readonly { word: string; office: string; verb: boolean }[] = identityEntries
  .flatMap((entry) => [
    ...(entry.nouns ?? []).map((word) => ({ word, office: entry.office!, verb: false })),
    ...(entry.verbs ?? []).map((word) => ({ word, office: entry.office!, verb: true })),
  ])
  .sort((a, b) => b.word.length - a.word.length)

/** Words before an office that make its holder another one. */
export const pastWords: ReadonlySet<string> = new Set(wordsOf('past'))
/** Phrases between two names of one person. */
export const aliasCues: readonly string[] = wordsOf('alias')
/** Phrases between a general word for fighters and the name of a group among them. */
export const memberCues: readonly string[] = wordsOf('member')
/** What follows the hyphen in `Front-led`. */
export const ledWords: ReadonlySet<string> = new Set(wordsOf('adjective'))
/** Forms of a state's own voice. */
export const organWords: readonly string[] = wordsOf('organ')
/** What follows a town's name where the land around it is meant. */
export const areaWords: ReadonlySet<string> = new Set(wordsOf('area'))
/** Speakers who are nobody whose word could be counted, and those who are the report itself. */
export const nobodyWords: ReadonlySet<string> = new Set(wordsOf('nobody'))
export const selfWords: ReadonlySet<string> = new Set(wordsOf('self'))
/** Nouns of people at large: a number of them is a number of people. */
export const crowdWords: ReadonlySet<string> = new Set(wordsOf('crowd'))
/** Words before the name of a country's body that may be left out. */
export const nationalWords: ReadonlySet<string> = new Set(wordsOf('national'))
/** Words that tell some fighters from others of the same noun. */
export const apartWords: ReadonlySet<string> = new Set(wordsOf('apart'))

/** Nouns of people who speak for some body: "officials", "forecasters". */
export const mouthpieceWords: ReadonlySet<string> = new Set(wordsOf('mouthpiece'))
/** Nouns for those whom a toll counts, which name nobody beside the number. */
export const deadWords: ReadonlySet<string> = new Set(wordsOf('dead'))
/** Nouns for whoever did it, which name nobody: "the attackers". */
export const culpritWords: ReadonlySet<string> = new Set(wordsOf('culprit').flatMap(nounForms))
