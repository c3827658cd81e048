import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { interval } from './interval.ts'

test('yes: closed on Monday, weeks after the vote', () => {
  const tree = draft(
    'It/PRP>closed:nsubj closed/VBD>0:root on/IN>Monday:case Monday/NNP>closed:obl ,/,>Monday:punct weeks/NNS>Monday:flat after/IN>vote:case the/DT>vote:det vote/NN>weeks:nmod',
  )
  expect(interval.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'weeks')).toBe('closed obl')
  expect(interval.apply(tree)).toBe(false)
})

test('yes: closed on Monday, weeks after they voted', () => {
  const tree = draft(
    'It/PRP>closed:nsubj closed/VBD>0:root on/IN>Monday:case Monday/NNP>closed:obl ,/,>Monday:punct weeks/NNS>Monday:flat after/IN>voted:mark they/PRP>voted:nsubj voted/VBD>weeks:acl',
  )
  expect(interval.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'voted')).toBe('closed advcl')
  expect(arc(tree, 'weeks')).toBe('voted obl')
})

test('no: closed on Monday, the day of the vote', () => {
  const tree = draft(
    'It/PRP>closed:nsubj closed/VBD>0:root on/IN>Monday:case Monday/NNP>closed:obl ,/,>Monday:punct the/DT>day:det day/NN>Monday:appos of/IN>vote:case vote/NN>day:nmod',
  )
  expect(interval.apply(tree)).toBe(false)
})
