import { describe, expect, it } from 'vitest'
import { stem } from './stem.ts'

describe('stem', () => {
  // Examples from the paper, step by step.
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['feed', 'feed'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['troubled', 'troubl'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['digitizer', 'digit'],
    ['operator', 'oper'],
    ['sensibiliti', 'sensibl'],
    ['triplicate', 'triplic'],
    ['hopeful', 'hope'],
    ['goodness', 'good'],
    ['revival', 'reviv'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['probate', 'probat'],
    ['rate', 'rate'],
    ['controll', 'control'],
    ['roll', 'roll'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected))

  it('joins the forms that news rewrites', () => {
    for (const forms of [
      'capture captured captures capturing',
      'retreat retreated retreating',
      'city cities',
    ]) {
      expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
    }
  })

  it('leaves what is no English word', () => {
    for (const word of ['', 'a', '370000', 'حمص', "o'neill"]) expect(stem(word)).toBe(word)
  })
})
