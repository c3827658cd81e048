import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { reflexive } from './reflexive.ts'

test('yes: proclaimed himself president', () => {
  const tree = draft(
    'she/PRP>crowned:nsubj crowned/VBD>0:root herself/PRP>queen:nmod:poss queen/NN>crowned:obj ./.>crowned:punct',
  )
  expect(reflexive.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'herself')).toBe('crowned obj')
  expect(arc(tree, 'queen')).toBe('crowned xcomp')
  expect(reflexive.apply(tree)).toBe(false)
})

test('no: kept his word', () => {
  const tree = draft('he/PRP>kept:nsubj kept/VBD>0:root his/PRP$>word:nmod:poss word/NN>kept:obj')
  expect(reflexive.apply(tree)).toBe(false)
})
