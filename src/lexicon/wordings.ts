import type { ClaimType } from '../model/claim.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { participle } from './inflect.ts'

/** Sentences with slots, as in `data/en/phrasing.yml`; null where the words give none. `act`: what could be done. */
export type Templates = {
  clause: string | null
  bare: string | null
  act: string | null
  future: string | null
}

/** See the head of `data/en/wordings.yml`. */
export type WordingEntry = Entry & {
  type: ClaimType | ClaimType[]
  words: string[]
  way?: 'does' | 'undergoes' | 'act'
  clause?: string
  bare?: string
  act?: string
  future?: string
  sample: Record<string, string>
}

export const wordings: readonly WordingEntry[] = (en.wordings ?? []) as readonly WordingEntry[]

/** A word that two entries of a type hold ("raid", verb and noun) is told as the first has it. */
const byWord = new Map<string, { entry: WordingEntry; say: string }>()
for (const entry of wordings) {
  for (const type of [entry.type].flat()) {
    for (const row of entry.words) {
      const [word, say] = row.split('=') as [string, string?]
      const key = `${type} ${word}`
      if (!byWord.has(key)) byWord.set(key, { entry, say: say ?? word })
    }
  }
}

const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`

/**
 * How claims of a type whose predicates are `lemmas`, the commonest first, are worded: "has burst or been breached". Null where a lemma has no
 * wording of its own or two are worded in ways that do not go together. Of many verbs the two commonest stand for all.
 */
export function wordingOf(type: ClaimType, lemmas: readonly string[]): Templates | null {
  const found = lemmas.map((lemma) => byWord.get(`${type} ${lemma}`))
  const told = [...new Map(found.map((one) => [one?.say, one])).values()]
  const [first] = told
  if (!first) return null
  if (told.every((one) => one?.entry.way === 'does' || one?.entry.way === 'undergoes')) {
    const verbs = told.map((one) => ({ verb: one!.say, does: one!.entry.way === 'does' }))
    return verbal(verbs.slice(0, MOST_WORDS))
  }
  if (told.length > MOST_WORDS || told.some((one) => one?.entry !== first.entry)) return null
  const said = told.map((one) => one!.say)
  const words: Record<string, string> = {
    verb: either(said),
    done: either(said.map(participle)),
    word: either(said),
    a: either(said.map(withArticle)),
  }
  const written = (template: string | undefined): string | null =>
    template?.replace(/\{(verb|done|word|a)\}/g, (_, slot: string) => words[slot]!) ?? null
  const { clause, bare, act, future } = first.entry.way === 'act' ? EVENT : first.entry
  return { clause: written(clause), bare: written(bare), act: written(act), future: written(future) }
}

const MOST_WORDS = 2

const either = (words: readonly string[]): string => words.join(' or ')

/** Templates of verbs: `does` one that somebody does to the object, else one that happens to it. */
function verbal(verbs: readonly { verb: string; does: boolean }[]): Templates {
  const all = verbs.every(({ does }) => does)
  const been = verbs.map(({ verb, does }) => `${does && !all ? 'been ' : ''}${participle(verb)}`)
  const be = verbs.map(({ verb, does }) => (does ? `${all ? '' : 'be '}${participle(verb)}` : verb))
  const plain = either(verbs.map(({ verb }) => verb))
  return {
    clause: all ? `{actor} {have} ${either(been)} {object}{in}` : null,
    bare: `{object} {o.have} ${all ? 'been ' : ''}${either(been)}{in}`,
    act: all ? `${plain} {object}{in}` : null,
    future: `{object} {modal} ${all ? 'be ' : ''}${either(be)}{in}`,
  }
}

const EVENT = {
  clause: '{actor} {have} carried out {a}[ on {target}]{in}',
  bare: 'there has been {a}[ of {target}]{in}',
  act: 'carry out {a}[ on {target}]{in}',
  future: 'there could be {a}[ of {target}]{in}',
}
