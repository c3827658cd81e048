import { fold } from '../lexicon/fold.ts'
import type { Support } from '../model/account.ts'
import type { Article } from '../model/article.ts'
import type { Origins } from './origins.ts'
import type { Statement } from './statements.ts'

/**
 * What stands behind statements, counted side by side. `publishers`: distinct named outlets (a report whose outlet and
 * address are unknown adds none, since it may be anybody's). `unknown`: reports that name no origin for any of them.
 */
export function supportOf(statements: Iterable<Statement>, origins: Origins): Support {
  const articles = new Set<string>()
  const publishers = new Set<string>()
  const named = new Set<string>()
  const known = new Set<string>()
  for (const { claim, article } of statements) {
    articles.add(article.id)
    const publisher = publisherOf(article)
    if (publisher) publishers.add(publisher)
    for (const origin of origins.of(claim.id)) {
      if (origins.isUnknown(origin)) continue
      named.add(origin)
      known.add(article.id)
    }
  }
  const unknown = articles.size - known.size
  return { articles: articles.size, publishers: publishers.size, origins: named.size, unknown }
}

/** Who brought a report out: its outlet, else the host of its address; null where neither is known. */
export function publisherOf({ outlet, url }: Article): string | null {
  if (outlet) return fold(outlet)
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,253})/i.exec(url ?? '')?.[1]
  return host ? host.toLowerCase() : null
}
