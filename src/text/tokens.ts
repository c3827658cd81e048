import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence } from 'wink-nlp'
import type { Token } from '../model/annotated.ts'
import type { Span } from '../model/span.ts'
import { latinised } from './letters.ts'

/** Sentences as wink-nlp splits them (repaired later), each with its tokens; offsets into the text given. */
export type RawSentence = Span & { tokens: Token[] }

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * A genitive before a sign. wink-nlp cuts "the mayor's own" but takes the "mayor's" of "the mayor's." for one word, and
 * keeps it as one from then on, in whatever it reads afterwards. A blank before the sign spares it that.
 */
const CLINGING = /([\p{L}\d]['’]s)(?=[^\s\p{L}\p{N}])/giu

/**
 * Tokens, parts of speech and sentences of one paragraph. `offset` is the paragraph's place in the article.
 * wink-nlp reports no offsets, so that each token is searched from where the one before it ended. It cuts words at
 * letters beyond Latin-1, so that it is given their base letters; the tokens keep the words as they stand.
 */
export function tokenise(paragraph: string, offset: number): RawSentence[] {
  const sentences: RawSentence[] = []
  const read = latinised(paragraph)
  const doc = nlp.readDoc(read.replace(CLINGING, '$1 '))
  // All at once: wink-nlp makes an object with a dozen methods for every token that is asked for by itself.
  const words = doc.tokens().out()
  const tags = doc.tokens().out(its.pos)
  let at = 0
  doc.sentences().each((sentence: ItemSentence) => {
    const [first, last] = sentence.out(its.span) as [number, number]
    const tokens: Token[] = []
    for (let i = first; i <= last; i++) {
      const word = words[i]!
      const found = read.indexOf(word, at)
      if (found < 0 || word.length === 0) continue
      at = found + word.length
      // wink-nlp's own string where it serves: the same one for a word wherever it stands, so that it is found fast.
      const text = read === paragraph ? word : paragraph.slice(found, at)
      tokens.push({ start: offset + found, end: offset + at, text, pos: tags[i]! })
    }
    const [opening, closing] = [tokens[0], tokens.at(-1)]
    if (opening && closing) sentences.push({ start: opening.start, end: closing.end, tokens })
  })
  return sentences
}
