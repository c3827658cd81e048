import { describe, expect, it } from 'vitest'
import { cosine, weighted } from './vector.ts'

describe('cosine', () => {
  it('is 1 for the same direction, 0 for nothing in common or an empty side', () => {
    const v = new Map([
      [1, 2],
      [2, 3],
    ])
    expect(
      cosine(
        v,
        new Map([
          [1, 4],
          [2, 6],
        ]),
      ),
    ).toBeCloseTo(1)
    expect(cosine(v, new Map([[3, 1]]))).toBe(0)
    expect(cosine(v, new Map())).toBe(0)
  })
})

describe('weighted', () => {
  it('dampens counts and drops what weighs nothing', () => {
    const vector = weighted(
      new Map([
        [1, 1],
        [2, 10],
        [3, 5],
      ]),
      (term) => (term === 3 ? 0 : 2),
    )
    expect(vector.get(1)).toBe(2)
    expect(vector.get(2)).toBeCloseTo(2 + 2 * Math.log(10))
    expect(vector.has(3)).toBe(false)
  })
})
