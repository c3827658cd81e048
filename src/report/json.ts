import type { SourcedClaim } from '../model/account.ts'
import type { Claim, Reading } from '../model/claim.ts'
import type { Brief } from './quotes.ts'

/** A claim as programs get it: `start` and `end` span its sentence. */
export function claimJson(claim: Claim): Record<string, unknown> {
  const { evidence, words, article, ...fields } = claim
  return { ...fields, ...evidence, words }
}

const sourced = (claim: SourcedClaim) => ({ ...claimJson(claim), article: claim.article })

/** The account as one JSON document, the machine contract's shape. */
export function toJson({ account }: Brief): string {
  return `${JSON.stringify({ ...account, claims: account.claims.map(sourced) }, null, 2)}\n`
}

/** What `read` prints of one article: one line of NDJSON. The text is left out where the caller has it. */
export function readingJson(reading: Reading): string {
  const { article } = reading
  const { extracted, text, publishedReason, ...facts } = article
  const bare = <T extends { sentence: number }>({ sentence, ...rest }: T) => rest
  return JSON.stringify({
    ...facts,
    ...(publishedReason ? { publishedReason } : {}),
    ...(extracted ? { text } : {}),
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    boilerplate: reading.boilerplate,
    entities: reading.entities.filter((e) => e.form !== 'pronoun').map(bare),
    places: reading.places.filter((p) => p.role !== 'description').map(bare),
    times: reading.times.map(bare),
    figures: reading.figures.map(bare),
    attributions: reading.attributions.map(bare),
    claims: reading.claims.map(claimJson),
    notices: reading.notices,
  })
}
