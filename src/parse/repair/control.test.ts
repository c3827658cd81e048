import { expect, test } from 'vitest'
import { arc, draft } from '../../../test/draft.ts'
import { control } from './control.ts'

const order = (verb: string, label: string) =>
  draft(
    `He/PRP>${verb}:nsubj ${verb}/VBD>0:root men/NNS>${verb}:obj to/TO>stay:mark stay/VB>${verb}:${label} ./.>${verb}:punct`,
  )
test('yes: He ordered men to stay.', () => {
  const tree = order('ordered', 'advcl')
  expect(control.apply(tree)).toBe(true)
  expect(arc(tree, 'stay')).toBe('ordered xcomp')
})

test('no: He hired men to stay.', () => {
  expect(control.apply(order('hired', 'advcl'))).toBe(false)
})
