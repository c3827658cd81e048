import { Chart, LEFT, NODE, NODE_BITS, RIGHT, SHIFT } from './chart.ts'
import type { Columns } from './columns.ts'
import { look, STEP_ATOMS } from './context.ts'
import { mix } from './hash.ts'
import { LABELS } from './labels.ts'
import { ARC_ATOMS, lookAtArc } from './relation.ts'
import type { ClassScorer } from './tagger.ts'
import { Templates } from './template.ts'

/** Which labels an arc to the left, to the right or from the root may bear. */
export type LabelMask = { left: Uint8Array; right: Uint8Array }

/** How wide to search: states kept a step, and how far below the best a state may score. */
export type Beam = { width: number; margin: number }

const WIDEST = 16
const MEMO = 4096
const MEMO_MASK = MEMO - 1
/** A gap of this much between the best and the second best step counts as half sure. */
const HALF_SURE = 13

/**
 * Beam search over transitions (Zhang and Clark 2008). Steps are scored without labels, two sums a state
 * (LEFT and RIGHT against SHIFT); an arc gets its label from a model of its own once it is made, and later
 * steps see it. States that features cannot tell apart share their scores, and of states with one future
 * only the best is kept (Huang and Sagae 2010).
 */
export class Decoder {
  readonly chart = new Chart()
  readonly stepTemplates: Templates
  readonly arcTemplates: Templates
  readonly features: Int32Array
  readonly arcFeatures: Int32Array
  readonly arcSums = new Float64Array(LABELS.length)
  /** The states kept after the last step, best first. */
  readonly kept = new Int32Array(WIDEST)
  keptCount = 0
  private readonly steps: ClassScorer
  private readonly arcs: ClassScorer
  private readonly mask: LabelMask
  private readonly atoms = new Int32Array(STEP_ATOMS.length)
  private readonly arcAtoms = new Int32Array(ARC_ATOMS.length)
  private readonly sums = new Float64Array(3)
  private readonly memoKey = new Int32Array(MEMO)
  private readonly memoTime = new Int32Array(MEMO)
  private readonly memoShift = new Float64Array(MEMO)
  private readonly memoLeft = new Float64Array(MEMO)
  private readonly memoRight = new Float64Array(MEMO)
  private readonly labelKey = new Int32Array(MEMO)
  private readonly labelTime = new Int32Array(MEMO)
  private readonly labelMemo = new Uint8Array(MEMO)
  private time = 0
  private readonly candidateScore = new Float64Array(3 * WIDEST)
  private readonly candidateState = new Int32Array(3 * WIDEST)
  private readonly candidateAction = new Uint8Array(3 * WIDEST)
  private readonly candidateSure = new Float64Array(3 * WIDEST)
  private candidates = 0
  private readonly spare = new Int32Array(WIDEST)
  private readonly keys = new Int32Array(WIDEST)

  constructor(
    stepTemplates: readonly string[],
    steps: ClassScorer,
    arcTemplates: readonly string[],
    arcs: ClassScorer,
    mask: LabelMask,
  ) {
    this.stepTemplates = new Templates(stepTemplates, STEP_ATOMS)
    this.arcTemplates = new Templates(arcTemplates, ARC_ATOMS)
    this.features = new Int32Array(stepTemplates.length)
    this.arcFeatures = new Int32Array(arcTemplates.length)
    this.steps = steps
    this.arcs = arcs
    this.mask = mask
  }

  /** Opens the chart for a sentence and keeps its first state; what was remembered is forgotten. */
  start(size: number, width: number, extra = 0): number {
    const state = this.chart.start(size, 2 * size * (3 * width + extra) + 1)
    this.kept[0] = state
    this.keptCount = 1
    this.time++
    return state
  }

  /** The best final state of a sentence. */
  run(c: Columns, beam: Beam): number {
    this.start(c.size, beam.width)
    for (let step = 0; step < 2 * c.size; step++) this.advance(c, beam)
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

  private seen(key: number, count: number): boolean {
    for (let i = 0; i < count; i++) if (this.keys[i] === key) return true
    return false
  }

  private propose(state: number, c: Columns): void {
    const { chart } = this
    const at = this.scoreSteps(state, c)
    const base = chart.score[state]!
    const shift = chart.allows(state, SHIFT) ? this.memoShift[at]! : -Infinity
    const left = chart.allows(state, LEFT) ? this.memoLeft[at]! : -Infinity
    const right = chart.allows(state, RIGHT) ? this.memoRight[at]! : -Infinity
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

  /** Fills `features` with those of a state. */
  see(state: number, c: Columns): void {
    look(this.chart, state, c, this.atoms)
    this.stepTemplates.fill(this.atoms, this.features)
  }

  /** Scores LEFT and RIGHT in a state, once for all states that look the same; returns where they lie. */
  private scoreSteps(state: number, c: Columns): number {
    const { chart, sums } = this
    const { nodes, cellNode, cellBelow } = chart
    const cell0 = chart.top[state]!
    const cell1 = cellBelow[cell0]!
    let key = nodes[(chart.next[state]! << NODE_BITS) + NODE.key]!
    key = mix(key, nodes[(cellNode[cell0]! << NODE_BITS) + NODE.key]!)
    key = mix(key, nodes[(cellNode[cell1]! << NODE_BITS) + NODE.key]!)
    key = mix(key, nodes[cellNode[cellBelow[cell1]!]! << NODE_BITS]!)
    const at = key & MEMO_MASK
    if (this.memoTime[at] === this.time && this.memoKey[at] === key) return at
    this.see(state, c)
    this.steps.score(this.features, this.features.length, sums)
    this.memoTime[at] = this.time
    this.memoKey[at] = key
    this.memoShift[at] = sums[0]!
    this.memoLeft[at] = sums[1]!
    this.memoRight[at] = sums[2]!
    return at
  }

  /** LEFT and RIGHT scores of one state, for the trainer. */
  stepScore(state: number, action: number, c: Columns): number {
    const at = this.scoreSteps(state, c)
    if (action === SHIFT) return this.memoShift[at]!
    return action === LEFT ? this.memoLeft[at]! : this.memoRight[at]!
  }

  /** Fills `arcFeatures` with those of the arc that an action would make. */
  seeArc(state: number, action: number, c: Columns): void {
    const { chart } = this
    const dependent = chart.cellNode[chart.top[state]!]!
    lookAtArc(chart, chart.governorNode(state, action), dependent, c, this.arcAtoms)
    this.arcTemplates.fill(this.arcAtoms, this.arcFeatures)
  }

  /** The label of the arc that an action would make. */
  label(state: number, action: number, c: Columns): number {
    const { chart } = this
    const { nodes } = chart
    const governor = chart.governorNode(state, action)
    if (chart.token(governor) === chart.size) return 0
    const dependent = chart.cellNode[chart.top[state]!]!
    const key = mix(nodes[(governor << NODE_BITS) + NODE.key]!, nodes[(dependent << NODE_BITS) + NODE.key]!)
    const at = key & MEMO_MASK
    if (this.labelTime[at] === this.time && this.labelKey[at] === key) return this.labelMemo[at]!
    this.seeArc(state, action, c)
    this.arcs.score(this.arcFeatures, this.arcFeatures.length, this.arcSums)
    const allowed = action === LEFT ? this.mask.left : this.mask.right
    let best = LABELS.length - 1
    let high = -Infinity
    for (let l = 1; l < LABELS.length; l++) {
      if (allowed[l] === 1 && this.arcSums[l]! > high) {
        best = l
        high = this.arcSums[l]!
      }
    }
    this.labelTime[at] = this.time
    this.labelKey[at] = key
    this.labelMemo[at] = best
    return best
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
