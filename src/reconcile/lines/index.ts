import { weightOf } from '../../lexicon/phrasing.ts'
import type { ControlPlace, Doubt, Event, FigureSeries, Line } from '../../model/account.ts'
import { calledIn } from '../../model/article.ts'
import { groupBy } from '../sets.ts'
import { inWords } from '../when.ts'
import { controlLines } from './control.ts'
import type { Worded } from './disputes.ts'
import { checked, type Draft } from './draft.ts'
import { alike, backgroundLines, dated, dayOf, eventLine, isCount } from './events.ts'
import { figureDays, figureLine } from './figures.ts'
import { shortOf } from './short.ts'
import { spelledOut } from './spell.ts'
import type { Desk } from './voice.ts'
import { isCounted } from './worth.ts'

/** What was found, to be put into words. */
export type Findings = {
  events: readonly Event[]
  figures: readonly FigureSeries[]
  control: readonly ControlPlace[]
  disputes: readonly Worded[]
  doubts: readonly Doubt[]
}

const isForecast = ({ stance }: Event): boolean => stance === 'planned' || stance === 'predicted'

/** All lines of the account, section by section, and how many were dropped because their evidence does not carry them. */
export function linesOf(found: Findings, desk: Desk): { lines: Line[]; dropped: number } {
  const sure = <T>(items: readonly T[], line: (item: T) => Draft | null): Draft[] =>
    items.flatMap((item) => line(item) ?? [])
  const control = controlLines(found.control, desk)
  const figures = sure(found.figures, (series) => figureLine(series, desk)).sort(
    (a, b) => b.weight - a.weight,
  )
  const disputes = found.disputes.map(disputeLine)
  const present = found.events.filter(
    (event) => !isForecast(event) && !isCount(event, desk) && !isCounted(event, found.figures, desk.book),
  )
  const told = alike(present, desk).flatMap((events) => {
    const draft = eventLine(events, 'timeline', desk)
    return draft ? [{ event: events[0]!, draft }] : []
  })
  const days = [
    ...told.flatMap(({ event, draft }) => {
      const day = dayOf(event)
      return day === null ? [] : [dated(day, draft)]
    }),
    ...figureDays(found.figures, desk),
  ].sort((a, b) => compare(endOf(a.day), endOf(b.day)) || compare(b.day, a.day))
  const others = told.filter(({ event }) => !CONTROL.has(event.type)).map(({ draft }) => draft)
  const expected = sure(alike(found.events.filter(isForecast), desk), (events) =>
    eventLine(events, 'expected', desk),
  )
  const { lines, dropped } = checked(
    [
      ...shortOf([...control, ...figures.filter(isTelling), ...disputes, ...others]),
      ...disputes,
      ...control,
      ...figures,
      ...days,
      ...expected.sort((a, b) => b.weight - a.weight),
      ...backgroundLines(desk),
      ...found.doubts.flatMap((doubt) => doubtLine(doubt, desk)),
      ...sourceLines(desk),
    ],
    desk,
  )
  return { lines: spelledOut(lines, desk.book.names), dropped }
}

/** "Two towns" without their names is no news to begin with. */
const isTelling = ({ matter }: Draft): boolean => matter !== 'places'

const CONTROL = new Set(['capture', 'enter', 'advance', 'encircle', 'hold', 'withdraw'])

/** A stretch of time stands where it ends: only then is all of it told. */
const endOf = (time: string): string => time.split('/').at(-1)!

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function disputeLine({ dispute, statements, text: sides }: Worded): Draft {
  const text = `reports disagree on ${dispute.about}: ${sides}`
  const heaviest = Math.max(...statements.map((s) => weightOf(s.claim.type)))
  const weight = heaviest + 1 + 1.5 * Math.log2(new Set(statements.map((s) => s.article.id)).size)
  return { section: 'disputes', text, statements, weight, matter: 'dispute' }
}

function doubtLine(doubt: Doubt, desk: Desk): Draft[] {
  const statements = [doubt.claim, ...doubt.against].flatMap((id) => desk.book.byId.get(id) ?? [])
  return [{ section: 'doubts', text: doubt.why, statements, weight: 0, matter: 'doubt' }]
}

/** One line a report that says anything: who brought it out and when. */
function sourceLines(desk: Desk): Draft[] {
  const told = groupBy(desk.book.statements, (s) => s.article.id)
  return desk.book.readings.flatMap(({ article }, i) => {
    const statements = told.get(article.id)
    const day = article.published === null ? 'undated' : inWords(article.published)
    const text = `${calledIn(article, i)}, ${day}`
    return statements ? [{ section: 'sources', text, statements, weight: 0, matter: 'source' }] : []
  })
}
