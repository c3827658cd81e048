import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { according } from './according.ts'

test('yes: Five died, according to police.', () => {
  const tree = draft(
    'Five/NNS>died:nsubj died/VBD>0:root ,/,>according:punct according/VBG>died:advcl to/IN>police:case police/NNS>according:obl ./.>died:punct',
  )
  expect(according.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'police')).toBe('died obl')
  expect(arc(tree, 'according')).toBe('police case')
  expect(arc(tree, 'to')).toBe('according fixed')
})

test('no: The plan went ahead according as they wished.', () => {
  const tree = draft(
    'plan/NN>went:nsubj went/VBD>0:root according/VBG>went:advcl as/IN>wished:mark they/PRP>wished:nsubj wished/VBD>according:advcl',
  )
  expect(according.apply(tree)).toBe(false)
})
