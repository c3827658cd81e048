import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

/** `verbs`: "take took taken"; `nouns`: "foot feet"; `doubling`: verbs that double their last letter. */
type IrregularEntry = Entry & { verbs?: string[]; nouns?: string[]; doubling?: string[] }

const entries = (en.irregular ?? []) as readonly IrregularEntry[]
const split = (rows: readonly string[]) => new Map(rows.map((row) => [row.split(' ')[0]!, row.split(' ')]))
const irregularVerbs = split(entries.flatMap((e) => e.verbs ?? []))
const irregularNouns = split(entries.flatMap((e) => e.nouns ?? []))
const doubling = new Set(entries.flatMap((e) => e.doubling ?? []))

const VOWEL = /[aeiou]/

const doubles = (verb: string): boolean =>
  doubling.has(verb) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) && verb.length <= 4)

const withS = (word: string): string =>
  /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

const withIng = (verb: string): string =>
  verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : verb.endsWith('e') && !/(ee|oe|ye)$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : doubles(verb)
        ? `${verb}${verb.at(-1)}ing`
        : `${verb}ing`

const withEd = (verb: string): string =>
  verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : doubles(verb)
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`

/** Verbs whose third person no rule gives. */
const PRESENT: Record<string, string[]> = {
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has'],
  do: ['does'],
  go: ['goes'],
}

/** All forms of an English verb: base, third person, participle in -ing, past, past participle. */
export function verbForms(verb: string): string[] {
  const [, past, participle] = irregularVerbs.get(verb) ?? [verb, withEd(verb), withEd(verb)]
  const pasts = [...(past ?? '').split('/'), ...(participle ?? past ?? '').split('/')]
  return [
    ...new Set([verb, withS(verb), withIng(verb), ...pasts, ...american(verb), ...(PRESENT[verb] ?? [])]),
  ]
}

/** "Leveled", "canceling": verbs that double their l in Britain alone. */
const american = (verb: string): string[] =>
  doubling.has(verb) && /[^l]el$|[^o]al$/.test(verb) ? [`${verb}ed`, `${verb}ing`] : []

/** Pasts that are no participles, so that they are never passive: "spoke", "tore", "fell". */
export const pastOnly: ReadonlySet<string> = new Set(
  [...irregularVerbs.values()].flatMap(([base, past, participle]) =>
    past!.split('/').filter((form) => form !== base && !participle!.split('/').includes(form)),
  ),
)

/** The past participle of a verb, also of one with a particle: "given way", "burst". */
export function participle(verb: string): string {
  const [head, ...particle] = verb.split(' ') as [string, ...string[]]
  const [, past, own] = irregularVerbs.get(head) ?? [head, withEd(head)]
  return [(own ?? past!).split('/')[0]!, ...particle].join(' ')
}

/** Singular and plural of an English noun. A noun of several words inflects its last one. */
export function nounForms(noun: string): string[] {
  const [, plural] = irregularNouns.get(noun) ?? []
  if (plural) return [noun, plural]
  if (/(man)$/.test(noun)) return [noun, `${noun.slice(0, -3)}men`]
  if (
    noun.length > 3 &&
    /(f|fe)$/.test(noun) &&
    VOWEL.test(noun) &&
    /(life|knife|wife|half|self|shelf)$/.test(noun)
  ) {
    return [noun, `${noun.replace(/fe?$/, '')}ves`]
  }
  return [noun, withS(noun)]
}
