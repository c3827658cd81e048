import { expect, test } from 'vitest'
import { arc, draft } from '../../../test/draft.ts'
import { apposition } from './apposition.ts'

const row = (cc: string) =>
  draft(
    `Bakar/NNP>spoke:nsubj ,/,>mayor:punct ${cc}the/DT>mayor:det mayor/NN>Bakar:conj ,/,>mayor:punct spoke/VBD>0:root`,
  )
test('yes: Bakar, the mayor, spoke.', () => {
  const tree = row('')
  expect(apposition.apply(tree)).toBe(true)
  expect(arc(tree, 'mayor')).toBe('Bakar appos')
})

test('no: Bakar, and the mayor, spoke.', () => {
  expect(apposition.apply(row('and/CC>mayor:cc '))).toBe(false)
})

const most = (word: string) =>
  draft(
    `people/NNS>died:nsubj ,/,>women:punct ${word}/RB>women:advmod women/NNS>people:conj and/CC>boys:cc boys/NNS>people:conj ,/,>people:punct died/VBD>0:root`,
  )
test('yes: people, mostly women and boys, died.', () => {
  const tree = most('mostly')
  expect(apposition.apply(tree)).toBe(true)
  expect(arc(tree, 'women')).toBe('people appos')
  expect(arc(tree, 'boys')).toBe('women conj')
})
test('no: people, then women and boys, died.', () => {
  expect(apposition.apply(most('then'))).toBe(false)
})
