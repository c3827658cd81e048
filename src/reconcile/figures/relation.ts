import type { FigurePoint, FigureSeries, Relation } from '../../model/account.ts'
import type { Measure } from '../../model/annotated.ts'
import { TOTALS } from './counted.ts'

/** Share by which "about" may be off. */
const ROUGHLY = 0.1

type Range = { low: number; high: number }

/** The numbers that a point leaves possible. */
function rangeOf({ value, max, modifier }: FigurePoint): Range {
  const top = max ?? value
  switch (modifier) {
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'at-most':
      return { low: 0, high: top }
    case 'about':
      return { low: value * (1 - ROUGHLY), high: top * (1 + ROUGHLY) }
    case 'exact':
      return { low: value, high: top }
  }
}

/** A point, the last day on which it was told, and the article that alone tells it, if only one does. */
export type Told = { point: FigurePoint; last: string | null; article: string | null }

/**
 * How a later or equally old number stands to an earlier one. A total that grew from one day to the next is an update,
 * never a contradiction; two numbers of one day contradict each other only where no number fits both bounds; without
 * a day nothing can be said. A count of one act does not grow: two of them by one mouth, the first of which is told
 * again after the second, contradict each other.
 */
export function relateFigures(a: Told, b: Told, measure: Measure): Relation {
  const [earlier, later] = [a.point, b.point]
  if (earlier.projection !== later.projection) return 'forecast'
  if (earlier.value === later.value && earlier.max === later.max) return 'same'
  if (earlier.asOf === null || later.asOf === null) return 'unclear'
  const [one, two] = [rangeOf(earlier), rangeOf(later)]
  const fits = one.low <= two.high && two.low <= one.high
  const total = TOTALS.has(measure)
  // One voice that gives two numbers of a day in one report counts two things.
  const oneReport = a.article !== null && a.article === b.article && earlier.speaker === later.speaker
  if (oneReport && earlier.asOf === later.asOf) return 'scope'
  const oneVoice = earlier.speaker !== null && earlier.speaker === later.speaker
  if (!total && oneVoice && a.last !== null && a.last >= later.asOf) return 'contradicts'
  if (earlier.asOf < later.asOf) {
    if (later.value >= earlier.value || oneVoice || !total) return 'updates'
    return fits ? 'scope' : 'unclear'
  }
  if (total && oneVoice) return 'updates'
  return fits ? 'scope' : 'contradicts'
}

/** What a whole series comes to, the gravest relation of neighbours first. `single`: one statement gives it. */
export function seriesRelation(points: readonly Told[], measure: Measure): FigureSeries['relation'] {
  if (points.every(({ point }) => point.projection)) return 'projection'
  if (points.length === 1) return points[0]!.point.claims.length === 1 ? 'single' : 'same'
  const found = new Set(points.slice(1).map((told, i) => relateFigures(points[i]!, told, measure)))
  if (found.has('contradicts')) return 'contradiction'
  if (found.has('unclear')) return 'unclear'
  if (found.has('updates')) return 'update'
  return found.has('scope') ? 'scope' : 'same'
}
