import type { Article } from '../src/model/article.ts'

/** An article of which nothing is known but its text and what is said here. */
export const articleOf = (text: string, known: Partial<Article> = {}): Article => ({
  id: 'a1',
  file: null,
  outlet: null,
  published: null,
  publishedBasis: known.published ? 'given' : 'unknown',
  publishedReason: null,
  language: 'en',
  title: null,
  byline: null,
  url: null,
  text,
  extracted: false,
  ...known,
})
