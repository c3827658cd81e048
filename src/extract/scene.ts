import type {
  Annotated,
  Attribution,
  Entity,
  Figure,
  Place,
  Sentence,
  TimeExpression,
} from '../model/annotated.ts'
import { covers, firstBehind, overlap, type Span } from '../model/span.ts'
import { type Syntax, syntaxOf } from '../parse/syntax.ts'

/** One sentence with everything that was marked in it: what the rules of extraction look at. */
export type Scene = {
  syntax: Syntax
  text: string
  entities: readonly Entity[]
  places: readonly Place[]
  times: readonly TimeExpression[]
  figures: readonly Figure[]
  attributions: readonly Attribution[]
  /** Names of persons whom the article somewhere gives an office. */
  leaders: ReadonlySet<string>
}

/** Marks by the index of each sentence that they belong to, in their order. */
function group<T>(marks: readonly T[], sentencesOf: (mark: T) => readonly number[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const mark of marks) {
    for (const sentence of sentencesOf(mark)) {
      const list = groups.get(sentence)
      if (list) list.push(mark)
      else groups.set(sentence, [mark])
    }
  }
  return groups
}

const ownSentence = (mark: { sentence: number }): number[] => [mark.sentence]

/** The indices of the sentences that a span reaches into. */
function sentencesUnder(sentences: readonly Sentence[], span: Span): number[] {
  const found: number[] = []
  for (let i = firstBehind(sentences, span.start); i < sentences.length; i++) {
    if (overlap(span, sentences[i]!) === 0) break
    found.push(sentences[i]!.index)
  }
  return found
}

/** Titles that are offices of state, local ones included. */
const OFFICE = /^titles\/(head-of-state|minister|us-cabinet|local-office)$/

/** The scenes of an article, one a parsed sentence. */
export function scenesOf(annotated: Annotated): Scene[] {
  const entities = group(annotated.entities, ownSentence)
  const places = group(annotated.places, ownSentence)
  const times = group(annotated.times, ownSentence)
  const figures = group(annotated.figures, ownSentence)
  const attributions = group(annotated.attributions, (a) => sentencesUnder(annotated.sentences, a.content))
  const officials = annotated.entities.filter(
    (e) => e.kind === 'person' && (e.of !== null || OFFICE.test(e.rule)),
  )
  const leaders = new Set(officials.map((e) => e.name))
  return annotated.sentences.flatMap((sentence) => {
    const syntax = syntaxOf(sentence)
    if (!syntax) return []
    const of = <T>(groups: Map<number, T[]>) => groups.get(sentence.index) ?? []
    return [
      {
        syntax,
        text: annotated.article.text,
        entities: of(entities),
        places: of(places),
        times: of(times),
        figures: of(figures),
        attributions: of(attributions),
        leaders,
      },
    ]
  })
}

/** The mark over the token `i`; of several the shortest. */
export function markAt<T extends Span>(scene: Scene, marks: readonly T[], i: number): T | null {
  const token = scene.syntax.tokens[i]!
  let best: T | null = null
  for (const mark of marks) {
    if (covers(mark, token)) {
      if (!best || mark.end - mark.start < best.end - best.start) best = mark
    }
  }
  return best
}
