import type { Tree } from '../model/tree.ts'
import { chunks } from './chunk.ts'
import type { Beam } from './decoder.ts'
import { PieceReader } from './piece.ts'
import type { Draft } from './repair/draft.ts'
import { repair } from './repair/index.ts'
import type { Tables } from './tables.ts'

export interface Parser {
  /** The tree of one sentence from its tokens and wink-nlp's tags for them; never fails, whatever the words. */
  parse(words: readonly string[], winkPos: readonly string[]): Tree
}

/** Eight states, and none that scores so far below the best (in stored weights of the transitions). */
export const BEAM: Beam = { width: 8, margin: 45 }

/** What the score of a sentence that had to be cut is worth. */
const CUT = 0.5

/** The parser over one set of tables. Holds its working memory, so one is enough for a thread. */
export class TableParser implements Parser {
  private readonly reader: PieceReader

  constructor(tables: Tables, beam: Beam = BEAM) {
    this.reader = new PieceReader(tables, beam)
  }

  parse(words: readonly string[], winkPos: readonly string[]): Tree {
    const wink = words.map((_, i) => winkPos[i] ?? 'X')
    const tree = {
      upos: [] as string[],
      xpos: [] as string[],
      head: new Int32Array(words.length),
      label: [] as string[],
    }
    let sure = 0
    let root = -1
    const pieces = chunks(words)
    for (const { start, end } of pieces) {
      const piece = this.reader.read(words.slice(start, end), wink.slice(start, end))
      repair(piece)
      append(tree, piece, start, root)
      if (root < 0) root = piece.head.indexOf(-1)
      sure += piece.sure * (end - start)
    }
    // How the pieces of a sentence that was cut belong together was not read but set.
    const whole = pieces.length > 1 ? CUT : 1
    return { ...tree, score: words.length === 0 ? 0 : (whole * sure) / words.length }
  }
}

type Whole = { upos: string[]; xpos: string[]; head: Int32Array; label: string[] }

/** Adds the tree of a piece; its root hangs on that of the first piece. */
function append(whole: Whole, piece: Draft, start: number, root: number): void {
  for (let i = 0; i < piece.words.length; i++) {
    const top = piece.head[i]! < 0
    whole.upos.push(piece.upos[i]!)
    whole.xpos.push(piece.xpos[i]!)
    whole.head[start + i] = top ? root : start + piece.head[i]!
    whole.label.push(top && root >= 0 ? 'parataxis' : piece.label[i]!)
  }
}
