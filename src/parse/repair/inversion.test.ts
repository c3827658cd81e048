import { expect, test } from 'vitest'
import { arc, draft } from '../../../test/draft.ts'
import { inversion } from './inversion.ts'

test('yes: In Taro stands a tank.', () => {
  const tree = draft(
    'In/IN>Taro:case Taro/NNP>stands:obl stands/VBZ>0:root a/DT>tank:det tank/NN>stands:obj ./.>stands:punct',
  )
  expect(inversion.apply(tree)).toBe(true)
  expect(arc(tree, 'tank')).toBe('stands nsubj')
})

test('no: In Taro they live a quiet life.', () => {
  const tree = draft(
    'In/IN>Taro:case Taro/NNP>live:obl they/PRP>live:nsubj live/VBP>0:root a/DT>life:det quiet/JJ>life:amod life/NN>live:obj',
  )
  expect(inversion.apply(tree)).toBe(false)
})
