import { weightOf } from '../../lexicon/phrasing.ts'
import type { FigurePoint, FigureSeries } from '../../model/account.ts'
import type { Measure } from '../../model/annotated.ts'
import { TOTALS } from '../figures/counted.ts'
import { beginningOf } from '../figures/happenings.ts'
import { commonest } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { inWords } from '../when.ts'
import type { Draft } from './draft.ts'
import { amount, type Counted, figureClause } from './figure.ts'
import { listed } from './noun.ts'
import { SPEECH_ACTS, saying, toldBy } from './saying.ts'
import { type Desk, same, voiceOf } from './voice.ts'

const of = (point: FigurePoint, desk: Desk): Statement[] =>
  point.claims.flatMap((id) => desk.book.byId.get(id) ?? [])

const MOST_EARLIER = 2
/** A number of people is told before other numbers. */
const LESS = 4

/**
 * A series in one sentence: its latest number and who gives it, then what came before ("up from") or what stands
 * against it. Nothing is added up and nothing is chosen between.
 */
export function figureLine(series: FigureSeries, desk: Desk): Draft | null {
  const points = [...series.points]
  const latest = points.at(-1)!
  const statements = of(latest, desk)
  const { measure } = series
  const [first] = statements as [Statement]
  const said = SPEECH_ACTS.has(first.claim.type) ? null : numberSaid({ ...latest, measure }, statements, desk)
  if (said === null) return null
  const used = [...statements]
  const earlier = points.slice(0, -1).slice(-MOST_EARLIER).reverse()
  const others = earlier.map((point) => {
    const before = of(point, desk)
    used.push(...before)
    const number = amount({ ...point, measure }, before).replace(/ of$/, '')
    return `${number} (${voiceOf(before, desk).text})`
  })
  const link = LINKS[series.relation]
  const text = `${said}${others.length > 0 ? `; ${link} ${listed(others)}` : ''}`
  const spread = Math.log2(1 + new Set(used.map((s) => s.article.id)).size)
  return {
    section: 'figures',
    text,
    statements: used,
    weight: weightOf(first.claim.type) + spread + sizeOf(latest.value, measure, isLong(statements)),
    matter: measure,
  }
}

/**
 * What its size adds to a number's weight: of two counts of people the larger tells more, half a point for ten times
 * as many; but what was counted since a beginning long past is no news.
 */
const sizeOf = (value: number, measure: Measure, long: boolean): number =>
  long || !TOTALS.has(measure) ? -LESS : Math.log10(Math.max(1, value)) / 2

const isLong = (statements: readonly Statement[]): boolean => statements.some((s) => beginningOf(s) !== null)

/** A number and who gives it: "40 people have fled, according to the UN"; one who counts his own doings says it. */
function numberSaid(number: Counted, statements: readonly Statement[], desk: Desk): string | null {
  const told = toldBy(statements)
  const voice = voiceOf(statements, desk)
  if (same(voice.self, told.actor)) return saying(statements, desk)
  const said = figureClause(number, told, statements, desk.book)
  return said && `${said}${sinceWhen(statements)}, according to ${voice.text}`
}

/** " since March 2011": the beginning of a long count, without which it would be taken for a toll of these days. */
function sinceWhen(statements: readonly Statement[]): string {
  const start = commonest(statements.flatMap((s) => beginningOf(s) ?? []))
  return start === null ? '' : ` since ${inWords(start)}`
}

/** Totals as they stood on the days that claims name, for the timeline. */
export function figureDays(figures: readonly FigureSeries[], desk: Desk): (Draft & { day: string })[] {
  return figures.flatMap((series) => {
    const { measure } = series
    if (!TOTALS.has(measure)) return []
    return series.points.flatMap((point) => {
      const dated = of(point, desk).filter((s) => s.days !== null)
      const time = commonest(dated.map((s) => s.claim.time!))
      const statements = dated.filter((s) => s.claim.time === time)
      if (time === null || point.projection) return []
      const said = numberSaid({ ...point, measure }, statements, desk)
      const text = `${inWords(time)}: ${said}`
      return said === null
        ? []
        : [{ section: 'timeline', text, statements, weight: 0, matter: measure, day: time }]
    })
  })
}

/** How the other numbers of a series stand to its latest. */
const LINKS: Record<FigureSeries['relation'], string> = {
  single: 'also',
  same: 'also',
  update: 'earlier',
  scope: 'also',
  contradiction: 'against',
  unclear: 'without a day to tell which is later, also',
  projection: 'also',
}
