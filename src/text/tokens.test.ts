import { describe, expect, it } from 'vitest'
import { tokenise } from './tokens.ts'

const words = (text: string): string[] => tokenise(text, 0).flatMap((s) => s.tokens.map((t) => t.text))

describe('tokenise', () => {
  it('cuts a genitive from its name before a stop as anywhere else', () => {
    expect(words('The plan was the Karatou’s.')).toEqual(['The', 'plan', 'was', 'the', 'Karatou', '’s', '.'])
    expect(words("It is Belmar's: nobody else's, they say.").join(' ')).toBe(
      "It is Belmar 's : nobody else 's , they say .",
    )
    expect(words('They fled into Odrin’s-land.').join(' ')).toContain('Odrin ’s - land')
  })
  it('reads a sentence alike whatever it has read before', () => {
    const names = ['Tarsk', 'Vellin', 'Oshna', 'Kebbar', 'Immel']
    const sentences = names.map((name) => `Troops loyal to ${name}’s brother left ${name}'s camp.`)
    const before = sentences.map(words)
    const endings = ['.', ',', ':', ';', '!', '?', ')', '”', '"', '-', '–', '…', '/', '.)', '.”']
    for (const name of names) {
      for (const ending of endings)
        for (const s of ["'s", '’s']) words(`It was (${name}${s}${ending} So be it.`)
    }
    expect(sentences.map(words)).toEqual(before)
  })
  it('leaves each word where it stands', () => {
    const text = 'The house is the governor’s. Nobody enters the governor’s house, or Zeynep Şahin’s.'
    for (const { tokens } of tokenise(text, 100)) {
      for (const t of tokens) expect(text.slice(t.start - 100, t.end - 100)).toBe(t.text)
    }
  })
})
