import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { adding } from './adding.ts'

const line = (form: string) =>
  draft(
    `blasts/NNS>cut:nsubj cut/VBD>0:root lines/NNS>cut:obj ,/,>wards:punct ${form}/VBG>wards:amod wards/NNS>lines:conj in/IN>dark:case dark/NN>wards:nmod`,
  )
test('yes: Blasts cut lines, leaving wards in dark', () => {
  const tree = line('leaving')
  expect(adding.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'leaving')).toBe('cut advcl')
  expect(arc(tree, 'wards')).toBe('leaving obj')
})
test('no: Blasts cut lines, surrounding wards …', () => {
  expect(adding.apply(line('surrounding'))).toBe(false)
})
