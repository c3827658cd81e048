import type { Sentence, Token } from '../model/annotated.ts'
import type { Span } from '../model/span.ts'
import { tokenise } from '../text/tokens.ts'
import { isBoundary } from './sentences/boundaries.ts'
import { datelineEnd } from './sentences/dateline.ts'
import { paragraphsOf } from './sentences/paragraphs.ts'
import { blanked, cutsOf } from './sentences/pieces.ts'

/**
 * The sentences of a text, in order, without overlap. wink-nlp proposes where they end; our own rules propose more
 * ends and strike out false ones (see `sentences/boundaries.ts`). A sentence stays inside its paragraph and may
 * hold a line end only where the text was broken at a margin. A dateline is a sentence of its own.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const paragraphs = paragraphsOf(text)
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const tokens of split(text, span)) {
      const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end]
      sentences.push({ start, end, tokens, index: sentences.length, paragraph, prose: true, tree: null })
    }
  }
  return sentences
}

/** The tokens of one paragraph, sentence by sentence. */
function split(text: string, paragraph: Span): Token[][] {
  const { tokens, ends } = tokensOf(text, paragraph)
  const dateline = datelineEnd(text, { start: tokens[0]?.start ?? 0, end: paragraph.end })
  const sentences: Token[][] = []
  let start = 0
  for (let at = 0; at < tokens.length; at++) {
    const last = at === tokens.length - 1
    const afterDateline = tokens[at]!.end === dateline
    const inDateline = dateline !== null && tokens[at]!.end < dateline
    if (!last && !afterDateline && (inDateline || !isBoundary({ text, tokens, at, wink: ends.has(at) })))
      continue
    const sentence = tokens.slice(start, at + 1)
    const before = sentences.at(-1)
    // What holds neither letter nor digit is no sentence: stray marks stay with the sentence before.
    if (before && !sentence.some((t) => /[\p{L}\p{N}]/u.test(t.text))) before.push(...sentence)
    else sentences.push(sentence)
    start = at + 1
  }
  return sentences
}

/** All tokens of a paragraph, and the indices of those after which wink-nlp ends a sentence. */
function tokensOf(text: string, paragraph: Span): { tokens: Token[]; ends: Set<number> } {
  const content = blanked(text.slice(paragraph.start, paragraph.end))
  const tokens: Token[] = []
  const ends = new Set<number>()
  let start = 0
  for (const cut of [...cutsOf(content), content.length]) {
    for (const sentence of tokenise(content.slice(start, cut), paragraph.start + start)) {
      for (const token of sentence.tokens) if (token.text.trim()) tokens.push(token)
      ends.add(tokens.length - 1)
    }
    // A cut is no sentence end of its own; the rules may still find one there.
    if (cut < content.length) ends.delete(tokens.length - 1)
    start = cut
  }
  return { tokens, ends }
}
