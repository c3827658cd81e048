import type { Sentence, Token } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'
import { type Syntax, syntaxOf } from '../../parse/syntax.ts'
import { beginsWithLetter, lowerCased } from '../../text/characters.ts'

const straightened = (word: string): string => {
  const lower = lowerCased(word)
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Words by index in a sentence, `to` exclusive. */
export type Range = { from: number; to: number }

/** A sentence as the rules of attribution read it; `syntax`, `left` and `right` are null or empty without a tree. */
export type Reading = {
  text: string
  sentence: Sentence
  tokens: readonly Token[]
  /** Lower-cased words, apostrophes made straight. */
  lower: readonly string[]
  syntax: Syntax | null
  /** First and last word under each word. */
  left: Int32Array
  right: Int32Array
}

export function readSentence(text: string, sentence: Sentence): Reading {
  const { tokens } = sentence
  const syntax = syntaxOf(sentence)
  const left = new Int32Array(syntax ? tokens.length : 0)
  const right = new Int32Array(syntax ? tokens.length : 0)
  if (syntax) {
    for (let i = 0; i < tokens.length; i++) left[i] = right[i] = i
    // Few words lie deep, and a parsed sentence is short: every word widens what stands above it.
    for (let i = 0; i < tokens.length; i++) {
      for (let up = syntax.tree.head[i]!; up >= 0; up = syntax.tree.head[up]!) {
        if (i < left[up]!) left[up] = i
        if (i > right[up]!) right[up] = i
      }
    }
  }
  const lower = tokens.map((t) => straightened(t.text))
  return { text, sentence, tokens, lower, syntax, left, right }
}

export const upos = (r: Reading, i: number): string =>
  r.syntax ? r.syntax.tree.upos[i]! : (r.tokens[i]?.pos ?? '')

/** The relation of a word to its governor; '' without a tree. */
export const labelOf = (r: Reading, i: number): string => r.syntax?.tree.label[i] ?? ''

/** The parser's and wink's tagger err apart: a cue that either takes for a verb may be one. */
export const mayBeVerb = (r: Reading, i: number): boolean =>
  isVerbal(upos(r, i)) || isVerbal(r.tokens[i]?.pos ?? '')

const isVerbal = (tag: string): boolean => tag === 'VERB' || tag === 'AUX'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X'])

export const isNominal = (r: Reading, i: number): boolean => NOMINAL.has(upos(r, i)) || isNameLike(r, i)

/** wink takes many surnames for verbs: without a tree a capital inside a sentence is a name. */
const isNameLike = (r: Reading, i: number): boolean =>
  r.syntax === null && i > 0 && /^\p{Lu}\p{Ll}/u.test(r.tokens[i]?.text ?? '')

export const isPunctuation = (r: Reading, i: number): boolean => {
  const word = r.lower[i] ?? '.'
  return !beginsWithLetter(word) && /^[^\p{L}\p{N}$£€%]+$/u.test(word)
}

const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
  'get',
])
const AUXILIARY = new Set([
  ...BE,
  'have',
  'has',
  'had',
  'having',
  "'ve",
  "'d",
  "'ll",
  'do',
  'does',
  'did',
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'wo',
  'ca',
  'to',
  'not',
  "n't",
  'never',
])

export const isNegation = (word: string | undefined): boolean =>
  word === 'not' || word === "n't" || word === 'never' || word === 'hardly' || word === 'neither'

/** Where the verb group that ends in the verb at `i` begins: "has not yet | said" begins at "has". */
export function groupStart(r: Reading, i: number): number {
  let start = i
  for (let k = i - 1; k >= 0 && i - k < 7; k--) {
    if (AUXILIARY.has(r.lower[k]!)) start = k
    else if (upos(r, k) !== 'ADV' && upos(r, k) !== 'AUX') break
  }
  return start
}

/** A participle under a form of "be": "was told". Adverbs may stand between. */
export function isPassive(r: Reading, i: number): boolean {
  const word = r.lower[i]!
  if (word.endsWith('ing')) return false
  const { syntax } = r
  if (syntax) {
    const labels = syntax.children[i]!.map((c) => syntax.tree.label[c]!)
    if (labels.includes('aux:pass')) return true
  }
  for (let k = i - 1; k >= groupStart(r, i); k--) {
    if (BE.has(r.lower[k]!)) return r.lower[k] !== "'s" || upos(r, k) === 'AUX'
    if (r.lower[k] === 'to' || /^(?:do|does|did|have|has|had)$/.test(r.lower[k]!)) return false
  }
  return false
}

/** A verb in a tense, or a modal. */
export function isFiniteVerb(r: Reading, i: number): boolean {
  const xpos = r.syntax?.tree.xpos[i]
  // Tagged as a verb and yet the object of one: a noun, "denied | reports | that".
  if (xpos && /^(?:obj|obl|nmod|compound|appos)$/.test(labelOf(r, i))) return false
  if (xpos) return /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)
  return isVerbal(upos(r, i)) && !r.lower[i]!.endsWith('ing') && r.lower[i - 1] !== 'to'
}

/** A verb stands in the range: something is said there. */
export function hasVerb(r: Reading, range: Range): boolean {
  for (let k = range.from; k < range.to; k++) if (isVerbal(upos(r, k))) return true
  return false
}

/** The words of a range without the commas, dashes and spaces at its ends. */
export function trim(r: Reading, range: Range, outer: RegExp = /^[,;:.–—―-]+$/): Range {
  let { from, to } = range
  while (from < to && outer.test(r.lower[from]!)) from++
  while (to > from && outer.test(r.lower[to - 1]!)) to--
  return { from, to }
}

export const spanOf = (r: Reading, range: Range): Span => ({
  start: r.tokens[range.from]!.start,
  end: r.tokens[range.to - 1]!.end,
})

/** The first word behind the semicolon or colon that stands nearest before `i`, else of the sentence. */
export function behindStop(r: Reading, i: number): number {
  let k = i
  while (k > 0 && !/^[;:]$/.test(r.lower[k - 1]!)) k--
  return k
}
