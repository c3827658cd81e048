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
