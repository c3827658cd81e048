import { describe, expect, it } from 'vitest'
import { firstBehind } from './span.ts'

describe('firstBehind', () => {
  it('finds what looking through all of them finds, wherever one asks', () => {
    const spans = [
      { start: 0, end: 4 },
      { start: 4, end: 4 },
      { start: 6, end: 9 },
      { start: 9, end: 20 },
    ]
    for (let at = -1; at <= 21; at++) {
      const first = spans.findIndex((s) => s.end > at)
      expect(firstBehind(spans, at), `at ${at}`).toBe(first < 0 ? spans.length : first)
    }
    expect(firstBehind([], 0)).toBe(0)
  })
})
