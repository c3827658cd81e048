import type { Sentence } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'
import { beginsUpper, beginsWithDigit, beginsWithLetter, isPlain, lowerCased } from '../../text/characters.ts'

/**
 * A run of letters, a run of digits, or a single mark. Finer than a token of wink-nlp, so that "8-month", "2.3m",
 * "Friday's" and "2024-12-07" need no special case. `before` tells what ties it to the word on its left: white
 * space, nothing, or one hyphen, apostrophe or slash, which then is no word of its own.
 * `token` is the index of the token of the sentence that it lies in.
 */
export type Word = Span & {
  kind: 'letters' | 'digits' | 'mark'
  lower: string
  /** Begins with a capital. */
  capital: boolean
  before: ' ' | '' | '-' | "'" | '/'
  token: number
}

const PIECE = /\p{L}[\p{L}\p{M}\p{Cf}]*|[0-9][0-9\p{Cf}]*|[^\s\p{Cf}]/gu
const INVISIBLE = /\p{Cf}/gu
const JOINERS = new Map<string, Word['before']>([
  ['-', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ["'", "'"],
  ['’', "'"],
  ['‘', "'"],
  ['/', '/'],
])

/** Sentences whose words are known: times and figures read the same ones. */
const known = new WeakMap<Sentence, readonly Word[]>()

/** The words of one sentence, left to right. Invisible characters inside a word do not break it. */
export function wordsOf(text: string, sentence: Sentence): readonly Word[] {
  const words = known.get(sentence) ?? splitWords(text, sentence)
  known.set(sentence, words)
  return words
}

function splitWords(text: string, sentence: Sentence): Word[] {
  const words: Word[] = []
  const { tokens } = sentence
  let joiner: { at: number; before: Word['before'] } | null = null
  let token = 0
  let end = sentence.start
  // All letters and signs are in some piece, so that each stands where it is first found behind the one before.
  for (const said of text.slice(sentence.start, sentence.end).match(PIECE) ?? []) {
    const start = text.indexOf(said, end)
    end = start + said.length
    const lower = lowerCased(isPlain(said) ? said : said.replace(INVISIBLE, ''))
    const kind = beginsWithLetter(lower) ? 'letters' : beginsWithDigit(lower) ? 'digits' : 'mark'
    const capital = kind === 'letters' && beginsUpper(said)
    const last = words.at(-1)
    const glued = last !== undefined && (last.end === start || !/\s/.test(text.slice(last.end, start)))
    while (token < tokens.length - 1 && tokens[token]!.end <= start) token++
    const tie: Word['before'] | undefined = kind === 'mark' ? JOINERS.get(lower) : undefined
    if (tie && glued && last.kind !== 'mark' && joiner === null) {
      joiner = { at: words.length, before: tie }
      words.push({ start, end, kind, lower, capital, before: '', token })
      continue
    }
    if (joiner && kind !== 'mark' && glued) {
      words.pop()
      words.push({ start, end, kind, lower, capital, before: joiner.before, token })
    } else words.push({ start, end, kind, lower, capital, before: glued ? '' : ' ', token })
    joiner = null
  }
  return words
}
