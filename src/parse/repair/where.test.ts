import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
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

test('yes: People in Taro, where it burned, said so, the subject given to the clause', () => {
  const tree = draft(
    'People/NNS>burned:nsubj in/IN>Taro:case Taro/NNP>People:nmod ,/,>burned:punct where/WRB>burned:advmod it/PRP>burned:nsubj burned/VBD>said:ccomp ,/,>said:punct said/VBD>0:root so/RB>said:advmod',
  )
  expect(where.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'burned')).toBe('Taro acl:relcl')
  expect(arc(tree, 'People')).toBe('said nsubj')
  expect(arc(tree, 'it')).toBe('burned nsubj')
})
