import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { subordinate } from './subordinate.ts'

const line = (link: string, close: string) =>
  draft(
    `mayor/NN>fled:nsubj fled/VBD>0:root ${link}/IN>rebels:case rebels/NNS>fled:obl ,/,>led:punct led/VBN>rebels:acl by/IN>Ruto:case Ruto/NNP>led:obl:agent ${close} took/VBD>fled:conj it/PRP>took:obj`,
  )
test('yes: The mayor fled after rebels, led by Ruto, took it.', () => {
  const tree = line('after', ',/,>led:punct')
  expect(subordinate.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'took')).toBe('fled advcl')
  expect(arc(tree, 'rebels')).toBe('took nsubj')
  expect(arc(tree, 'after')).toBe('took mark')
})
test('yes: Thousands left after gunmen, some of them boys, attacked it, the second verb taken for the root', () => {
  const tree = draft(
    'Thousands/NNS>left:nsubj left/VBD>attacked:ccomp after/IN>gunmen:case gunmen/NNS>left:obl ,/,>some:punct some/DT>gunmen:appos of/IN>them:case them/PRP>some:nmod boys/NNS>some:dep ,/,>some:punct attacked/VBD>0:root it/PRP>attacked:obj',
  )
  expect(subordinate.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'left')).toBe('0 root')
  expect(arc(tree, 'gunmen')).toBe('attacked nsubj')
})
test('no: another word than one that opens clauses; no: an "and" before the verb', () => {
  expect(subordinate.apply(line('with', ',/,>led:punct'))).toBe(false)
  expect(subordinate.apply(line('after', 'and/CC>took:cc'))).toBe(false)
})
test('no: He resigned after riots, left Taro, fled it: a row of verbs', () => {
  const tree = draft(
    'He/PRP>resigned:nsubj resigned/VBD>0:root after/IN>riots:case riots/NNS>resigned:obl ,/,>left:punct left/VBD>resigned:conj Taro/NNP>left:obj ,/,>fled:punct fled/VBD>resigned:conj it/PRP>fled:obj',
  )
  expect(subordinate.apply(tree)).toBe(false)
})
