import { Chart, LEFT, RIGHT, SHIFT } from './chart.ts'
import type { Columns } from './columns.ts'
import { Labeller, type LabelRules } from './labeller.ts'
import { StepScores } from './step-scores.ts'
import { SureTable } from './sure.ts'
import type { ClassScorer } from './tagger.ts'

/** How wide to search: states kept a step, and how far below the best a state may score. */
export type Beam = { width: number; margin: number }

const WIDEST = 16
/** A gap of this much between the best and the second best step counts as half sure. */
const HALF_SURE = 13

/**
 * Beam search over transitions (Zhang and Clark 2008). Steps are scored without labels; an arc gets its label
 * from a model of its own once it is made, and later steps see it. Of states with one future only the best is
 * kept (Huang and Sagae 2010).
 */
export class Decoder {
  readonly chart = new Chart()
  /** Features of the state seen last, for the trainer. */
  readonly features: Int32Array
  readonly labeller: Labeller
  /** The states kept after the last step, best first. */
  readonly kept = new Int32Array(WIDEST)
  keptCount = 0
  private readonly steps: StepScores
  private readonly candidateScore = new Float64Array(3 * WIDEST)
  private readonly candidateState = new Int32Array(3 * WIDEST)
  private readonly candidateAction = new Uint8Array(3 * WIDEST)
  private readonly candidateSure = new Float64Array(3 * WIDEST)
  private candidates = 0
  private readonly spare = new Int32Array(WIDEST)
  private readonly keys = new Int32Array(WIDEST)

  /** `sure`: labels that need no scoring; none while learning. */
  constructor(
    stepTemplates: readonly string[],
    steps: ClassScorer,
    arcTemplates: readonly string[],
    arcs: ClassScorer,
    rules: LabelRules,
    sure: SureTable = new SureTable([]),
  ) {
    this.steps = new StepScores(stepTemplates, steps)
    this.labeller = new Labeller(arcTemplates, arcs, rules, sure)
    this.features = new Int32Array(stepTemplates.length)
  }

  /** Opens the chart for a sentence and keeps its first state; what was remembered is forgotten. */
  start(size: number, width: number, extra = 0): number {
    const state = this.chart.start(size, 2 * size * (3 * width + extra) + 1)
    this.kept[0] = state
    this.keptCount = 1
    this.steps.forget()
    this.labeller.forget()
    return state
  }

  /** The best final state of a sentence. */
  run(c: Columns, beam: Beam): number {
    this.start(c.size, beam.width)
    for (let step = 0; step < 2 * c.size; step++) if (!this.forced(c)) this.advance(c, beam)
    return this.kept[0]!
  }

  /** One step of every kept state: scores what each may do, and keeps the best of the results. */
  advance(c: Columns, beam: Beam): void {
    const { chart, keptCount, kept } = this
    this.candidates = 0
    for (let i = 0; i < keptCount; i++) this.propose(kept[i]!, c)
    const floor = this.candidateScore[0]! - beam.margin
    let count = 0
    for (let i = 0; i < this.candidates && count < beam.width; i++) {
      const score = this.candidateScore[i]!
      if (score < floor) break
      const from = this.candidateState[i]!
      const action = this.candidateAction[i]!
      const state = chart.apply(from, action, action === SHIFT ? 0 : this.label(from, action, c) + 1)
      const key = chart.key(state)
      if (this.seen(key, count)) continue
      chart.score[state] = score
      chart.sure[state] = chart.sure[from]! + this.candidateSure[i]!
      this.keys[count] = key
      this.spare[count++] = state
    }
    for (let i = 0; i < count; i++) kept[i] = this.spare[i]!
    this.keptCount = count
  }

  /** The only state takes its only step unscored: a score that all later states share decides nothing. */
  private forced(c: Columns): boolean {
    const { chart, kept } = this
    const state = kept[0]!
    const action = this.keptCount === 1 ? chart.onlyAction(state) : -1
    if (action < 0) return false
    const next = chart.apply(state, action, action === SHIFT ? 0 : this.label(state, action, c) + 1)
    chart.score[next] = chart.score[state]!
    chart.sure[next] = chart.sure[state]! + 1
    kept[0] = next
    return true
  }

  private seen(key: number, count: number): boolean {
    for (let i = 0; i < count; i++) if (this.keys[i] === key) return true
    return false
  }

  private propose(state: number, c: Columns): void {
    const { chart, steps } = this
    steps.score(chart, state, c)
    const { at, sums } = steps
    const base = chart.score[state]!
    const shift = chart.allows(state, SHIFT) ? sums[at + SHIFT]! : -Infinity
    const left = chart.allows(state, LEFT) ? sums[at + LEFT]! : -Infinity
    const right = chart.allows(state, RIGHT) ? sums[at + RIGHT]! : -Infinity
    if (shift > -Infinity) this.offer(base + shift, state, SHIFT, sureness(shift, left, right))
    if (left > -Infinity) this.offer(base + left, state, LEFT, sureness(left, shift, right))
    if (right > -Infinity) this.offer(base + right, state, RIGHT, sureness(right, shift, left))
  }

  /** Puts a candidate in its place; of equals the first offered stays first. */
  private offer(score: number, state: number, action: number, sure: number): void {
    const { candidateScore, candidateState, candidateAction, candidateSure } = this
    let i = this.candidates++
    while (i > 0 && candidateScore[i - 1]! < score) {
      candidateScore[i] = candidateScore[i - 1]!
      candidateState[i] = candidateState[i - 1]!
      candidateAction[i] = candidateAction[i - 1]!
      candidateSure[i] = candidateSure[i - 1]!
      i--
    }
    candidateScore[i] = score
    candidateState[i] = state
    candidateAction[i] = action
    candidateSure[i] = sure
  }

  /** Fills `features` with those of a state, for the trainer. */
  see(state: number, c: Columns): void {
    this.steps.see(this.chart, state, c, this.features)
  }

  /** The score of one step in a state, for the trainer. */
  stepScore(state: number, action: number, c: Columns): number {
    this.steps.score(this.chart, state, c)
    return this.steps.sums[this.steps.at + action]!
  }

  /** Fills the labeller's features with those of the arc that an action would make, for the trainer. */
  seeArc(state: number, action: number, c: Columns): void {
    const { chart, labeller } = this
    labeller.see(chart, chart.governorNode(state, action), chart.topNode(state), c)
  }

  /** The label of the arc that an action would make. */
  label(state: number, action: number, c: Columns): number {
    const { chart, labeller } = this
    return labeller.label(chart, chart.governorNode(state, action), chart.topNode(state), c)
  }

  /** Reads the arcs of a final state; the root's governor is -1. Returns how sure the steps were, 0 to 1. */
  read(state: number, head: Int32Array, label: Uint8Array): number {
    const { chart } = this
    for (let s = state; chart.previous[s]! >= 0; s = chart.previous[s]!) {
      const dependent = chart.dependent[s]!
      if (dependent < 0) continue
      const governor = chart.governor[s]!
      head[dependent] = governor === chart.size ? -1 : governor
      label[dependent] = chart.label[s]! - 1
    }
    return chart.sure[state]! / (2 * chart.size)
  }
}

/** How sure a step is: 1 without a rival, near 0 where a rival scores as high. */
function sureness(score: number, rivalA: number, rivalB: number): number {
  const gap = score - Math.max(rivalA, rivalB)
  return gap <= 0 ? 0 : gap === Infinity ? 1 : gap / (gap + HALF_SURE)
}
