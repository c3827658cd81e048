import { describe, expect, it } from 'vitest'
import {
  beginsUpper,
  beginsWithDigit,
  beginsWithLetter,
  isPlain,
  isSmallWord,
  lowerCased,
} from './characters.ts'

const WORDS =
  'a A z Z Élan élan İzmir ΣΑΣ straße ǅ 7th ٣ -x _ @ [ ` { ~ \u00ad 𐐀b 😀 ’s don’t St. U.S.'.split(' ')

describe('what is asked of every word', () => {
  it.each(['', ...WORDS])('answers as the expressions do: %s', (word) => {
    expect(lowerCased(word)).toBe(word.toLowerCase())
    expect(beginsUpper(word)).toBe(/^\p{Lu}/u.test(word))
    expect(beginsWithLetter(word)).toBe(/^\p{L}/u.test(word))
    expect(beginsWithDigit(word)).toBe(/^[0-9]/.test(word))
    expect(isSmallWord(word)).toBe(/^[a-z]*$/.test(word))
    expect(isPlain(word)).toBe(/^\p{ASCII}*$/u.test(word))
  })
})
