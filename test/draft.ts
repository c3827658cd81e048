import { expect } from 'vitest'
import type { Draft } from '../src/parse/repair/draft.ts'

/** A tree by hand: `word/XPOS>governor:relation`, the governor by its word (or word and place), `0` for the root. */
export function draft(text: string): Draft {
  const cells = text
    .trim()
    .split(/\s+/)
    .map((cell) => /^(.+)\/(\S+)>(\S+?):(\S+)$/.exec(cell)!)
  const words = cells.map((cell) => cell[1]!)
  const upos: Record<string, string> = {
    N: 'NOUN',
    V: 'VERB',
    D: 'DET',
    I: 'ADP',
    R: 'ADV',
    J: 'ADJ',
    P: 'PRON',
    W: 'PRON',
    C: 'CCONJ',
  }
  return {
    words,
    xpos: cells.map((cell) => cell[2]!.replace('AUX-', '')),
    upos: cells.map((cell) => {
      const tag = cell[2]!
      if (tag.startsWith('AUX-')) return 'AUX'
      return tag === 'NNP' ? 'PROPN' : (upos[tag[0]!] ?? 'PUNCT')
    }),
    head: Int32Array.from(cells, (cell) => (cell[3] === '0' ? -1 : words.indexOf(cell[3]!))),
    label: cells.map((cell) => cell[4]!),
  }
}

/** The arc of one word: its governor and relation. */
export function arc(tree: Draft, word: string): string {
  const i = tree.words.indexOf(word)
  return `${tree.words[tree.head[i]!] ?? '0'} ${tree.label[i]}`
}

/** Fails unless the tree has one root and no cycle. */
export function expectValid(tree: Draft): void {
  expect(Array.from(tree.head).filter((h) => h < 0).length).toBe(1)
  for (let i = 0; i < tree.head.length; i++) {
    let steps = 0
    for (let at = i; at >= 0; at = tree.head[at]!) expect(steps++).toBeLessThan(tree.head.length)
  }
}
