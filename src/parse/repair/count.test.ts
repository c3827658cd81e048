import { expect, test } from 'vitest'
import { arc, draft } from '../../../test/draft.ts'
import { count } from './count.ts'

test('takes a bound before a number for no preposition', () => {
  const tree = draft(
    'They/PRP>took:nsubj took/VBD>0:root up/IN>took:compound:prt to/IN>men:case 16/CD>men:nummod men/NNS>took:obl',
  )
  expect(count.apply(tree)).toBe(true)
  expect(tree.label[5]).toBe('obj')
  expect(count.apply(tree)).toBe(false)
})

test('yes: people were killed and 30 injured', () => {
  const tree = draft(
    'people/NNS>killed:nsubj:pass were/AUX-VBD>killed:aux:pass killed/VBN>0:root and/CC>injured:cc 30/CD>injured:nummod injured/VBD>killed:conj',
  )
  expect(count.apply(tree)).toBe(true)
  expect(arc(tree, '30')).toBe('injured nsubj:pass')
})

test('yes: people died and close to 40 were moved', () => {
  const tree = draft(
    'people/NNS>died:nsubj died/VBD>0:root close/JJ>died:conj to/IN>40:case 40/CD>died:obl were/AUX-VBD>moved:aux:pass moved/VBN>40:parataxis',
  )
  expect(count.apply(tree)).toBe(true)
  expect(arc(tree, '40')).toBe('moved nsubj:pass')
  expect(arc(tree, 'moved')).toBe('died conj')
})

test('no: 30 injured men', () => {
  expect(count.apply(draft('30/CD>men:nummod injured/VBN>men:amod men/NNS>0:root'))).toBe(false)
})

test('yes: over three out of 14 towns', () => {
  const tree = draft(
    'control/NN>0:root over/IN>three:case three/CD>towns:nummod out/IN>towns:case of/IN>towns:case 14/CD>towns:nummod towns/NNS>control:nmod',
  )
  tree.upos[2] = 'NUM'
  expect(count.apply(tree)).toBe(true)
  expect(arc(tree, 'three')).toBe('control nmod')
  expect(arc(tree, 'towns')).toBe('three nmod')
  expect(arc(tree, 'of')).toBe('towns case')
})
