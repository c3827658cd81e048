import { describe, expect, it } from 'vitest'
import { wordsIn } from '../text/words.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { senseOf, shareOfTexts, stemOf } from './vocabulary.ts'

describe('stemOf', () => {
  it('joins irregular forms with their base', () => {
    expect(stemOf('took')).toBe(stemOf('taking'))
    expect(stemOf('fled')).toBe(stemOf('flee'))
    expect(stemOf('women')).toBe(stemOf('woman'))
  })
  it('keeps a wound a wound', () => expect(stemOf('wound')).toBe(stemOf('wounded')))
})

describe('data/en/frequency.yml', () => {
  for (const entry of en.frequency as (Entry & { share: number })[]) {
    it(entry.id, () => {
      const shares = (text: unknown) =>
        wordsIn(String(text), { start: 0, end: String(text).length }).map((word) =>
          shareOfTexts(stemOf(word.key)),
        )
      for (const share of shares(entry.yes)) expect(share).toBeGreaterThanOrEqual(entry.share)
      for (const share of shares(entry.no)) expect(share).toBeLessThan(1 / 128)
    })
  }
})

describe('data/en/synonyms.yml', () => {
  const entries = en.synonyms as (Entry & { groups: string[][] })[]
  it('has no word in two groups', () => {
    const groups = entries.flatMap((entry) => entry.groups)
    const stems = groups.flatMap((group) => [...new Set(group.map((word) => stemOf(word)))])
    expect(stems.filter((stem, i) => stems.indexOf(stem) !== i)).toEqual([])
  })
  for (const entry of entries) {
    it(entry.id, () => {
      const senses = (text: unknown) =>
        wordsIn(String(text), { start: 0, end: String(text).length }).map((word) => {
          const stem = stemOf(word.key)
          return { stem, sense: senseOf(stem).name }
        })
      const own = new Set(entry.groups.flat().map((word) => senseOf(stemOf(word)).name))
      const met = senses(entry.yes).filter(({ sense }) => own.has(sense))
      const joined = met.filter((one) => met.some((two) => two.stem !== one.stem && two.sense === one.sense))
      expect(joined.length, `yes: ${entry.yes}`).toBeGreaterThan(0)
      expect(senses(entry.no).some(({ sense }) => own.has(sense))).toBe(false)
    })
  }
})
