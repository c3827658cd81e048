import type { Sample } from '../../script/train-parser/align.ts'
import type { Parser } from '../../src/parse/index.ts'

/** Right, in the gold tree, in the parser's tree. */
export type Count = { right: number; gold: number; found: number }

export type Accuracy = {
  sentences: number
  tokens: number
  /** Tokens scored for arcs: aligned, no punctuation. */
  scored: number
  uas: number
  las: number
  upos: number
  xpos: number
  relations: Map<string, Count>
}

/** Compares the parser's trees with the gold ones over wink-nlp's tokens; shares are of 1. */
export function measure(parser: Parser, samples: readonly Sample[]): Accuracy {
  let tokens = 0
  let tagged = 0
  let upos = 0
  let xpos = 0
  let scored = 0
  let heads = 0
  let both = 0
  const relations = new Map<string, Count>()
  const count = (label: string): Count => {
    const known = relations.get(label) ?? { right: 0, gold: 0, found: 0 }
    relations.set(label, known)
    return known
  }
  for (const sample of samples) {
    const tree = parser.parse(sample.words, sample.wink)
    tokens += sample.words.length
    for (let i = 0; i < sample.words.length; i++) {
      if (sample.gold[i] !== 1) continue
      tagged++
      if (tree.upos[i] === sample.upos[i]) upos++
      if (tree.xpos[i] === sample.xpos[i]) xpos++
      const label = sample.label[i]!
      const head = tree.head[i] === sample.head[i]
      const right = head && tree.label[i] === label
      count(label).gold++
      count(tree.label[i]!).found++
      if (right) count(label).right++
      if (label === 'punct') continue
      scored++
      if (head) heads++
      if (right) both++
    }
  }
  return {
    sentences: samples.length,
    tokens,
    scored,
    uas: heads / scored,
    las: both / scored,
    upos: upos / tagged,
    xpos: xpos / tagged,
    relations,
  }
}

/** The accuracy over two sets of sentences together. */
export function join(a: Accuracy, b: Accuracy): Accuracy {
  const scored = a.scored + b.scored
  const tokens = a.tokens + b.tokens
  const relations = new Map(a.relations)
  for (const [label, { right, gold, found }] of b.relations) {
    const known = relations.get(label) ?? { right: 0, gold: 0, found: 0 }
    relations.set(label, { right: known.right + right, gold: known.gold + gold, found: known.found + found })
  }
  const arcs = (x: number, y: number) => (x * a.scored + y * b.scored) / scored
  const tags = (x: number, y: number) => (x * a.tokens + y * b.tokens) / tokens
  return {
    sentences: a.sentences + b.sentences,
    tokens,
    scored,
    uas: arcs(a.uas, b.uas),
    las: arcs(a.las, b.las),
    upos: tags(a.upos, b.upos),
    xpos: tags(a.xpos, b.xpos),
    relations,
  }
}
