import type { Measure, Modifier } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

/** See the head of `data/en/writing.yml`. */
export type WritingEntry = Entry & {
  kind:
    | 'the'
    | 'bare'
    | 'definite'
    | 'plural'
    | 'mass'
    | 'at'
    | 'on'
    | 'vague'
    | 'hazard'
    | 'measure'
    | 'bound'
  words?: string[]
  manners?: Record<string, string>
  bounds?: Record<Modifier, string>
  measure?: Measure
  clause?: string
  could?: string
  anybody?: string
}

export const writingEntries = (en.writing ?? []) as readonly WritingEntry[]

const wordsOf = (kind: WritingEntry['kind']): ReadonlySet<string> =>
  new Set(writingEntries.filter((entry) => entry.kind === kind).flatMap((entry) => entry.words ?? []))

/** Words that decide articles, number and prepositions, by what they decide. */
export const writing = {
  the: wordsOf('the'),
  bare: wordsOf('bare'),
  definite: wordsOf('definite'),
  plural: wordsOf('plural'),
  mass: wordsOf('mass'),
  at: wordsOf('at'),
  on: wordsOf('on'),
  vague: wordsOf('vague'),
} as const

/** Manners of a hazard with their article. */
export const hazards: Readonly<Record<string, string>> = Object.assign(
  {},
  ...writingEntries.map((entry) => entry.manners ?? {}),
)

/** Words before a number. */
export const boundWords: Readonly<Record<Modifier, string>> = writingEntries.find((e) => e.bounds)!.bounds!

/** How a number of a measure is worded as a clause; null for measures that need the claim's own wording. */
export const measureWording = (
  measure: Measure,
): { clause: string; could: string; anybody: string } | null => {
  const entry = writingEntries.find((e) => e.measure === measure)
  return entry ? { clause: entry.clause!, could: entry.could!, anybody: entry.anybody! } : null
}
