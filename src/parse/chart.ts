import { mix } from '../text/hash.ts'
import { NONE } from './columns.ts'
import { labelIndex } from './labels.ts'

/** Fields of a node: a token with the outermost two children that it has so far on each side. */
export const NODE = {
  token: 0,
  l1: 1,
  l2: 2,
  r1: 3,
  r2: 4,
  l1Label: 5,
  l2Label: 6,
  r1Label: 7,
  r2Label: 8,
  leftLow: 9,
  leftHigh: 10,
  rightLow: 11,
  rightHigh: 12,
  marker: 13,
  key: 15,
} as const
export const NODE_BITS = 4

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

const CASE = labelIndex('case')
const MARK = labelIndex('mark')

/**
 * All configurations of one parse, sharing what they have in common: nodes, stack cells and states are never
 * changed once made, so that a step costs the same however long the sentence (Goldberg, Zhao and Huang 2013).
 * The system is arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root after the last token:
 * SHIFT moves the next token on to the stack, LEFT hangs the stack's top on the next token, RIGHT hangs it on
 * the stack entry below. Labels are kept as index + 1, 0 for none.
 */
export class Chart {
  size = 0
  nodes = new Int32Array(0)
  private nodeCount = 0
  /** Stack cells: node, cell below, and a key of the whole stack. */
  cellNode = new Int32Array(0)
  cellBelow = new Int32Array(0)
  cellKey = new Int32Array(0)
  private cellCount = 0
  /** States: top cell (0: empty), node of the next token, and how the state was reached. */
  top = new Int32Array(0)
  next = new Int32Array(0)
  previous = new Int32Array(0)
  action = new Uint8Array(0)
  dependent = new Int16Array(0)
  governor = new Int16Array(0)
  label = new Uint8Array(0)
  score = new Float64Array(0)
  sure = new Float64Array(0)
  private stateCount = 0

  /** Empties the chart for a sentence of `size` tokens; returns the first state. */
  start(size: number, states: number): number {
    this.size = size
    if (this.top.length < states + 1) this.grow(states + 1, size)
    if (this.nodes.length >> NODE_BITS < states + size + 3) this.grow(states + 1, size)
    this.nodeCount = 0
    this.cellCount = 1
    this.stateCount = 0
    for (let token = -1; token <= size; token++) this.addToken(token < 0 ? NONE : token)
    this.top[0] = 0
    this.next[0] = 1
    this.previous[0] = -1
    this.score[0] = 0
    this.sure[0] = 0
    this.stateCount = 1
    return 0
  }

  private grow(states: number, size: number): void {
    this.nodes = new Int32Array((states + size + 4) << NODE_BITS)
    for (const name of ['cellNode', 'cellBelow', 'cellKey', 'top', 'next', 'previous'] as const) {
      this[name] = new Int32Array(states + 1)
    }
    this.action = new Uint8Array(states)
    this.dependent = new Int16Array(states)
    this.governor = new Int16Array(states)
    this.label = new Uint8Array(states)
    this.score = new Float64Array(states)
    this.sure = new Float64Array(states)
  }

  private addToken(token: number): void {
    const at = this.nodeCount++ << NODE_BITS
    const { nodes } = this
    nodes.fill(0, at, at + (1 << NODE_BITS))
    nodes[at] = token
    for (let k = NODE.l1; k <= NODE.r2; k++) nodes[at + k] = NONE
    nodes[at + NODE.marker] = NONE
    this.seal(at)
  }

  /** The key of a node stands for all that a feature can see of it; tokens and labels fit a byte. */
  private seal(at: number): void {
    const { nodes } = this
    const left = (nodes[at + NODE.l1]! << 8) | nodes[at + NODE.l2]!
    const right = (nodes[at + NODE.r1]! << 8) | nodes[at + NODE.r2]!
    const leftLabels = (nodes[at + NODE.l1Label]! << 8) | nodes[at + NODE.l2Label]!
    const rightLabels = (nodes[at + NODE.r1Label]! << 8) | nodes[at + NODE.r2Label]!
    let key = mix((nodes[at]! << 8) | nodes[at + NODE.marker]!, (left << 16) | right)
    key = mix(key, (leftLabels << 16) | rightLabels)
    key = mix(key, nodes[at + NODE.leftLow]!)
    key = mix(key, nodes[at + NODE.rightLow]!)
    nodes[at + NODE.key] = mix(key, (nodes[at + NODE.leftHigh]! << 16) | nodes[at + NODE.rightHigh]!)
  }

  allows(state: number, action: number): boolean {
    const atRoot = this.token(this.next[state]!) === this.size
    const cell = this.top[state]!
    if (action === SHIFT) return !atRoot
    const below = this.cellBelow[cell]!
    return action === LEFT ? cell !== 0 && (!atRoot || below === 0) : cell !== 0 && below !== 0
  }

  /** The action of a state that allows only one; -1 where there are more. */
  onlyAction(state: number): number {
    const cell = this.top[state]!
    if (cell === 0) return SHIFT
    if (this.token(this.next[state]!) !== this.size) return -1
    return this.cellBelow[cell] === 0 ? LEFT : RIGHT
  }

  finished(state: number): boolean {
    return this.top[state] === 0 && this.token(this.next[state]!) === this.size
  }

  token(node: number): number {
    return this.nodes[node << NODE_BITS]!
  }

  topNode(state: number): number {
    return this.cellNode[this.top[state]!]!
  }

  /** Node that an arc of this action would hang its dependent on. */
  governorNode(state: number, action: number): number {
    return action === LEFT ? this.next[state]! : this.cellNode[this.cellBelow[this.top[state]!]!]!
  }

  /** Makes the state after `action`; `label` is index + 1, and 0 for SHIFT. */
  apply(from: number, action: number, label: number): number {
    const state = this.stateCount++
    const cell = this.top[from]!
    this.previous[state] = from
    this.action[state] = action
    this.label[state] = label
    if (action === SHIFT) {
      this.top[state] = this.push(this.next[from]!, cell)
      this.next[state] = this.token(this.next[from]!) + 2
      this.dependent[state] = -1
      this.governor[state] = -1
      return state
    }
    const child = this.cellNode[cell]!
    const governor = this.governorNode(from, action)
    this.dependent[state] = this.token(child)
    this.governor[state] = this.token(governor)
    const below = this.cellBelow[cell]!
    if (action === LEFT) {
      this.top[state] = below
      this.next[state] = this.attach(governor, child, label, true)
    } else {
      this.top[state] = this.push(this.attach(governor, child, label, false), this.cellBelow[below]!)
      this.next[state] = this.next[from]!
    }
    return state
  }

  /** Two states with one key have the same future: same stack, same next token, as far as features can see. */
  key(state: number): number {
    return mix(this.cellKey[this.top[state]!]!, this.nodes[(this.next[state]! << NODE_BITS) + NODE.key]!)
  }

  private push(node: number, below: number): number {
    const cell = this.cellCount++
    this.cellNode[cell] = node
    this.cellBelow[cell] = below
    this.cellKey[cell] = mix(this.cellKey[below]!, this.nodes[(node << NODE_BITS) + NODE.key]!)
    return cell
  }

  private attach(governor: number, child: number, label: number, left: boolean): number {
    const { nodes } = this
    const from = governor << NODE_BITS
    const at = this.nodeCount << NODE_BITS
    for (let k = 0; k < 1 << NODE_BITS; k++) nodes[at + k] = nodes[from + k]!
    const token = this.token(child)
    const inner = left ? NODE.l2 : NODE.r2
    const outer = left ? NODE.l1 : NODE.r1
    nodes[at + inner] = nodes[at + outer]!
    nodes[at + inner + 4] = nodes[at + outer + 4]!
    nodes[at + outer] = token
    nodes[at + outer + 4] = label
    const index = label - 1
    const set = (left ? NODE.leftLow : NODE.rightLow) + (index < 32 ? 0 : 1)
    nodes[at + set] = nodes[at + set]! | (1 << (index & 31))
    if (left && (index === CASE || index === MARK)) nodes[at + NODE.marker] = token
    this.seal(at)
    return this.nodeCount++
  }
}
