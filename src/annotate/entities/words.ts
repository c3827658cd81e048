import { fold } from '../../lexicon/fold.ts'
import type { Sentence, Token } from '../../model/annotated.ts'
import { beginsUpper, beginsWithLetter, lowerCased } from '../../text/characters.ts'

/**
 * A sentence made ready for finding names. `keys`: folded words, '' for signs, "and" and "the". `tags`:
 * universal parts of speech, the parser's where there is a tree. `capital`: the word begins with a capital
 * letter. `opens`: it begins a sentence or a quotation, so that its capital tells nothing. `shouted`:
 * nearly every word has a capital.
 */
export type Words = {
  sentence: Sentence
  tokens: readonly Token[]
  keys: readonly string[]
  tags: readonly string[]
  capital: readonly boolean[]
  opens: readonly boolean[]
  shouted: boolean
}

const OPENER = /^["“”‘'«([:–—•·*-]+$/

export function readWords(sentence: Sentence): Words {
  const { tokens, tree } = sentence
  const capital = tokens.map((token) => beginsUpper(token.text))
  const opens = tokens.map((_, i) => beginsAt(tokens, i))
  const tags = tree ? tree.upos : tokens.map((token) => token.pos)
  return {
    sentence,
    tokens,
    keys: tokens.map((token) => fold(token.text)),
    tags,
    capital,
    opens,
    shouted: isShouted(tokens, tags, capital),
  }
}

/** At the start of the sentence, or only signs stand between it and a start, or a colon or quotation mark. */
function beginsAt(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true
  const before = tokens[i - 1]!.text
  return !beginsWithLetter(before) && OPENER.test(before) && (i === 1 || !/^[-‘'(]$/.test(before))
}

/** Headlines write their verbs with capitals too; a sentence full of names does not. */
function isShouted(tokens: readonly Token[], tags: readonly string[], capital: readonly boolean[]): boolean {
  let long = 0
  let capitals = 0
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!
    if (!capital[i] && (tags[i] === 'VERB' || tags[i] === 'AUX')) return false
    if (text.length < 4 || !beginsWithLetter(text)) continue
    long++
    if (capital[i]) capitals++
  }
  return long >= 5 && capitals / long > 0.75
}

export const lower = (words: Words, i: number): string => lowerCased(words.tokens[i]?.text ?? '')

/** No space between two neighbours, as around the hyphen of "al-Qaida". */
export const touches = (words: Words, i: number): boolean => {
  const left = words.tokens[i]
  const right = words.tokens[i + 1]
  return left !== undefined && right !== undefined && left.end === right.start
}

export const isHyphen = (words: Words, i: number): boolean => /^[-‐‑]$/.test(words.tokens[i]?.text ?? '')

export const isGenitive = (words: Words, i: number): boolean => /^['’]s?$/.test(words.tokens[i]?.text ?? '')

export const isVerb = (words: Words, i: number): boolean =>
  words.tags[i] === 'VERB' || words.tags[i] === 'AUX'

/** The text of a stretch of tokens, white space made single. */
export function textOf(words: Words, first: number, last: number): string {
  const { tokens } = words
  let said = ''
  for (let i = first; i <= last; i++) {
    if (i > first && tokens[i - 1]!.end < tokens[i]!.start) said += ' '
    said += tokens[i]!.text
  }
  return said
}
