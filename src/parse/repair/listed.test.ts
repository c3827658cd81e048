import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { listed } from './listed.ts'

test('yes: Floods cut off a clinic, roads and homes.', () => {
  const tree = draft(
    'Floods/NNS>cut:nsubj cut/VBD>0:root off/RP>cut:compound:prt a/DT>clinic:det clinic/NN>cut:obj ,/,>roads:punct roads/NNS>cut:conj and/CC>homes:cc homes/NNS>roads:conj ./.>cut:punct',
  )
  expect(listed.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'roads')).toBe('clinic conj')
  expect(arc(tree, 'homes')).toBe('roads conj')
})

test('no: what is joined to a verb without object, or is a clause of its own', () => {
  expect(
    listed.apply(draft('Floods/NNS>came:nsubj came/VBD>0:root ,/,>panic:punct panic/NN>came:conj')),
  ).toBe(false)
  expect(
    listed.apply(
      draft(
        'Floods/NNS>hit:nsubj hit/VBD>0:root Selka/NNP>hit:obj and/CC>mess:cc it/PRP>mess:nsubj was/VBD>mess:cop mess/NN>hit:conj',
      ),
    ),
  ).toBe(false)
})
