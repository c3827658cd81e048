import { expect, test } from 'vitest'
import { chunks } from './chunk.ts'
import { LONGEST_SENTENCE } from './columns.ts'

const words = (count: number, at: Record<number, string> = {}) =>
  Array.from({ length: count }, (_, i) => at[i] ?? 'word')

test('a sentence that fits is one piece, an empty one none', () => {
  expect(chunks(words(7))).toEqual([{ start: 0, end: 7 }])
  expect(chunks([])).toEqual([])
})

test('a long sentence is cut after strong punctuation before a comma', () => {
  const pieces = chunks(words(300, { 200: ';', 230: ',' }))
  expect(pieces).toEqual([
    { start: 0, end: 201 },
    { start: 201, end: 300 },
  ])
})

test('without punctuation it is cut at the limit, and no token is lost', () => {
  const pieces = chunks(words(1000))
  expect(pieces[0]).toEqual({ start: 0, end: LONGEST_SENTENCE })
  expect(pieces.at(-1)!.end).toBe(1000)
  for (let i = 1; i < pieces.length; i++) expect(pieces[i]!.start).toBe(pieces[i - 1]!.end)
})
