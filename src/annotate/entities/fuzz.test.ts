import { describe, expect, it } from 'vitest'
import type { Article } from '../../model/article.ts'
import { assertSpan } from '../../model/span.ts'
import { markEntities } from '../entities.ts'
import { splitSentences } from '../sentences.ts'

/** Pieces of text that names are made of, and that break them. */
const PIECES = (
  "The the of and for , , . . ( ) \" “ ” ' 's ’s - – al- bin Abu HTS UN U.N. Syrian Syria rebel rebels forces " +
  'army government President minister spokesman Gen. Ahmed Assad al-Assad Ministry Council Front said they it its ' +
  'their we he who known as Hayat Tahrir al-Sham 12 25th killed \n \n\n 𝕏 é Ω \u0301 \u200b Cherizier US us WHO who'
).split(' ')

/** A small generator of numbers that gives the same row for the same seed (Park and Miller). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

describe('markEntities on any text', () => {
  it('keeps its spans inside the text, in order, named, and says the same twice', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed)
      const words = Array.from(
        { length: Math.floor(next() * 60) },
        () => PIECES[Math.floor(next() * PIECES.length)]!,
      )
      const text = words.join(next() < 0.2 ? '' : ' ')
      const sentences = splitSentences(text)
      const article = { id: 'a', text } as Article
      const entities = markEntities(article, sentences, [])
      for (const [i, entity] of entities.entries()) {
        assertSpan(entity, text, entity.rule)
        expect(entity.end, text).toBeGreaterThan(entity.start)
        expect(entity.name.trim(), text).not.toBe('')
        expect(entity.start).toBeGreaterThanOrEqual(entities[i - 1]?.start ?? 0)
      }
      expect(markEntities(article, sentences, [])).toEqual(entities)
    }
  })

  it('does not slow down on long rows of one kind', () => {
    for (const piece of [
      'Ahmed ',
      'of Ministry ',
      'President ',
      '- ',
      'rebel ',
      'Syria, ',
      'they ',
      'al-',
      "Assad's ",
    ]) {
      const text = piece.repeat(4000)
      expect(markEntities({ id: 'a', text } as Article, splitSentences(text), []).length).toBeLessThan(9000)
    }
  })
})
