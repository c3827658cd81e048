import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { idiom } from './idiom.ts'

const line = (verb: string, object: string) =>
  draft(
    `A/DT>${object}:det gunman/NN>${object}:compound ${verb}/VBN>${object}:amod ${object}/NN>0:root at/IN>market:case market/NN>${object}:nmod as/IN>left:mark we/PRP>left:nsubj left/VBD>${object}:acl`,
  )

test('yes: A gunman opened fire at market as we left.', () => {
  const tree = line('opened', 'fire')
  expect(idiom.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'opened')).toBe('0 root')
  expect(arc(tree, 'gunman')).toBe('opened nsubj')
  expect(arc(tree, 'A')).toBe('gunman det')
  expect(arc(tree, 'fire')).toBe('opened obj')
  expect(arc(tree, 'market')).toBe('opened obl')
  expect(arc(tree, 'left')).toBe('opened advcl')
})
test('no: a gunman injured shopper: no idiom', () => {
  expect(idiom.apply(line('injured', 'shopper'))).toBe(false)
})
