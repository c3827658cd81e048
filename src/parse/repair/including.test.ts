import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { including } from './including.ts'

test('yes: Rebels left the district, including Selka.', () => {
  const tree = draft(
    'Rebels/NNS>left:nsubj left/VBD>0:root the/DT>district:det district/NN>left:obj ,/,>Selka:punct including/IN>Selka:case Selka/NNP>left:obl ./.>left:punct',
  )
  expect(including.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'Selka')).toBe('district nmod')
})

test('no: Rebels left, including Selka, there is no noun to belong to; no: another preposition', () => {
  const verb = 'Rebels/NNS>left:nsubj left/VBD>0:root ,/,>Selka:punct'
  expect(including.apply(draft(`${verb} including/IN>Selka:case Selka/NNP>left:obl`))).toBe(false)
  expect(
    including.apply(
      draft('Rebels/NNS>left:nsubj left/VBD>0:root towns/NNS>left:obj near/IN>Selka:case Selka/NNP>left:obl'),
    ),
  ).toBe(false)
})
