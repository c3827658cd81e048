import { describe, expect, it } from 'vitest'
import { dateEntries } from '../../lexicon/dates.ts'
import { examples } from '../../lexicon/entries.ts'
import type { Article } from '../../model/article.ts'
import { tokenise } from '../../text/tokens.ts'
import { markTimes } from '../times.ts'

const rules = (text: string): string[] => {
  const sentences = tokenise(text, 0).map((raw, index) => ({
    ...raw,
    index,
    paragraph: 0,
    prose: true,
    tree: null,
  }))
  return markTimes({ text, published: '2021-05-05' } as Article, sentences).map((time) => time.rule)
}

describe('data/en/dates.yml', () => {
  it.each(dateEntries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    for (const yes of examples(entry.yes)) {
      if (entry.check === 'own') expect(rules(yes).length, yes).toBeGreaterThan(0)
      else expect(rules(yes), yes).toContain(id)
    }
    for (const no of examples(entry.no)) {
      if (entry.check === 'own') expect(rules(no), no).toEqual([])
      else expect(rules(no), no).not.toContain(id)
    }
  })
})
