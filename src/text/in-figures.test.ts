import { expect, test } from 'vitest'
import { inFigures, withUnit } from './in-figures.ts'

test.each([
  [7, '7'],
  [370_000, '370,000'],
  [2.5, '2.5'],
  [1_000_000, '1 million'],
  [1_500_000, '1.5 million'],
  [12_340_000, '12.34 million'],
  [1_234_567, '1,234,567'],
  [2_000_000_000, '2 billion'],
])('%d', (n, text) => expect(inFigures(n)).toBe(text))

test('a sign of money stands before, any other unit behind', () => {
  expect(withUnit('91 million', '$')).toBe('$91 million')
  expect(withUnit('12', 'houses')).toBe('12 houses')
  expect(withUnit('12', null)).toBe('12')
})
