import type { Doubt, FigureSeries } from '../../model/account.ts'
import { overlaps } from '../when.ts'
import { doubt, type Inquiry } from './draft.ts'

const SHORT = 10

/**
 * Two counts of one thing, the later one larger, each given for "a week" or the like: the stretch of time moved along
 * with the report, while the count did not begin anew. The later stretch is loose.
 */
export function windowDoubts({ book }: Inquiry, figures: readonly FigureSeries[]): Doubt[] {
  return figures
    .filter(({ relation }) => relation === 'update')
    .flatMap(({ points }) => {
      const windows = points.flatMap((point) =>
        point.claims.flatMap((id) => {
          const statement = book.byId.get(id)
          const days = statement?.days
          return statement && days && days.to > days.from && days.to - days.from <= SHORT
            ? [{ statement, days, value: point.value }]
            : []
        }),
      )
      return windows.flatMap((late) => {
        const early = windows.find(
          (w) =>
            w.value < late.value &&
            w.days.from < late.days.from &&
            Math.abs(w.days.to - w.days.from - (late.days.to - late.days.from)) <= 1 &&
            overlaps(w.days, late.days),
        )
        if (!early) return []
        const why =
          'is given for a loose stretch of time: an earlier, smaller count has one as long, which has moved along'
        return [doubt(late.statement, 'figures/moving-window', why, book, [early.statement])]
      })
    })
}
