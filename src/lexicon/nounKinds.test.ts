import { describe, expect, it } from 'vitest'
import { en } from './en.generated.ts'
import { isAbstract, kindOfNoun } from './nounKinds.ts'

describe('kindOfNoun', () => {
  it('knows each example of the list, singular and plural', () => {
    for (const entry of en['noun-kinds'] as { id: string; yes: string; no: string }[]) {
      const kind = entry.id.replace('noun-kinds/', '')
      expect(kindOfNoun(entry.yes), entry.yes).toBe(kind)
      expect(kindOfNoun(entry.no), entry.no).not.toBe(kind)
    }
    expect(['plumbers', 'policemen', 'valleys'].map(kindOfNoun)).toEqual(['person', 'person', 'place'])
  })
  it('leaves open what means several things', () => {
    expect([kindOfNoun('plant'), kindOfNoun('qwertz')]).toEqual([null, null])
  })
})

describe('isAbstract', () => {
  it('holds for what nobody can touch', () => {
    expect(['credibility', 'rights', 'decision', 'policies'].every(isAbstract)).toBe(true)
    expect(['cinema', 'pipeline', 'power', 'school', 'nurse', 'wedding'].some(isAbstract)).toBe(false)
  })
})
