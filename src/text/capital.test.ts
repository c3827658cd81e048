import { expect, test } from 'vitest'
import { capitalised } from './capital.ts'

test('a sentence begins with a capital, an address does not', () => {
  expect(capitalised('élite troops left.')).toBe('Élite troops left.')
  expect(capitalised('example.org says so.')).toBe('example.org says so.')
  expect(capitalised('')).toBe('')
})
