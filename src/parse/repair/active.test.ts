import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { active } from './active.ts'

test('yes: Insurgents seized Taro, a town.', () => {
  const tree = draft(
    'Insurgents/NNS>seized:nsubj:pass seized/VBN>0:root Taro/NNP>seized:xcomp ,/,>town:punct a/DT>town:det town/NN>Taro:appos',
  )
  expect(active.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Insurgents')).toBe('seized nsubj')
  expect(arc(tree, 'Taro')).toBe('seized obj')
})

test('no: Weapons seized in Taro; weapons were declared waste; arms seized Friday', () => {
  const seized = 'Weapons/NNS>seized:nsubj:pass seized/VBN>0:root'
  expect(active.apply(draft(`${seized} in/IN>Taro:case Taro/NNP>seized:xcomp`))).toBe(false)
  expect(active.apply(draft(`${seized} Friday/NNP>seized:obj`))).toBe(false)
  const were = 'Weapons/NNS>seized:nsubj:pass were/AUX-VBD>seized:aux:pass seized/VBN>0:root'
  expect(active.apply(draft(`${were} waste/NN>seized:xcomp`))).toBe(false)
})

test('yes: Three men sustained burns; no: men burned by acid', () => {
  const tree = draft('men/NNS>0:root sustained/VBN>men:acl burns/NNS>sustained:obj ./.>men:punct')
  expect(active.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'sustained')).toBe('0 root')
  expect(arc(tree, 'men')).toBe('sustained nsubj')
  expect(arc(tree, '.')).toBe('sustained punct')
  const burned = draft('men/NNS>0:root burned/VBN>men:acl by/IN>acid:case acid/NN>burned:obl:agent')
  expect(active.apply(burned)).toBe(false)
})
