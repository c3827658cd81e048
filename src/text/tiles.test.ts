import { describe, expect, it } from 'vitest'
import { hashWord } from './hash.ts'
import { shingles, winnow } from './shingles.ts'
import { tiles } from './tiles.ts'

const ids = (text: string) => Uint32Array.from(text.split(' '), hashWord)
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

describe('tiles', () => {
  it('finds what two texts share, longest first', () => {
    const a = ids('the dam north of korva burst at dawn and the lower town was under water by noon')
    const b = ids('by noon the lower town was under water because the dam north of korva burst')
    expect(tiles(a, b, 3)).toEqual([
      { a: 0, b: 9, length: 6 },
      { a: 9, b: 2, length: 6 },
    ])
  })
  it('uses no word twice', () => {
    const a = ids('one two three one two three one two three')
    const b = ids('one two three')
    expect(tiles(a, b, 3)).toEqual([{ a: 0, b: 0, length: 3 }])
  })
  it('finds a run that begins inside a shorter one', () => {
    const a = ids('x1 x2 p q r s t u v w x3')
    const b = ids('x1 x2 p q r y1 y2 y3 y4 p q r s t u v w y5')
    expect(tiles(a, b, 3)[0]).toEqual({ a: 2, b: 9, length: 8 })
  })
  it('looks at each word a bounded number of times, whatever repeats', () => {
    for (const period of [1, 2, 7]) {
      const same = Uint32Array.from({ length: 200_000 }, (_, i) => i % period)
      expect(tiles(same, same, 5)[0]).toEqual({ a: 0, b: 0, length: 200_000 })
    }
  })
  it('finds nothing in nothing', () => expect(tiles([], ids('a b c d e'), 3)).toEqual([]))
})

describe('winnow', () => {
  it('chooses a shingle of every run of twelve words that two texts share', () => {
    for (let offset = 0; offset < 40; offset++) {
      const run = numbers(1000, 1012)
      const a = winnow(shingles([...numbers(0, offset), ...run, ...numbers(100, 150)], 5), 8)
      const b = winnow(shingles([...numbers(200, 230 + offset), ...run, ...numbers(300, 320)], 5), 8)
      expect([...a].some((hash) => b.has(hash))).toBe(true)
    }
  })
  it('keeps about two in nine', () => {
    const chosen = winnow(shingles(numbers(0, 9000), 5), 8).size
    expect(chosen).toBeGreaterThan(1500)
    expect(chosen).toBeLessThan(2500)
  })
  it('keeps one of a text shorter than its window, none of none', () => {
    expect(winnow(shingles(numbers(0, 6), 5), 8).size).toBe(1)
    expect(winnow(shingles([], 5), 8).size).toBe(0)
  })
})
