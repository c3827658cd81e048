import type { Tree } from '../../src/model/tree.ts'

const RELATIVE = /^(?:who|which|that|whom)$/i
const MOST_STEPS = 6

function children(tree: Tree, token: number, labels: RegExp): number[] {
  const found: number[] = []
  for (let i = 0; i < tree.head.length; i++) {
    if (tree.head[i] === token && labels.test(tree.label[i]!)) found.push(i)
  }
  return found
}

/**
 * Who does it, or is said to undergo it where the verb is passive: its own subject, that of the clause which
 * shares it (coordination, participle), the noun that a relative or reduced clause hangs on, or the one who
 * controls an infinitive. -1 where the tree names none.
 */
export function subject(tree: Tree, words: readonly string[], verb: number, steps = 0): number {
  const own = children(tree, verb, /^[nc]subj/)[0]
  const head = tree.head[verb]!
  const label = tree.label[verb]!
  if (own !== undefined) return label === 'acl:relcl' && RELATIVE.test(words[own]!) ? head : own
  if (head < 0 || steps === MOST_STEPS) return -1
  if (label === 'acl' || label === 'acl:relcl') {
    const infinitive = children(tree, verb, /^mark$/).some((i) => words[i]!.toLowerCase() === 'to')
    return infinitive ? governingSubject(tree, words, head, steps) : head
  }
  if (label === 'xcomp') {
    const controller = children(tree, head, /^i?obj$/)[0]
    if (controller !== undefined && controller < verb) return controller
  }
  if (/^(?:conj|xcomp|advcl|ccomp|parataxis)$/.test(label)) return subject(tree, words, head, steps + 1)
  return -1
}

/** The subject of the nearest verb above a noun. */
function governingSubject(tree: Tree, words: readonly string[], noun: number, steps: number): number {
  let at = noun
  while (at >= 0 && tree.upos[at] !== 'VERB') at = tree.head[at]!
  return at < 0 ? -1 : subject(tree, words, at, steps + 1)
}

/** Direct objects with what is coordinated with them; those of a coordinated verb where it has none itself. */
export function objects(tree: Tree, words: readonly string[], verb: number): number[] {
  let own = children(tree, verb, /^i?obj$/)
  if (own.length === 0) {
    const next = children(tree, verb, /^conj$/)[0]
    if (next !== undefined && !words.slice(verb, next).includes(',')) own = children(tree, next, /^obj$/)
  }
  if (tree.label[verb] === 'acl:relcl') {
    own = own.map((i) => (RELATIVE.test(words[i]!) ? tree.head[verb]! : i))
  }
  return own.flatMap((i) => [i, ...children(tree, i, /^(?:conj|nmod|appos)$/)])
}

export function agents(tree: Tree, words: readonly string[], verb: number): number[] {
  const phrases = children(tree, verb, /^obl/).filter(
    (i) =>
      tree.label[i] === 'obl:agent' ||
      children(tree, i, /^case$/).some((c) => words[c]!.toLowerCase() === 'by'),
  )
  return phrases.flatMap((i) => [i, ...children(tree, i, /^(?:conj|nmod|appos)$/)])
}

/** Nouns of the verb's own clause behind a preposition, and its objects: where it may have happened. */
export function places(tree: Tree, words: readonly string[], verb: number): number[] {
  const found: number[] = []
  for (let i = 0; i < tree.head.length; i++) {
    if (i === verb || tree.upos[i] === 'VERB' || !under(tree, i, verb)) continue
    if (/^(?:obl|nmod|obj|conj|appos|flat|compound)/.test(tree.label[i]!)) found.push(i)
  }
  return found.filter((i) => words[i] !== undefined)
}

/** Whether the way up from a token reaches the verb without passing another verb. */
function under(tree: Tree, token: number, verb: number): boolean {
  let at = tree.head[token]!
  while (at >= 0 && at !== verb && tree.upos[at] !== 'VERB') at = tree.head[at]!
  return at === verb
}

/** The baseline: the nearest noun to the left of the verb, its helpers skipped. */
export function subjectToTheLeft(tree: Tree, verb: number): number {
  let at = verb - 1
  while (at >= 0 && (/^(?:AUX|ADV|PART)$/.test(tree.upos[at]!) || tree.xpos[at] === 'TO')) at--
  while (at >= 0 && !/^(?:NOUN|PROPN|PRON)$/.test(tree.upos[at]!)) at--
  return at
}
