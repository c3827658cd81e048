import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { content } from './content.ts'

const line = (noun: string, verb: string) =>
  draft(
    `He/PRP>denied:nsubj denied/VBD>0:root ${noun}/NNS>denied:obj that/WDT>${verb}:obj mayors/NNS>${verb}:nsubj ${verb}/VBD>${noun}:acl:relcl`,
  )
test('yes: He denied reports that mayors fled', () => {
  const tree = line('reports', 'fled')
  expect(content.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'fled')).toBe('reports acl')
  expect(arc(tree, 'that')).toBe('fled mark')
})
test('no: He denied reports that mayors made; no: towns that mayors fled', () => {
  expect(content.apply(line('reports', 'made'))).toBe(false)
  expect(content.apply(line('towns', 'fled'))).toBe(false)
})

test('yes: reports of troops massing; no: reports of troops mentioning it, behind a comma', () => {
  const line = (comma: string) =>
    draft(
      `reports/NNS>0:root of/IN>troops:case troops/NNS>reports:nmod ${comma}massing/VBG>reports:acl here/RB>massing:advmod`,
    )
  const tree = line('')
  expect(content.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'massing')).toBe('troops acl')
  expect(content.apply(line(',/,>reports:punct '))).toBe(false)
})
