/**
 * A dependency tree over the tokens of one sentence, one entry a token in every array.
 * Relations follow Universal Dependencies 2, tags are UPOS and Penn Treebank XPOS.
 */
export type Tree = {
  upos: readonly string[]
  xpos: readonly string[]
  /** Index of the governor inside the sentence, -1 for the root. One root, no cycle. */
  head: Int16Array | Int32Array
  /** UD relation to the governor: `nsubj`, `nsubj:pass`, `obj`, `obl`, `conj`, `root` … */
  label: readonly string[]
  /** How sure the parser is, 0 to 1, the mean over the tokens; low means doubtful. */
  score: number
}
