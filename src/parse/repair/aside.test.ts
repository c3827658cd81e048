import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { aside } from './aside.ts'

test('yes: boats, they said, had been moved', () => {
  const tree = draft(
    'boats/NNS>said:obl ,/,>boats:punct they/PRP>said:nsubj said/VBD>0:root ,/,>moved:punct had/AUX-VBD>moved:aux been/AUX-VBN>moved:aux:pass moved/VBN>said:conj',
  )
  expect(aside.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'moved')).toBe('0 root')
  expect(arc(tree, 'boats')).toBe('moved nsubj:pass')
  expect(arc(tree, 'said')).toBe('moved parataxis')
  expect(aside.apply(tree)).toBe(false)
})

test('no: on Monday, they said, boats moved', () => {
  const tree = draft(
    'on/IN>Monday:case Monday/NNP>said:obl ,/,>Monday:punct they/PRP>said:nsubj said/VBD>0:root ,/,>moved:punct boats/NNS>moved:nsubj moved/VBD>said:ccomp',
  )
  expect(aside.apply(tree)).toBe(false)
})
