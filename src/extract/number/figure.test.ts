import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

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

  it("is each target's own", () => {
    expect(counts('Two soldiers and 16 gunmen were killed in the village.')).toEqual([
      'kill 2 people',
      'kill 16 people',
    ])
    expect(counts('The mayor and ten others died in the crash.')).toEqual(['kill 10 people'])
  })

  it('is that of the dead where the verb says how they were left', () => {
    expect(counts('The storm left at least 1,600 people dead.')).toEqual(['kill 1600 people'])
    expect(counts('Six people were killed and 12 wounded on Monday.')).toEqual([
      'kill 6 people',
      'injure 12 people',
    ])
  })

  it('counts those picked out of them apart', () => {
    expect(counts('The shelling killed 12 people, including three children.')).toEqual([
      'kill 12 people',
      'kill 3 people',
    ])
  })

  it('is not what befell people in an attack, nor who is only spoken of', () => {
    expect(counts('An explosion in the market wounded 29 people.')).toEqual(['injure 29 people'])
    expect(counts('The envoy urged the two sides to sign a truce.')).toEqual([])
    expect(counts('The army seized 36 rifles, 13 shotguns and eight vehicles.')).toEqual([])
  })

  it('is how long what lasts goes on, not what came before', () => {
    expect(counts('The city fell to the army after seven days of fighting.')).toEqual(['clash 7 days'])
    expect(counts('Rebels held the town for four days.')).toEqual(['hold 4 days'])
  })

  it('is the extent of what nature does', () => {
    expect(counts('The flood has struck four million people.')).toEqual(['hazard 4000000 people'])
    expect(counts('The price of sorghum has risen by 85 percent.')).toEqual(['price 1.85 ×'])
  })
})
