import type { Sentence } from '../model/annotated.ts'
import { type Mark, overlap } from '../model/span.ts'
import { loadParser } from '../parse/index.ts'

/** Sentences with their trees; those in furniture are no prose and get none. */
export function growTrees(sentences: readonly Sentence[], boilerplate: readonly Mark[]): Sentence[] {
  return sentences.map((sentence) => {
    const inFurniture = boilerplate.some((b) => overlap(b, sentence) * 2 > sentence.end - sentence.start)
    if (inFurniture || !sentence.prose) return { ...sentence, prose: false }
    const { tokens } = sentence
    const tree = loadParser().parse(
      tokens.map((t) => t.text),
      tokens.map((t) => t.pos),
    )
    return { ...sentence, tree }
  })
}
