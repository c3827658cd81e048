import { expect, test } from 'vitest'
import { arc, draft } from '../../../test/draft.ts'
import { where } from './where.ts'

const line = (tail: string) => draft(`won/VBD>0:root in/IN>Taro:case Taro/NNP>won:obl ,/,>Taro:punct ${tail}`)
test('yes: won in Taro, where riots began', () => {
  const tree = line('where/WRB>began:advmod riots/NNS>began:nsubj began/VBD>Taro:conj')
  expect(where.apply(tree)).toBe(true)
  expect(arc(tree, 'began')).toBe('Taro acl:relcl')
})

test('no: won in Taro, Karst and Lind', () => {
  expect(where.apply(line('Karst/NNP>Taro:conj and/CC>Lind:cc Lind/NNP>Taro:conj'))).toBe(false)
})
