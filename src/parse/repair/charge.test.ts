import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { charge } from './charge.ts'

const line = (verb: string, form: string) =>
  draft(
    `Taro/NNP>${verb}:nsubj ${verb}/VBD>0:root Karst/NNP>${verb}:obj of/IN>rebels:case ${form}/VBG>rebels:amod rebels/NNS>${verb}:obl`,
  )
test('yes: Taro accused Karst of arming rebels', () => {
  const tree = line('accused', 'arming')
  expect(charge.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'arming')).toBe('accused advcl')
  expect(arc(tree, 'rebels')).toBe('arming obj')
  expect(arc(tree, 'of')).toBe('arming mark')
})
test('yes: Karst denies backing rebels', () => {
  const tree = draft('Karst/NNP>denies:nsubj denies/VBZ>0:root backing/VBG>rebels:amod rebels/NNS>denies:obj')
  expect(charge.apply(tree)).toBe(true)
  expect(arc(tree, 'backing')).toBe('denies xcomp')
})
test('no: warned Karst of advancing rebels; no: accused it of remaining rebels', () => {
  expect(charge.apply(line('warned', 'advancing'))).toBe(false)
  expect(charge.apply(line('accused', 'remaining'))).toBe(false)
})
