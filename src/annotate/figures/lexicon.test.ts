import { describe, expect, it } from 'vitest'
import { examples } from '../../lexicon/entries.ts'
import { figureEntries } from '../../lexicon/figures.ts'
import type { Figure } from '../../model/annotated.ts'
import type { Article } from '../../model/article.ts'
import { tokenise } from '../../text/tokens.ts'
import { markFigures } from '../figures.ts'

const read = (text: string): Figure[] => {
  const sentences = tokenise(text, 0).map((raw, index) => ({
    ...raw,
    index,
    paragraph: 0,
    prose: true,
    tree: null,
  }))
  return markFigures({ text, published: '2021-05-05' } as Article, sentences, [])
}

const said = (text: string): string => JSON.stringify(read(text).map(({ start, end, ...figure }) => figure))

describe('data/en/figures.yml', () => {
  it.each(figureEntries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    for (const yes of examples(entry.yes)) {
      expect(read(yes).length, yes).toBeGreaterThan(0)
      if (entry.check !== 'own')
        expect(
          read(yes).map((f) => f.rule),
          yes,
        ).toContain(id)
    }
    for (const no of examples(entry.no)) {
      // An entry that is only an ingredient changes what is read.
      if (entry.check === 'own')
        for (const yes of examples(entry.yes)) expect(said(no), no).not.toBe(said(yes))
      else
        expect(
          read(no).map((f) => f.rule),
          no,
        ).not.toContain(id)
    }
  })
})
