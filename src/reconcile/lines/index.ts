import type { ControlPlace, Doubt, Event, FigureSeries, Line } from '../../model/account.ts'
import type { Article } from '../../model/article.ts'
import { groupBy } from '../sets.ts'
import { controlLine } from './control.ts'
import type { Worded } from './disputes.ts'
import { checked, type Draft } from './draft.ts'
import { backgroundLines, eventLine } from './events.ts'
import { figureLine } from './figures.ts'
import { shortOf } from './short.ts'
import type { Desk } from './voice.ts'

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
  const control = sure(found.control, (row) => controlLine(row, desk))
  const figures = sure(found.figures, (series) => figureLine(series, desk))
  const disputes = found.disputes.map(disputeLine)
  const present = found.events.filter((event) => !isForecast(event))
  const timed = [...present].filter(({ time }) => time !== null).sort((a, b) => compare(a.time!, b.time!))
  const timeline = sure(timed, (event) => eventLine(event, 'timeline', desk))
  const others = sure(
    present.filter(({ type }) => !CONTROL.has(type)),
    (event) => eventLine(event, 'timeline', desk),
  ).map((draft) => ({ ...draft, text: draft.text.replace(/^[\d\p{L} ]{4,40}: /u, '') }))
  const expected = sure(found.events.filter(isForecast), (event) => eventLine(event, 'expected', desk))
  return checked(
    [
      ...shortOf([...control, ...figures, ...disputes, ...others]),
      ...disputes,
      ...control,
      ...figures,
      ...timeline,
      ...expected.sort((a, b) => b.weight - a.weight),
      ...backgroundLines(desk),
      ...found.doubts.flatMap((doubt) => doubtLine(doubt, desk)),
      ...sourceLines(desk),
    ],
    desk,
  )
}

const CONTROL = new Set(['capture', 'enter', 'advance', 'encircle', 'hold', 'withdraw'])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function disputeLine({ dispute, statements, sides }: Worded): Draft {
  const text = `reports disagree on ${dispute.about}: ${sides.map(lowered).join('; ')}`
  const spread = Math.log2(1 + new Set(statements.map((s) => s.article.id)).size)
  return { section: 'disputes', text, statements, weight: 9 + spread }
}

/** A side's first letter as it stands inside a sentence; names keep theirs. */
const lowered = (text: string): string =>
  /^(?:The|Reports|One|Several|Unnamed) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

function doubtLine(doubt: Doubt, desk: Desk): Draft[] {
  const statements = [doubt.claim, ...doubt.against].flatMap((id) => desk.book.byId.get(id) ?? [])
  return [{ section: 'doubts', text: doubt.why, statements, weight: 0 }]
}

/** One line a report that says anything: who brought it out and when. */
function sourceLines(desk: Desk): Draft[] {
  return [...groupBy(desk.book.statements, (s) => s.article.id).values()].map((statements) => ({
    section: 'sources',
    text: sourceName(statements[0]!.article),
    statements,
    weight: 0,
  }))
}

const sourceName = ({ outlet, file, id, published }: Article): string =>
  `${outlet ?? file ?? id}${published ? `, ${published}` : ', undated'}`
