import type { Passage } from '../model/story.ts'
import type { Tile } from '../text/tiles.ts'
import type { Pairing } from './alignment.ts'
import type { Prose, Unit } from './prose.ts'

/** A pairing with what it has word for word: `verbatim` and `quoted` are shares of the shorter sentence. */
export type Match = Pairing & { verbatim: number; quoted: number; how: Passage['how'] }

/** The share of the longer sentence that is the same from which a passage is verbatim; of the shorter, edited. */
const VERBATIM = 0.95
const EDITED = 0.5
/** Pairs of sentences that fit less, and share less than half of their words, are no passage. */
export const SHOWN = 1.1

/**
 * The pairings that are passages, with how their two sentences are related word by word. A sentence may stand in
 * several, since one sentence is retold in two and two in one; but each must be the best of one of its sentences.
 */
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
  const bestOfRow = bestFits(pairings, 'i')
  const bestOfColumn = bestFits(pairings, 'j')
  return pairings.flatMap((pairing) => {
    const [left, right] = [a.units[pairing.i]!, b.units[pairing.j]!]
    const [short, long] = [sizeOf(left), sizeOf(right)].sort((x, y) => x - y) as [number, number]
    const count = same.get(pairing.i * b.units.length + pairing.j) ?? 0
    const verbatim = short === long && sameWords(a, left, b, right) ? 1 : Math.min(1, count / short)
    const best = Math.min(bestOfRow.get(pairing.i)!, bestOfColumn.get(pairing.j)!)
    if (pairing.fit < Math.max(SHOWN, best) && verbatim < EDITED) return []
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

const bestFits = (pairings: readonly Pairing[], side: 'i' | 'j'): Map<number, number> => {
  const best = new Map<number, number>()
  for (const pairing of pairings) best.set(pairing[side], Math.max(best.get(pairing[side]) ?? 0, pairing.fit))
  return best
}

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
 * How much of one article (`side`) the other retells: `paired` counts its sentences that have a partner of their own,
 * best fits first; `ordered` those whose best partners follow one another without a step back (longest non-decreasing
 * subsequence, by patience sorting).
 */
export function retelling(matches: readonly Match[], side: 'i' | 'j'): { paired: number; ordered: number } {
  const other = side === 'i' ? 'j' : 'i'
  const best = new Map<number, Match>()
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  for (const match of [...matches].sort((x, y) => y.fit - x.fit || x.i - y.i || x.j - y.j)) {
    if (!best.has(match[side])) best.set(match[side], match)
    if (rows.has(match.i) || columns.has(match.j)) continue
    rows.add(match.i)
    columns.add(match.j)
  }
  const ends: number[] = []
  for (const match of [...best.values()].sort((x, y) => x[side] - y[side])) {
    const at = ends.findIndex((end) => end > match[other])
    ends[at < 0 ? ends.length : at] = match[other]
  }
  return { paired: rows.size, ordered: ends.length }
}
