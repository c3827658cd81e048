/** The relations that the parser tells apart: UD 2, with the subtypes that role reading needs. */
export const LABELS = [
  'root',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'amod',
  'advmod',
  'aux',
  'aux:pass',
  'cop',
  'mark',
  'case',
  'det',
  'compound',
  'compound:prt',
  'flat',
  'fixed',
  'appos',
  'conj',
  'cc',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'nummod',
  'parataxis',
  'expl',
  'punct',
  'dep',
] as const

export type Label = (typeof LABELS)[number]

const known = new Map<string, number>(LABELS.map((label, index) => [label, index]))

export function labelIndex(label: string): number {
  return known.get(label) ?? -1
}
