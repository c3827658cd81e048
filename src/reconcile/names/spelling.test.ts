import { describe, expect, test } from 'vitest'
import { isAcronymOf, oneLetterApart, sameSpelling } from './spelling.ts'

describe('spellings of one name', () => {
  test.each([
    ['Abu Mohammed al-Jolani', 'Abu Muhammad al-Golani'],
    ['Pedersen', 'Pederson'],
    ['Muammar Gaddafi', 'Moammar Qaddafi'],
    ['Yusuf Karimi', 'Youssef Karimi'],
  ])('%s and %s are one', (a, b) => expect(sameSpelling(a, b)).toBe(true))

  test.each([
    ['Ali Hassan', 'Ali Hussein'],
    ['Bashar al-Assad', 'Hafez al-Assad'],
    ['Marek Olsa', 'Marek Olsen'],
    ['John Smith', 'Joan Smith Barry'],
  ])('%s and %s are two', (a, b) => expect(sameSpelling(a, b)).toBe(false))
})

test('one letter changed, added or left out', () => {
  expect(oneLetterApart('karlstad', 'karlstat')).toBe(true)
  expect(oneLetterApart('karlstad', 'karlsta')).toBe(true)
  expect(oneLetterApart('karlstad', 'karlstatt')).toBe(false)
})

test('acronyms take the first letters of words, small words counted or not', () => {
  expect(isAcronymOf('TLF', 'Tarn Liberation Front')).toBe(true)
  expect(isAcronymOf('NIDM', 'National Institute for Disaster Management')).toBe(true)
  expect(isAcronymOf('HTS', 'Hayat Tahrir al-Sham')).toBe(true)
  expect(isAcronymOf('UN', 'Union')).toBe(false)
  expect(isAcronymOf('TLF', 'Tarn Front')).toBe(false)
})
