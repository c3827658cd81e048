import { expect, test } from 'vitest'
import { drawTree } from './draw.ts'

const tree = {
  upos: ['NOUN', 'VERB', 'DET', 'NOUN'],
  xpos: ['NNS', 'VBD', 'DT', 'NN'],
  head: Int32Array.of(1, -1, 3, 1),
  label: ['nsubj', 'root', 'det', 'obj'],
  score: 1,
}

test('every token stands under its governor, in the order of the sentence', () => {
  expect(drawTree(['Rebels', 'took', 'the', 'town'], tree).split('\n')).toEqual([
    'took  root VBD',
    '┌ Rebels  nsubj NNS',
    '└ town  obj NN',
    '  ┌ the  det DT',
  ])
})

test('control characters are shown, not sent to the terminal', () => {
  expect(drawTree(['Re\u001bbels', 'took', 'the', 'town'], tree)).not.toContain('\u001b')
})

test('nothing gives nothing', () => {
  expect(drawTree([], { upos: [], xpos: [], head: new Int32Array(0), label: [], score: 0 })).toBe('')
})
