import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { likes } from './likes.ts'

test('yes: took Taro in the west and Karst', () => {
  const tree = draft(
    'took/VBD>0:root Taro/NNP>took:obj in/IN>west:case the/DT>west:det west/NN>Taro:nmod and/CC>Karst:cc Karst/NNP>west:conj',
  )
  expect(likes.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Karst')).toBe('Taro conj')
})

test('yes: took Taro and, on Friday, Karst, where the name hangs on the verb', () => {
  const tree = draft('took/VBD>0:root Taro/NNP>took:obj and/CC>Karst:cc Karst/NNP>took:conj')
  expect(likes.apply(tree)).toBe(true)
  expect(arc(tree, 'Karst')).toBe('Taro conj')
})

test('yes: its largest town, Taro, and its port', () => {
  const tree = draft(
    'left/VBD>0:root town/NN>left:obj ,/,>Taro:punct Taro/NNP>town:appos and/CC>left:cc port/NN>and:appos',
  )
  expect(likes.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'port')).toBe('town conj')
  expect(arc(tree, 'and')).toBe('port cc')
})

test('no: fled the shelling in Taro and Karst', () => {
  const tree = draft(
    'fled/VBD>0:root shelling/NN>fled:obj in/IN>Taro:case Taro/NNP>shelling:nmod and/CC>Karst:cc Karst/NNP>Taro:conj',
  )
  expect(likes.apply(tree)).toBe(false)
})

test('yes: took Taro in the southwest and Karst, the side of the compass tagged as a name', () => {
  const tree = draft(
    'took/VBD>0:root Taro/NNP>took:obj in/IN>southwest:case the/DT>southwest:det southwest/NNP>took:obl and/CC>Karst:cc Karst/NNP>southwest:conj',
  )
  expect(likes.apply(tree)).toBe(true)
  expect(arc(tree, 'Karst')).toBe('Taro conj')
})
