import type { ListWeights, StepWeights } from '../../src/parse/format.ts'
import { pairOfSteps } from '../../src/parse/step-table.ts'

/**
 * What a perceptron has learned, unrounded: for each feature, keys in rising order, how many classes it speaks
 * for, and these with their weights, one feature after the other.
 */
export type Learned = {
  keys: Int32Array<ArrayBuffer>
  counts: Uint8Array<ArrayBuffer>
  classes: Uint8Array<ArrayBuffer>
  weights: Float32Array<ArrayBuffer>
}

/** The buffers of what was learned, to hand over to another thread. */
export function buffersOf({ keys, counts, classes, weights }: Learned): ArrayBuffer[] {
  return [keys.buffer, counts.buffer, classes.buffer, weights.buffer]
}

/**
 * The mean of what several learners of one task have learned, from the same material in another order each
 * (averaging weights: McDonald, Hall and Mann 2010). What one of them does not know weighs nothing there.
 */
export function meanOf(parts: readonly Learned[]): Learned {
  const most = parts.reduce((sum, { classes }) => sum + classes.length, 0)
  const keys = new Int32Array(parts.reduce((sum, part) => sum + part.keys.length, 0))
  const counts = new Uint8Array(keys.length)
  const classes = new Uint8Array(most)
  const weights = new Float32Array(most)
  const row = new Int32Array(parts.length)
  const entry = new Int32Array(parts.length)
  const sums = new Float64Array(256)
  const named = new Uint8Array(256)
  let rows = 0
  let end = 0
  for (;;) {
    let key = Infinity
    for (let p = 0; p < parts.length; p++) key = Math.min(key, parts[p]!.keys[row[p]!] ?? Infinity)
    if (key === Infinity) break
    const from = end
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p]!
      if (part.keys[row[p]!] !== key) continue
      for (let k = part.counts[row[p]!++]!; k > 0; k--, entry[p]!++) {
        const name = part.classes[entry[p]!]!
        if (named[name] === 0) classes[end++] = name
        named[name] = 1
        sums[name]! += part.weights[entry[p]!]! / parts.length
      }
    }
    keys[rows] = key
    counts[rows++] = end - from
    for (let k = from; k < end; k++) {
      weights[k] = sums[classes[k]!]!
      sums[classes[k]!] = 0
      named[classes[k]!] = 0
    }
  }
  return {
    keys: keys.slice(0, rows),
    counts: counts.slice(0, rows),
    classes: classes.slice(0, end),
    weights: weights.slice(0, end),
  }
}

/** Weights in steps of `step`; those nearer to zero than `least` are dropped. */
export function packLists(learned: Learned, least: number, step: number): ListWeights {
  const keys: number[] = []
  const counts: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  let at = 0
  for (let row = 0; row < learned.keys.length; row++) {
    const before = classes.length
    for (let k = learned.counts[row]!; k > 0; k--, at++) {
      const weight = learned.weights[at]!
      const value = rounded(weight, step, 127)
      if (value === 0 || Math.abs(weight) < least) continue
      classes.push(learned.classes[at]!)
      weights.push(value)
    }
    if (classes.length === before) continue
    keys.push(learned.keys[row]!)
    counts.push(classes.length - before)
  }
  return {
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    classes: Uint8Array.from(classes),
    weights: Int8Array.from(weights),
  }
}

/**
 * The weights of the three transitions in steps of `step`. Features whose weights are all nearer to zero than
 * `least` are dropped, and the lightest of those for which there is no room in their pair of slots.
 */
export function packSteps(learned: Learned, least: number, step: number): StepWeights {
  const keys: number[] = []
  const weights: number[] = []
  const hefts: number[] = []
  const own = new Float64Array(3)
  let at = 0
  for (let row = 0; row < learned.keys.length; row++) {
    own.fill(0)
    for (let k = learned.counts[row]!; k > 0; k--, at++) own[learned.classes[at]!] = learned.weights[at]!
    const heft = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    if (heft < least) continue
    keys.push(learned.keys[row]!)
    hefts.push(heft)
    for (const weight of own) weights.push(rounded(weight, step, 63))
  }
  return roomy(keys, weights, hefts)
}

function rounded(weight: number, step: number, most: number): number {
  return Math.max(-most, Math.min(most, Math.round(weight / step)))
}

/** The rows that find room in a table: of those that share a pair of slots the heaviest two. */
function roomy(keys: readonly number[], weights: readonly number[], hefts: readonly number[]): StepWeights {
  const rows: number[] = []
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const pair = pairOfSteps(keys[from]!)
    while (to < keys.length && pairOfSteps(keys[to]!) === pair) to++
    const same = Array.from({ length: to - from }, (_, k) => from + k)
    const kept = same.sort((a, b) => hefts[b]! - hefts[a]! || a - b).slice(0, 2)
    rows.push(...kept.sort((a, b) => a - b))
  }
  return {
    keys: Int32Array.from(rows, (row) => keys[row]!),
    weights: Int8Array.from(rows.flatMap((row) => weights.slice(3 * row, 3 * row + 3))),
  }
}
