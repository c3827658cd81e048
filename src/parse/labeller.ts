import { mix } from '../text/hash.ts'
import type { Chart } from './chart.ts'
import { NODE, NODE_BITS } from './chart.ts'
import type { Columns } from './columns.ts'
import { LABELS } from './labels.ts'
import { ARC_ATOMS, lookAtArc } from './relation.ts'
import type { SureTable } from './sure.ts'
import type { ClassScorer } from './tagger.ts'
import { Templates } from './template.ts'

/** Which labels an arc to the left and to the right may bear. */
export type LabelRules = { left: Uint8Array; right: Uint8Array }

/** Under this key a sure label is kept: by direction and the fine tags of both ends. */
export function sureKey(c: Columns, governor: number, dependent: number): number {
  return mix(mix(c.x[governor]!, c.x[dependent]!), dependent < governor ? 1 : 2)
}

const MEMO = 2048
const MEMO_MASK = MEMO - 1

/** Names the relation of an arc once it is made. Arcs that look the same are scored once a sentence. */
export class Labeller {
  /** Features and sums of the arc seen or scored last. */
  readonly features: Int32Array
  readonly sums = new Float64Array(LABELS.length)
  private readonly templates: Templates
  private readonly scorer: ClassScorer
  private readonly rules: LabelRules
  private readonly sure: SureTable
  private readonly atoms = new Int32Array(ARC_ATOMS.length)
  private readonly keys = new Int32Array(MEMO)
  private readonly times = new Int32Array(MEMO)
  private readonly labels = new Uint8Array(MEMO)
  private time = 0

  /** `sure`: labels that the ends of an arc leave no doubt about, by `sureKey`. */
  constructor(templates: readonly string[], scorer: ClassScorer, rules: LabelRules, sure: SureTable) {
    this.sure = sure
    this.templates = new Templates(templates, ARC_ATOMS)
    this.features = new Int32Array(templates.length)
    this.scorer = scorer
    this.rules = rules
  }

  /** Forgets what was scored: another sentence, or other weights. */
  forget(): void {
    this.time++
  }

  /** Fills `features` with those of the arc between two nodes. */
  see(chart: Chart, governor: number, dependent: number, c: Columns): void {
    lookAtArc(chart, governor, dependent, c, this.atoms)
    this.templates.fill(this.atoms, this.features)
  }

  /** The label of the arc between two nodes; 0, `root`, where the governor is the root. */
  label(chart: Chart, governor: number, dependent: number, c: Columns): number {
    const h = chart.token(governor)
    if (h === chart.size) return 0
    const d = chart.token(dependent)
    const sure = this.sure.find(sureKey(c, h, d))
    if (sure >= 0) return sure
    const { nodes } = chart
    const key = mix(nodes[(governor << NODE_BITS) + NODE.key]!, nodes[(dependent << NODE_BITS) + NODE.key]!)
    const at = key & MEMO_MASK
    if (this.times[at] === this.time && this.keys[at] === key) return this.labels[at]!
    this.see(chart, governor, dependent, c)
    const best = this.best(d < h ? this.rules.left : this.rules.right)
    this.times[at] = this.time
    this.keys[at] = key
    this.labels[at] = best
    return best
  }

  private best(allowed: Uint8Array): number {
    const { sums, features } = this
    this.scorer.score(features, features.length, sums)
    let best = LABELS.length - 1
    let high = -Infinity
    for (let l = 1; l < sums.length; l++) {
      if (allowed[l] === 1 && sums[l]! > high) {
        best = l
        high = sums[l]!
      }
    }
    return best
  }
}
