import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../index.ts'

const said = (text: string): string[] =>
  annotate(articleOf(text)).attributions.map(
    ({ source, content }) => `${source?.name}: ${text.slice(content.start, content.end)}`,
  )

describe('a reporting clause at the end that no comma sets off', () => {
  it.each([
    ['Two soldiers were wounded the army said.', 'army: Two soldiers were wounded'],
    [
      'Troops shelled the town of Taro killing nine civilians a monitor said on Friday.',
      'monitors: Troops shelled the town of Taro killing nine civilians',
    ],
    ['Rebels bombed the market an activist said in a phone call.', 'an activist: Rebels bombed the market'],
    [
      'Seven fighters died in the north the Council for Refugees said.',
      'Council for Refugees: Seven fighters died in the north',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected])
  })
  it.each([
    'A spokesman for the army said.',
    'Rebels and the army said.',
    'The minister did what the president said.',
    'It is not known what the pilot said.',
    'The general leading the army said.',
  ])('leaves %s alone', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('a reporting clause that a comma sets off', () => {
  it('has a verb at its end, also where the taggers see a noun', () => {
    expect(
      said(
        'Some 1.4 million people have been driven from their homes by gang violence, the Office for Refugees estimates.',
      ),
    ).toEqual([
      'Office for Refugees: Some 1.4 million people have been driven from their homes by gang violence',
    ])
    expect(said('The ministry lost its maps, its files, the estimates.')).toEqual([])
  })
  it('leaves to the reporter what rank the event takes', () => {
    expect(said('Rebels overran the base, three sources said, in the deadliest attack since May.')).toEqual([
      'sources: Rebels overran the base',
    ])
  })
})
