import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { nominal } from './nominal.ts'

test('yes: Taro and Lind back the plan', () => {
  const tree = draft(
    'Taro/NNP>back:compound and/CC>Lind:cc Lind/NNP>Taro:conj back/NN>0:root the/DT>plan:det plan/NN>back:obj',
  )
  expect(nominal.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Taro')).toBe('back nsubj')
  expect([tree.upos[3], tree.xpos[3]]).toEqual(['VERB', 'VBP'])
  expect(nominal.apply(tree)).toBe(false)
})

test('yes: had power over three; no: fell over three', () => {
  const had = draft('He/PRP>had:nsubj had/VBD>0:root power/NN>had:obj over/IN>three:case three/CD>power:obl')
  expect(nominal.apply(had)).toBe(true)
  expect(arc(had, 'three')).toBe('power nmod')
  const fell = draft('He/PRP>fell:nsubj fell/VBD>0:root over/IN>three:case three/CD>fell:obl')
  expect(nominal.apply(fell)).toBe(false)
})

test('no: peace talks on Taro', () => {
  const tree = draft('peace/NN>talks:compound talks/NNS>0:root on/IN>Taro:case Taro/NNP>talks:nmod')
  expect(nominal.apply(tree)).toBe(false)
})
