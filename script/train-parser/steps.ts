import type { ClassScorer } from '../../src/parse/tagger.ts'
import type { Learned } from './learned.ts'
import { Rows } from './rows.ts'

const ACTIONS = 3

const UPDATES = ACTIONS
const ROW_SIZE = ACTIONS + 1

/** An averaged perceptron over SHIFT, LEFT and RIGHT, corrected along whole stretches of a parse. */
export class StepLearner implements ClassScorer {
  readonly rows: Rows
  /** Three weights and the number of corrections a row. */
  private readonly weight: Float32Array
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

  /** Puts the averages in the place of the weights; learning is over. */
  average(): void {
    const { weight, total, clock } = this
    for (let row = 0; row < this.rows.count; row++) {
      for (let k = 0; k < ACTIONS; k++) weight[row * ROW_SIZE + k]! -= total[row * ACTIONS + k]! / clock
    }
  }

  /** The weights as they are, of rows that were corrected often enough. */
  learned(): Learned {
    const { weight, leastUpdates } = this
    const rows = this.rows.inOrder().filter((row) => weight[row * ROW_SIZE + UPDATES]! >= leastUpdates)
    const weights = new Float32Array(rows.length * ACTIONS)
    const classes = new Uint8Array(rows.length * ACTIONS)
    for (let i = 0; i < weights.length; i++) {
      const action = i % ACTIONS
      classes[i] = action
      weights[i] = weight[rows[(i - action) / ACTIONS]! * ROW_SIZE + action]!
    }
    return {
      keys: rows.map((row) => this.rows.keys[row]!),
      counts: new Uint8Array(rows.length).fill(ACTIONS),
      classes,
      weights,
    }
  }
}
