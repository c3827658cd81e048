/**
 * Sparse weights behind hashed features, held in flat integer arrays: nothing allocated while reading, and
 * shareable between threads. A feature that is not in a table weighs nothing.
 *
 * Slots come in pairs, which share a cache line. The upper bits of a key say which pair is its, the others are
 * its print, kept in the slot. A pair has room for two features. So a look-up is two comparisons
 * that need no branch: a branch that the processor guesses wrong costs more than all the rest, and a table much
 * larger than the processor's caches costs more still.
 */

/** Bits of a feature hash that a table keeps. Two features meet with a chance of one in 2^30. */
export const KEY_BITS = 30
export const KEY_MASK = 2 ** KEY_BITS - 1

/** An integer array, in shared memory where threads are to read it together. */
export function integers(length: number, shared: boolean): Int32Array {
  return new Int32Array(shared ? new SharedArrayBuffer(length * 4) : new ArrayBuffer(length * 4))
}

/** As `integers`, of 16 bits. */
export function shorts(length: number, shared: boolean): Int16Array {
  return new Int16Array(shared ? new SharedArrayBuffer(length * 2) : new ArrayBuffer(length * 2))
}

export function keyOf(feature: number): number {
  return feature & KEY_MASK
}

/** The place of a key among rising keys, or -1. */
export function placeOf(keys: Int32Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}
