import { expect, test } from 'vitest'
import { findDay, givenDay } from './dates.ts'

test.each([
  ['2024-12-08', '2024-12-08'],
  ['2024-12-08T23:30:00-05:00', '2024-12-08'],
  ['20241208', '2024-12-08'],
  ['2024/12/8', '2024-12-08'],
  ['8 December 2024', '2024-12-08'],
  ['Sun, 08 Dec 2024 10:00:00 GMT', '2024-12-08'],
  ['8th of Dec. 2024', '2024-12-08'],
  ['December 8, 2024', '2024-12-08'],
  ['Dec. 8th, 2024', '2024-12-08'],
  ['Updated: 08 Dec 2024 11:20 IST', '2024-12-08'],
  ['29 February 2024', '2024-02-29'],
])('%s is a day', (words, day) => {
  expect(findDay(words)).toBe(day)
})

test.each([
  '32 May',
  '2024-13-01',
  '30 February 2024',
  '08/12/2024',
  '2024-12',
  'yesterday',
  '',
  '1733616000',
  'May 2024',
])('%s is none', (words) => {
  expect(givenDay(words)).toBeNull()
})
