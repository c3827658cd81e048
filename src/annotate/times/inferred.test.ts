import { describe, expect, it } from 'vitest'
import { inferPublished } from './inferred.ts'

const day = (text: string) => inferPublished(text)?.published ?? null

describe('inferPublished', () => {
  it.each([
    ['Floods cut off Tareen\nUpdated: 03 May 2021 11:20\nThe river rose.', '2021-05-03'],
    ['Floods\nBy Ana Roy | Published May 3, 2021, 11:20 GMT | 4 min read\nThe river rose.', '2021-05-03'],
    ['Floods\nPublished: 3 May 2021 | Updated: 5 May 2021\nThe river rose.', '2021-05-03'],
    ['Floods\nPosted on 2021-05-03T11:20:00Z\nThe river rose.', '2021-05-03'],
    ['PORT ELIN, May 3, 2021 (Agency) — The river rose.', '2021-05-03'],
    ['Floods cut off Tareen\nMonday, 3 May 2021\nThe river rose.', '2021-05-03'],
    ['The river rose today (3 May 2021), officials said.', '2021-05-03'],
    ['The river rose on Monday, May 3, 2021, after rain on Sunday, 2 May 2021.', '2021-05-03'],
    ['Since early 2021 it has rained. The river rose on Monday, May 3.', '2021-05-03'],
  ])('%s', (text, published) => {
    expect(day(text)).toBe(published)
  })

  it.each([
    ['The river rose on Monday.'],
    ['The river rose on 3 May 2021.'],
    ['The report published on 3 May 2021 said that the river rose.'],
    ['The river rose on Tuesday, May 3, 2021.'],
    ['In 2019 it was dry. The river rose on Monday, May 3.'],
    ['Remembering 11 September 2001\nThe river rose.'],
    ['A vote is due on Monday, 3 May 2021.'],
    ['Published: 07/12/2024'],
    [''],
  ])('does not guess from "%s"', (text) => {
    expect(day(text)).toBeNull()
  })

  it('gives its reason in a sentence', () => {
    expect(inferPublished('Floods\nUpdated: 03 May 2021 11:20')?.reason).toBe(
      'The text says "Updated: 03 May 2021 11:20".',
    )
    expect(inferPublished('On Monday, May 3, 2021 it rained.')?.reason).toContain('Monday, 3 May 2021')
  })
})
