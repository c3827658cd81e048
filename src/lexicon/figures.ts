import type { Measure, Modifier } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms, verbForms } from './inflect.ts'
import { wordSet } from './words.ts'

/** An entry of `data/en/figures.yml`, whose head explains the fields. */
export type FigureEntry = Entry & {
  role: string
  measure?: Measure
  modifier?: Modifier
  object?: string[]
  subject?: string[]
  toward?: string[]
  moved?: string[]
  event?: string[]
  noun?: string[]
  state?: string[]
  phrase?: string[]
  kind?: string
  words?: string[]
  values?: Record<string, string | number>
  before?: string[]
  after?: string[]
  /** Counts people only: of a thing with this verb nothing is known. */
  people?: boolean
  check?: 'own'
}

export const figureEntries = (en.figures ?? []) as readonly FigureEntry[]

const withRole = (role: string): FigureEntry[] => figureEntries.filter((entry) => entry.role === role)

/** How a word tells the measure; see the head of the data file. */
export type Sign = 'object' | 'subject' | 'toward' | 'moved' | 'event' | 'noun' | 'state'

/** A measure entry with its place in the order: smaller wins. */
export type Ranked = { entry: FigureEntry; rank: number; sign: Sign | 'phrase' }

const verbs = (words: readonly string[]): string[] =>
  words.flatMap((verb) => {
    const [first, ...rest] = verb.split(' ')
    return verbForms(first!).map((form) => [form, ...rest].join(' '))
  })

const nouns = (words: readonly string[]): string[] =>
  words.flatMap((noun) => {
    const parts = noun.split(' ')
    const last = parts.pop()!
    return nounForms(last).map((form) => [...parts, form].join(' '))
  })

const INFLECT: Record<Sign, (words: readonly string[]) => string[]> = {
  object: verbs,
  subject: verbs,
  toward: verbs,
  moved: verbs,
  event: nouns,
  noun: nouns,
  state: (words) => [...words],
}

const signs = new Map<Sign, Map<string, Ranked>>()
const phraseList: { words: readonly string[]; ranked: Ranked }[] = []
withRole('measure').forEach((entry, rank) => {
  for (const sign of Object.keys(INFLECT) as Sign[]) {
    const map = signs.get(sign) ?? new Map<string, Ranked>()
    signs.set(sign, map)
    for (const form of INFLECT[sign](entry[sign] ?? []))
      if (!map.has(form)) map.set(form, { entry, rank, sign })
  }
  for (const phrase of entry.phrase ?? [])
    phraseList.push({ words: phrase.split(' '), ranked: { entry, rank, sign: 'phrase' } })
})

/** What a word, or two words joined by a blank, tells of the measure in that position. */
export const signOf = (sign: Sign, word: string): Ranked | null => signs.get(sign)?.get(word) ?? null

/** Phrases by their first word. */
export const phrases: ReadonlyMap<string, typeof phraseList> = phraseList.reduce(
  (map, phrase) => map.set(phrase.words[0]!, [...(map.get(phrase.words[0]!) ?? []), phrase]),
  new Map<string, typeof phraseList>(),
)

const kindWords = (kind: string): Set<string> =>
  new Set(withRole('kind').flatMap((entry) => (entry.kind === kind ? nouns(entry.words ?? []) : [])))

export const households: ReadonlySet<string> = kindWords('households')
export const dwellings: ReadonlySet<string> = kindWords('dwelling')
const THING_SETS = ['@weapon', '@munition', '@explosive', '@goods', '@symbol', '@route']
export const things: ReadonlySet<string> = new Set([
  ...kindWords('thing'),
  ...THING_SETS.flatMap((name) => [...wordSet(name)]),
])
export const people: ReadonlySet<string> = new Set(
  [...kindWords('people'), ...wordSet('@people'), ...wordSet('@person')].filter(
    (word) => !households.has(word),
  ),
)

/** Those who fight, alone or as a body: "a 400-strong force". */
export const forces: ReadonlySet<string> = wordSet('@force')

/** Unit words → the entry's measure and the unit's short name. */
export const unitWords: ReadonlyMap<string, { entry: FigureEntry; unit: string }> = new Map(
  withRole('unit').flatMap((entry) =>
    Object.entries(entry.values ?? {}).map(([word, unit]) => [word, { entry, unit: String(unit) }] as const),
  ),
)

export type Bound = { words: readonly string[]; modifier: Modifier }

const boundsOf = (side: 'before' | 'after'): Bound[] =>
  withRole('bound')
    .flatMap((entry) =>
      (entry[side] ?? []).map((text) => ({ words: text.split(' '), modifier: entry.modifier! })),
    )
    .sort((a, b) => b.words.length - a.words.length)

/** Bounds before and after a number, the longest first. */
export const boundsBefore: readonly Bound[] = boundsOf('before')
export const boundsAfter: readonly Bound[] = boundsOf('after')

const wordsOf = (role: string): string[] => withRole(role).flatMap((entry) => entry.words ?? [])

export const fillers: ReadonlySet<string> = new Set(wordsOf('filler'))
export const priceWords: ReadonlySet<string> = new Set(nouns(wordsOf('price')))
export const changeVerbs: ReadonlySet<string> = new Set(verbs(wordsOf('change')))
export const figureLabels: ReadonlySet<string> = new Set(nouns(wordsOf('label')))
export const expectedWords: ReadonlySet<string> = new Set([
  ...verbs(wordsOf('expected')),
  ...nouns(wordsOf('expected')),
])

/** Forms of verbs that multiply → by how much: "tripled" 3. */
export const factors: ReadonlyMap<string, number> = new Map(
  withRole('factor').flatMap((entry) =>
    Object.entries(entry.values ?? {}).flatMap(([verb, by]) =>
      verbs([verb]).map((form) => [form, Number(by)] as const),
    ),
  ),
)
