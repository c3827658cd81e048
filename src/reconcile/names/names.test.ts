import { describe, expect, test } from 'vitest'
import { type Cast, report } from '../../../test/reports.ts'
import type { EntityKind } from '../../model/annotated.ts'
import { whoIsWho } from './index.ts'

const names = (texts: readonly string[], cast: Cast) =>
  whoIsWho(texts.map((text, i) => report(`a${i + 1}`, {}, [text], cast)))

const same = (texts: readonly string[], cast: Cast, a: string, b: string): boolean => {
  const who = names(texts, cast)
  return who.nameOf(a) === who.nameOf(b)
}

const person = (of?: string): EntityKind | readonly [EntityKind, string] => (of ? ['person', of] : 'person')

describe('one person under several names', () => {
  test.each([
    [
      'spelling',
      ['Abu Mohammed al-Golani spoke.', 'Abu Muhammad al-Jolani spoke.'],
      { 'Abu Mohammed al-Golani': person(), 'Abu Muhammad al-Jolani': person() },
    ],
    ['surname', ['Marek Olsa spoke.', 'Olsa spoke.'], { 'Marek Olsa': person(), Olsa: person() }],
    [
      'one report says so',
      ['Marek Olsa, better known as Abu Tarn, spoke.'],
      { 'Marek Olsa': person(), 'Abu Tarn': person() },
    ],
    [
      'one office',
      ['Tarn Front leader Marek Olsa spoke.', 'Abu Tarn, the Tarn Front leader, spoke.'],
      { 'Marek Olsa': person(), 'Abu Tarn': person(), 'Tarn Front': 'armed-group' as const },
    ],
    [
      'one office, as a verb',
      ['Marek Olsa, who leads the Tarn Front, spoke.', 'Tarn Front leader Abu Tarn spoke.'],
      { 'Marek Olsa': person(), 'Abu Tarn': person(), 'Tarn Front': 'armed-group' as const },
    ],
  ])('%s', (_, texts, cast) => {
    const [a, b] = Object.keys(cast) as [string, string]
    expect(same(texts, cast as Cast, a, b)).toBe(true)
  })
})

describe('two people stay two', () => {
  test('one report names both holders of an office', () => {
    const cast: Cast = { 'Marek Olsa': 'person', 'Abu Tarn': 'person', 'Tarn Front': 'armed-group' }
    const texts = ['Tarn Front leader Marek Olsa met Abu Tarn.', 'Tarn Front leader Abu Tarn spoke.']
    const who = names(texts, cast)
    expect(who.nameOf('Marek Olsa')).not.toBe(who.nameOf('Abu Tarn'))
    expect(who.notices.map(({ rule }) => rule)).toContain('names/open')
  })

  test('a former holder is another one', () => {
    const cast: Cast = { 'Marek Olsa': 'person', 'Abu Tarn': 'person', 'Tarn Front': 'armed-group' }
    const texts = ['Former Tarn Front leader Marek Olsa spoke.', 'Tarn Front leader Abu Tarn spoke.']
    expect(same(texts, cast, 'Marek Olsa', 'Abu Tarn')).toBe(false)
  })

  test('an office that several hold joins nobody', () => {
    const cast: Cast = { 'Marek Olsa': 'person', 'Abu Tarn': 'person', 'Tarn Front': 'armed-group' }
    const texts = ['Tarn Front commander Marek Olsa spoke.', 'Tarn Front commander Abu Tarn spoke.']
    expect(same(texts, cast, 'Marek Olsa', 'Abu Tarn')).toBe(false)
  })

  test('a surname that two bear is left open', () => {
    const cast: Cast = { 'Marek Olsa': 'person', 'Ida Olsa': 'person', Olsa: 'person' }
    const who = names(['Marek Olsa spoke.', 'Ida Olsa spoke.', 'Olsa spoke.'], cast)
    expect(who.nameOf('Olsa')).toBe('Olsa')
    expect(who.notices.map(({ message }) => message)).toContain(
      'Olsa may be Marek Olsa or Ida Olsa: kept apart',
    )
  })
})

describe('bodies', () => {
  test('an abbreviation in brackets', () => {
    const cast: Cast = { 'Tarn Relief Fund': 'organisation', TRF: 'organisation' }
    expect(
      same(['The Tarn Relief Fund (TRF) sent boats.', 'TRF sent tents.'], cast, 'TRF', 'Tarn Relief Fund'),
    ).toBe(true)
  })

  test('one body of a country with and without "national" and the country', () => {
    const cast: Cast = { 'Syrian health ministry': 'government', 'national health ministry': 'government' }
    const texts = ['The Syrian health ministry spoke.', 'The national health ministry spoke.']
    expect(same(texts, cast, 'Syrian health ministry', 'national health ministry')).toBe(true)
  })

  test('"ministry of defense" is the defence ministry', () => {
    const cast: Cast = {
      'Turkish ministry of defense': 'government',
      'Turkish defence ministry': 'government',
    }
    const texts = ['The Turkish ministry of defense spoke.', 'The Turkish defence ministry spoke.']
    expect(same(texts, cast, 'Turkish ministry of defense', 'Turkish defence ministry')).toBe(true)
  })

  test('the same ministry of two countries stays two', () => {
    const cast: Cast = { 'Syrian health ministry': 'government', 'Iraqi health ministry': 'government' }
    const texts = ['The Syrian health ministry spoke.', 'The Iraqi health ministry spoke.']
    expect(same(texts, cast, 'Syrian health ministry', 'Iraqi health ministry')).toBe(false)
  })

  test('a common noun and the name right after it', () => {
    const cast: Cast = { 'flood office': 'government', INGX: 'organisation' }
    const texts = ['Twelve died, said the flood office, the INGX.']
    expect(same(texts, cast, 'flood office', 'INGX')).toBe(true)
  })
})

test('every way of naming is an alias, but not a phrase that means several', () => {
  const cast: Cast = { rebels: 'armed-group', insurgents: 'armed-group', 'Marek Olsa': 'person' }
  const who = names(['President Marek Olsa met rebels and insurgents.'], cast)
  expect(who.actors.find(({ name }) => name === 'Marek Olsa')?.aliases).toContain('President Marek Olsa')
})
