import type { Lexemes } from '../lexicon/vocabulary.ts'
import type { Annotated, Sentence } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { covers, overlap, type Span } from '../model/span.ts'
import { quotationsIn } from '../text/quotes.ts'
import { type Word, wordsIn } from '../text/words.ts'

/**
 * A sentence as it is compared: its words are `from` to `to` (exclusive) of the article's, its stems likewise;
 * `quoted` is the share of its words inside quotation marks.
 */
export type Unit = Span & { from: number; to: number; firstStem: number; lastStem: number; quoted: number }

/**
 * The prose of an article in numbers, without furniture and headings. `words` are hashes; `quoted` is 1 for a word
 * inside quotation marks. `stems` are hashes, each once a sentence, with the `shares` of texts that have them and the
 * `parts` that they weigh: 1, less for one of several words of a name.
 */
export type Prose = {
  article: Article
  units: readonly Unit[]
  words: Uint32Array
  quoted: Uint8Array
  /** How many words stand outside quotation marks. */
  narrative: number
  stems: Uint32Array
  shares: Float32Array
  parts: Float32Array
}

/** Sentences beyond this many are not compared, so that one huge file cannot hold up a run. */
const MOST_SENTENCES = 500

export function proseOf(annotated: Annotated, lexemes: Lexemes): Prose {
  const { article } = annotated
  const quotations = quotationsIn(article.text)
  const words: number[] = []
  const quoted: number[] = []
  const terms: Term[] = []
  const units: Unit[] = []
  let quotation = 0
  for (const { start, end } of comparable(annotated)) {
    const found = wordsIn(article.text, { start, end })
    if (found.length === 0) continue
    const [from, firstStem] = [words.length, terms.length]
    for (const word of found) {
      while (quotation < quotations.length && quotations[quotation]!.end <= word.start) quotation++
      const inside = quotations[quotation]
      quoted.push(inside && covers(inside, word) ? 1 : 0)
      words.push(lexemes.of(word.key).word)
    }
    terms.push(...termsOf(found, article.text, lexemes))
    const inQuotes = quoted.slice(from).reduce((sum, mark) => sum + mark, 0) / found.length
    units.push({ start, end, from, to: words.length, firstStem, lastStem: terms.length, quoted: inQuotes })
  }
  return {
    article,
    units,
    words: Uint32Array.from(words),
    quoted: Uint8Array.from(quoted),
    narrative: quoted.reduce((count, mark) => count + 1 - mark, 0),
    stems: Uint32Array.from(terms, (term) => term.stem),
    shares: Float32Array.from(terms, (term) => term.share),
    parts: Float32Array.from(terms, (term) => term.part),
  }
}

const comparable = ({ sentences, boilerplate }: Annotated): Sentence[] =>
  sentences
    .filter((s) => s.prose && !boilerplate.some((mark) => 2 * overlap(mark, s) > s.end - s.start))
    .slice(0, MOST_SENTENCES)

type Term = { stem: number; share: number; part: number }

/** Small words that may stand inside a name. */
const NAME_JOINTS = new Set('al el bin ibn de del van von of for'.split(' '))

/** The stems of a sentence, each once; the words of one name together weigh little more than one word. */
function termsOf(words: readonly Word[], text: string, lexemes: Lexemes): Term[] {
  const terms = new Map<number, Term>()
  for (const run of nameRuns(words, text)) {
    const length = run.filter((word) => word.capital).length
    for (const word of run) {
      const { sense: stem, senseShare: share } = lexemes.of(word.key)
      const part = length > 1 && word.capital ? 1 / Math.sqrt(length) : 1
      if (part > (terms.get(stem)?.part ?? 0)) terms.set(stem, { stem, share, part })
    }
  }
  return [...terms.values()]
}

/** Words one by one, but capitalised neighbours (with or without a small word between them) together. */
function nameRuns(words: readonly Word[], text: string): Word[][] {
  const runs: Word[][] = []
  for (const word of words) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const near = last !== undefined && /^[ \u00A0-]$/.test(text.slice(last.end, word.start))
    if (near && run![0]!.capital && (word.capital || NAME_JOINTS.has(word.key))) run!.push(word)
    else runs.push([word])
  }
  return runs
}
