import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { read } from '../pipeline.ts'

const told = (text: string, type: string): string[] =>
  read(articleOf(text, { published: '2024-05-16' }))
    .claims.filter((claim) => claim.type === type)
    .map((claim) => text.slice(claim.words.start, claim.words.end))

describe('event nouns that only mention an event', () => {
  it('tell nothing where they point back to what was told', () => {
    const first = 'Gunmen and soldiers fought a gun battle in Bamako on Monday.'
    expect(told(`${first} Two guards were killed in the battle.`, 'clash')).toHaveLength(1)
    const outbreak = 'An outbreak of measles was reported in Lusaka on Monday.'
    expect(told(`${outbreak} Burials have increased since the outbreak.`, 'hazard')).toHaveLength(1)
  })
  it('tell it where nobody has told it before, and where more is said of it', () => {
    expect(told('Burials in Lusaka have increased since the outbreak.', 'hazard')).toEqual(['outbreak'])
    const flood = 'A flood hit the town of Chokwe on Monday.'
    expect(told(`${flood} The flood has spread to the south.`, 'hazard')).toEqual(['flood', 'flood'])
    expect(told(`${flood} Aid was slow after the flood in Xai-Xai.`, 'hazard')).toEqual(['flood', 'flood'])
  })
  it('tell again what struck somebody', () => {
    const flood = 'A flood hit the town of Chokwe on Monday.'
    expect(told(`${flood} The clinic was badly affected by the flood.`, 'hazard')).toEqual(['flood', 'flood'])
  })
  it('tell nothing where they say of what kind a thing is', () => {
    expect(told('Officers in riot gear stood at the gate in Lyon.', 'protest')).toEqual([])
    expect(told('The bank lent millions for flood prevention in Chokwe.', 'hazard')).toEqual([])
    expect(told('The flood toll in Chokwe rose to 12.', 'hazard')).toEqual(['flood'])
  })
  it('tell nothing inside a name', () => {
    expect(told('The Rail Accident Investigation Branch opened an office in Derby.', 'hazard')).toEqual([])
  })
})

describe('people on the move', () => {
  it('are told of once where a sentence tells twice how they go', () => {
    const said = 'Thousands of people went to the border with Benin, trying to leave the country.'
    expect(told(said, 'displace')).toHaveLength(1)
  })
})
