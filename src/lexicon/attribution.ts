import type { Attribution, Stance } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms, verbForms } from './inflect.ts'

/** What sort of word a cue is; data/en/attribution.yml tells each. */
export type CuePart =
  | 'verb'
  | 'passive'
  | 'adjective'
  | 'noun'
  | 'carrier'
  | 'mask'
  | 'adverb'
  | 'phrase'
  | 'colon'
  | 'occasion'
  | 'reckoning'

/** `takes`: complements that the word may govern, by the names that data/en/attribution.yml gives them. */
export type Cue = {
  id: string
  part: CuePart
  kind: Attribution['kind']
  stance: Stance
  negated: Stance
  takes: ReadonlySet<string>
  /** Only where a text, an image or a poll says it. */
  ofCarrier: boolean
  /** Whoever says it vouches for what is said: always of content, of an act where its entry says so. */
  vouches: boolean
}

/** A cue that may begin with the word asked for, and the words that must follow it: `call` + [`for`]. */
export type CueWord = { cue: Cue; tail: readonly string[] }

type CueEntry = Entry & {
  part: CuePart
  words: string[]
  takes?: string[]
  kind: Attribution['kind']
  stance: Stance
  negated?: Stance
  source?: 'carrier'
  vouches?: boolean
}

const entries = (en.attribution ?? []) as readonly CueEntry[]
const words = new Map<string, Partial<Record<CuePart, CueWord[]>>>()
const byRule = new Map<string, Cue>()

const INFLECT: Partial<Record<CuePart, (word: string) => string[]>> = {
  verb: verbForms,
  passive: verbForms,
  noun: nounForms,
  carrier: nounForms,
  mask: nounForms,
  occasion: nounForms,
  reckoning: nounForms,
}

function add(part: CuePart, form: string, word: CueWord): void {
  const parts = words.get(form) ?? {}
  words.set(form, parts)
  parts[part] = [...(parts[part] ?? []), word]
}

for (const entry of entries) {
  const { id, part, kind, stance } = entry
  const negated = entry.negated ?? 'rumoured'
  const cue: Cue = {
    id,
    part,
    kind,
    stance,
    negated,
    takes: new Set(entry.takes ?? []),
    ofCarrier: entry.source === 'carrier',
    vouches: entry.vouches ?? kind !== 'act',
  }
  byRule.set(id, cue)
  for (const given of entry.words) {
    const split = given.split(' ')
    // A verb is inflected at its first word ("called for"), a noun at its last ("social media posts").
    const verbal =
      part === 'verb' || part === 'passive' || part === 'phrase' || part === 'adverb' || part === 'adjective'
    const at = verbal ? 0 : split.length - 1
    const [base, ...more] = split[at]!.split('/')
    const forms = INFLECT[part]?.(base!) ?? [base!]
    for (const form of new Set([...forms, ...more])) {
      const said = split.with(at, form)
      add(part, said[0]!, { cue, tail: said.slice(1) })
    }
  }
}

const NONE: readonly CueWord[] = []

/** The cues of a part that may begin with this word, given in lower case; those of more words come first. */
export const cuesOf = (part: CuePart, word: string): readonly CueWord[] => words.get(word)?.[part] ?? NONE

/** True where the source of an attribution with this rule stands for what is said: it warned, it accused. */
export const vouches = (rule: string): boolean => byRule.get(rule)?.vouches ?? true

for (const parts of words.values()) {
  for (const list of Object.values(parts)) list.sort((a, b) => b.tail.length - a.tail.length)
}
