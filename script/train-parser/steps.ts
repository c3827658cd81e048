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
  private readonly total: Float64Array
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

  /** The weights in steps of `step`; rows whose weights are all nearer to zero than `least` are dropped. */
  pack(least: number, step: number): Packed {
    const keys: number[] = []
    const weights: number[] = []
    for (const row of this.rows.inOrder()) {
      const at = row * ROW_SIZE
      if (this.weight[at + UPDATES]! < this.leastUpdates) continue
      const own = this.weight.subarray(at, at + ACTIONS)
      if (own.every((value) => Math.abs(value) < least)) continue
      const stored = Array.from(own, (value) => Math.max(-63, Math.min(63, Math.round(value / step))))
      if (stored.every((value) => value === 0)) continue
      keys.push(this.rows.keys[row]!)
      weights.push(...stored)
    }
    return { keys: Int32Array.from(keys), weights: Int8Array.from(weights) }
  }
}
