import type { Span } from './span.ts'

/** Articles about one unfolding event; `articles` holds ids in the order given. */
export type Story = { id: string; articles: readonly string[] }

/** Two passages that tell the same thing in the same or in nearly the same words. */
export type Passage = { a: Span; b: Span; how: 'verbatim' | 'edited' | 'paraphrase' }

/**
 * Two articles that share text or rest on one text. `score` 0 to 1; `earlier` names the older of the two articles
 * only where dates or content tell. Independent pairs have no lineage at all.
 */
export type Lineage = {
  a: string
  b: string
  relation: 'copy' | 'derived' | 'shared-quote'
  score: number
  earlier: string | null
  passages: readonly Passage[]
  /** Why: rules and counts in words, `12 of 14 passages in order; agency credit in b`. */
  why: string
}
