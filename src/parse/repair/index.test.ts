import { expect, test } from 'vitest'
import { draft } from '../../../test/draft.ts'
import { REPAIRS } from './index.ts'

test('no rule changes a plain sentence', () => {
  const tree = draft('Troops/NNS>took:nsubj took/VBD>0:root the/DT>town:det town/NN>took:obj ./.>took:punct')
  for (const rule of REPAIRS) expect(rule.apply(tree)).toBe(false)
})
