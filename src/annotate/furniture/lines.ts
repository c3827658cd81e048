import { plain } from '../../lexicon/furniture.ts'
import type { Sentence } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'

/**
 * A paragraph as the furniture rules see it: its span with the bullet before it, its text with plain quotation marks
 * and single blanks, and what its shape tells. `ends`: how it ends, closing quotes and brackets aside.
 */
export type Line = Span & {
  text: string
  words: readonly string[]
  sentences: readonly Sentence[]
  bullet: boolean
  ends: 'stop' | 'question' | 'colon' | 'open'
  /** Share of its longer words that begin with a capital: near 1 in headlines, near 0 in prose. */
  capitals: number
}

const BULLETS = ' \t-–—*•·‣▪●○►»>'

/** The paragraphs of a text, from its sentences. */
export function linesOf(text: string, sentences: readonly Sentence[]): Line[] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const group = groups.at(-1)
    if (group && group[0]!.paragraph === sentence.paragraph) group.push(sentence)
    else groups.push([sentence])
  }
  return groups.map((group) => lineOf(text, group))
}

function lineOf(text: string, sentences: readonly Sentence[]): Line {
  const [first, end] = [sentences[0]!.start, sentences.at(-1)!.end]
  let start = first
  while (start > 0 && BULLETS.includes(text[start - 1]!)) start--
  while (start < first && ' \t'.includes(text[start]!)) start++
  const content = plain(text.slice(first, end))
  const words = content.match(/[\p{L}\d][\p{L}\d.,:'’&@/-]*/gu) ?? []
  const long = words.slice(1).filter((w) => /^\p{L}{4}/u.test(w))
  const capitals = long.filter((w) => /^\p{Lu}/u.test(w)).length / (long.length || 1)
  return {
    start,
    end,
    text: content,
    words,
    sentences,
    bullet: start < first,
    ends: endOf(content),
    capitals,
  }
}

function endOf(content: string): Line['ends'] {
  const bare = content.replace(/["')\]]{1,3}$/, '')
  if (/[.!…]$/.test(bare)) return 'stop'
  if (bare.endsWith('?')) return 'question'
  return /[:;,]$/.test(bare) ? 'colon' : 'open'
}

/** Whether a line reads as a paragraph: it has its end mark, or is too long for a heading. */
export const isProse = (line: Line): boolean =>
  line.words.length > 25 || (line.words.length >= 6 && (line.ends === 'stop' || line.ends === 'question'))

/** Whether a finite verb may be in it, as far as wink-nlp's tags tell. */
export const hasVerb = (line: Line): boolean =>
  line.sentences.some((s) => s.tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX'))
