import { annotate } from './annotate/index.ts'
import { inferPublished } from './annotate/times/inferred.ts'
import { crises } from './cluster/crises.ts'
import { cluster as clusterArticles } from './cluster/index.ts'
import { extract } from './extract/index.ts'
import type { Account } from './model/account.ts'
import type { Article } from './model/article.ts'
import type { Reading } from './model/claim.ts'
import type { Lineage, Story } from './model/story.ts'
import { reconcile } from './reconcile/index.ts'
import { trace as traceArticles } from './trace/index.ts'

/** Reads one article: its day if its own words pin it down, then its words, then the claims that they make. */
export function read(article: Article): Reading {
  const annotated = annotate(dated(article))
  return { ...annotated, claims: extract(annotated) }
}

/** Which articles tell one story, decided in one pass in the order given. */
export const cluster = (readings: readonly Reading[]): Story[] => clusterArticles(readings)

/** Which articles share text or rest on one text; independent pairs are not named. */
export const trace = (readings: readonly Reading[]): Lineage[] => traceArticles(readings)

/** One account a crisis, the one with most reports first. `asOf`: the day that the account speaks for. */
export function brief(readings: readonly Reading[], options: { asOf: string | null }): Account[] {
  const byId = new Map(readings.map((reading) => [reading.article.id, reading]))
  const stories = crises(cluster(readings), readings).sort((a, b) => b.articles.length - a.articles.length)
  return stories.map((story) => {
    const own = story.articles.map((id) => byId.get(id)!)
    return reconcile({ story, readings: own, lineage: trace(own), asOf: options.asOf })
  })
}

function dated(article: Article): Article {
  if (article.published !== null) return article
  const inferred = inferPublished(article.text)
  if (!inferred) return article
  return {
    ...article,
    published: inferred.published,
    publishedBasis: 'inferred',
    publishedReason: inferred.reason,
  }
}
