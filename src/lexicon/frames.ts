import type { Stance } from '../model/annotated.ts'
import type { ClaimType } from '../model/claim.ts'
import { remembered } from '../text/remembered.ts'
import { en } from './en.generated.ts'
import { type Entry, examples } from './entries.ts'
import { nounForms, verbForms } from './inflect.ts'
import { ontology } from './ontology.ts'
import { membersOf, wordSet } from './words.ts'

/**
 * How a word tells a claim. `verb`, `noun`, `adjective`: the predicates, base forms, "pull back" with its particle;
 * a noun may be a whole set.
 * `needs`: what a role must be filled with, `bars`: what it must not be (classes of `extract/fillers.ts`, sets such
 * as `@weapon`, or plain words; alternatives in a list). `roles`: which argument fills actor, target and place.
 * Arguments: `agent` (who does it), `patient` (to whom or what), `recipient`, `head` (the noun itself), or a
 * preposition; "patient|of" takes the first that is there. Of an event noun also `det` (its article), `count` (how
 * many), `governor` (the verb that it depends on) with its
 * `subject` and `object`, `undergoer` (who saw or suffered it) and `case` (the preposition before it: "without
 * power"); of a verb `aux` and `neg`; `negated` holds where the clause is. The actor of a claim may be the `speaker`, who alone vouches for it.
 */
export type FrameEntry = Entry & {
  type: ClaimType
  verb?: string[]
  noun?: string[]
  adjective?: string[]
  needs?: Record<string, string | string[]>
  bars?: Record<string, string | string[]>
  roles?: { actor?: string; target?: string; place?: string }
  manner?: string
  stance?: Stance
  /** The word's "no" is part of what it tells: "has no plans" asserts a refusal and denies nothing. */
  negative?: boolean
  /** Who tries to do it has done it: "tried to storm the base" is an attack. */
  attempted?: boolean
  /** Tells its claim beside that of another frame of the same word: a toppled statue is a protest and destroyed. */
  also?: boolean
}

/**
 * What a role, or one of several, must or must not be filled with. `said`: as the entry says it; `words`: plain words
 * in all their forms and those of the sets; `classes`: those of `extract/fillers.ts`.
 */
export type Condition = {
  role: string
  roles: readonly string[]
  said: readonly string[]
  words: ReadonlySet<string>
  classes: readonly string[]
}

export type Frame = Omit<FrameEntry, 'yes' | 'no' | 'needs' | 'bars'> & {
  needs: Condition[]
  bars: Condition[]
  yes: string[]
  no: string[]
}

/** What a word form may be: the base form (with particle), its part of speech, and the frames that it may open. */
export type Trigger = {
  lemma: string
  particle: string | null
  pos: 'verb' | 'noun' | 'adjective'
  frames: Frame[]
}

/** Classes of `extract/fillers.ts`; every other filler that is no `@set` is a plain word, taken in all its forms. */
const CLASSES = new Set(
  'place named-place figure force armed-group state person leader people organisation actor any none unsaid displaced-figure sum thing event abstract'.split(
    ' ',
  ),
)

const wordsOf = (filler: string): ReadonlySet<string> =>
  filler.startsWith('@') ? wordSet(filler) : new Set([...nounForms(filler), ...verbForms(filler)])

/** The words of fillers, a bar between two; conditions that name the same ones share them, as sets are large. */
const wordsOfAll = remembered((fillers: string): ReadonlySet<string> => {
  const sets = fillers.split('|').filter(Boolean).map(wordsOf)
  return sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]))
})

const conditions = (given: Record<string, string | string[]> | undefined): Condition[] =>
  Object.entries(given ?? {}).map(([role, fillers]) => {
    const said = examples(fillers)
    const words = wordsOfAll(said.filter((filler) => !CLASSES.has(filler)).join('|'))
    const classes = said.filter((filler) => CLASSES.has(filler))
    return { role, roles: role.split('|'), said, words, classes }
  })

/** What no frame of the type may have, but for the roles of which the frame itself says what it needs there. */
function barsOfType(type: ClaimType, needs: readonly Condition[]): Condition[] {
  const own = new Set(needs.flatMap(({ roles }) => roles))
  return conditions(ontology.get(type)?.bars)
    .map((bar) => ({ ...bar, roles: bar.roles.filter((role) => !own.has(role)) }))
    .filter(({ roles }) => roles.length > 0)
}

export const frames: readonly Frame[] = ((en.frames ?? []) as readonly FrameEntry[]).map((entry) => {
  const needs = conditions(entry.needs)
  const bars = [...conditions(entry.bars), ...barsOfType(entry.type, needs)]
  return { ...entry, needs, bars, yes: examples(entry.yes), no: examples(entry.no) }
})

const key = (pos: Trigger['pos'], lemma: string, particle: string | null) =>
  `${pos} ${lemma}${particle ? ` ${particle}` : ''}`

const predicates = new Map<string, Trigger>()
const triggers = new Map<string, Trigger[]>()

function add(frame: Frame, predicate: string, pos: Trigger['pos']): void {
  // Texts may be cut at hyphens: "a build-up" is one word or three.
  if (/\w-\w/.test(predicate)) add(frame, predicate.replaceAll('-', ' - '), pos)
  const words = predicate.split(' ')
  // "pull back" is a verb with its particle; "peace talks" a noun whose last word is the head.
  const [lemma, particle] =
    pos === 'verb'
      ? [words[0]!, words.slice(1).join(' ') || null]
      : [words.at(-1)!, words.slice(0, -1).join(' ') || null]
  const id = key(pos, lemma, particle)
  const trigger = predicates.get(id) ?? { lemma, particle, pos, frames: [] }
  predicates.set(id, trigger)
  trigger.frames.push(frame)
  const forms = pos === 'verb' ? verbForms(lemma) : pos === 'noun' ? nounForms(lemma) : [lemma]
  for (const form of forms) {
    const list = triggers.get(form) ?? []
    if (!list.includes(trigger)) list.push(trigger)
    triggers.set(form, list)
  }
}

for (const frame of frames) {
  for (const verb of frame.verb ?? []) add(frame, verb, 'verb')
  for (const noun of (frame.noun ?? []).flatMap((n) => (n.startsWith('@') ? membersOf(n) : [n]))) {
    add(frame, noun, 'noun')
  }
  for (const adjective of frame.adjective ?? []) add(frame, adjective, 'adjective')
}
// The frame that asks for most is the most telling one and is tried first.
for (const { frames } of predicates.values()) frames.sort((a, b) => b.needs.length - a.needs.length)

const lengthOf = ({ particle }: Trigger): number => particle?.length ?? 0
// The longer predicate is the more telling one: "grenade attack" before "attack".
for (const list of triggers.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a))

const NONE: readonly Trigger[] = []

/** What a lower-cased word may be in some frame, the longest predicate first; empty where no frame knows it. */
export const triggersOf = (form: string): readonly Trigger[] => triggers.get(form) ?? NONE
