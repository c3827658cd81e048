import type { ClassScorer } from '../../src/parse/tagger.ts'
import type { Learned } from './learned.ts'
import { Rows } from './rows.ts'

/** Rows that were corrected less often than this say nothing. */
const LEAST_UPDATES = 2
/** Places that a new row gets; a row that needs more moves to the end of the store and gets twice as many. */
const FIRST_PLACES = 4

/** What is kept of a row: where its entries start, how many it has and has room for, how often it was corrected. */
const ROW = { start: 0, used: 1, room: 2, updates: 3 } as const
const ROW_SIZE = 4
/** An entry: class, weight, and the sum of weight times time that the average needs. */
const ENTRY_SIZE = 3

/**
 * An averaged perceptron over many classes (Collins 2002). A row holds only the classes that it was ever
 * corrected for, next to each other, so that scoring waits for memory as seldom as can be.
 */
export class Classifier implements ClassScorer {
  private readonly rows: Rows
  private readonly row: Int32Array
  private entries: Float64Array
  private end = 0
  private clock = 1

  constructor(most: number) {
    this.rows = new Rows(most)
    this.row = new Int32Array(most * ROW_SIZE)
    this.entries = new Float64Array(most * FIRST_PLACES * ENTRY_SIZE)
  }

  score(features: Int32Array, count: number, sums: Float64Array): void {
    const { rows, row, entries } = this
    sums.fill(0)
    for (let i = 0; i < count; i++) {
      const at = rows.find(features[i]!) * ROW_SIZE
      if (at < 0 || row[at + ROW.updates]! < LEAST_UPDATES) continue
      const start = row[at]! * ENTRY_SIZE
      const end = start + row[at + ROW.used]! * ENTRY_SIZE
      for (let k = start; k < end; k += ENTRY_SIZE) sums[entries[k]!]! += entries[k + 1]!
    }
  }

  /** One decision has been made: time goes on, for the average. */
  tick(): void {
    this.clock++
  }

  correct(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const at = this.rows.add(features[i]!) * ROW_SIZE
      if (at < 0) continue
      this.row[at + ROW.updates]!++
      this.add(at, right, 1)
      this.add(at, wrong, -1)
    }
  }

  private add(at: number, label: number, value: number): void {
    const { row } = this
    let place = row[at]!
    const end = place + row[at + ROW.used]!
    while (place < end && this.entries[place * ENTRY_SIZE] !== label) place++
    if (place === end) {
      if (row[at + ROW.used] === row[at + ROW.room]) this.move(at)
      place = row[at]! + row[at + ROW.used]!++
      this.entries[place * ENTRY_SIZE] = label
    }
    this.entries[place * ENTRY_SIZE + 1]! += value
    this.entries[place * ENTRY_SIZE + 2]! += value * this.clock
  }

  private move(at: number): void {
    const { row } = this
    const room = row[at + ROW.room] === 0 ? FIRST_PLACES : row[at + ROW.room]! * 2
    if ((this.end + room) * ENTRY_SIZE > this.entries.length) {
      const larger = new Float64Array(this.entries.length * 2)
      larger.set(this.entries)
      this.entries = larger
    }
    const from = row[at]! * ENTRY_SIZE
    this.entries.copyWithin(this.end * ENTRY_SIZE, from, from + row[at + ROW.used]! * ENTRY_SIZE)
    row[at] = this.end
    row[at + ROW.room] = room
    this.end += room
  }

  /** Puts the average over all decisions in the place of the last weights; learning is over. */
  average(): void {
    const { entries } = this
    for (let k = 0; k < this.end * ENTRY_SIZE; k += ENTRY_SIZE)
      entries[k + 1]! -= entries[k + 2]! / this.clock
  }

  /** The averaged weights, of rows that were corrected often enough. */
  learned(): Learned {
    const rows = this.rows.inOrder().filter((row) => this.row[row * ROW_SIZE + ROW.updates]! >= LEAST_UPDATES)
    const total = rows.reduce((sum, row) => sum + this.row[row * ROW_SIZE + ROW.used]!, 0)
    const classes = new Uint8Array(total)
    const weights = new Float32Array(total)
    let end = 0
    for (const row of rows) {
      const start = this.row[row * ROW_SIZE]!
      for (let place = start; place < start + this.row[row * ROW_SIZE + ROW.used]!; place++, end++) {
        classes[end] = this.entries[place * ENTRY_SIZE]!
        weights[end] = this.entries[place * ENTRY_SIZE + 1]!
      }
    }
    return {
      keys: rows.map((row) => this.rows.keys[row]!),
      counts: Uint8Array.from(rows, (row) => this.row[row * ROW_SIZE + ROW.used]!),
      classes,
      weights,
    }
  }
}
