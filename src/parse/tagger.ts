import { hashText, mix } from '../text/hash.ts'
import { Templates } from './template.ts'
import { FIELDS, LETTERS, WORD, type WordReader } from './word.ts'

/** Scores the classes of one decision from its features; the table when reading, the trainer when learning. */
export interface ClassScorer {
  score(features: Int32Array, count: number, sums: Float64Array): void
}

/** A scorer that does not change: what it said of a word holds for the next time that the word is met. */
export interface FixedScorer extends ClassScorer {
  /** Adds to `sums`, where `score` begins with zeros. */
  add(features: Int32Array, count: number, sums: Float64Array): void
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

export function casing(words: readonly Int32Array[]): number {
  let long = 0
  let capital = 0
  let upper = 0
  for (const word of words) {
    const letters = word[WORD.letters]!
    if (letters > 0) long++
    if (letters === LETTERS.capital) capital++
    if (letters === LETTERS.upper) upper++
  }
  if (long === 0) return CASING.usual
  if (upper > long * 0.8) return CASING.upper
  if (upper + capital > long * 0.7) return long > 2 ? CASING.title : CASING.usual
  return upper + capital === 0 ? CASING.lower : CASING.usual
}

/** The word before the first and after the last, and its tag. */
const OUTSIDE = 0x2545f491
const NO_WORD = new Int32Array(FIELDS).fill(OUTSIDE)
const at = (name: (typeof TAG_ATOMS)[number]) => TAG_ATOMS.indexOf(name)
const T1 = at('t-1')
const T2 = at('t-2')
const CLUSTER = at('c')
const OWN_ATOMS = new Set<string>(TAG_ATOMS.filter((name) => !/[-+]/.test(name)))
/** Whether a template sees no more than the word itself, wink-nlp's tag for it and the sentence's capitals. */
const ofWord = (template: string) => template.split(' ').every((name) => OWN_ATOMS.has(name))

/** Words whose own part of the sums is kept, by place. */
const KEPT = 4096

/**
 * A greedy left-to-right tagger: linear model over hashed features (averaged perceptron, Collins 2002). It
 * predicts UPOS and XPOS as one class and takes the tags of wink-nlp as features.
 */
export class Tagger {
  /** Features of the last decision: those of the word alone, then the others. */
  readonly features: Int32Array
  readonly sums: Float64Array
  /** The capitals of the sentence tagged last, one of CASING. */
  style: number = CASING.usual
  private readonly own: Templates
  private readonly others: Templates
  private readonly otherFeatures: Int32Array
  private readonly scorer: ClassScorer
  private readonly fixed: FixedScorer | undefined
  private readonly classes: number
  private readonly reader: WordReader
  private readonly atoms = new Int32Array(TAG_ATOMS.length)
  private readonly keptFields: (Int32Array | undefined)[] = []
  private readonly keptStyle = new Int32Array(KEPT)
  private readonly keptSums: Int16Array

  /** With `fixed`, a scorer that never changes, the part of the sums that depends on the word alone is kept. */
  constructor(
    templates: readonly string[],
    classes: number,
    scorer: ClassScorer,
    reader: WordReader,
    fixed?: FixedScorer,
  ) {
    this.reader = reader
    this.own = new Templates(templates.filter(ofWord), TAG_ATOMS)
    this.others = new Templates(
      templates.filter((template) => !ofWord(template)),
      TAG_ATOMS,
    )
    this.features = new Int32Array(templates.length)
    this.otherFeatures = this.features.subarray(this.own.count)
    this.sums = new Float64Array(classes)
    this.scorer = scorer
    this.fixed = fixed
    this.classes = classes
    this.keptSums = new Int16Array(fixed === undefined ? 0 : KEPT * classes)
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
    const { atoms } = this
    const fields: Int32Array[] = []
    const tags = new Int32Array(words.length)
    for (let i = 0; i < words.length; i++) {
      fields.push(this.reader.fields(words[i]!))
      tags[i] = hashText(wink[i]!)
    }
    const style = casing(fields)
    this.style = style
    let t1 = -1
    let t2 = -1
    for (let i = 0; i < words.length; i++) {
      this.look(fields, tags, i, style)
      atoms[T1] = t1
      atoms[T2] = t2
      this.score(fields[i]!, mix(tags[i]!, style * 2 + (i === 0 ? 1 : 0)))
      this.pick(i, best, second, gap)
      t2 = t1
      t1 = choose === undefined ? best[i]! : choose(i, best[i]!)
    }
  }

  /** `style`: whatever else than the word the features of the word alone depend on. */
  private score(word: Int32Array, style: number): void {
    const { atoms, features, own, others, fixed, sums } = this
    if (fixed === undefined) {
      own.fill(atoms, features)
      others.fill(atoms, this.otherFeatures)
      this.scorer.score(features, features.length, sums)
      return
    }
    this.recall(word, style, fixed)
    others.fill(atoms, this.otherFeatures)
    fixed.add(this.otherFeatures, others.count, sums)
  }

  /** Sets `sums` to the part of the word alone, scored unless it is remembered. */
  private recall(word: Int32Array, style: number, fixed: FixedScorer): void {
    const { keptFields, keptStyle, keptSums, classes, sums, own, features } = this
    const place = (word[WORD.form]! ^ style) & (KEPT - 1)
    const from = place * classes
    if (keptFields[place] === word && keptStyle[place] === style) {
      for (let c = 0; c < classes; c++) sums[c] = keptSums[from + c]!
      return
    }
    own.fill(this.atoms, features)
    fixed.score(features, own.count, sums)
    keptFields[place] = word
    keptStyle[place] = style
    for (let c = 0; c < classes; c++) keptSums[from + c] = sums[c]!
  }

  private look(fields: readonly Int32Array[], tags: Int32Array, i: number, style: number): void {
    const { atoms } = this
    const n = fields.length
    const here = fields[i]!
    const before = i > 0 ? fields[i - 1]! : NO_WORD
    const after = i + 1 < n ? fields[i + 1]! : NO_WORD
    let k = 0
    for (let f = 0; f <= WORD.cap; f++) atoms[k++] = here[f]!
    atoms[k++] = i === 0 ? 1 : 0
    atoms[k++] = style
    atoms[k++] = tags[i]!
    atoms[k++] = before[WORD.form]!
    atoms[k++] = before[WORD.s3]!
    atoms[k++] = before[WORD.cap]!
    atoms[k++] = i > 0 ? tags[i - 1]! : OUTSIDE
    atoms[k++] = i > 1 ? fields[i - 2]![WORD.form]! : OUTSIDE
    atoms[k++] = i > 1 ? tags[i - 2]! : OUTSIDE
    atoms[k++] = after[WORD.form]!
    atoms[k++] = after[WORD.s2]!
    atoms[k++] = after[WORD.s3]!
    atoms[k++] = after[WORD.cap]!
    atoms[k++] = i + 1 < n ? tags[i + 1]! : OUTSIDE
    atoms[k++] = i + 2 < n ? fields[i + 2]![WORD.form]! : OUTSIDE
    atoms[k++] = i + 2 < n ? tags[i + 2]! : OUTSIDE
    k = CLUSTER
    atoms[k++] = here[WORD.cluster]!
    atoms[k++] = here[WORD.family]!
    atoms[k++] = before[WORD.cluster]!
    atoms[k++] = after[WORD.cluster]!
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
