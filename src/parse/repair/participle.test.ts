import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { participle } from './participle.ts'

test('yes: Guards manning gates opened fire.', () => {
  const tree = draft(
    'Guards/NNS>manning:nsubj manning/VBG>opened:ccomp gates/NNS>opened:nsubj opened/VBD>0:root fire/NN>opened:obj ./.>opened:punct',
  )
  expect(participle.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Guards')).toBe('opened nsubj')
  expect(arc(tree, 'manning')).toBe('Guards acl')
  expect(arc(tree, 'gates')).toBe('manning obj')
})

test('no: Guards fleeing, gates opened.', () => {
  const tree = draft(
    'Guards/NNS>fleeing:nsubj fleeing/VBG>opened:advcl ,/,>fleeing:punct gates/NNS>opened:nsubj opened/VBD>0:root ./.>opened:punct',
  )
  expect(participle.apply(tree)).toBe(false)
})
