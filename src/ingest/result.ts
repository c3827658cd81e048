import type { Article } from '../model/article.ts'
import type { Notice } from '../model/notice.ts'

/** Something that could not be read: what, why, and what its owner can do about it. All three fit one line. */
export type Failure = { input: string; reason: string; cure: string }

/**
 * What comes out of an input, piece by piece. A `failure` holds the article where there was one that Sitrep does not
 * read, being in another language. A `remark` is worth a line but nothing failed.
 */
export type Ingested =
  | { kind: 'article'; article: Article; notices: readonly Notice[] }
  | { kind: 'failure'; failure: Failure; article: Article | null }
  | { kind: 'remark'; message: string }

/** What somebody says of an article: as written, unchecked, null where they do not. */
export type Facts = {
  outlet: string | null
  published: string | null
  title: string | null
  byline: string | null
  url: string | null
}

export const NO_FACTS: Facts = { outlet: null, published: null, title: null, byline: null, url: null }

/**
 * An article before it was checked. `given` are the facts that its owner states, `found` those that its page states.
 * `where` names the input and, where there is one, the line: `reports.ndjson line 3`. `factsFrom` is where the given
 * facts stand, if elsewhere: `manifest.csv line 4`. `notes`: what a reader of the text should know.
 */
export type Draft = {
  id: string
  file: string | null
  where: string
  factsFrom: string | null
  given: Facts
  found: Facts
  language: string | null
  text: string
  extracted: boolean
  notes: readonly string[]
}

export const failed = (input: string, reason: string, cure: string): Ingested => ({
  kind: 'failure',
  failure: { input, reason, cure },
  article: null,
})
