import type { StepWeights as Packed } from '../../src/parse/format.ts'
import type { ClassScorer } from '../../src/parse/tagger.ts'
import { Rows } from './rows.ts'

const ACTIONS = 3

const UPDATES = ACTIONS
const ROW_SIZE = ACTIONS + 1

/** An averaged perceptron over SHIFT, LEFT and RIGHT, corrected along whole stretches of a parse. */
export class StepLearner implements ClassScorer {
  readonly rows: Rows
  /** Three weights and the number of corrections a row. */
  private weight: Float32Array
  private total: Float64Array
  private readonly leastUpdates: number
  private clock = 1

  constructor(most: number, leastUpdates: number) {
    this.rows = new Rows(most)
    this.weight = new Float32Array(most * ROW_SIZE)
    this.total = new Float64Array(most * ACTIONS)
    this.leastUpdates = leastUpdates
  }

  /** SHIFT, LEFT, RIGHT. */
  score(features: Int32Array, count: number, sums: Float64Array): void {
    const { weight, rows, leastUpdates } = this
    let shift = 0
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const at = rows.find(features[i]!) * ROW_SIZE
      if (at < 0 || weight[at + UPDATES]! < leastUpdates) continue
      shift += weight[at]!
      left += weight[at + 1]!
      right += weight[at + 2]!
    }
    sums[0] = shift
    sums[1] = left
    sums[2] = right
  }

  tick(): void {
    this.clock++
  }

  add(features: Int32Array, count: number, action: number, value: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.rows.add(features[i]!)
      if (row < 0) continue
      this.weight[row * ROW_SIZE + UPDATES]!++
      this.weight[row * ROW_SIZE + action]! += value
      this.total[row * ACTIONS + action]! += value * this.clock
    }
  }

  /** Puts the averages in the place of the weights and returns a way back, so that learning can go on. */
  average(): () => void {
    const last = this.weight
    this.weight = last.slice()
    for (let row = 0; row < this.rows.count; row++) {
      for (let k = 0; k < ACTIONS; k++) {
        this.weight[row * ROW_SIZE + k]! -= this.total[row * ACTIONS + k]! / this.clock
      }
    }
    return () => {
      this.weight = last
    }
  }

  /** Adds this learner's share of the weights of a feature into `sums`; false where it has none. */
  weigh(key: number, share: number, sums: Float64Array): boolean {
    const at = this.rows.find(key) * ROW_SIZE
    if (at < 0 || this.weight[at + UPDATES]! < this.leastUpdates) return false
    for (let k = 0; k < ACTIONS; k++) sums[k]! += this.weight[at + k]! * share
    return true
  }
}

/**
 * The mean of several learners' weights, in steps of `step`. Features whose weights are all nearer to zero than
 * `least` are dropped.
 */
export function packMean(learners: readonly StepLearner[], least: number, step: number): Packed {
  const found: [number, number[]][] = []
  const sums = new Float64Array(ACTIONS)
  for (const [order, learner] of learners.entries()) {
    for (let row = 0; row < learner.rows.count; row++) {
      const key = learner.rows.keys[row]!
      if (learners.slice(0, order).some((before) => before.weigh(key, 0, sums))) continue
      sums.fill(0)
      for (const each of learners) each.weigh(key, 1 / learners.length, sums)
      if (sums.every((value) => Math.abs(value) < least)) continue
      const stored = Array.from(sums, (value) => Math.max(-63, Math.min(63, Math.round(value / step))))
      found.push([key, stored])
    }
  }
  found.sort((a, b) => a[0] - b[0])
  return {
    keys: Int32Array.from(found, ([key]) => key),
    weights: Int8Array.from(found.flatMap(([, stored]) => stored)),
  }
}
