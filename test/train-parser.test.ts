import { expect, test } from 'vitest'
import { type Learned, meanOf, packLists, packSteps } from '../script/train-parser/learned.ts'

function learned(rows: [key: number, ...entries: [number, number][]][]): Learned {
  return {
    keys: Int32Array.from(rows, ([key]) => key),
    counts: Uint8Array.from(rows, ([, ...entries]) => entries.length),
    classes: Uint8Array.from(rows.flatMap(([, ...entries]) => entries.map(([label]) => label))),
    weights: Float32Array.from(rows.flatMap(([, ...entries]) => entries.map(([, weight]) => weight))),
  }
}

test('what one of two learners does not know counts half', () => {
  const mean = meanOf([
    learned([
      [1, [0, 2], [5, 4]],
      [7, [3, 1]],
    ]),
    learned([
      [1, [5, -2], [6, 1]],
      [4, [2, 8]],
    ]),
  ])
  expect(mean).toEqual(
    learned([
      [1, [0, 1], [5, 1], [6, 0.5]],
      [4, [2, 4]],
      [7, [3, 0.5]],
    ]),
  )
})

test('the mean of one learner is what it has learned', () => {
  const one = learned([
    [3, [1, 0.25]],
    [9, [0, -7], [84, 3]],
  ])
  expect(meanOf([one])).toEqual(one)
})

test('weights near zero are dropped, and features without any', () => {
  const packed = packLists(
    learned([
      [1, [0, 0.5], [5, -100]],
      [2, [3, -1]],
    ]),
    1.25,
    0.25,
  )
  expect(packed).toEqual({
    keys: Int32Array.of(1),
    counts: Uint8Array.of(1),
    classes: Uint8Array.of(5),
    weights: Int8Array.of(-127),
  })
})

test('of three features in one pair of slots the lightest is given up', () => {
  const three = (key: number, ...weights: [number, number, number]) =>
    [key, ...weights.map((weight, label) => [label, weight])] as [number, ...[number, number][]]
  const packed = packSteps(
    learned([three(1, 9, 0, 0), three(2, 0, -4.4, 1), three(3, 0, 0, -200), three(5_000_000, 0, 1, 0)]),
    0.5,
    1,
  )
  expect([...packed.keys]).toEqual([1, 3, 5_000_000])
  expect([...packed.weights]).toEqual([9, 0, 0, 0, 0, -63, 0, 1, 0])
})
