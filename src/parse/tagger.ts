import { hashText } from './hash.ts'
import { Templates } from './template.ts'
import { WORD, type WordReader } from './word.ts'

/** Scores the classes of one decision from its features; the table when reading, the trainer when learning. */
export interface ClassScorer {
  score(features: Int32Array, count: number, sums: Float64Array): void
}

/** What a tag template may join: of the word at hand and of its neighbours, and the two tags before. */
export const TAG_ATOMS = [
  'w',
  's1',
  's2',
  's3',
  's4',
  'p2',
  'p3',
  'shape',
  'cap',
  'first',
  'casing',
  'g',
  'w-1',
  's3-1',
  'cap-1',
  'g-1',
  'w-2',
  'g-2',
  'w+1',
  's2+1',
  's3+1',
  'cap+1',
  'g+1',
  'w+2',
  'g+2',
  't-1',
  't-2',
  'c',
  'f',
  'c-1',
  'c+1',
] as const

export const TAG_TEMPLATES = [
  'w',
  's3',
  's2',
  's4',
  'p3',
  'shape',
  'g w',
  'g s3',
  'g t-1',
  'w t-1',
  'g t-1 t-2',
  'g g-1 g+1',
  'w w-1',
  'w w+1',
  'g w-1',
  'g w+1',
  'g w+2',
  'g w-2',
  's3 t-1',
  's3 s3+1',
  's2 g+1 g+2',
  's2 t-1',
  'w t-1 t-2',
  't-1 w+1',
  'casing cap first s3',
  'g cap-1 cap cap+1 casing first',
  's2 s2+1 g+1',
  's2 t-1 g+1',
  'w casing',
  'w casing t-1',
  's3 casing g+1',
  'casing g w+1',
  'w g-1 g+1',
  'w w-1 w+1',
  't-1 g g+1',
  'w w-2',
  's3 w-1',
  's3 w+1',
  'c',
  'c t-1',
  'c c+1',
  'c-1 c',
  'g c+1',
  'f s2 t-1',
  'c casing t-1',
] as const

/** How a sentence uses capitals: as usual, on every word (a headline), never, throughout. */
export const CASING = { usual: 0, title: 1, lower: 2, upper: 3 } as const

export function casing(words: readonly string[]): number {
  let long = 0
  let capital = 0
  let upper = 0
  for (const word of words) {
    if (word.length < 4 || word.toLowerCase() === word.toUpperCase()) continue
    long++
    if (word === word.toUpperCase()) upper++
    else if (word[0] !== word[0]!.toLowerCase()) capital++
  }
  if (long === 0) return CASING.usual
  if (upper > long * 0.8) return CASING.upper
  if (upper + capital > long * 0.7) return long > 2 ? CASING.title : CASING.usual
  return upper + capital === 0 ? CASING.lower : CASING.usual
}

const OUTSIDE = 0x2545f491
const at = (name: (typeof TAG_ATOMS)[number]) => TAG_ATOMS.indexOf(name)
const T1 = at('t-1')
const T2 = at('t-2')

/**
 * A greedy left-to-right tagger: linear model over hashed features (averaged perceptron, Collins 2002). It
 * predicts UPOS and XPOS as one class and takes the tags of wink-nlp as features.
 */
export class Tagger {
  readonly templates: Templates
  readonly features: Int32Array
  readonly sums: Float64Array
  private readonly scorer: ClassScorer
  private readonly classes: number
  private readonly reader: WordReader
  private readonly atoms = new Int32Array(TAG_ATOMS.length)

  constructor(templates: readonly string[], classes: number, scorer: ClassScorer, reader: WordReader) {
    this.reader = reader
    this.templates = new Templates(templates, TAG_ATOMS)
    this.features = new Int32Array(templates.length)
    this.sums = new Float64Array(classes)
    this.scorer = scorer
    this.classes = classes
  }

  /**
   * Tags one sentence. `best` and `second` receive class numbers, `gap` how far apart their scores are.
   * `choose`, when given, sees each decision and names the class to go on with: the hook of the trainer.
   */
  tag(
    words: readonly string[],
    wink: readonly string[],
    best: Uint8Array,
    second: Uint8Array,
    gap: Float64Array,
    choose?: (i: number, best: number) => number,
  ): void {
    const { atoms, sums, features, templates } = this
    const fields = words.map((word) => this.reader.fields(word))
    const tags = wink.map(hashText)
    const style = casing(words)
    let t1 = -1
    let t2 = -1
    for (let i = 0; i < words.length; i++) {
      this.look(fields, tags, i, style)
      atoms[T1] = t1
      atoms[T2] = t2
      templates.fill(atoms, features)
      this.scorer.score(features, templates.count, sums)
      this.pick(i, best, second, gap)
      t2 = t1
      t1 = choose === undefined ? best[i]! : choose(i, best[i]!)
    }
  }

  private look(fields: readonly Int32Array[], tags: readonly number[], i: number, style: number): void {
    const { atoms } = this
    const here = fields[i]!
    let k = 0
    for (let f = 0; f <= WORD.cap; f++) atoms[k++] = here[f]!
    atoms[k++] = i === 0 ? 1 : 0
    atoms[k++] = style
    atoms[k++] = tags[i]!
    const before = fields[i - 1]
    atoms[k++] = before?.[WORD.form] ?? OUTSIDE
    atoms[k++] = before?.[WORD.s3] ?? OUTSIDE
    atoms[k++] = before?.[WORD.cap] ?? OUTSIDE
    atoms[k++] = tags[i - 1] ?? OUTSIDE
    atoms[k++] = fields[i - 2]?.[WORD.form] ?? OUTSIDE
    atoms[k++] = tags[i - 2] ?? OUTSIDE
    const after = fields[i + 1]
    atoms[k++] = after?.[WORD.form] ?? OUTSIDE
    atoms[k++] = after?.[WORD.s2] ?? OUTSIDE
    atoms[k++] = after?.[WORD.s3] ?? OUTSIDE
    atoms[k++] = after?.[WORD.cap] ?? OUTSIDE
    atoms[k++] = tags[i + 1] ?? OUTSIDE
    atoms[k++] = fields[i + 2]?.[WORD.form] ?? OUTSIDE
    atoms[k++] = tags[i + 2] ?? OUTSIDE
    k += 2
    atoms[k++] = here[WORD.cluster]!
    atoms[k++] = here[WORD.family]!
    atoms[k++] = before?.[WORD.cluster] ?? OUTSIDE
    atoms[k++] = after?.[WORD.cluster] ?? OUTSIDE
  }

  private pick(i: number, best: Uint8Array, second: Uint8Array, gap: Float64Array): void {
    const { sums, classes } = this
    let first = 0
    let next = -1
    for (let c = 1; c < classes; c++) {
      if (sums[c]! > sums[first]!) {
        next = first
        first = c
      } else if (next < 0 || sums[c]! > sums[next]!) next = c
    }
    best[i] = first
    second[i] = next < 0 ? first : next
    gap[i] = next < 0 ? 0 : sums[first]! - sums[next]!
  }
}
