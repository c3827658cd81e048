import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { holding } from './holding.ts'

test('yes: has control over three towns; no: has control towers', () => {
  const tree = draft(
    'army/NN>has:nsubj has/VBZ>0:root control/NN>towns:compound over/IN>three:advmod three/CD>towns:nummod towns/NNS>has:obj',
  )
  expect(holding.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'control')).toBe('has obj')
  expect(arc(tree, 'towns')).toBe('control nmod')
  expect(arc(tree, 'over')).toBe('towns case')
  const towers = draft('army/NN>has:nsubj has/VBZ>0:root control/NN>towers:compound towers/NNS>has:obj')
  expect(holding.apply(towers)).toBe(false)
})
