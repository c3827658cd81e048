import { clausesOf } from '../src/extract/clause/clauses.ts'
import type { Sentence } from '../src/model/annotated.ts'
import { syntaxOf } from '../src/parse/syntax.ts'

/**
 * A sentence with a tree made by hand, one word a line: `word UPOS XPOS head relation`, heads counted from 1, 0 the
 * root. What clauses make of a right tree is tested here; how right trees are, in `bench/parser`.
 */
export function parsed(rows: string): Sentence {
  let at = 0
  const lines = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  const tokens = lines.map(([text, pos]) => {
    const start = at
    at += text!.length + 1
    return { start, end: start + text!.length, text: text!, pos: pos! }
  })
  return {
    start: 0,
    end: at - 1,
    index: 0,
    paragraph: 0,
    prose: true,
    tokens,
    tree: {
      upos: lines.map((l) => l[1]!),
      xpos: lines.map((l) => l[2]!),
      head: Int16Array.from(lines.map((l) => Number(l[3]) - 1)),
      label: lines.map((l) => l[4]!),
      score: 1,
    },
  }
}

/** Predicates with their arguments in words: `{ took: { agent: ['Rebels'], patient: ['town'] } }`. */
export function argumentsOf(rows: string): Record<string, Record<string, string[]>> {
  const s = syntaxOf(parsed(rows))!
  const word = (i: number) => s.tokens[i]!.text
  // Of several readings of a word the first, which has the longest predicate.
  const clauses = clausesOf(s).reverse()
  return Object.fromEntries(
    clauses.map((c) => [
      word(c.head),
      Object.fromEntries([...c.args].filter(([, h]) => h.length > 0).map(([role, h]) => [role, h.map(word)])),
    ]),
  )
}
