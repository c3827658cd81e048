import type { EntityKind } from '../model/annotated.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { nounForms, verbForms } from './inflect.ts'
import { nameWords } from './nameWords.ts'
import { PhraseIndex } from './phrases.ts'

/** See the heads of `data/en/forces.yml` and `data/en/people-kinds.yml`. */
export type ForceEntry = Entry & {
  kind: EntityKind
  name: string
  heads: string[]
  by?: string[]
  tells?: string[]
  joins?: string
  fold?: boolean
  owned?: boolean
  relation?: boolean
  collective?: boolean
  each?: boolean
  phrase?: boolean
}

export type PeopleEntry = Entry & {
  name: string
  heads: string[]
  owner?: boolean
  bare?: boolean
  each?: boolean
  verbs?: string[]
  unarmed?: boolean
}

/**
 * A common noun for an actor. `name` may hold `{state}`. `fold`: another country's is that country;
 * `joins`: rule of the noun whose name it takes where an article has both; `owner`: the name keeps whose
 * they are; `owned`: it means an actor only with a country's adjective; `bare`: only without "of";
 * `relation`: named by whose they are; `each`: the name is the noun's own plural; `phrase`: the name is the
 * whole phrase.
 */
export type Nominal = {
  rule: string
  kind: EntityKind
  name: string
  joins: string | null
  fold: boolean
  owned: boolean
  owner: boolean
  bare: boolean
  relation: boolean
  collective: boolean
  each: boolean
  phrase: boolean
}

/** One form of such a noun. */
export type NominalWord = { nominal: Nominal; plural: boolean }

export const forceEntries = en.forces as readonly ForceEntry[]
export const peopleEntries = en['people-kinds'] as readonly PeopleEntry[]

/** Rules of people who tell of deeds of force or suffer them, and never are who did them. */
export const unarmed: ReadonlySet<string> = new Set(
  peopleEntries.filter((entry) => entry.unarmed).map(({ id }) => id),
)

/** Nouns that say an actor by themselves: rebels, the army, residents. */
export const nominals = new PhraseIndex<NominalWord>()
/** Nouns that say one with a qualifier only: forces, fighters, factions. */
export const collectives = new PhraseIndex<NominalWord>()
/** Qualifiers of collective nouns: rebel, government, separatist. */
export const qualifiers = new PhraseIndex<Nominal>()

const byRule = new Map<string, Nominal>()

/** The noun of a rule, for `joins`. */
export const nominalOf = (rule: string): Nominal | null => byRule.get(rule) ?? null

/** Forms of verbs whose bare number counts people: "12 were killed", "40,000 have fled". */
export const countedBy = new Map<string, Nominal>()

/** Qualifiers that stay in a name: peoples, faiths, directions. */
export const telling = new PhraseIndex<true>()

/** Nouns that stand for several people without an s: police, staff. */
const isPlural = nameWords('plural-noun')

const addForms = (index: PhraseIndex<NominalWord>, noun: string, nominal: Nominal) => {
  const [singular, ...plurals] = nounForms(noun)
  const always = isPlural(noun.split(/[ -]/).at(-1)!)
  index.add(singular!, { nominal, plural: always })
  for (const plural of plurals) index.add(plural, { nominal, plural: true })
}

for (const entry of forceEntries) {
  const nominal: Nominal = {
    rule: entry.id,
    kind: entry.kind,
    name: entry.name,
    joins: entry.joins ?? null,
    fold: entry.fold ?? false,
    owned: entry.owned ?? false,
    owner: false,
    bare: false,
    relation: entry.relation ?? false,
    collective: entry.collective ?? false,
    each: entry.each ?? false,
    phrase: entry.phrase ?? false,
  }
  byRule.set(entry.id, nominal)
  for (const word of entry.tells ?? []) telling.add(word, true)
  for (const head of entry.heads) addForms(entry.collective ? collectives : nominals, head, nominal)
  for (const word of entry.by ?? []) qualifiers.add(word, nominal)
}

for (const entry of peopleEntries) {
  const nominal: Nominal = {
    rule: entry.id,
    kind: 'people',
    name: entry.name,
    joins: null,
    fold: false,
    owned: false,
    owner: entry.owner ?? false,
    bare: entry.bare ?? false,
    relation: false,
    collective: false,
    each: entry.each ?? false,
    phrase: false,
  }
  for (const head of entry.heads) addForms(nominals, head, nominal)
  for (const verb of entry.verbs ?? []) for (const form of verbForms(verb)) countedBy.set(form, nominal)
}
