import { fold } from '../../lexicon/fold.ts'
import type { Sentence } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'
import { beginsUpper } from '../../text/characters.ts'

/**
 * A word of a sentence as place names are read. `key`: folded. `gap`: what stands between it and the word
 * before. `opens`: it begins a sentence or a quotation, so that its capital tells nothing. `shouted`:
 * nearly every word of its sentence has a capital (headlines).
 */
export type Word = Span & {
  text: string
  key: string
  capital: boolean
  gap: string
  opens: boolean
  shouted: boolean
  pos: string
  sentence: number
}

/** A letter that the encoding lost (U+FFFD) belongs to the word that it stands in. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’‘`\ufffd](?!s(?!\p{L}))[\p{L}\p{M}]+)*|\d+/gu

/** "Côte d'Ivoire": an elided article does not make the name a common word. */
const isCapital = (said: string): boolean => beginsUpper(said) || /^[dl]['’\ufffd]\p{Lu}/u.test(said)

/** The words of all sentences, one list a sentence. */
export function readWords(text: string, sentences: readonly Sentence[]): Word[][] {
  return sentences.map((sentence) => {
    const { tokens } = sentence
    const words: Word[] = []
    let token = 0
    let end = sentence.start
    // All letters and digits are in some word, so that each stands where it is first found behind the one before.
    for (const said of text.slice(sentence.start, sentence.end).match(WORD) ?? []) {
      const start = text.indexOf(said, end)
      const gap = text.slice(end, start)
      end = start + said.length
      const opens = words.length === 0 || (gap !== ' ' && /["“‘:]\s?$/.test(gap))
      while (token < tokens.length && tokens[token]!.start < start) token++
      const pos = tokens[token]?.start === start ? tokens[token]!.pos : 'X'
      words.push({
        start,
        end,
        text: said,
        key: fold(said),
        capital: isCapital(said),
        gap,
        opens,
        shouted: false,
        pos,
        sentence: sentence.index,
      })
    }
    const long = words.filter((word) => word.text.length > 3 && !/^\d/.test(word.text))
    const shouted = long.length > 3 && long.filter((word) => word.capital).length > long.length * 0.75
    if (shouted) for (const word of words) word.shouted = true
    return words
  })
}

/** Words that may stand in lower case inside a name: `Isle of Man`, `Rio de Janeiro`, `Deir ez-Zor`. */
const INNER = new Set(
  `of the and de la le les du des del di da do dos das e y al el ad ar as ash at ath az an ez es et
   en bin ibn um umm upon on under am der den und sur sous lès i`.split(/\s+/),
)

/** The Arabic article, which may begin a name in lower case: `al-Bab`. */
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|ath|az|an|ez|et)$/

export const isInner = (word: Word): boolean => !word.capital && INNER.has(word.text)

/** Whether a word may follow another inside one name, by what stands between them. */
export const joins = (before: Word, word: Word): boolean =>
  /^(?:\s|[-‐‑]|\n)$/u.test(word.gap) ||
  (/^(?:St|Ste|Ft|Mt|Pt)$/.test(before.text) && /^\.\s?$/.test(word.gap))

/** Whether a name may begin at this word. */
export function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const next = words[at + 1]
  // "At the Doha talks": an English word, not the Arabic article.
  if (word.opens && /^(?:At|As|An|In|On|En|Is)$/.test(word.text) && !/^[-‐‑]$/.test(next?.gap ?? ''))
    return false
  if (word.capital) return true
  return ARTICLE.test(word.text) && next?.capital === true && /^[-‐‑ ]$/.test(next.gap)
}
