import { describe, expect, it } from 'vitest'
import { verbForms } from './inflect.ts'

describe('verbForms', () => {
  it('doubles an l in Britain and leaves it single in America', () => {
    expect(verbForms('level')).toEqual(
      expect.arrayContaining(['levelled', 'leveled', 'levelling', 'leveling']),
    )
    expect(verbForms('marshal')).toEqual(expect.arrayContaining(['marshalled', 'marshaled']))
  })
  it('doubles it everywhere where it is stressed', () => {
    expect(verbForms('shred')).toEqual(['shred', 'shreds', 'shredding', 'shredded'])
    expect(verbForms('patrol')).not.toContain('patroled')
  })
})
