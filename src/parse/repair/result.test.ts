import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { result } from './result.ts'

const line = (first: string, link: string, form: string) =>
  draft(
    `It/PRP>${first}:nsubj ${first}/VBD>0:root ${link}/IN>left:mark people/NNS>left:nsubj left/VBD>${first}:advcl ,/,>${form}:punct ${form}/VBG>left:advcl six/CD>${form}:obj`,
  )

test('yes: It exploded as people left, killing six.', () => {
  const tree = line('exploded', 'as', 'killing')
  expect(result.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'killing')).toBe('exploded advcl')
})
test('no: It improved as people left, killing six: nothing that harms', () => {
  expect(result.apply(line('improved', 'as', 'killing'))).toBe(false)
})
test('no: It exploded as people left, carrying six: no harm comes of it', () => {
  expect(result.apply(line('exploded', 'as', 'carrying'))).toBe(false)
})
test('no: It exploded because people left, killing six: no meanwhile', () => {
  expect(result.apply(line('exploded', 'because', 'killing'))).toBe(false)
})

const beside = (verb: string, form: string) =>
  draft(
    `It/PRP>${verb}:nsubj ${verb}/VBD>0:root at/IN>party:case a/DT>party:det party/NN>${verb}:obl of/IN>troops:case troops/NNS>party:nmod ${form}/VBG>troops:acl six/CD>men:nummod men/NNS>${form}:obj`,
  )
test('yes: It exploded at a party of troops killing six men.', () => {
  const tree = beside('exploded', 'killing')
  expect(result.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'killing')).toBe('exploded advcl')
})
test('no: It looked at a party of troops killing six men.', () => {
  expect(result.apply(beside('looked', 'killing'))).toBe(false)
})
