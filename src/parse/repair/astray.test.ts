import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { astray } from './astray.ts'

const line = (comma: string) =>
  draft(
    `army/NN>withdrew:nsubj withdrew/VBD>0:root from/IN>leaving:mark most/JJS>leaving:advmod ${comma} leaving/VBG>withdrew:advcl towns/NNS>leaving:obj`,
  )
test('yes: withdrew from most, leaving towns', () => {
  const tree = line(',/,>most:punct')
  expect(astray.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'most')).toBe('withdrew obl')
  expect(arc(tree, 'from')).toBe('most case')
})

test('no: withdrew from most leaving towns', () => {
  expect(astray.apply(line('of/RB>most:advmod'))).toBe(false)
})
