import { KEY_BITS, keyOf } from '../../src/parse/weights.ts'

/** Key and row together must be exact in a float. */
const MOST_ROWS = 2 ** (53 - KEY_BITS)

/** Numbers features in the order in which they are met: an open-addressing table of 30-bit keys. */
export class Rows {
  count = 0
  keys: Int32Array
  /** Key and row + 1, side by side. */
  private readonly slots: Int32Array
  private readonly mask: number

  constructor(most: number) {
    let capacity = 1 << 16
    while (capacity < most * 1.5) capacity *= 2
    this.mask = capacity - 1
    this.slots = new Int32Array(2 * capacity)
    this.keys = new Int32Array(most)
  }

  /** The row of a feature, or -1. */
  find(feature: number): number {
    const { slots, mask } = this
    const key = keyOf(feature)
    let at = key & mask
    let row = slots[2 * at + 1]!
    while (row !== 0) {
      if (slots[2 * at] === key) return row - 1
      at = (at + 1) & mask
      row = slots[2 * at + 1]!
    }
    return -1
  }

  /** The row of a feature, made if new; -1 when the table is full. */
  add(feature: number): number {
    const found = this.find(feature)
    if (found >= 0) return found
    if (this.count === this.keys.length) return -1
    const { slots, mask } = this
    const key = keyOf(feature)
    let at = key & mask
    while (slots[2 * at + 1] !== 0) at = (at + 1) & mask
    this.keys[this.count++] = key
    slots[2 * at] = key
    slots[2 * at + 1] = this.count
    return this.count - 1
  }

  /** All rows in rising order of their keys. */
  inOrder(): Int32Array {
    const { keys } = this
    const pairs = new Float64Array(this.count)
    for (let row = 0; row < this.count; row++) pairs[row] = keys[row]! * MOST_ROWS + row
    return Int32Array.from(pairs.sort(), (pair) => pair % MOST_ROWS)
  }
}
