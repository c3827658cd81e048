import type { Tree } from '../model/tree.ts'
import { chunks } from './chunk.ts'
import { Columns, hashTags, type TagHashes } from './columns.ts'
import { type Beam, Decoder } from './decoder.ts'
import type { ModelFile } from './format.ts'
import { LABELS } from './labels.ts'
import { repair } from './repair/index.ts'
import { Tagger } from './tagger.ts'
import { ListTable, StepTable } from './weights.ts'
import { WordReader } from './word.ts'

export interface Parser {
  /** The tree of one sentence from its tokens and wink-nlp's tags for them; never fails, whatever the words. */
  parse(words: readonly string[], winkPos: readonly string[]): Tree
}

/** A model laid out for reading. Its arrays may be shared memory, so that a worker can use them uncopied. */
export type Tables = Omit<ModelFile, 'tagger' | 'steps' | 'arcs' | 'clusters'> & {
  taggerSlots: Int32Array
  taggerEntries: Int32Array
  stepSlots: Int32Array
  arcSlots: Int32Array
  arcEntries: Int32Array
  clusterSlots: Int32Array
  clusterEntries: Int32Array
}

export const BEAM: Beam = { width: 8, margin: 200 }

export function layOut(model: ModelFile, shared: boolean): Tables {
  const { tagger, steps, arcs, clusters, ...rest } = model
  const tag = ListTable.build(tagger.keys, tagger.counts, tagger.classes, tagger.weights, shared)
  const arc = ListTable.build(arcs.keys, arcs.counts, arcs.classes, arcs.weights, shared)
  const cluster = ListTable.build(clusters.keys, clusters.counts, clusters.classes, clusters.weights, shared)
  const step = StepTable.build(steps.keys, steps.weights, shared)
  return {
    ...rest,
    taggerSlots: tag.slots,
    taggerEntries: tag.entries,
    stepSlots: step.slots,
    arcSlots: arc.slots,
    arcEntries: arc.entries,
    clusterSlots: cluster.slots,
    clusterEntries: cluster.entries,
  }
}

/** Tagger and decoder over one set of tables. Holds its working memory, so one is enough for a thread. */
export class TableParser implements Parser {
  private readonly upos: string[]
  private readonly xpos: string[]
  private readonly hashes: TagHashes
  private readonly tagger: Tagger
  private readonly decoder: Decoder
  private readonly columns: Columns
  private readonly beam: Beam
  private best = new Uint8Array(256)
  private second = new Uint8Array(256)
  private gap = new Float64Array(256)
  private labels = new Uint8Array(256)

  constructor(tables: Tables, beam: Beam = BEAM) {
    this.upos = tables.tags.map((tag) => tag.split('|')[0]!)
    this.xpos = tables.tags.map((tag) => tag.split('|')[1]!)
    this.hashes = hashTags(tables.tags)
    const reader = new WordReader(new ListTable(tables.clusterSlots, tables.clusterEntries))
    this.columns = new Columns(reader)
    const tagTable = new ListTable(tables.taggerSlots, tables.taggerEntries)
    this.tagger = new Tagger(tables.tagTemplates, tables.tags.length, tagTable, reader)
    const half = LABELS.length
    this.decoder = new Decoder(
      tables.stepTemplates,
      new StepTable(tables.stepSlots),
      tables.arcTemplates,
      new ListTable(tables.arcSlots, tables.arcEntries),
      { left: Uint8Array.from(tables.mask.slice(0, half)), right: Uint8Array.from(tables.mask.slice(half)) },
    )
    this.beam = beam
  }

  parse(words: readonly string[], winkPos: readonly string[]): Tree {
    const n = words.length
    this.reserve(n)
    const wink = words.map((_, i) => winkPos[i] ?? 'X')
    this.tagger.tag(words, wink, this.best, this.second, this.gap)
    const head = new Int32Array(n)
    let sure = 0
    let root = -1
    for (const { start, end } of chunks(words)) {
      sure += this.parsePiece(words.slice(start, end), wink.slice(start, end), start, head) * (end - start)
      const top = head.indexOf(-1, start)
      if (root < 0) root = top
      else {
        head[top] = root
        this.labels[top] = LABELS.indexOf('parataxis')
      }
    }
    const draft = {
      words,
      upos: Array.from(words, (_, i) => this.upos[this.best[i]!]!),
      xpos: Array.from(words, (_, i) => this.xpos[this.best[i]!]!),
      head,
      label: Array.from(words, (_, i): string => LABELS[this.labels[i]!]!),
    }
    repair(draft)
    const { upos, xpos, label } = draft
    return { upos, xpos, head, label, score: n === 0 ? 0 : sure / n }
  }

  private parsePiece(words: string[], wink: string[], start: number, head: Int32Array): number {
    const { columns, decoder } = this
    const end = start + words.length
    const part = <T extends Uint8Array | Float64Array>(from: T) => from.subarray(start, end) as T
    columns.fill(words, wink, part(this.best), part(this.second), part(this.gap), this.hashes)
    const heads = head.subarray(start, end)
    const sure = decoder.read(decoder.run(columns, this.beam), heads, part(this.labels))
    for (let i = 0; i < heads.length; i++) if (heads[i]! >= 0) heads[i] = heads[i]! + start
    return sure
  }

  private reserve(n: number): void {
    if (this.best.length >= n) return
    this.best = new Uint8Array(n)
    this.second = new Uint8Array(n)
    this.gap = new Float64Array(n)
    this.labels = new Uint8Array(n)
  }
}
