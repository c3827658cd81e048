import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp'
import type { Token } from '../model/annotated.ts'
import type { Span } from '../model/span.ts'
import { latinised } from './letters.ts'

/** Sentences as wink-nlp splits them (repaired later), each with its tokens; offsets into the text given. */
export type RawSentence = Span & { tokens: Token[] }

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * Tokens, parts of speech and sentences of one paragraph. `offset` is the paragraph's place in the article.
 * wink-nlp reports no offsets, so that each token is searched from where the one before it ended. It cuts words at
 * letters beyond Latin-1, so that it is given their base letters; the tokens keep the words as they stand.
 */
export function tokenise(paragraph: string, offset: number): RawSentence[] {
  const sentences: RawSentence[] = []
  let at = 0
  const read = latinised(paragraph)
  const doc = nlp.readDoc(read)
  doc.sentences().each((sentence: ItemSentence) => {
    const tokens: Token[] = []
    sentence.tokens().each((token: ItemToken) => {
      const word = token.out()
      const found = read.indexOf(word, at)
      if (found < 0 || word.length === 0) return
      const start = offset + found
      const text = paragraph.slice(found, found + word.length)
      tokens.push({ start, end: start + text.length, text, pos: token.out(its.pos) })
      at = found + word.length
    })
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
  })
  return sentences
}
