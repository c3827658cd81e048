import { describe, expect, it } from 'vitest'
import { cuesOf } from './attribution.ts'

const ids = (part: Parameters<typeof cuesOf>[0], word: string): string[] =>
  cuesOf(part, word).map((w) => w.cue.id)

describe('cuesOf', () => {
  it('knows a verb by every form, given ones too', () => {
    for (const form of ['say', 'says', 'saying', 'said'])
      expect(ids('verb', form)).toContain('attribution/say')
    for (const form of ['foresee', 'foresaw', 'foreseen'])
      expect(ids('verb', form)).toContain('attribution/fear')
    for (const form of ['label', 'labelled', 'labeled'])
      expect(ids('verb', form)).toContain('attribution/call-names')
  })

  it('gives the longest cue first, with the words that must follow', () => {
    const [first] = cuesOf('verb', 'called')
    expect(first?.tail.length).toBeGreaterThan(0)
    expect(cuesOf('verb', 'warned').some((w) => w.tail[0] === 'of')).toBe(true)
  })

  it('inflects a noun at its last word', () => {
    expect(cuesOf('mask', 'social').some((w) => w.tail.join(' ') === 'media posts')).toBe(true)
    expect(ids('noun', 'rumours')).toContain('attribution/rumour')
  })

  it('knows nothing of other words', () => {
    expect(cuesOf('verb', 'eat')).toEqual([])
    expect(cuesOf('noun', 'constructor')).toEqual([])
  })
})
