import { expect, test } from 'vitest'
import { mendCapitals } from './capitals.ts'

const names = ['PRON|WP', 'PROPN|NNP', 'NOUN|NN']
const tags = { names, index: (name: string) => names.indexOf(name) }
const mended = (words: string[]) => {
  const best = new Uint8Array(words.length)
  mendCapitals(words, best, tags)
  return [...best].map((tag) => names[tag])
}

test('an agency in capitals is a name', () => {
  expect(mended(['The', 'WHO', 'said'])).toEqual(['PRON|WP', 'PROPN|NNP', 'PRON|WP'])
})

test('a headline all in capitals stays as it was read', () => {
  expect(mended(['MAN', 'WHO', 'FELL'])).toEqual(['PRON|WP', 'PRON|WP', 'PRON|WP'])
})
