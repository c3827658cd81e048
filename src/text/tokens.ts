import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp'
import type { Token } from '../model/annotated.ts'
import type { Span } from '../model/span.ts'

/** Sentences as wink-nlp splits them (repaired later), each with its tokens; offsets into the text given. */
export type RawSentence = Span & { tokens: Token[] }

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * Tokens, parts of speech and sentences of one paragraph. `offset` is the paragraph's place in the article.
 * wink-nlp reports no offsets, so that each token is searched from where the one before it ended.
 */
export function tokenise(paragraph: string, offset: number): RawSentence[] {
  const sentences: RawSentence[] = []
  let at = 0
  const doc = nlp.readDoc(paragraph)
  doc.sentences().each((sentence: ItemSentence) => {
    const tokens: Token[] = []
    sentence.tokens().each((token: ItemToken) => {
      const text = token.out()
      const found = paragraph.indexOf(text, at)
      if (found < 0 || text.length === 0) return
      const start = offset + found
      tokens.push({ start, end: start + text.length, text, pos: token.out(its.pos) })
      at = found + text.length
    })
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
  })
  return sentences
}
