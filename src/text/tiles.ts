import { shingles } from './shingles.ts'

/** A run of words that two texts share: `length` words from word `a` of the one and word `b` of the other. */
export type Tile = { a: number; b: number; length: number }

/**
 * The runs of at least `least` words that two lists of word ids share, longest first, no word of either used twice:
 * greedy string tiling (Wise, "YAP3", 1996), with the runs found by hashed shingles. Repeated shingles are looked up
 * at no more than `MOST` places, so that a text of one repeated word stays linear.
 */
export function tiles(a: ArrayLike<number>, b: ArrayLike<number>, least: number): Tile[] {
  const runs = maximalRuns(a, b, least).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  const usedA = new Uint8Array(a.length)
  const usedB = new Uint8Array(b.length)
  const out: Tile[] = []
  for (const run of runs) {
    for (const part of freeParts(run, usedA, usedB, least)) {
      usedA.fill(1, part.a, part.a + part.length)
      usedB.fill(1, part.b, part.b + part.length)
      out.push(part)
    }
  }
  return out
}

const MOST = 8

/**
 * The longest run from each place on, then on from near its end: whatever begins inside it and goes further is met
 * there, and taken back to its beginning. So each word is looked at a bounded number of times.
 */
function maximalRuns(a: ArrayLike<number>, b: ArrayLike<number>, least: number): Tile[] {
  const places = placesOf(b, least)
  const runs: Tile[] = []
  const hashes = shingles(a, least)
  for (let i = 0; i < hashes.length; ) {
    let longest: Tile = { a: i, b: 0, length: 0 }
    for (const j of places.get(hashes[i]!) ?? []) {
      let length = 0
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++
      if (length > longest.length) longest = { a: i, b: j, length }
    }
    if (longest.length >= least) runs.push(takenBack(longest, a, b, least))
    i += Math.max(1, longest.length - least + 1)
  }
  return runs
}

function placesOf(ids: ArrayLike<number>, least: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [at, hash] of shingles(ids, least).entries()) {
    const list = places.get(hash)
    if (!list) places.set(hash, [at])
    else if (list.length < MOST) list.push(at)
  }
  return places
}

function takenBack(run: Tile, a: ArrayLike<number>, b: ArrayLike<number>, most: number): Tile {
  let back = 0
  while (back < most && run.a > back && run.b > back && a[run.a - back - 1] === b[run.b - back - 1]) back++
  return { a: run.a - back, b: run.b - back, length: run.length + back }
}

/** What is left of a run once words that longer runs took are gone: its parts of at least `least` words. */
function freeParts(run: Tile, usedA: Uint8Array, usedB: Uint8Array, least: number): Tile[] {
  const parts: Tile[] = []
  let from = 0
  for (let i = 0; i <= run.length; i++) {
    if (i < run.length && !usedA[run.a + i] && !usedB[run.b + i]) continue
    if (i - from >= least) parts.push({ a: run.a + from, b: run.b + from, length: i - from })
    from = i + 1
  }
  return parts
}
