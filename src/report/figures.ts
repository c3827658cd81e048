import { boundWords } from '../lexicon/writing.ts'
import type { FigurePoint, FigureSeries, Line } from '../model/account.ts'
import { rangeInFigures, withUnit } from '../text/in-figures.ts'
import { inWords } from '../text/in-words.ts'
import { type Item, item, namesOf } from './item.ts'
import { lineItem } from './line.ts'
import { type Brief, quotesOf } from './quotes.ts'

const MEASURES: Record<string, string> = {
  displaced: 'People displaced',
  killed: 'People killed',
  injured: 'People injured',
  detained: 'People detained',
  released: 'People released',
  missing: 'People missing',
  troops: 'Troops',
  civilians: 'Civilians',
  crossed: 'People who crossed',
  'price-factor': 'Prices, times the usual',
  distance: 'Distance',
  places: 'Places',
  duration: 'Duration',
  other: 'Other figures',
}

const READINGS: Record<FigureSeries['relation'], string> = {
  single: 'one figure',
  same: 'the same figure, told more than once',
  update: 'later counts, not a contradiction',
  scope: 'counts of different things or areas',
  projection: 'a forecast, not a count',
  contradiction: 'these contradict each other',
  unclear: 'cannot be compared',
}

/** "at least 370,000 people": a figure with its bound, as it was said. */
export function figureText(point: FigurePoint): string {
  const value = rangeInFigures(point.value, point.max)
  const unit = point.unit === 'people' && value === '1' ? 'person' : point.unit
  return `${boundWords[point.modifier]}${withUnit(value, unit)}`
}

/**
 * Several numbers for one question as a list, with how they stand to each other; a number that stands alone as its
 * line, which says what it counts. A lone number that no sentence carries is left to the JSON.
 */
export function figureItems(brief: Brief): Item[] {
  const { figures, lines } = brief.account
  const several = figures.filter(({ points }) => points.length > 1)
  const alone = new Set(
    figures.filter(({ points }) => points.length === 1).map(({ points }) => points[0].claims[0]),
  )
  const told = (line: Line): boolean => line.section === 'figures' && alone.has(line.claims[0])
  return [
    ...several.flatMap((series) => seriesItems(brief, series)),
    ...lines.filter(told).map((line) => lineItem(brief, line)),
  ]
}

function seriesItems(brief: Brief, { measure, place, relation, points }: FigureSeries): Item[] {
  const where = place ? `, ${place}` : ''
  return [
    item(`${MEASURES[measure]}${where}`, READINGS[relation]),
    ...points.map((point) => {
      const asOf = point.asOf ? `, as of ${inWords(point.asOf)}` : ''
      const says = point.speaker ?? namesOf(brief, point.claims)
      return item(`${figureText(point)}${asOf}`, says, quotesOf(brief, point.claims), true)
    }),
  ]
}
