/** What needs no scoring: classes by the keys of what leaves no doubt about them. Open addressing, at most half full. */
export class SureTable {
  /** Key, and class + 1, side by side. */
  private readonly slots: Int32Array
  private readonly mask: number

  /** `pairs`: key and class in turn. */
  constructor(pairs: readonly number[]) {
    let capacity = 16
    while (capacity < pairs.length) capacity *= 2
    this.mask = capacity - 1
    this.slots = new Int32Array(2 * capacity)
    for (let i = 0; i < pairs.length; i += 2) {
      let at = pairs[i]! & this.mask
      while (this.slots[2 * at + 1] !== 0) at = (at + 1) & this.mask
      this.slots[2 * at] = pairs[i]!
      this.slots[2 * at + 1] = pairs[i + 1]! + 1
    }
  }

  /** The class under a key, or -1. */
  find(key: number): number {
    const { slots, mask } = this
    let at = key & mask
    let found = slots[2 * at + 1]!
    while (found !== 0 && slots[2 * at] !== key) {
      at = (at + 1) & mask
      found = slots[2 * at + 1]!
    }
    return found - 1
  }
}
