import { expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { annotate } from './index.ts'

const article = (text: string): Article => ({
  id: 'a1',
  file: null,
  outlet: null,
  published: '2024-12-08',
  publishedBasis: 'given',
  publishedReason: null,
  language: 'en',
  title: null,
  byline: null,
  url: null,
  text,
  extracted: false,
})

it('says where a sentence was too long to be read at once, and doubts its tree', () => {
  const clause = 'rebels took one more village near the river and the army left it again'
  const long = `${Array.from({ length: 30 }, () => clause).join(', while ')}.`
  const { notices, sentences } = annotate(article(`The mayor left the town on Friday.\n\nNow ${long}`))
  expect(notices.map((n) => n.rule)).toEqual(['tree/long-sentence'])
  expect(sentences[1]!.tree!.score).toBeLessThan(0.6)
  expect(sentences[0]!.tree!.score).toBeGreaterThan(0.6)
})
