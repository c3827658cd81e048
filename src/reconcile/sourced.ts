import type { Event, SourcedClaim } from '../model/account.ts'
import type { ClaimId } from '../model/claim.ts'
import type { Origins } from './origins.ts'
import { groupBy } from './sets.ts'
import type { Casebook } from './statements.ts'
import { supportOf } from './support.ts'

/**
 * Claims with what stands behind them: the support of all claims of their event that say the same, yes or no. History
 * is in no event and stands by itself.
 */
export function sourcedClaims(book: Casebook, events: readonly Event[], origins: Origins): SourcedClaim[] {
  const eventOf = new Map<ClaimId, string>(
    events.flatMap(({ id, claims }) => claims.map((c) => [c, id] as const)),
  )
  const groups = groupBy(book.statements, ({ claim, past }) =>
    past
      ? `background ${claim.type} ${claim.place} ${claim.time} ${claim.stance === 'denied'}`
      : `${eventOf.get(claim.id)} ${claim.type} ${claim.stance === 'denied'}`,
  )
  const supports = new Map<ClaimId, SourcedClaim['support']>()
  for (const group of groups.values()) {
    const support = supportOf(group, origins)
    for (const { claim } of group) supports.set(claim.id, support)
  }
  return book.statements.map(({ claim, article }) => ({
    ...claim,
    file: article.file,
    support: supports.get(claim.id)!,
    origin: origins.of(claim.id)[0]!,
  }))
}
