import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { verbForms } from './inflect.ts'

export type Which = 'previous' | 'current' | 'next' | 'anchored'
export type Base = 'day' | 'month' | 'hour'

/** An entry of `data/en/dates.yml`, whose head explains the fields. */
export type DateEntry = Entry & {
  role: string
  words?: string[]
  phrases?: string[]
  values?: Record<string, number | [number, number]>
  shift?: number
  base?: Base
  which?: Which
  value?: string
  date?: string
  easter?: number
  nth?: [number, number, number]
  check?: 'own'
}

/** A phrase split into words, with the entry that it stands in. */
export type Phrase = { words: readonly string[]; entry: DateEntry }

export const dateEntries = (en.dates ?? []) as readonly DateEntry[]

const withRole = (role: string): DateEntry[] => dateEntries.filter((entry) => entry.role === role)

const valuesOf = (role: string): ReadonlyMap<string, number> =>
  new Map(withRole(role).flatMap((entry) => Object.entries((entry.values ?? {}) as Record<string, number>)))

const wordsOf = (role: string): ReadonlySet<string> =>
  new Set(withRole(role).flatMap((entry) => entry.words ?? []))

/** Phrases by their first word, the longest first. */
function phrasesOf(role: string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const entry of withRole(role)) {
    for (const text of entry.phrases ?? []) {
      const words = text.split(/[ -]/)
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), { words, entry }])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return phrases
}

export const months = valuesOf('month')
export const shortMonths = valuesOf('month-short')
export const monthsThatAreNames = wordsOf('name-too')
export const weekdays = valuesOf('weekday')
export const shortWeekdays = valuesOf('weekday-short')
export const partsOfDay = wordsOf('part')
export const partsOfPeriod = wordsOf('within')
export const numberLabels = wordsOf('label')
export const vagueSpans = wordsOf('vague-span')

export const deictics = phrasesOf('deictic')
export const nows = phrasesOf('now')
export const vagues = phrasesOf('vague')
export const feasts = phrasesOf('feast')
export const sets = phrasesOf('set')

export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map(
  withRole('season').flatMap((entry) =>
    Object.entries((entry.values ?? {}) as Record<string, [number, number]>),
  ),
)

/** `size` in units of `base`: a fortnight is 14 days, a decade 120 months, a minute no hour. */
export const units: ReadonlyMap<string, { base: Base; size: number }> = new Map(
  withRole('unit').flatMap((entry) =>
    Object.entries((entry.values ?? {}) as Record<string, number>).map(
      ([word, size]) => [word, { base: entry.base!, size }] as const,
    ),
  ),
)

/** "last" → previous, "this" → current … with the id of the entry. */
export const whiches: ReadonlyMap<string, { which: Which; rule: string }> = new Map(
  withRole('which').flatMap((entry) =>
    (entry.words ?? []).map((word) => [word, { which: entry.which!, rule: entry.id }] as const),
  ),
)

const formsOf = (role: string): ReadonlySet<string> =>
  new Set(withRole(role).flatMap((entry) => (entry.words ?? []).flatMap((word) => verbForms(word))))

/** Words, in all their forms, whose infinitive lies ahead. */
export const planned = formsOf('planned')
/** Words, in all their forms, that put the day said with them ahead. */
export const scheduled = formsOf('scheduled')
