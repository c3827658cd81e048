import { childWith, type Draft } from './repair/draft.ts'

/** A verb's tag that a token might bear, and how far it scored below the tag that it got. */
export type VerbGuess = { token: number; tag: number; gap: number }

/** The tags that a headline's verb may have. */
export const VERB_TAGS = ['VERB|VBZ', 'VERB|VBP', 'VERB|VBD', 'VERB|VBN'] as const

/** A longer row of words without a verb is a list or a table. */
const LONGEST = 25
const PLURAL = /(?:s|men|people|police|children|dozens)$/i

const FINITE = /^(?:VB[DPZ]|MD)$/

/**
 * Whether a sentence has nothing for a predicate: its root is neither a verb nor does it have a copula. One that ends
 * in a stop is no headline and has a verb somewhere, unless it has no finite form at all.
 */
export function lacksVerb(draft: Draft): boolean {
  if (draft.words.length < 3 || draft.words.length > LONGEST) return false
  const last = draft.words.at(-1)!
  if (/^[?!;:]$/.test(last) || (last === '.' && draft.xpos.some((x) => FINITE.test(x)))) return false
  const root = draft.head.indexOf(-1)
  const participle = draft.xpos[root] === 'VBG' && childWith(draft, root, /^aux$/) < 0
  if (!participle && /^(?:VERB|AUX|PUNCT|INTJ)$/.test(draft.upos[root]!)) return false
  if (childWith(draft, root, /^(?:cop|expl|nsubj:pass)$/) >= 0) return false
  const clause = childWith(draft, root, /^(?:acl|acl:relcl)$/)
  return clause < 0 || (clause > root + 1 && draft.xpos[clause] !== 'VB')
}

const FORMS: Record<string, RegExp> = {
  'VERB|VBZ': /^\p{L}{2,}s$/u,
  'VERB|VBP': /^\p{L}{3,}$/u,
  'VERB|VBD': /^(?:cost|hurt|lost|shot|\p{L}+(?:ed|ook|old|ell|eft|ent|ght|[rlh]ew|aw|it|ut|et))$/u,
  'VERB|VBN': /^\p{L}{2,}(?:ed|en|wn|nt|pt|ut|ld)$/u,
}

/** Whether a word that was tagged as `from` has the form of a verb tagged as `to`; names are left alone. */
export function mayBe(word: string, from: string, to: string, titled: boolean): boolean {
  if (!/^(?:NOUN|ADJ|PROPN|ADP)\|/.test(from) || !FORMS[to]!.test(word)) return false
  return titled || word === word.toLowerCase()
}

/**
 * Whether the token, read as a verb, heads a clause whose subject stands before it and agrees with it. A noun
 * right before it that the parser could make nothing of is made its subject.
 */
export function takesVerb(draft: Draft, token: number): boolean {
  const tag = draft.xpos[token]!
  if (tag === 'VBN' && draft.label[token] === 'acl') return draft.head[token]! < token
  if (draft.label[token] !== 'root') return false
  // In prose a plural noun is no verb: "school closures cost …".
  if (tag === 'VBZ' && draft.words.at(-1) === '.') return false
  // "Hurt nine worshippers": what is counted is no verb.
  if (/^VB[ZP]$/.test(tag) && draft.upos[token - 1] === 'NUM') return false
  const subject = subjectOf(draft, token)
  if (subject < 0) return false
  const several = PLURAL.test(draft.words[subject]!) || childWith(draft, subject, /^conj$/) >= 0
  if (tag === 'VBP' ? !several : tag === 'VBZ' && several && draft.upos[subject] !== 'PROPN') return false
  if (!draft.label[subject]!.startsWith('nsubj')) draft.label[subject] = 'nsubj'
  if (draft.upos[subject] === 'ADJ') draft.upos[subject] = 'NOUN'
  return true
}

function subjectOf(draft: Draft, token: number): number {
  const found = childWith(draft, token, /^nsubj(?::pass)?$/)
  if (found >= 0) return found < token && draft.upos[found] !== 'PUNCT' ? found : -1
  const before = token - 1
  const loose =
    draft.head[before] === token && /^(?:amod|advmod|compound|obl|nmod|dep)$/.test(draft.label[before]!)
  return loose && /^(?:NOUN|PROPN|ADJ)$/.test(draft.upos[before]!) ? before : -1
}
