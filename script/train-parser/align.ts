import { tokenise } from '../../src/text/tokens.ts'
import type { GoldSentence, GoldWord } from './conllu.ts'

/** A treebank sentence over wink-nlp's tokens. Tokens without a word of their own have `gold` 0 and are not scored. */
export type Sample = {
  id: string
  words: string[]
  wink: string[]
  upos: string[]
  xpos: string[]
  head: number[]
  label: string[]
  gold: number[]
}

/** Tokens and words that cover the same characters: indices of both. */
type Group = { words: number[]; tokens: number[] }

type Placed = { start: number; end: number }

const READABLE = /[\p{L}\p{N}]/u

/**
 * Carries a gold tree over to wink-nlp's tokens by character positions. A word that wink splits is stood for
 * by its last readable piece, the other pieces hang on that; of words that wink merges the highest one counts.
 */
export function align(sentence: GoldSentence): Sample | undefined {
  const tokens = tokenise(sentence.text, 0).flatMap((raw) => raw.tokens)
  const gold = sentence.words
  const groups = overlaps(gold, tokens)
  if (groups.some((group) => group.words.length === 0 || group.tokens.length === 0)) return undefined
  const count = tokens.length
  const sample: Sample = {
    id: sentence.id,
    words: tokens.map((token) => token.text),
    wink: tokens.map((token) => token.pos),
    upos: tokens.map((token) => token.pos),
    xpos: tokens.map((token) => (token.pos === 'PUNCT' ? ',' : 'NN')),
    head: new Array<number>(count).fill(-2),
    label: new Array<string>(count).fill('dep'),
    gold: new Array<number>(count).fill(0),
  }
  const tokenOf = new Int32Array(gold.length)
  const wordOf = new Int32Array(count).fill(-1)
  for (const group of groups) assign(group, gold, sample, tokenOf, wordOf)
  for (let token = 0; token < count; token++) {
    let word = wordOf[token]!
    if (word < 0) continue
    sample.gold[token] = 1
    sample.upos[token] = gold[word]!.upos
    sample.xpos[token] = gold[word]!.xpos
    for (let climbs = 0; climbs < count; climbs++) {
      const head = gold[word]!.head
      if (head < 0 || tokenOf[head] !== token) break
      word = head
    }
    const head = gold[word]!.head
    sample.head[token] = head < 0 ? -1 : tokenOf[head]!
    sample.label[token] = gold[word]!.label
  }
  return sample
}

/** Decides which token stands for which word of one group. */
function assign(
  group: Group,
  gold: readonly GoldWord[],
  sample: Sample,
  tokenOf: Int32Array,
  wordOf: Int32Array,
): void {
  if (group.words.length === group.tokens.length) {
    for (let k = 0; k < group.words.length; k++) {
      tokenOf[group.words[k]!] = group.tokens[k]!
      wordOf[group.tokens[k]!] = group.words[k]!
    }
    return
  }
  const main = group.tokens.findLast((token) => READABLE.test(sample.words[token]!)) ?? group.tokens.at(-1)!
  const depths = group.words.map((word) => depth(gold, word))
  wordOf[main] = group.words[depths.indexOf(Math.min(...depths))]!
  for (const word of group.words) tokenOf[word] = main
  for (const token of group.tokens) {
    if (token === main) continue
    sample.head[token] = main
    sample.label[token] = READABLE.test(sample.words[token]!) ? 'compound' : 'punct'
  }
}

function depth(gold: readonly GoldWord[], word: number): number {
  let steps = 0
  for (let at = word; at >= 0 && steps < gold.length; at = gold[at]!.head) steps++
  return steps
}

/** Sweeps both sequences once and gathers what overlaps. */
function overlaps(words: readonly Placed[], tokens: readonly Placed[]): Group[] {
  const groups: Group[] = []
  let i = 0
  let j = 0
  while (i < words.length || j < tokens.length) {
    const group: Group = { words: [], tokens: [] }
    let end = Math.min(words[i]?.end ?? Infinity, tokens[j]?.end ?? Infinity)
    const first = Math.min(words[i]?.start ?? Infinity, tokens[j]?.start ?? Infinity)
    end = Math.max(first + 1, end)
    for (let grew = true; grew; ) {
      grew = false
      for (; i < words.length && words[i]!.start < end; i++, grew = true) {
        group.words.push(i)
        end = Math.max(end, words[i]!.end)
      }
      for (; j < tokens.length && tokens[j]!.start < end; j++, grew = true) {
        group.tokens.push(j)
        end = Math.max(end, tokens[j]!.end)
      }
    }
    groups.push(group)
  }
  return groups
}
