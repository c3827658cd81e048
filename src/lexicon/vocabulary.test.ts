import { describe, expect, it } from 'vitest'
import { wordsIn } from '../text/words.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { shareOfTexts, stemOf } from './vocabulary.ts'

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
