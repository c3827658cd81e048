import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type WireEntry = Entry & {
  kind: 'agency' | 'version' | 'toll' | 'witness'
  members?: Record<string, string[]>
  words?: string[]
}

const entries = (en.wires ?? []) as readonly WireEntry[]
const wordsOf = (kind: WireEntry['kind']): readonly string[] =>
  entries.flatMap((entry) => (entry.kind === kind ? (entry.words ?? []) : []))

/** Every way in which an agency is named, as written, with the one name that stands for it. */
export const agencies: ReadonlyMap<string, string> = new Map(
  entries.flatMap((entry) =>
    Object.entries(entry.members ?? {}).flatMap(([agency, names]) =>
      names.map((name): [string, string] => [name, agency]),
    ),
  ),
)

/** By what a report says that it is a later version of the outlet's own, or counts more than an older report. */
export const versionWords: readonly string[] = wordsOf('version')
export const tollWords: readonly string[] = wordsOf('toll')
/** What the people of an agency are called, in lower case. */
export const witnessWords: readonly string[] = wordsOf('witness')
