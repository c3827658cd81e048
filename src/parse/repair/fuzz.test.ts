import { expect, test } from 'vitest'
import { LABELS } from '../labels.ts'
import type { Draft } from './draft.ts'
import { REPAIRS } from './index.ts'

const WORDS = [
  'have',
  'who',
  ',',
  'according',
  'to',
  'ordered',
  'stands',
  '30',
  'the',
  'which',
  'where',
  'Aleppo',
  'and',
  'claims',
  'control',
  'over',
  'from',
  '.',
]
const TAGS = [
  'VERB|VBD',
  'VERB|VBG',
  'VERB|VBN',
  'VERB|VB',
  'NOUN|NN',
  'PROPN|NNP',
  'AUX|VBP',
  'PUNCT|,',
  'ADP|IN',
  'CCONJ|CC',
]

/** A generator of its own, so that a failure can be repeated from its seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** Any tree at all: each token in a shuffled order hangs on one that came before it. */
function randomDraft(next: (below: number) => number): Draft {
  const size = 1 + next(14)
  const order = Array.from({ length: size }, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = next(i + 1)
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  const head = new Int32Array(size)
  order.forEach((token, k) => {
    head[token] = k === 0 ? -1 : order[next(k)]!
  })
  const tags = order.map(() => TAGS[next(TAGS.length)]!.split('|') as [string, string])
  return {
    words: order.map(() => WORDS[next(WORDS.length)]!),
    upos: tags.map(([upos]) => upos),
    xpos: tags.map(([, xpos]) => xpos),
    head,
    label: Array.from(head, (h) => (h < 0 ? 'root' : LABELS[1 + next(LABELS.length - 1)]!)),
  }
}

function isTree(draft: Draft): boolean {
  if (Array.from(draft.head).filter((h) => h < 0).length !== 1) return false
  if (draft.label[draft.head.indexOf(-1)] !== 'root') return false
  return Array.from(draft.head).every((_, i) => {
    let steps = 0
    for (let at = i; at >= 0; at = draft.head[at]!) if (steps++ > draft.head.length) return false
    return true
  })
}

test('whatever the tree, every repair leaves a tree', () => {
  for (let seed = 1; seed <= 20_000; seed++) {
    const draft = randomDraft(numbers(seed * 7919))
    for (const rule of REPAIRS) {
      rule.apply(draft)
      if (!isTree(draft)) expect(`seed ${seed}, rule ${rule.id}`).toBe('a tree')
    }
  }
})
