import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { annotate } from '../annotate/index.ts'
import { extract } from './index.ts'

/** Type, number and unit of the claims of a text that have a number. */
const counts = (text: string): string[] =>
  extract(annotate(articleOf(text))).flatMap((c) =>
    c.figure ? `${c.type} ${c.figure.value} ${c.figure.unit}` : [],
  )

describe('the number of a claim', () => {
  it('is the one that a label gives', () => {
    expect(counts('Houses destroyed: 34')).toEqual(['destroy 34 houses'])
    expect(counts('Number of displaced: 452')).toEqual(['displace 452 people'])
  })

  it('is counted over "a figure of"', () => {
    expect(counts('A final figure of 116 homes have been destroyed by fire.')).toContain('destroy 116 homes')
  })

  it('is none that a sentence gives after a colon for something else', () => {
    expect(counts('Rebels displaced the farmers for one reason: 12 trucks.').join()).not.toContain(
      'displace 12',
    )
  })
})
