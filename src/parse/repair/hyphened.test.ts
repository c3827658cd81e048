import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { hyphened } from './hyphened.ts'

test('yes: left army-run Taro; no: left, army-run, its base', () => {
  const tree = draft(
    'They/PRP>left:nsubj left/VBD>0:root army/NN>run:compound -/HYPH>run:punct run/VBN>left:conj Taro/NNP>run:obj',
  )
  expect(hyphened.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Taro')).toBe('left obj')
  expect(arc(tree, 'run')).toBe('Taro amod')
  expect(hyphened.apply(tree)).toBe(false)
  const other = draft(
    'They/PRP>left:nsubj left/VBD>0:root army/NN>run:compound -/HYPH>run:punct run/VBN>base:amod base/NN>left:obj',
  )
  expect(hyphened.apply(other)).toBe(false)
})
