import type { Place } from '../../model/annotated.ts'
import type { Mention } from './mention.ts'
import type { Piece } from './pieces.ts'
import type { Words } from './words.ts'

/**
 * A sentence with its pieces and the mentions found so far, each reachable by the token that it begins or
 * ends at.
 */
export type Line = {
  index: number
  words: Words
  pieces: readonly Piece[]
  endingAt: ReadonlyMap<number, Piece>
  startingAt: ReadonlyMap<number, Piece>
  places: readonly Place[]
  /** Which tokens stand in quotation marks. */
  quoted: readonly boolean[]
  /** What a piece was taken for. */
  taken: Map<Piece, Mention>
  mentions: Set<Mention>
  /** Pronouns by token index. */
  pronouns: Map<number, Mention>
}
