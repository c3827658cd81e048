import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { PhraseIndex, phraseKeys } from './phrases.ts'

const keys = (words: string) => words.split(' ').map(fold)

describe('PhraseIndex', () => {
  const index = new PhraseIndex<string>()
  index.add('Free Army', 'short')
  index.add('Free Army of the North', 'long')
  index.add("People's Watch", 'watch')
  index.add('al-Noor', 'noor')

  it('finds the longest phrase first', () => {
    const found = index.from(keys('the Free Army of the North fled'), 1)
    expect(found).toEqual([
      { last: 5, values: ['long'] },
      { last: 2, values: ['short'] },
    ])
  })
  it('takes a test for an answer', () => {
    const found = index.longest(keys('Free Army of the North'), 0, (value) => value === 'short')
    expect(found).toEqual({ last: 1, value: 'short' })
  })
  it('lets hyphens and "the" stand inside, not before', () => {
    expect(index.longest(keys('al - Noor'), 0)).toEqual({ last: 2, value: 'noor' })
    expect(index.longest(keys('- al - Noor'), 0)).toBeNull()
  })
  it('cuts a genitive as a tokeniser does', () => {
    expect(phraseKeys("People's Watch")).toEqual(['people', 's', 'watch'])
    expect(index.longest(keys("People 's Watch"), 0)?.value).toBe('watch')
  })
  it('finds nothing between the phrases', () => {
    expect(index.from(keys('Army of the North'), 0)).toEqual([])
    expect(index.from([], 0)).toEqual([])
  })
})
