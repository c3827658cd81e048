import type { Sentence, TimeExpression } from '../../model/annotated.ts'
import { type Word, wordsOf } from '../times/words.ts'

/** A sentence as the figure reader sees it: its words, their parts of speech, and which of them tell a time. */
export type Sight = {
  sentence: Sentence
  words: readonly Word[]
  lower: (i: number) => string
  /** Universal part of speech: the parser's where there is a tree, else wink-nlp's; '' outside the sentence. */
  pos: (i: number) => string
  /** The time expression that covers the word, or null. */
  timeAt: (i: number) => TimeExpression | null
}

export function sightOf(text: string, sentence: Sentence, times: readonly TimeExpression[]): Sight {
  const words = wordsOf(text, sentence)
  const { tokens, tree } = sentence
  const covering = new Array<TimeExpression | null>(words.length).fill(null)
  let w = 0
  for (const time of times) {
    while (w < words.length && words[w]!.end <= time.start) w++
    for (let i = w; i < words.length && words[i]!.start < time.end; i++) covering[i] = time
  }
  return {
    sentence,
    words,
    lower: (i) => words[i]?.lower ?? '',
    pos: (i) => {
      const word = words[i]
      if (!word) return ''
      if (word.kind === 'mark') return 'PUNCT'
      return tree?.upos[word.token] ?? tokens[word.token]?.pos ?? 'X'
    },
    timeAt: (i) => covering[i] ?? null,
  }
}

const BREAK = /^[;:()"“”]$/

/** Whether the clause ends at word `i`: no sign is looked for beyond it. */
export const breaksClause = (s: Sight, i: number): boolean =>
  i < 0 || i >= s.words.length || BREAK.test(s.lower(i))
