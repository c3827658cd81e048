import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { claiming } from './claiming.ts'

const line = (article: string) =>
  draft(
    `coalition/NN>0:root ,/,>coalition:punct ${article}claims/NNS>forcing:nsubj to/TO>entered:mark have/AUX-VB>entered:aux ` +
      'entered/VBN>claims:acl Taro/NNP>entered:obj forcing/VBG>coalition:conj retreat/NN>forcing:obj',
  )
test('yes: The coalition, led by X, claims to have entered Taro, forcing a retreat.', () => {
  const tree = line('')
  expect(claiming.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'coalition')).toBe('claims nsubj')
  expect(arc(tree, 'entered')).toBe('claims xcomp')
  expect(arc(tree, 'forcing')).toBe('entered advcl')
})

test('no: the noun is the root itself', () => {
  const tree = draft(
    'Ana/NNP>plans:dep ,/,>Ana:punct plans/NNS>0:root to/TO>read:mark read/VB>plans:acl it/PRP>read:obj',
  )
  expect(claiming.apply(tree)).toBe(false)
  expectValid(tree)
})

test('no: the coalition, its claims to have entered …', () => {
  expect(claiming.apply(line('its/PRP$>claims:nmod:poss '))).toBe(false)
})
