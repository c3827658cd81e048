import { weightOf } from '../../lexicon/phrasing.ts'
import type { FigurePoint, FigureSeries } from '../../model/account.ts'
import type { Statement } from '../statements.ts'
import type { Draft } from './draft.ts'
import { amount, figureClause } from './figure.ts'
import { toldBy } from './saying.ts'
import { accordingTo, type Desk } from './voice.ts'

const of = (point: FigurePoint, desk: Desk): Statement[] =>
  point.claims.flatMap((id) => desk.book.byId.get(id) ?? [])

const MOST_EARLIER = 2

/**
 * A series in one sentence: its latest number and who gives it, then what came before ("up from") or what stands
 * against it. Nothing is added up and nothing is chosen between.
 */
export function figureLine(series: FigureSeries, desk: Desk): Draft | null {
  const points = [...series.points]
  const latest = points.at(-1)!
  const statements = of(latest, desk)
  const { measure } = series
  const said = figureClause({ ...latest, measure }, toldBy(statements), statements, desk.book.names)
  if (said === null) return null
  const [first] = statements as [Statement]
  const parts = [`${said}, ${accordingTo(statements, desk)}`]
  const used = [...statements]
  const earlier = points.slice(0, -1).slice(-MOST_EARLIER).reverse()
  for (const point of earlier) {
    const before = of(point, desk)
    used.push(...before)
    parts.push(
      `${LINKS[series.relation] ?? 'against'} ${amount({ ...point, measure }, before).replace(/ of$/, '')} ${accordingTo(before, desk)}`,
    )
  }
  const text = parts.join(series.relation === 'contradiction' ? ', but ' : '; ')
  const feared = series.relation === 'projection' ? `feared or expected: ${text}` : text
  const spread = Math.log2(1 + new Set(used.map((s) => s.article.id)).size)
  return { section: 'figures', text: feared, statements: used, weight: weightOf(first.claim.type) + spread }
}

const LINKS: Partial<Record<FigureSeries['relation'], string>> = {
  update: 'earlier',
  scope: 'besides',
  contradiction: '',
  unclear: 'and without a day to tell which is later,',
  projection: 'and',
}
