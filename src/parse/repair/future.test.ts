import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { future } from './future.ts'

const line = (noun: string) =>
  draft(`${noun}/NN>0:root to/TO>impose:mark impose/VB>${noun}:acl curfew/NN>impose:obj`)
test('yes: Government to impose curfew', () => {
  const tree = line('Government')
  expect(future.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'impose')).toBe('0 root')
  expect(arc(tree, 'Government')).toBe('impose nsubj')
})

test('no: Plan to impose curfew', () => {
  expect(future.apply(line('Plan'))).toBe(false)
})
