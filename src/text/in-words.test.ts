import { expect, test } from 'vitest'
import { inWords, isInWords } from './in-words.ts'

test.each([
  ['2024-12-07', '7 December 2024'],
  ['2024-12', 'December 2024'],
  ['2024', '2024'],
  ['2024-12-06/2024-12-07', '6 to 7 December 2024'],
  ['2024-11-30/2024-12-01', '30 November to 1 December 2024'],
  ['2011-03/2024-12-07', 'March 2011 to 7 December 2024'],
  ['2018/2024', '2018 to 2024'],
])('%s is %s', (value, words) => {
  expect(inWords(value)).toBe(words)
  expect(isInWords(words)).toBe(true)
})

test('other words are no day', () => {
  for (const text of ['the UN has made an appeal', 'the battle of 2016', '12 people', 'rebels', '']) {
    expect(isInWords(text), text).toBe(false)
  }
})
