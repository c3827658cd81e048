import { hashText } from '../text/hash.ts'
import { WORD, type WordReader } from './word.ts'

/** Longest sentence that is parsed in one piece, in tokens; longer ones are cut (see chunk.ts). */
export const LONGEST_SENTENCE = 250
/** The column of a position that is not there. The root stands at the column after the last token. */
export const NONE = LONGEST_SENTENCE + 2
const WIDTH = LONGEST_SENTENCE + 3

const OPEN = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'PROPN', 'NUM', 'INTJ', 'X'])
/** A second tag counts as possible when its score is nearly as high (tagger units). */
export const DOUBT = 30

const column = () => new Int32Array(WIDTH)

/** One tag class as the parser uses it, hashed once: UPOS, fine tag, whether closed, whether a verb. */
export type TagHashes = { upos: Int32Array; xpos: Int32Array; open: Uint8Array; verb: Uint8Array }

export function hashTags(classes: readonly string[]): TagHashes {
  const upos = classes.map((name) => name.split('|')[0]!)
  return {
    upos: Int32Array.from(upos, (tag) => hashText(`T${tag}`)),
    xpos: Int32Array.from(classes, (name) => hashText(`X${name}`)),
    open: Uint8Array.from(upos, (tag) => (OPEN.has(tag) ? 1 : 0)),
    verb: Uint8Array.from(upos, (tag) => (tag === 'VERB' || tag === 'AUX' ? 1 : 0)),
  }
}

/** The tagged sentence as the parser sees it: one hash a token in each column. */
export class Columns {
  size = 0
  /** Word form. */
  readonly w = column()
  /** UPOS. */
  readonly t = column()
  /** Fine tag: XPOS for open classes, UPOS and word for closed ones. */
  readonly x = column()
  /** Last three letters and capital. */
  readonly e = column()
  /** The tag that came second, where it came close. */
  readonly a = column()
  /** The cluster of words that mean alike, and its family. */
  readonly c = column()
  readonly f = column()
  /** How many commas, and how many verbs, stand before this token. */
  readonly commas = column()
  readonly verbs = column()

  private readonly hashes = [this.w, this.t, this.x, this.e, this.a, this.c, this.f]
  private readonly reader: WordReader

  constructor(reader: WordReader) {
    this.reader = reader
    for (const col of this.hashes) col[NONE] = 0x5bd1e995 | 0
  }

  fill(
    words: readonly string[],
    best: Uint8Array,
    second: Uint8Array,
    gap: Float64Array,
    tags: TagHashes,
  ): void {
    const n = words.length
    this.size = n
    let commas = 0
    let verbs = 0
    for (let i = 0; i < n; i++) {
      const fields = this.reader.fields(words[i]!)
      const tag = best[i]!
      this.w[i] = fields[WORD.form]!
      this.e[i] = fields[WORD.ending]!
      this.c[i] = fields[WORD.cluster]!
      this.f[i] = fields[WORD.family]!
      this.t[i] = tags.upos[tag]!
      this.x[i] = tags.open[tag] === 1 ? tags.xpos[tag]! : tags.upos[tag]! ^ fields[WORD.form]!
      this.a[i] = gap[i]! < DOUBT ? tags.xpos[second[i]!]! : 0
      this.commas[i] = commas
      this.verbs[i] = verbs
      if (words[i] === ',' || words[i] === ';' || words[i] === ':') commas++
      verbs += tags.verb[tag]!
    }
    for (const col of this.hashes) col[n] = 0x1b873593
    this.commas[n] = commas
    this.verbs[n] = verbs
  }
}
