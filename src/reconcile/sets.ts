/** Disjoint sets with path halving: what belongs together, whatever the order in which that is learnt. */
export class Sets {
  private readonly parent = new Map<string, string>()

  root(key: string): string {
    let at = key
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) {
      this.parent.set(at, this.parent.get(up) ?? up)
      at = this.parent.get(at)!
    }
    return at
  }

  /** Joins two keys; the root of the first stays. False where they were one already. */
  join(a: string, b: string): boolean {
    const [one, two] = [this.root(a), this.root(b)]
    if (one === two) return false
    this.parent.set(two, one)
    return true
  }
}

/** The value of a key, made where it is not there yet. */
export function grow<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

/** Items by a key, in the order of their first; items whose key is null are left out. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    if (name !== null) grow(groups, name, () => []).push(item)
  }
  return groups
}

/** What stands most often in a list, the first of those where several do; null for an empty one. */
export function commonest<T>(items: Iterable<T>): T | null {
  const counts = new Map<T, number>()
  let best: T | null = null
  let most = 0
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  for (const [item, count] of counts) if (count > most) [best, most] = [item, count]
  return best
}
