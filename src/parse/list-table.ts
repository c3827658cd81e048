import { integers, KEY_BITS, KEY_MASK, placeOf, shorts } from './weights.ts'

const LIST_SLOT_BITS = 19
const LIST_PRINT_BITS = KEY_BITS - LIST_SLOT_BITS + 1
const LIST_PRINT = 2 ** LIST_PRINT_BITS - 1
const PLACE_BITS = 32 - LIST_PRINT_BITS
/** Set in both slots of a pair for which there was not room enough. */
const MORE = 1 << (PLACE_BITS - 1)
const PLACE = MORE - 1
/** Most features of one decision, and most classes. */
const MOST_FEATURES = 64
const MOST_CLASSES = 128

export type Lists = { slots: Int32Array; entries: Int16Array; restKeys: Int32Array; restPlaces: Int32Array }

/**
 * A short list of (class, weight) a feature. A slot is 32 bits: 12 of the key, one that says whether the pair was
 * too small, and the place of the list, 0 for none. An entry is 16 bits: 7 for the class, 8 for the weight, and one
 * that says whether another follows. The few features that found no room are kept in rising order.
 */
export class ListTable {
  readonly lists: Lists
  private readonly found = new Int32Array(MOST_FEATURES)
  private readonly firsts = new Int32Array(MOST_FEATURES)

  constructor(lists: Lists) {
    this.lists = lists
  }

  static build(
    keys: Int32Array,
    counts: Uint8Array,
    classes: Uint8Array,
    weights: Int8Array,
    shared: boolean,
  ): ListTable {
    if (classes.length >= PLACE) throw new RangeError('too many weights for a table of lists')
    const slots = integers(1 << LIST_SLOT_BITS, shared)
    const entries = shorts(classes.length + 1, shared)
    const rest: number[] = []
    const restStarts: number[] = []
    let at = 1
    let last = -1
    let sharing = 0
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row]!
      const pair = key >>> LIST_PRINT_BITS
      sharing = pair === last ? sharing + 1 : 0
      last = pair
      if (sharing < 2) slots[2 * pair + sharing] = ((key & LIST_PRINT) << PLACE_BITS) | at
      else {
        rest.push(key)
        restStarts.push(at)
        slots[2 * pair]! |= MORE
        slots[2 * pair + 1]! |= MORE
      }
      const end = at + counts[row]!
      for (; at < end; at++)
        entries[at] = (classes[at - 1]! << 9) | ((weights[at - 1]! & 255) << 1) | (at + 1 < end ? 1 : 0)
    }
    const restKeys = integers(rest.length, shared)
    const restPlaces = integers(rest.length, shared)
    restKeys.set(rest)
    restPlaces.set(restStarts)
    return new ListTable({ slots, entries, restKeys, restPlaces })
  }

  /** Sets `sums` to the summed weights of `count` features, one place a class. */
  score(features: Int32Array, count: number, sums: Float64Array): void {
    sums.fill(0)
    this.add(features, count, sums)
  }

  /** Adds the weights of `count` features to `sums`. */
  add(features: Int32Array, count: number, sums: Float64Array): void {
    const { found, firsts } = this
    const { slots, entries, restKeys, restPlaces } = this.lists
    let lists = 0
    for (let i = 0; i < count; i++) {
      const key = features[i]! & KEY_MASK
      const at = (key >>> (LIST_PRINT_BITS - 1)) & -2
      const print = key & LIST_PRINT
      const a = slots[at]!
      const b = slots[at + 1]!
      const isA = (((a >>> PLACE_BITS) ^ print) - 1) >> 31
      const isB = (((b >>> PLACE_BITS) ^ print) - 1) >> 31
      found[lists] = ((a & isA) | (b & isB & ~isA)) & PLACE
      lists -= isA | isB
      if ((a & MORE) !== 0 && (isA | isB) === 0) {
        const rest = placeOf(restKeys, key)
        if (rest >= 0) found[lists++] = restPlaces[rest]!
      }
    }
    // All lists are begun before any is followed: they lie far apart, and memory brings them at once if asked at once.
    for (let i = 0; i < lists; i++) firsts[i] = entries[found[i]!]!
    for (let i = 0; i < lists; i++) {
      let entry = firsts[i]!
      for (let k = found[i]!; ; entry = entries[++k]!) {
        sums[(entry >> 9) & (MOST_CLASSES - 1)]! += (entry << 23) >> 24
        if ((entry & 1) === 0) break
      }
    }
  }
}
