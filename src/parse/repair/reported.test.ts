import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { reported } from './reported.ts'

const line = (verb: string, who: string) =>
  draft(
    `Rebels/NNS>seized:nsubj have/AUX-VBP>seized:aux seized/VBN>0:root it/PRP>seized:obj ,/,>${verb}:punct ${verb}/VBD>seized:conj state/NN>${who}:compound ${who}/NN>${verb}:obj ./.>seized:punct`,
  )

test('yes: Rebels have seized it, reported state television.', () => {
  const tree = line('reported', 'television')
  expect(reported.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'reported')).toBe('0 root')
  expect(arc(tree, 'seized')).toBe('reported ccomp')
  expect(arc(tree, 'television')).toBe('reported nsubj')
})
test('no: Rebels have seized it, destroyed state television; no: …, reported state losses', () => {
  expect(reported.apply(line('destroyed', 'television'))).toBe(false)
  expect(reported.apply(line('reported', 'losses'))).toBe(false)
})
