import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../model/annotated.ts'
import { inPlace, listed, noun, placeText } from './noun.ts'

describe('names in a sentence', () => {
  test.each([
    ['Tarnian army', 'military', 'the Tarnian army', false],
    ['HTS', 'armed-group', 'HTS', false],
    ['UN', 'organisation', 'the UN', false],
    ['rebels', 'armed-group', 'rebels', true],
    ['al-Qaida', 'armed-group', 'al-Qaida', false],
    ['Houthis', 'armed-group', 'the Houthis', true],
    ['United States', 'government', 'the United States', false],
    ['Marek Olsa', 'person', 'Marek Olsa', false],
    ['governor of Tarn', 'person', 'the governor of Tarn', false],
    ["Norland's foreign ministry", 'government', "Norland's foreign ministry", false],
    ['Tarn Observatory for Human Rights', 'organisation', 'the Tarn Observatory for Human Rights', false],
    ['a nurse', 'person', 'a nurse', false],
    ['residents', 'people', 'residents', true],
    ['Syrians', null, 'Syrians', true],
    ['Western governments', null, 'Western governments', true],
    ['bread', null, 'bread', false],
    ['hospital', null, 'the hospital', false],
    ['bridges', null, 'bridges', true],
    ['Lind dam', null, 'the Lind dam', false],
    ['wall of the Lind dam', null, 'the wall of the Lind dam', false],
    ['Tarnia, Norland', 'government', 'Tarnia and Norland', true],
  ] as const)('%s (%s): %s', (name, kind, text, plural) => {
    expect(noun(name, kind as EntityKind | null)).toMatchObject({ text, plural })
  })
})

describe('places', () => {
  test.each([
    ['Karlstad', 'Karlstad', ' in Karlstad'],
    ['Tarnian coast', 'the Tarnian coast', ' on the Tarnian coast'],
    ['Lind dam', 'the Lind dam', ' at the Lind dam'],
    ['Daraa province', 'Daraa province', ' in Daraa province'],
    ['southern Tarnia', 'southern Tarnia', ' in southern Tarnia'],
    ['Golan Heights', 'the Golan Heights', ' in the Golan Heights'],
  ])('%s', (name, object, adverb) => {
    expect(placeText(name)).toBe(object)
    expect(inPlace(name)).toBe(adverb)
  })
})

test('lists', () => {
  expect(listed([])).toBe('')
  expect(listed(['a'])).toBe('a')
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c')
})
