import { describe, expect, it } from 'vitest'
import { actorEntries } from '../../lexicon/actors.ts'
import { examples } from '../../lexicon/entries.ts'
import { organisationEntries } from '../../lexicon/organisations.ts'
import { titleEntries } from '../../lexicon/titles.ts'
import type { Article } from '../../model/article.ts'
import { markEntities } from '../entities.ts'
import { splitSentences } from '../sentences.ts'

/** Word lists whose entries group many words are checked here, word by word, without trees and places. */

const read = (text: string) => markEntities({ id: 'a', text } as Article, splitSentences(text), [])

describe('data/en/actors.yml', () => {
  for (const entry of actorEntries) {
    it(entry.id, () => {
      for (const { id, also, name } of entry.members) {
        for (const said of [name, ...also]) {
          const rules = read(`On Monday ${said} said that the road was shut.`).map((e) => e.rule)
          expect(rules, said).toContain(`actors/${id}`)
        }
      }
      const ids = new Set(entry.members.map((member) => `actors/${member.id}`))
      for (const yes of examples(entry.yes))
        expect(
          read(yes).some((e) => ids.has(e.rule)),
          yes,
        ).toBe(true)
      for (const no of examples(entry.no))
        expect(
          read(no).some((e) => ids.has(e.rule)),
          no,
        ).toBe(false)
    })
  }
})

describe('data/en/titles.yml', () => {
  for (const entry of titleEntries) {
    it(entry.id, () => {
      for (const word of entry.words) {
        if (entry.kind === 'modifier' || /^-?elect$/.test(word)) continue
        const found = read(`Later ${word} Ilse Brandvold left.`).find((e) => e.name === 'Ilse Brandvold')
        expect(found?.kind, word).toBe('person')
      }
      for (const yes of examples(entry.yes))
        expect(
          read(yes).some((e) => e.kind === 'person'),
          yes,
        ).toBe(true)
      for (const no of examples(entry.no))
        expect(
          read(no).some((e) => e.kind === 'person'),
          no,
        ).toBe(false)
    })
  }
})

describe('data/en/organisations.yml', () => {
  for (const entry of organisationEntries) {
    it(entry.id, () => {
      const fires = (text: string) => read(text).some((e) => e.rule === entry.id)
      const names = entry.kind !== 'none' && entry.kind !== 'place'
      for (const yes of examples(entry.yes)) expect(fires(yes), yes).toBe(names)
      for (const no of examples(entry.no)) expect(fires(no), no).toBe(false)
    })
  }
})
