import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { gerund } from './gerund.ts'

test('yes: Shelling resumed overnight.', () => {
  const tree = draft(
    'Shelling/VBG>0:root resumed/VBN>Shelling:xcomp overnight/RB>resumed:advmod ./.>Shelling:punct',
  )
  expect(gerund.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Shelling')).toBe('resumed nsubj')
})

test('no: Shelling villages is a crime, with an object behind the form', () => {
  const tree = draft(
    'Shelling/VBG>0:root villages/NNS>Shelling:obj goes/VBZ>Shelling:conj on/RP>goes:compound:prt',
  )
  expect(gerund.apply(tree)).toBe(false)
})
