import { expect, test } from 'vitest'
import { arc, draft, expectValid } from '../../../test/draft.ts'
import { particle } from './particle.ts'

test('yes: tore down the fence', () => {
  const tree = draft(
    'They/PRP>tore:nsubj tore/VBD>0:root down/RP>fence:case the/DT>fence:det fence/NN>tore:obl ./.>tore:punct',
  )
  expect(particle.apply(tree)).toBe(true)
  expectValid(tree)
  expect(arc(tree, 'down')).toBe('tore compound:prt')
  expect(arc(tree, 'fence')).toBe('tore obj')
  expect(particle.apply(tree)).toBe(false)
})

test('no: ran down the hill; no: took it up the hill', () => {
  const ran = draft(
    'They/PRP>ran:nsubj ran/VBD>0:root down/IN>hill:case the/DT>hill:det hill/NN>ran:obl ./.>ran:punct',
  )
  expect(particle.apply(ran)).toBe(false)
  const took = draft(
    'They/PRP>took:nsubj took/VBD>0:root it/PRP>took:obj up/RP>hill:case the/DT>hill:det hill/NN>took:obl',
  )
  expect(particle.apply(took)).toBe(false)
})
