import { expect, test } from 'vitest'
import { ListTable } from './list-table.ts'
import { MOST_STEP_FEATURES, StepTable } from './step-table.ts'
import { KEY_BITS } from './weights.ts'

/** Keys that share a pair of slots differ in their lowest bits only. */
const pair = (upper: number, lower: number) => upper * 4096 + lower

function steps(rows: [number, number, number, number][]): StepTable {
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  const weights = Int8Array.from(sorted.flatMap(([, ...own]) => own))
  return StepTable.build(
    Int32Array.from(sorted, ([key]) => key),
    weights,
    false,
  )
}

function scored(table: StepTable, features: number[]): number[] {
  const sums = new Float64Array(3)
  table.score(Int32Array.from(features), features.length, sums)
  return [...sums]
}

test('weights of features that are known are summed, whatever their sign; upper bits of a hash say nothing', () => {
  const table = steps([
    [0, 1, -2, 3],
    [7, -63, 63, 0],
    [2 ** KEY_BITS - 1, 5, 5, -5],
  ])
  expect(scored(table, [])).toEqual([0, 0, 0])
  expect(scored(table, [0, 7, -1, 99, 12345678])).toEqual([-57, 66, -2])
  expect(scored(table, [7 | (1 << 30), 7 - 2 ** 31])).toEqual([-126, 126, 0])
})

test('as many features as a decision may have never overflow', () => {
  const table = steps([
    [40, 63, -63, 63],
    [41, -63, 63, -63],
  ])
  const many = (key: number) => new Array<number>(MOST_STEP_FEATURES).fill(key)
  expect(scored(table, many(40))).toEqual([63, -63, 63].map((w) => w * MOST_STEP_FEATURES))
  expect(scored(table, many(41))).toEqual([-63, 63, -63].map((w) => w * MOST_STEP_FEATURES))
})

test('two features share a pair of slots; a third is not mistaken for either', () => {
  const [a, b, c] = [pair(5, 1), pair(5, 2), pair(5, 3)]
  const table = steps([
    [b, 0, -4, 1],
    [a, 9, 0, 0],
  ])
  expect(scored(table, [a])).toEqual([9, 0, 0])
  expect(scored(table, [b])).toEqual([0, -4, 1])
  expect(scored(table, [c])).toEqual([0, 0, 0])
})

test('lists add up by class, with or without room in their pair, and score begins anew where add goes on', () => {
  const table = ListTable.build(
    Int32Array.of(0, pair(1, 4), pair(1, 5), pair(1, 7)),
    Uint8Array.of(1, 3, 2, 1),
    Uint8Array.of(2, 0, 1, 88, 1, 3, 5),
    Int8Array.of(-7, 1, -127, 127, 30, -1, 4),
    false,
  )
  const sums = new Float64Array(89)
  const features = Int32Array.of(0, pair(1, 4), pair(1, 5), pair(1, 6), pair(1, 7), 77)
  table.score(features, 6, sums)
  const first = [...sums]
  expect([0, 1, 2, 3, 5, 88].map((label) => first[label])).toEqual([1, -97, -7, -1, 4, 127])
  expect(first.filter((sum) => sum !== 0)).toHaveLength(6)
  table.add(features, 6, sums)
  expect([...sums]).toEqual(first.map((sum) => 2 * sum))
  table.score(features, 6, sums)
  expect([...sums]).toEqual(first)
})
