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

const accused = (verb: string, rest = '') =>
  draft(
    `They/PRP>${verb}:nsubj ${verb}/VBD>0:root the/DT>group:det group/NN>${verb}:obj of/IN>raids:case raids/NNS>group:nmod${rest}`,
  )
test('yes: They accused the group of raids', () => {
  const tree = accused('accused')
  expect(charge.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'raids')).toBe('accused obl')
})
test('no: They joined the group of …; no: where another "of" tells the charge', () => {
  expect(charge.apply(accused('joined'))).toBe(false)
  expect(charge.apply(accused('accused', ' of/IN>theft:case theft/NN>accused:obl'))).toBe(false)
})
