import type { Doubt, FigureSeries } from '../../model/account.ts'
import { copyDoubts } from './copies.ts'
import { nowDoubts, oldGainDoubts, startDoubts } from './dates.ts'
import type { Inquiry } from './draft.ts'
import { driftDoubts } from './drift.ts'
import { labelDoubts } from './labels.ts'
import { aloneDoubts, olderDoubts } from './stages.ts'
import { windowDoubts } from './windows.ts'

/** Claims that a careful reader would not take as they stand, each with its rule, in the order of the texts. */
export function doubtsOf(inquiry: Inquiry, figures: readonly FigureSeries[]): Doubt[] {
  const all = [
    ...startDoubts(inquiry),
    ...nowDoubts(inquiry),
    ...oldGainDoubts(inquiry),
    ...copyDoubts(inquiry),
    ...driftDoubts(inquiry),
    ...olderDoubts(inquiry),
    ...aloneDoubts(inquiry),
    ...windowDoubts(inquiry, figures),
    ...labelDoubts(inquiry),
  ]
  const order = new Map(inquiry.book.statements.map((s, i) => [s.claim.id, i]))
  const seen = new Set<string>()
  return all
    .filter((d) => !seen.has(`${d.claim} ${d.rule}`) && seen.add(`${d.claim} ${d.rule}`))
    .sort((a, b) => order.get(a.claim)! - order.get(b.claim)!)
}
