import { describe, expect, it } from 'vitest'
import { wordKey, wordsIn } from './words.ts'

const keys = (text: string) => wordsIn(text, { start: 0, end: text.length }).map((word) => word.key)

describe('wordsIn', () => {
  it('folds case, accents, genitives and abbreviations', () => {
    expect(keys("The U.N.'s envoy met Président Núñez, Korva’s mayor.")).toEqual(
      'the un s envoy met president nunez korva mayor'.split(' '),
    )
  })
  it('writes numbers one way', () => {
    expect(keys('Three of 370,000 people, or 1.5 million')).toEqual(
      '3 of 370000 people or 1.5 million'.split(' '),
    )
  })
  it('takes hyphens and soft hyphens out', () => {
    expect(keys('al-Rahman Ethi\u00ADo\u00ADpia')).toEqual(['al', 'rahman', 'ethiopia'])
  })
  it('gives spans of the whole text and never throws', () => {
    const alphabet = "aZé9'’.,- \n“\u00AD٣中😀"
    let seed = 7
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % n
    }
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: random(60) }, () => [...alphabet][random([...alphabet].length)]).join(
        '',
      )
      const start = random(text.length + 1)
      let last = start
      for (const word of wordsIn(text, { start, end: text.length })) {
        expect(word.start).toBeGreaterThanOrEqual(last)
        expect(word.end).toBeLessThanOrEqual(text.length)
        expect(word.key).not.toBe('')
        last = word.end
      }
    }
  })
  it('cuts a word without end', () => expect(wordKey('x'.repeat(10)).length).toBe(10))
})
