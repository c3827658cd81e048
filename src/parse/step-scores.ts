import { mix } from '../text/hash.ts'
import type { Chart } from './chart.ts'
import { NODE, NODE_BITS } from './chart.ts'
import type { Columns } from './columns.ts'
import { look, STEP_ATOMS } from './context.ts'
import type { ClassScorer } from './tagger.ts'
import { Templates } from './template.ts'

/** Remembered results a part; more than one sentence needs, and small enough to stay near the processor. */
const MEMO = 2048
const MEMO_MASK = MEMO - 1
const ACTIONS = 3

/** Templates that look at the same part of a state, with the sums of what was scored in this sentence. */
class Part {
  readonly templates: Templates
  readonly features: Int32Array
  readonly sums = new Float64Array(MEMO * ACTIONS)
  private readonly scored = new Float64Array(ACTIONS)
  private readonly keys = new Int32Array(MEMO)
  private readonly times = new Int32Array(MEMO)

  constructor(templates: readonly string[]) {
    this.templates = new Templates(templates, STEP_ATOMS)
    this.features = new Int32Array(templates.length)
  }

  knows(key: number, time: number): boolean {
    const at = key & MEMO_MASK
    return this.keys[at] === key && this.times[at] === time
  }

  /** Scores the features of the atoms and keeps the sums under the key. */
  score(key: number, time: number, atoms: Int32Array, scorer: ClassScorer): void {
    const { features, scored, sums } = this
    this.templates.fill(atoms, features)
    scorer.score(features, features.length, scored)
    const at = key & MEMO_MASK
    this.keys[at] = key
    this.times[at] = time
    for (let k = 0; k < ACTIONS; k++) sums[at * ACTIONS + k] = scored[k]!
  }

  /** Adds the sums of another part, which lie there under `key`. */
  join(own: number, other: Part, key: number): void {
    const to = (own & MEMO_MASK) * ACTIONS
    const from = (key & MEMO_MASK) * ACTIONS
    for (let k = 0; k < ACTIONS; k++) this.sums[to + k]! += other.sums[from + k]!
  }
}

const STACK = 1
const COMING = 2

/** Which part of a state an atom is read from: the stack, the coming tokens, or both. */
function partOf(atom: string): number {
  if (atom === 'd0' || atom === 'v0') return STACK | COMING
  return atom.startsWith('b') ? COMING : STACK
}

/**
 * The scores of the three steps in a state. Most features see the stack alone or the coming tokens alone, and
 * many states share these: each part is scored once a sentence, and so is each state that looks the same.
 */
export class StepScores {
  /** SHIFT, LEFT and RIGHT of the state scored last lie here from `at` on. */
  readonly sums: Float64Array
  at = 0
  readonly count: number
  private readonly stack: Part
  private readonly coming: Part
  private readonly whole: Part
  private readonly scorer: ClassScorer
  private readonly atoms = new Int32Array(STEP_ATOMS.length)
  private time = 0

  constructor(templates: readonly string[], scorer: ClassScorer) {
    const part = (wanted: number) =>
      new Part(
        templates.filter(
          (template) => template.split(' ').reduce((parts, atom) => parts | partOf(atom), 0) === wanted,
        ),
      )
    this.stack = part(STACK)
    this.coming = part(COMING)
    this.whole = part(STACK | COMING)
    this.sums = this.whole.sums
    this.count = templates.length
    this.scorer = scorer
  }

  /** Forgets what was scored: another sentence, or other weights. */
  forget(): void {
    this.time++
  }

  /** Scores a state; its sums are found at `at`. */
  score(chart: Chart, state: number, c: Columns): void {
    const { stack, coming, whole, time, atoms, scorer } = this
    const { nodes, cellNode, cellBelow } = chart
    const cell0 = chart.top[state]!
    const cell1 = cellBelow[cell0]!
    const node0 = cellNode[cell0]! << NODE_BITS
    const node1 = cellNode[cell1]! << NODE_BITS
    const third = nodes[cellNode[cellBelow[cell1]!]! << NODE_BITS]!
    const b = nodes[(chart.next[state]! << NODE_BITS) + NODE.key]!
    const s = mix(mix(nodes[node0 + NODE.key]!, nodes[node1 + NODE.key]!), third)
    const key = mix(s, b)
    this.at = (key & MEMO_MASK) * ACTIONS
    if (whole.knows(key, time)) return
    look(chart, state, c, atoms)
    if (!stack.knows(s, time)) stack.score(s, time, atoms, scorer)
    if (!coming.knows(b, time)) coming.score(b, time, atoms, scorer)
    whole.score(key, time, atoms, scorer)
    whole.join(key, stack, s)
    whole.join(key, coming, b)
  }

  /** Writes all features of a state, for the trainer. */
  see(chart: Chart, state: number, c: Columns, features: Int32Array): void {
    look(chart, state, c, this.atoms)
    let at = 0
    for (const { templates } of [this.stack, this.coming, this.whole]) {
      templates.fill(this.atoms, features, at)
      at += templates.count
    }
  }
}
