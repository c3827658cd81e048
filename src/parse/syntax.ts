import type { Sentence, Token } from '../model/annotated.ts'
import type { Span } from '../model/span.ts'
import type { Tree } from '../model/tree.ts'
import { lowerCased } from '../text/characters.ts'
import { remembered } from '../text/remembered.ts'

/** A parsed sentence with its arcs turned round, so that one can walk down as well as up. */
export type Syntax = {
  sentence: Sentence
  tokens: readonly Token[]
  tree: Tree
  /** Indices of the dependents of each token, left to right. */
  children: readonly (readonly number[])[]
  /** The relation of each token without its subtype: `nsubj:pass` → `nsubj`. */
  relations: readonly string[]
  /** Lower-cased words. */
  lower: readonly string[]
}

/** Sentences that were turned round: attributions and claims walk the same ones. */
const known = new WeakMap<Sentence, Syntax>()

/** Null where the sentence was not parsed. */
export function syntaxOf(sentence: Sentence): Syntax | null {
  const { tree } = sentence
  if (!tree) return null
  const syntax = known.get(sentence) ?? turnRound(sentence, tree)
  known.set(sentence, syntax)
  return syntax
}

function turnRound(sentence: Sentence, tree: Tree): Syntax {
  const { tokens } = sentence
  const children: number[][] = tokens.map(() => [])
  for (let i = 0; i < tokens.length; i++) {
    const head = tree.head[i]!
    if (head >= 0) children[head]!.push(i)
  }
  const relations = tree.label.map(withoutSubtype)
  return { sentence, tokens, tree, children, relations, lower: tokens.map((t) => lowerCased(t.text)) }
}

const withoutSubtype = remembered((label) => label.split(':')[0]!)

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export const relation = (s: Syntax, i: number): string => s.relations[i]!

/** Dependents of `i` that bear one of the relations, subtypes included (`obl` finds `obl:agent`). */
export function dependents(s: Syntax, i: number, ...relations: string[]): number[] {
  const found: number[] = []
  for (const c of s.children[i]!) {
    if (relations.includes(s.relations[c]!) || relations.includes(s.tree.label[c]!)) found.push(c)
  }
  return found
}

/** `i` and the words coordinated with it. */
export function conjuncts(s: Syntax, i: number): number[] {
  const found = [i]
  for (let at = 0; at < found.length; at++) found.push(...dependents(s, found[at]!, 'conj'))
  return found
}

/** Everything under `i`, itself included, in order. `stop` cuts whole branches off. */
export function subtree(s: Syntax, i: number, stop: (child: number) => boolean = () => false): number[] {
  const found = [i]
  for (let at = 0; at < found.length; at++) {
    for (const child of s.children[found[at]!]!) if (!stop(child)) found.push(child)
  }
  return found.sort((a, b) => a - b)
}

/** The stretch of text from the first to the last of the tokens. */
export const spanOf = (s: Syntax, indices: readonly number[]): Span => ({
  start: Math.min(...indices.map((i) => s.tokens[i]!.start)),
  end: Math.max(...indices.map((i) => s.tokens[i]!.end)),
})

/** The token that heads the words of a stretch of text; -1 where it holds none of the sentence. */
export function headOf({ tokens, tree }: Syntax, { start, end }: Span): number {
  const first = tokens.findIndex((t) => t.start >= start)
  if (first < 0) return -1
  const past = tokens.findIndex((t) => t.end > end)
  const last = past < 0 ? tokens.length : past
  for (let i = first; i < last; i++) {
    const up = tree.head[i]!
    if (up < first || up >= last) return i
  }
  return -1
}

/** The preposition(s) that mark `i`, in lower case: `out of`, `near`; '' where there is none. */
export function preposition(s: Syntax, i: number): string {
  const marks = dependents(s, i, 'case')
  if (marks.length === 0) return ''
  return marks
    .flatMap((m) => [m, ...dependents(s, m, 'fixed')])
    .filter((m) => m < i && s.lower[m] !== "'s" && s.lower[m] !== '’s')
    .sort((a, b) => a - b)
    .map((m) => s.lower[m])
    .join(' ')
}

/** True where one of the words opens the clause headed by `i`: "since it fell", "accused of firing". */
export const isMarked = (s: Syntax, i: number, ...words: readonly string[]): boolean =>
  dependents(s, i, 'mark').some((m) => words.includes(s.lower[m]!))

/** Governors of `i`, nearest first. */
export function ancestors(s: Syntax, i: number): number[] {
  const found: number[] = []
  for (let at = s.tree.head[i]!; at >= 0; at = s.tree.head[at]!) found.push(at)
  return found
}
