import type { Chart } from './chart.ts'
import { NODE, NODE_BITS } from './chart.ts'
import { type Columns, NONE } from './columns.ts'
import { between, distance, setKey } from './context.ts'

/** What a template of the labeller may join: of the governor (h) and of the dependent (d) of one arc. */
export const ARC_ATOMS = [
  'hw',
  'ht',
  'hx',
  'he',
  'hL',
  'hR',
  'hlw',
  'hm',
  'ha',
  'h-1x',
  'h+1x',
  'dw',
  'dt',
  'dx',
  'de',
  'dL',
  'dR',
  'dlw',
  'dlx',
  'drx',
  'drl',
  'dll',
  'dm',
  'da',
  'd-1x',
  'd+1x',
  'd-1w',
  'd+1w',
  'dir',
  'dist',
  'btw',
  'hin',
  'lastx',
  'hc',
  'hf',
  'dc',
  'df',
] as const

/** The outermost child of the governor on the dependent's side counts as its inner neighbour (`hin`: label). */
export const ARC_TEMPLATES = [
  'dir dw',
  'dir dx',
  'dir de',
  'dir hw',
  'dir hx',
  'dir hx dx',
  'dir hw dx',
  'dir hx dw',
  'dir hw dw',
  'dir ht dt',
  'dir hx dm',
  'dir hw dm',
  'dir dw dm',
  'dir dx dm',
  'dir ht dx dm',
  'dir hx dx dist',
  'dir hx dx btw',
  'dir hx dx hL',
  'dir hx dx hR',
  'dir ht dx hin',
  'dir hw hR',
  'dir hw hL',
  'dir dx dL',
  'dir dx dR',
  'dir hx dx dL',
  'dir ht dx dR',
  'dir dx dlw',
  'dir hx dlw',
  'dir dx d-1x',
  'dir dx d+1x',
  'dir hx dx d-1x',
  'dir hx dx d+1x',
  'dir dw d-1w',
  'dir dw d+1w',
  'dir hx dx h-1x',
  'dir hx dx h+1x',
  'dir hw dx hin',
  'dir dx drx',
  'dir dx dll drl',
  'dir hx de',
  'dir he dx',
  'dir hx dx lastx',
  'dir dx da hx',
  'dir dw da',
  'dir hx ha dx',
  'dir hx hlw dx',
  'dir hx hm dx',
  'dir dt hR hL',
  'dir dx dL hL',
  'dir dx dist hx hR',
  'dir hw dm hR',
  'dir hx dm dw',
  'dir hf df',
  'dir hf dm',
  'dir hc dm',
  'dir dc dm',
  'dir dc hx',
  'dir hc dx',
  'dir dc',
  'dir hf df dm',
] as const

/** Writes the atoms of the arc from node `governor` to node `dependent`, in the order of ARC_ATOMS. */
export function lookAtArc(
  chart: Chart,
  governor: number,
  dependent: number,
  c: Columns,
  atoms: Int32Array,
): void {
  const { nodes } = chart
  const nh = governor << NODE_BITS
  const nd = dependent << NODE_BITS
  const h = nodes[nh]!
  const d = nodes[nd]!
  const left = d < h
  let k = 0
  atoms[k++] = c.w[h]!
  atoms[k++] = c.t[h]!
  atoms[k++] = c.x[h]!
  atoms[k++] = c.e[h]!
  atoms[k++] = setKey(nodes[nh + NODE.leftLow]!, nodes[nh + NODE.leftHigh]!)
  atoms[k++] = setKey(nodes[nh + NODE.rightLow]!, nodes[nh + NODE.rightHigh]!)
  atoms[k++] = c.w[nodes[nh + NODE.l1]!]!
  atoms[k++] = c.w[nodes[nh + NODE.marker]!]!
  atoms[k++] = c.a[h]!
  atoms[k++] = c.x[h > 0 ? h - 1 : NONE]!
  atoms[k++] = c.x[h < c.size ? h + 1 : NONE]!
  atoms[k++] = c.w[d]!
  atoms[k++] = c.t[d]!
  atoms[k++] = c.x[d]!
  atoms[k++] = c.e[d]!
  atoms[k++] = setKey(nodes[nd + NODE.leftLow]!, nodes[nd + NODE.leftHigh]!)
  atoms[k++] = setKey(nodes[nd + NODE.rightLow]!, nodes[nd + NODE.rightHigh]!)
  atoms[k++] = c.w[nodes[nd + NODE.l1]!]!
  atoms[k++] = c.x[nodes[nd + NODE.l1]!]!
  atoms[k++] = c.x[nodes[nd + NODE.r1]!]!
  atoms[k++] = nodes[nd + NODE.r1Label]!
  atoms[k++] = nodes[nd + NODE.l1Label]!
  atoms[k++] = c.w[nodes[nd + NODE.marker]!]!
  atoms[k++] = c.a[d]!
  atoms[k++] = c.x[d > 0 ? d - 1 : NONE]!
  atoms[k++] = c.x[d + 1]!
  atoms[k++] = c.w[d > 0 ? d - 1 : NONE]!
  atoms[k++] = c.w[d + 1]!
  atoms[k++] = h === c.size ? 3 : left ? 1 : 2
  atoms[k++] = distance(left ? h - d : d - h)
  atoms[k++] = left ? between(c, d, h) : between(c, h, d)
  atoms[k++] = nodes[nh + (left ? NODE.l1Label : NODE.r1Label)]!
  atoms[k++] = c.x[c.size - 1]!
  atoms[k++] = c.c[h]!
  atoms[k++] = c.f[h]!
  atoms[k++] = c.c[d]!
  atoms[k++] = c.f[d]!
}
