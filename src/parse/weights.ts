/**
 * Sparse weights behind hashed features, held in flat integer arrays: one cache line a look-up, nothing
 * allocated, and shareable between threads. A feature that is not in a table weighs nothing.
 */

/** Bits of a feature hash that a table keeps. Two features meet with a chance of one in 2^30. */
export const KEY_BITS = 30
const KEY_MASK = 2 ** KEY_BITS - 1

/** An integer array, in shared memory where threads are to read it together. */
export function integers(length: number, shared: boolean): Int32Array {
  return new Int32Array(shared ? new SharedArrayBuffer(length * 4) : new ArrayBuffer(length * 4))
}

export function keyOf(feature: number): number {
  return feature & KEY_MASK
}

function capacityFor(rows: number, fill: number): number {
  let capacity = 1 << 14
  while (capacity * fill < rows) capacity *= 2
  return capacity
}

/** A key's place in a table of `length` slots is its upper bits: rising keys fill it from front to back. */
function shiftFor(length: number): number {
  return KEY_BITS - Math.log2(length)
}

/**
 * Most features of one decision. All their slots are fetched before any is looked at: a loop without branches
 * lets the processor wait for many at once, which makes reading several times faster.
 */
const MOST_FEATURES = 256

const PRINT_BITS = 11
const PRINT_MASK = 2 ** PRINT_BITS - 1

/**
 * The weights of the three transitions. A slot is 32 bits: 11 lower bits of the key (its place tells the upper ones) and
 * three signed weights of 7.
 */
export class StepTable {
  readonly slots: Int32Array
  private readonly seen = new Int32Array(MOST_FEATURES)
  private readonly mask: number
  private readonly shift: number

  constructor(slots: Int32Array) {
    this.slots = slots
    this.mask = slots.length - 1
    this.shift = shiftFor(slots.length)
  }

  /** `weights` holds three a key, each from -63 to 63. */
  static build(keys: Int32Array, weights: Int8Array, shared: boolean): StepTable {
    const slots = integers(Math.max(1 << (KEY_BITS - PRINT_BITS), capacityFor(keys.length, 0.7)), shared)
    const mask = slots.length - 1
    const shift = shiftFor(slots.length)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      let slot = key & PRINT_MASK
      for (let k = 0; k < 3; k++) slot = (slot << 7) | (weights[3 * i + k]! & 127)
      if (slot === 0) continue
      let at = key >>> shift
      while (slots[at] !== 0) at = (at + 1) & mask
      slots[at] = slot
    }
    return new StepTable(slots)
  }

  /** Sets the first three places of `sums` to the summed weights of `count` features. */
  score(features: Int32Array, count: number, sums: Float64Array): void {
    const { slots, mask, shift: bits, seen } = this
    let shift = 0
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) seen[i] = slots[keyOf(features[i]!) >>> bits]!
    for (let i = 0; i < count; i++) {
      const print = features[i]! & PRINT_MASK
      let slot = seen[i]!
      for (let at = keyOf(features[i]!) >>> bits; slot !== 0 && slot >>> 21 !== print; ) {
        at = (at + 1) & mask
        slot = slots[at]!
      }
      shift += (slot << 11) >> 25
      left += (slot << 18) >> 25
      right += (slot << 25) >> 25
    }
    sums[0] = shift
    sums[1] = left
    sums[2] = right
  }
}

/** A short list of (class, weight) a feature. A slot is two integers: key, and place and length of its list. */
export class ListTable {
  readonly slots: Int32Array
  readonly entries: Int32Array
  private readonly seen = new Int32Array(MOST_FEATURES)
  private readonly lists = new Int32Array(MOST_FEATURES)
  private readonly mask: number
  private readonly shift: number

  constructor(slots: Int32Array, entries: Int32Array) {
    this.slots = slots
    this.entries = entries
    this.mask = slots.length / 2 - 1
    this.shift = shiftFor(slots.length / 2)
  }

  static build(
    keys: Int32Array,
    counts: Uint8Array,
    classes: Uint8Array,
    weights: Int8Array,
    shared: boolean,
  ): ListTable {
    const capacity = capacityFor(keys.length, 0.7)
    const slots = integers(capacity * 2, shared)
    const shift = shiftFor(capacity)
    const entries = integers(classes.length, shared)
    for (let i = 0; i < classes.length; i++) entries[i] = (classes[i]! << 8) | (weights[i]! & 255)
    let offset = 0
    for (let i = 0; i < keys.length; i++) {
      let at = keys[i]! >>> shift
      while (slots[2 * at + 1] !== 0) at = (at + 1) & (capacity - 1)
      slots[2 * at] = keys[i]!
      slots[2 * at + 1] = (offset << 8) | counts[i]!
      offset += counts[i]!
    }
    return new ListTable(slots, entries)
  }

  /** The first entry of one feature's list, class and weight as stored; -1 if it has none. */
  first(feature: number): number {
    const { slots, mask, shift } = this
    const key = keyOf(feature)
    for (let at = key >>> shift; slots[2 * at + 1] !== 0; at = (at + 1) & mask) {
      if (slots[2 * at] === key) return this.entries[slots[2 * at + 1]! >>> 8]!
    }
    return -1
  }

  /** Sets `sums` to the summed weights of `count` features, one place a class. */
  score(features: Int32Array, count: number, sums: Float64Array): void {
    const { slots, entries, mask, shift, lists, seen } = this
    sums.fill(0)
    for (let i = 0; i < count; i++) {
      const at = keyOf(features[i]!) >>> shift
      seen[i] = slots[2 * at]!
      lists[i] = slots[2 * at + 1]!
    }
    for (let i = 0; i < count; i++) {
      const key = keyOf(features[i]!)
      let at = key >>> shift
      while (lists[i] !== 0 && seen[i] !== key) {
        at = (at + 1) & mask
        seen[i] = slots[2 * at]!
        lists[i] = slots[2 * at + 1]!
      }
      seen[i] = entries[lists[i]! >>> 8]!
    }
    for (let i = 0; i < count; i++) {
      const start = lists[i]! >>> 8
      const end = start + (lists[i]! & 255)
      for (let k = start; k < end; k++) {
        const entry = entries[k]!
        sums[entry >> 8]! += (entry << 24) >> 24
      }
    }
  }
}
