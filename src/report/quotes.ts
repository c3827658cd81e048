import { loadGazetteer } from '../lexicon/gazetteer.ts'
import type { Account, SourcedClaim } from '../model/account.ts'
import { type Article, calledIn } from '../model/article.ts'
import type { ClaimId } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import { inWords } from '../text/in-words.ts'
import { printable } from '../text/printable.ts'

/** What every renderer gets: the account, and the texts that its claims point into. */
export type Brief = { account: Account; articles: ReadonlyMap<string, Article> }

/** A sentence that a line rests on. `words`: what in it was read as the claim, offsets inside `text`. */
export type Quote = {
  article: string
  source: string
  speaker: string | null
  text: string
  words: Span[]
  at: Span
}

/** The name under which a report is cited: its outlet, else its number in the list of sources; with its day. */
export function sourceName({ account, articles }: Brief, id: string): string {
  const day = articles.get(id)?.published
  return `${outletName({ account, articles }, id)}, ${day ? inWords(day) : 'undated'}`
}

/** The same without its day. */
export function outletName({ account, articles }: Brief, id: string): string {
  const index = account.articles.findIndex((info) => info.id === id)
  return printable(calledIn(articles.get(id) ?? { outlet: null }, index))
}

/** The sentences behind claims, each once, in the order of the claims. */
export function quotesOf(brief: Brief, ids: readonly ClaimId[]): Quote[] {
  const byId = claimsById(brief.account)
  const quotes = new Map<string, Quote>()
  for (const id of ids) {
    const claim = byId.get(id)
    const article = claim && brief.articles.get(claim.article)
    if (!claim || !article) continue
    const { start, end } = claim.evidence
    const key = `${claim.article} ${start}`
    const words = { start: claim.words.start - start, end: claim.words.end - start }
    const known = quotes.get(key)
    if (known) known.words.push(words)
    else {
      const source = sourceName(brief, claim.article)
      const text = article.text.slice(start, end)
      quotes.set(key, {
        article: claim.article,
        source,
        speaker: claim.speaker,
        text,
        words: [words],
        at: { start, end },
      })
    }
  }
  return [...quotes.values()]
}

/**
 * True where claims have a place that one could drive to and no sentence of theirs says it: only what stands around
 * them does. A country is no such place.
 */
export function isPlacedByContext({ account }: Brief, ids: readonly ClaimId[]): boolean {
  const byId = claimsById(account)
  const placed = ids.flatMap((id) => byId.get(id) ?? []).filter(({ place }) => place !== null)
  const gazetteer = loadGazetteer()
  return (
    placed.some(({ place }) => gazetteer.countryOf(place!) === null) &&
    placed.every((claim) => claim.placed === 'context')
  )
}

const indexes = new WeakMap<Account, Map<ClaimId, SourcedClaim>>()

function claimsById(account: Account): Map<ClaimId, SourcedClaim> {
  let index = indexes.get(account)
  if (!index) {
    index = new Map(account.claims.map((claim) => [claim.id, claim]))
    indexes.set(account, index)
  }
  return index
}

/** A text cut into stretches, those inside one of the spans marked. Spans may overlap and lie in any order. */
export function marked(text: string, spans: readonly Span[]): { text: string; mark: boolean }[] {
  const edges = [...new Set([0, text.length, ...spans.flatMap((s) => [s.start, s.end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!
    return { text: text.slice(start, end), mark: spans.some((s) => s.start <= start && end <= s.end) }
  })
}
