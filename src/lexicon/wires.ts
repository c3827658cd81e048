import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type WireEntry = Entry & {
  kind: 'agency' | 'update' | 'witness'
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

/** Words by which a report says that it is a later version, and what agencies' people are called; in lower case. */
export const updateWords: readonly string[] = wordsOf('update')
export const witnessWords: readonly string[] = wordsOf('witness')
