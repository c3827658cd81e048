import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { reduced } from './reduced.ts'

test('yes: A lorry loaded with sand overturned here.', () => {
  const tree = draft(
    'A/DT>lorry:det lorry/NN>loaded:nsubj loaded/VBN>0:root with/IN>sand:case sand/NN>loaded:obl overturned/VBD>sand:acl here/RB>overturned:advmod ./.>loaded:punct',
  )
  expect(reduced.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'overturned')).toBe('0 root')
  expect(arc(tree, 'lorry')).toBe('overturned nsubj')
  expect(arc(tree, 'loaded')).toBe('lorry acl')
  expect(arc(tree, 'sand')).toBe('loaded obl')
  expect(arc(tree, '.')).toBe('overturned punct')
})

test('no: Lorries were loaded with sand taken here, an auxiliary and no finite verb behind', () => {
  const tree = draft(
    'Lorries/NNS>loaded:nsubj:pass were/AUX-VBD>loaded:aux:pass loaded/VBN>0:root with/IN>sand:case sand/NN>loaded:obl taken/VBN>sand:acl here/RB>taken:advmod ./.>loaded:punct',
  )
  expect(reduced.apply(tree)).toBe(false)
})

test('no: the verb has a subject of its own', () => {
  const tree = draft(
    'Lorries/NNS>loaded:nsubj loaded/VBN>0:root with/IN>sand:case sand/NN>loaded:obl it/PRP>held:nsubj held/VBD>sand:acl ./.>loaded:punct',
  )
  expect(reduced.apply(tree)).toBe(false)
})
