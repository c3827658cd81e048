import { annotate } from './annotate/index.ts'
import { extract } from './extract/index.ts'
import type { Article } from './model/article.ts'
import type { Reading } from './model/claim.ts'

/** Reads one article: its words first, then the claims that they make. */
export function read(article: Article): Reading {
  const annotated = annotate(article)
  return { ...annotated, claims: extract(annotated) }
}
