import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { Tree } from '../model/tree.ts'
import { tokenise } from '../text/tokens.ts'
import { loadParser, loadTables } from './index.ts'

const parser = loadParser()

function parse(words: string[], pos = words.map(() => 'NOUN')): Tree {
  return parser.parse(words, pos)
}

/** One root, every governor inside the sentence, and every way up ends at the root. */
function expectTree(tree: Tree, size: number): void {
  expect(tree.head.length).toBe(size)
  for (const part of [tree.upos, tree.xpos, tree.label]) expect(part.length).toBe(size)
  expect(tree.score).toBeGreaterThanOrEqual(0)
  expect(tree.score).toBeLessThanOrEqual(1)
  if (size === 0) return
  const heads = Array.from(tree.head)
  expect(heads.filter((h) => h === -1).length).toBe(1)
  expect(tree.label[heads.indexOf(-1)]).toBe('root')
  const safe = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const way: number[] = []
    for (let at = i; at >= 0 && safe[at] === 0; at = heads[at]!) {
      expect(heads[at]).toBeLessThan(size)
      way.push(at)
      if (way.length > size) throw new Error(`a cycle through ${i}`)
    }
    for (const at of way) safe[at] = 1
  }
  expect(tree.label.every((label) => typeof label === 'string' && label !== '')).toBe(true)
}

const ODD = [
  '',
  ' ',
  '\u0000',
  '\u001b[2J',
  '💥',
  '👩‍🚒',
  '\ud800',
  'ﷺ',
  '…',
  ',',
  '"',
  ')',
  'Aleppo',
  'ran',
  'the',
  'x'.repeat(5000),
]

test('any words give a tree, and the same tree twice', () => {
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let round = 0; round < 60; round++) {
    const words = Array.from({ length: next(40) }, () => ODD[next(ODD.length)]!)
    const pos = words.map(() => ['NOUN', 'VERB', 'PUNCT', 'nonsense', ''][next(5)]!)
    const tree = parse(words, pos)
    expectTree(tree, words.length)
    expect(parse(words, pos)).toEqual(tree)
  }
})

test('ten thousand tokens give one tree', () => {
  const words = Array.from({ length: 10_000 }, (_, i) => ODD[i % ODD.length]!)
  expectTree(parse(words), 10_000)
})

test('missing tags of wink-nlp do no harm', () => {
  expectTree(parser.parse(['Rebels', 'took', 'Hama'], []), 3)
})

const WORKER = `
const { parentPort, workerData } = require('node:worker_threads')
import('tsx/esm/api').then(async ({ register }) => {
  register()
  const { parserOver } = await import(workerData.module)
  parentPort.postMessage(parserOver(workerData.tables).parse(workerData.words, workerData.pos))
})`

test('a worker thread finds the same tree over the same memory', async () => {
  const raw = tokenise('Rebels captured the town on Friday after the army withdrew.', 0)[0]!
  const words = raw.tokens.map((token) => token.text)
  const pos = raw.tokens.map((token) => token.pos)
  const tables = loadTables({ shared: true })
  expect(tables.stepSlots.buffer).toBeInstanceOf(SharedArrayBuffer)
  const module = new URL('./index.ts', import.meta.url).href
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: { words, pos, tables, module },
  })
  const tree = await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  await worker.terminate()
  expect(tree).toEqual(parser.parse(words, pos))
})
