import type { Chart } from './chart.ts'
import { NODE, NODE_BITS } from './chart.ts'
import { type Columns, NONE } from './columns.ts'

/** What a transition template may join. s0 s1 s2: stack from the top; b0 b1 b2: coming tokens. */
export const STEP_ATOMS = [
  // word, tag, fine tag, second tag
  's0w',
  's0t',
  's0x',
  's1w',
  's1t',
  's1x',
  's2t',
  's2x',
  'b0w',
  'b0t',
  'b0x',
  'b0a',
  'b1w',
  'b1t',
  'b1x',
  'b2w',
  'b2t',
  'b2x',
  // outermost children: word and label; the labels of the second outermost
  's0lw',
  's0ll',
  's0rw',
  's0rl',
  's1lw',
  's1ll',
  's1rw',
  's1rl',
  'b0lw',
  'b0ll',
  's0l2l',
  'b0l2l',
  // sets of labels on the left and on the right
  's0L',
  's0R',
  's1L',
  's1R',
  'b0L',
  // distances, commas and verbs between
  'd0',
  'd1',
  'v0',
  'v1',
  // preposition or conjunction that marks it
  's0m',
  'b0m',
] as const

export function distance(d: number): number {
  return d < 1 ? 0 : d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7
}

/** Commas and verbs between two tokens, each counted up to two. */
export function between(c: Columns, left: number, right: number): number {
  const commas = c.commas[right]! - c.commas[left + 1]!
  const verbs = c.verbs[right]! - c.verbs[left + 1]!
  return Math.min(commas, 2) * 3 + Math.min(verbs, 2)
}

export function setKey(low: number, high: number): number {
  return low ^ Math.imul(high, 0x3779b1)
}

/** Writes the atoms of a state, in the order of STEP_ATOMS. */
export function look(chart: Chart, state: number, c: Columns, atoms: Int32Array): void {
  const { nodes, cellNode, cellBelow } = chart
  const cell0 = chart.top[state]!
  const cell1 = cellBelow[cell0]!
  const n0 = cellNode[cell0]! << NODE_BITS
  const n1 = cellNode[cell1]! << NODE_BITS
  const n2 = cellNode[cellBelow[cell1]!]! << NODE_BITS
  const nb = chart.next[state]! << NODE_BITS
  const s0 = nodes[n0]!
  const s1 = nodes[n1]!
  const s2 = nodes[n2]!
  const b0 = nodes[nb]!
  const b1 = b0 + 1 <= c.size ? b0 + 1 : NONE
  const b2 = b0 + 2 <= c.size ? b0 + 2 : NONE
  let k = 0
  atoms[k++] = c.w[s0]!
  atoms[k++] = c.t[s0]!
  atoms[k++] = c.x[s0]!
  atoms[k++] = c.w[s1]!
  atoms[k++] = c.t[s1]!
  atoms[k++] = c.x[s1]!
  atoms[k++] = c.t[s2]!
  atoms[k++] = c.x[s2]!
  atoms[k++] = c.w[b0]!
  atoms[k++] = c.t[b0]!
  atoms[k++] = c.x[b0]!
  atoms[k++] = c.a[b0]!
  atoms[k++] = c.w[b1]!
  atoms[k++] = c.t[b1]!
  atoms[k++] = c.x[b1]!
  atoms[k++] = c.w[b2]!
  atoms[k++] = c.t[b2]!
  atoms[k++] = c.x[b2]!
  atoms[k++] = c.w[nodes[n0 + NODE.l1]!]!
  atoms[k++] = nodes[n0 + NODE.l1Label]!
  atoms[k++] = c.w[nodes[n0 + NODE.r1]!]!
  atoms[k++] = nodes[n0 + NODE.r1Label]!
  atoms[k++] = c.w[nodes[n1 + NODE.l1]!]!
  atoms[k++] = nodes[n1 + NODE.l1Label]!
  atoms[k++] = c.w[nodes[n1 + NODE.r1]!]!
  atoms[k++] = nodes[n1 + NODE.r1Label]!
  atoms[k++] = c.w[nodes[nb + NODE.l1]!]!
  atoms[k++] = nodes[nb + NODE.l1Label]!
  atoms[k++] = nodes[n0 + NODE.l2Label]!
  atoms[k++] = nodes[nb + NODE.l2Label]!
  atoms[k++] = setKey(nodes[n0 + NODE.leftLow]!, nodes[n0 + NODE.leftHigh]!)
  atoms[k++] = setKey(nodes[n0 + NODE.rightLow]!, nodes[n0 + NODE.rightHigh]!)
  atoms[k++] = setKey(nodes[n1 + NODE.leftLow]!, nodes[n1 + NODE.leftHigh]!)
  atoms[k++] = setKey(nodes[n1 + NODE.rightLow]!, nodes[n1 + NODE.rightHigh]!)
  atoms[k++] = setKey(nodes[nb + NODE.leftLow]!, nodes[nb + NODE.leftHigh]!)
  atoms[k++] = cell0 === 0 ? 9 : distance(b0 - s0)
  atoms[k++] = cell1 === 0 ? 9 : distance(s0 - s1)
  atoms[k++] = cell0 === 0 ? 99 : between(c, s0, b0)
  atoms[k++] = cell1 === 0 ? 99 : between(c, s1, s0)
  atoms[k++] = c.w[nodes[n0 + NODE.marker]!]!
  atoms[k++] = c.w[nodes[nb + NODE.marker]!]!
}

/** The templates of the transition model; after Zhang and Nivre (2011), with marker words and second tags. */
export const STEP_TEMPLATES = [
  's0t',
  's0w s0t',
  's0x',
  's1w s1t',
  's1x',
  'b0w b0t',
  'b0x',
  'b1w b1t',
  'b1x',
  'b2w b2t',
  'b2x',
  's2x',
  's0w b0w',
  's0w b0x',
  's0x b0w',
  's0x b0x',
  's1w s0w',
  's1w s0x',
  's1x s0w',
  's1x s0x',
  's1w b0w',
  'b0x b1x',
  'b0w b1x',
  'b0x b1w',
  's0w b1w',
  'b0x b1x b2x',
  's0x b0x b1x',
  's1x s0x b0x',
  's0t b0t b1t',
  's1t s0t b0t',
  's1w s0x b0x',
  's1t s0t b0t b1t',
  's2t s1t s0t b0t',
  's0t s0ll s0rl',
  's1t s1ll s1rl',
  'b0t b0ll b0l2l',
  's0w s0ll s0l2l',
  's0t s0lw',
  's0t s0rw',
  's1t s1lw',
  's1t s1rw',
  'b0t b0lw',
  's0x b0x s0rl',
  's0x b0x b0ll',
  's1t s0t s1rl s0ll',
  's0x s0L',
  's0x s0R',
  's1x s1R',
  's1x s1L',
  'b0x b0L',
  's0x b0x s0L',
  's0t b0t s0L b0L',
  's0x b0x d0',
  's1x s0x d1',
  's0x b0x v0',
  's1x s0x v1',
  's1t s0t b0x v1',
  's1w s0m',
  's1x s0x s0m',
  's2x s1x s0t s0m',
  's0w b0x b0m',
  's0x b0w b0ll',
  's0x b0x b0a',
  'b0a b0w',
] as const
