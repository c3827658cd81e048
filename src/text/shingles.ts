import { mix } from './hash.ts'

/**
 * Shingles: hashed runs of `k` word ids (Broder, "On the resemblance and containment of documents", 1997), and
 * the winnowed choice of them (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003).
 */

/** 32-bit hash of every run of `k` ids; position i holds the run that begins at word i. */
export function shingles(ids: ArrayLike<number>, k: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, ids.length - k + 1))
  for (let i = 0; i < out.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + k; j++) hash = mix(hash, ids[j]!)
    out[i] = hash
  }
  return out
}

/**
 * The smallest hash of each window of `window` shingles, each once: two texts that share a run of k + window - 1
 * words are sure to share one of them. Linear: a queue of rising hashes holds the window's candidates.
 */
export function winnow(hashes: Uint32Array, window: number): Set<number> {
  const chosen = new Set<number>()
  const queue: number[] = []
  let head = 0
  for (let i = 0; i < hashes.length; i++) {
    while (queue.length > head && hashes[queue[queue.length - 1]!]! >= hashes[i]!) queue.pop()
    queue.push(i)
    if (queue[head]! <= i - window) head++
    if (i >= window - 1 || i === hashes.length - 1) chosen.add(hashes[queue[head]!]!)
  }
  return chosen
}
