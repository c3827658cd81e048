import { describe, expect, it } from 'vitest'
import { latinised, plainLetter } from './letters.ts'
import { tokenise } from './tokens.ts'

const wordsOf = (text: string): string[] =>
  tokenise(text, 0).flatMap(({ tokens }) => tokens.map((token) => token.text))

describe('plainLetter', () => {
  it('gives the base letter in its case', () => {
    expect([...'ğŁıİđÉß'].map(plainLetter).join('')).toBe('gLiIdEß')
  })
})

describe('latinised', () => {
  it('leaves English as it is and keeps the length of everything', () => {
    expect(latinised("The café's naïve owner isn’t here.")).toBe("The café's naïve owner isn’t here.")
    for (const text of [
      'Çağlayan ﬁre',
      'Cafe\u0301',
      'Đà Nẵng 👩‍🚒',
      '\u0301',
      '\ufffd',
      'a\ufffdb \ufffd\ufffd',
    ])
      expect(latinised(text)).toHaveLength(text.length)
  })
})

describe('names beyond Latin-1', () => {
  it('come out whole', () => {
    const words = wordsOf('President Erdoğan left Şanlıurfa, Łódź, Đà Nẵng and Maʼrib on Friday.')
    for (const name of ['Erdoğan', 'Şanlıurfa', 'Łódź', 'Nẵng', 'Maʼrib', 'Friday'])
      expect(words).toContain(name)
  })

  it('come out whole where a mark stands apart from its letter or the encoding lost a letter', () => {
    expect(wordsOf('Fire crews reached Zu\u0308rich.')).toContain('Zu\u0308rich')
    expect(wordsOf('Floods hit Pe\ufffdalara.')).toContain('Pe\ufffdalara')
    expect(wordsOf('The valley\ufffds people fled.')).toContain('\ufffds')
  })

  it('stand where the text has them, whatever the letters', () => {
    let seed = 7
    const letters = [...'aeğŁıİđẵßǅﬁ.,’ʿ 3\n—👩', '\u0301', '\ufffd', '\ud800']
    for (let run = 0; run < 300; run++) {
      let text = ''
      for (let i = 0; i < 40; i++) {
        seed = (seed * 48271) % 2147483647
        text += letters[seed % letters.length]
      }
      for (const { tokens } of tokenise(text, 5)) {
        for (const { start, end, text: word } of tokens) expect(text.slice(start - 5, end - 5)).toBe(word)
      }
    }
  })
})
