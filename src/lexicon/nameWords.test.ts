import { describe, expect, it } from 'vitest'
import { examples } from './entries.ts'
import { nameWordEntries, nameWords } from './nameWords.ts'

describe('data/en/name-words.yml', () => {
  for (const entry of nameWordEntries) {
    it(entry.id, () => {
      const has = nameWords(entry.id.replace('name-words/', ''))
      expect([...entry.words, ...(entry.verbs ?? [])].filter((word) => word !== word.toLowerCase())).toEqual(
        [],
      )
      for (const yes of examples(entry.yes)) {
        const words = yes.toLowerCase().split(/[^a-z'’]+/)
        expect(
          words.some((word) => has(word) || has(word.replace(/['’]s$/, ''))),
          yes,
        ).toBe(true)
      }
    })
  }
  it('knows verbs in all forms', () => {
    expect(['lead', 'leads', 'led', 'leading'].map(nameWords('heading'))).toEqual([true, true, true, true])
  })
  it('crashes on a set that is not there', () => {
    expect(() => nameWords('nothing')).toThrow('has no set nothing')
  })
})
