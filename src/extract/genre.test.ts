import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { read } from '../pipeline.ts'

const types = (text: string): string[] =>
  read(articleOf(text, { published: '2024-05-16' })).claims.map((claim) => claim.type)

const PARTIES =
  'The Democratic candidate raised more money than the Republican nominee. Voters go to the polls in the primary on Tuesday. The campaign has turned to taxes and the budget. '

describe('an article on a contest', () => {
  it('tells no war where its words of war are figures of speech', () => {
    const said = 'The governor attacked the mayor of Ames in the debate.'
    expect(types(said)).toContain('attack')
    expect(types(PARTIES + said)).not.toContain('attack')
  })
  it('still tells of violence', () => {
    expect(types(`${PARTIES}A gunman attacked the mayor of Ames in the street.`)).toContain('attack')
  })
})
