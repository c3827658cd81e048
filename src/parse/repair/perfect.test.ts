import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { perfect } from './perfect.ts'

test('yes: Rebels have now encircled the town.', () => {
  const tree = draft(
    'Rebels/NNS>have:nsubj have/VBP>0:root now/RB>have:advmod encircled/VBN>have:xcomp the/DT>town:det town/NN>encircled:obj ./.>have:punct',
  )
  expect(perfect.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'encircled')).toBe('0 root')
  expect(arc(tree, 'have')).toBe('encircled aux')
  expect(arc(tree, 'Rebels')).toBe('encircled nsubj')
  expect(arc(tree, 'town')).toBe('encircled obj')
})

test('yes: Forces have encircled Belmora, the participle taken for part of the name', () => {
  const tree = draft(
    'Forces/NNS>have:nsubj have/VBP>0:root encircled/VBN>Belmora:amod Belmora/NNP>have:obj ./.>have:punct',
  )
  expect(perfect.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Belmora')).toBe('encircled obj')
  expect(arc(tree, 'Forces')).toBe('encircled nsubj')
})

test('no: Rebels have to leave.', () => {
  const tree = draft(
    'Rebels/NNS>have:nsubj have/VBP>0:root to/TO>leave:mark leave/VB>have:xcomp ./.>have:punct',
  )
  expect(perfect.apply(tree)).toBe(false)
})

test('no: They have armed guards.', () => {
  const tree = draft(
    'They/PRP>have:nsubj have/VBP>0:root armed/VBN>guards:amod guards/NNS>have:obj ./.>have:punct',
  )
  expect(perfect.apply(tree)).toBe(false)
})

test('no: Rebels have hostages.', () => {
  const tree = draft('Rebels/NNS>have:nsubj have/VBP>0:root hostages/NNS>have:obj ./.>have:punct')
  expect(perfect.apply(tree)).toBe(false)
})

test('no: They had the bridge mined.', () => {
  const tree = draft(
    'They/PRP>had:nsubj had/VBD>0:root the/DT>bridge:det bridge/NN>had:obj mined/VBN>had:xcomp ./.>had:punct',
  )
  expect(perfect.apply(tree)).toBe(false)
})
