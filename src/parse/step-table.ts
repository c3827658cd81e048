import { integers, KEY_BITS, KEY_MASK } from './weights.ts'

const STEP_SLOT_BITS = 20
const STEP_PRINT_BITS = KEY_BITS - STEP_SLOT_BITS + 1
const STEP_PRINT = 2 ** STEP_PRINT_BITS - 1
const BIAS = 64
/** A slot that says nothing: all its weights are 0. */
const EMPTY = (BIAS << 14) | (BIAS << 7) | BIAS
/** The weights of SHIFT and RIGHT, and that of LEFT, where they stand in a slot. */
const OUTER = 0x1fc07f
const MIDDLE = 0x3f80

/** Steps are scored by at most so many features at once: the sum of their weights must fit 14 bits. */
export const MOST_STEP_FEATURES = 128

/** The pair of slots that a key shares with others; there is room for two of them. */
export function pairOfSteps(key: number): number {
  return key >>> STEP_PRINT_BITS
}

/** The weights of the three transitions. A slot is 32 bits: 11 of the key and three weights of 7, each 64 too high. */
export class StepTable {
  readonly slots: Int32Array

  constructor(slots: Int32Array) {
    this.slots = slots
  }

  /** `weights` holds three a key, each from -63 to 63; no more than two keys, which rise, may share a pair. */
  static build(keys: Int32Array, weights: Int8Array, shared: boolean): StepTable {
    const slots = integers(1 << STEP_SLOT_BITS, shared).fill(EMPTY)
    let last = -1
    for (let row = 0, at = 0; row < keys.length; row++, at += 3) {
      const pair = pairOfSteps(keys[row]!)
      const bits =
        ((keys[row]! & STEP_PRINT) << 21) |
        ((weights[at]! + BIAS) << 14) |
        ((weights[at + 1]! + BIAS) << 7) |
        (weights[at + 2]! + BIAS)
      slots[pair === last ? 2 * pair + 1 : 2 * pair] = bits
      last = pair
    }
    return new StepTable(slots)
  }

  /** Sets the first three places of `sums` to the summed weights of `count` features; two sums share an integer. */
  score(features: Int32Array, count: number, sums: Float64Array): void {
    const { slots } = this
    let outer = 0
    let middle = 0
    let found = 0
    for (let i = 0; i < count; i++) {
      const key = features[i]! & KEY_MASK
      const at = (key >>> (STEP_PRINT_BITS - 1)) & -2
      const print = key & STEP_PRINT
      const a = slots[at]!
      const b = slots[at + 1]!
      const isA = (((a >>> 21) ^ print) - 1) >> 31
      const isB = (((b >>> 21) ^ print) - 1) >> 31
      const slot = (a & isA) | (b & isB & ~isA)
      found -= isA | isB
      outer += slot & OUTER
      middle += slot & MIDDLE
    }
    const bias = found * BIAS
    sums[0] = (outer >>> 14) - bias
    sums[1] = (middle >>> 7) - bias
    sums[2] = (outer & 0x3fff) - bias
  }
}
