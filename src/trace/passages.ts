import type { Passage } from '../model/story.ts'
import type { Tile } from '../text/tiles.ts'
import type { Pairing } from './alignment.ts'
import type { Prose, Unit } from './prose.ts'

/** A pairing with what it has word for word: `verbatim` and `quoted` are shares of the shorter sentence. */
export type Match = Pairing & { verbatim: number; quoted: number; how: Passage['how'] }

/** The share of the longer sentence that is the same from which a passage is verbatim; of the shorter, edited. */
const VERBATIM = 0.95
const EDITED = 0.5
/** Pairs of sentences that fit less, and share less than half of their words, are none. */
export const SHOWN = 1.1

/** The pairings that are passages, with how their two sentences are related word by word. */
export function matchesOf(a: Prose, b: Prose, pairings: readonly Pairing[], runs: readonly Tile[]): Match[] {
  const rowOf = unitByWord(a)
  const columnOf = unitByWord(b)
  const same = new Map<number, number>()
  for (const run of runs) {
    for (let k = 0; k < run.length; k++) {
      const at = rowOf[run.a + k]! * b.units.length + columnOf[run.b + k]!
      same.set(at, (same.get(at) ?? 0) + 1)
    }
  }
  return pairings.flatMap((pairing) => {
    const [left, right] = [a.units[pairing.i]!, b.units[pairing.j]!]
    const [short, long] = [sizeOf(left), sizeOf(right)].sort((x, y) => x - y) as [number, number]
    const count = same.get(pairing.i * b.units.length + pairing.j) ?? 0
    const verbatim = short === long && sameWords(a, left, b, right) ? 1 : Math.min(1, count / short)
    if (pairing.fit < SHOWN && verbatim < EDITED) return []
    const how =
      (verbatim * short) / long >= VERBATIM ? 'verbatim' : verbatim >= EDITED ? 'edited' : 'paraphrase'
    return [{ ...pairing, verbatim, quoted: Math.max(left.quoted, right.quoted), how }]
  })
}

export function passagesOf(a: Prose, b: Prose, matches: readonly Match[]): Passage[] {
  return [...matches]
    .sort((x, y) => x.i - y.i || x.j - y.j)
    .map(({ i, j, how }) => ({ a: spanOf(a.units[i]!), b: spanOf(b.units[j]!), how }))
}

const spanOf = ({ start, end }: Unit) => ({ start, end })
const sizeOf = (unit: Unit): number => unit.to - unit.from

function sameWords(a: Prose, left: Unit, b: Prose, right: Unit): boolean {
  for (let k = 0; k < sizeOf(left); k++) if (a.words[left.from + k] !== b.words[right.from + k]) return false
  return true
}

function unitByWord(prose: Prose): Uint32Array {
  const units = new Uint32Array(prose.words.length)
  for (const [index, unit] of prose.units.entries()) units.fill(index, unit.from, unit.to)
  return units
}

/**
 * How many sentences of the shorter article stand in the other in the same order: the longest chain of the best
 * match of each, never stepping back (longest non-decreasing subsequence, by patience sorting).
 */
export function inOrder(matches: readonly Match[], side: 'i' | 'j'): number {
  const other = side === 'i' ? 'j' : 'i'
  const best = new Map<number, Match>()
  for (const match of matches) {
    const known = best.get(match[side])
    if (!known || match.fit > known.fit) best.set(match[side], match)
  }
  const ends: number[] = []
  for (const match of [...best.values()].sort((x, y) => x[side] - y[side])) {
    let at = ends.findIndex((end) => end > match[other])
    if (at < 0) at = ends.length
    ends[at] = match[other]
  }
  return ends.length
}
