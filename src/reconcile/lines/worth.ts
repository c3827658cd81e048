import { fold } from '../../lexicon/fold.ts'
import type { Event, FigureSeries } from '../../model/account.ts'
import type { Measure } from '../../model/annotated.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Casebook, Statement } from '../statements.ts'
import { quoted, toldBy } from './saying.ts'

/** Types of which the actor alone is news: who leaves, stays or changes sides. */
const OF_ACTORS: ReadonlySet<ClaimType> = new Set(['depart', 'remain', 'defect', 'regroup', 'govern'])

/** Types of which only the words are news. */
const OF_WORDS: ReadonlySet<ClaimType> = new Set(['urge', 'warn', 'advise'])

/**
 * True where statements tell more than that something of a type happened somewhere: they name a place, whom or what it
 * was done to, a number, two who did it together, or the words that were said.
 */
export function tellsSomething(statements: readonly Statement[]): boolean {
  const { type, actor, target, place } = toldBy(statements)
  if (quoted(statements[0]!) !== '' || statements.some(({ claim }) => claim.figure !== null)) return true
  if (OF_WORDS.has(type)) return false
  if (target !== null || actor?.includes(', ') || (actor !== null && OF_ACTORS.has(type))) return true
  return place !== null && !(actor === null && OF_ACTORS.has(type))
}

/**
 * True where history is placed: it has a time, or says who did it, and to whom or where. What is dated to the days of
 * the report itself is no history, whatever it stands beside.
 */
export function isPlaced(statements: readonly Statement[]): boolean {
  const { actor, target, place } = toldBy(statements)
  const dated = statements.filter(({ days }) => days !== null)
  if (dated.some(({ days, told }) => told !== null && told - days!.to < RECENT)) return false
  return tellsSomething(statements) && (dated.length > 0 || (actor !== null && (target ?? place) !== null))
}

const RECENT = 31

/** What is counted where an event of the type is told without a number. */
const COUNTED: Readonly<Record<ClaimType, Measure>> = {
  kill: 'killed',
  injure: 'injured',
  displace: 'displaced',
  detain: 'detained',
}

const CROWD = new Set(['civilians', 'people', 'residents'])

/** True where an event says less than a number does: "civilians have been killed" beside a toll of the same place. */
export function isCounted(event: Event, figures: readonly FigureSeries[], book: Casebook): boolean {
  const measure = COUNTED[event.type]
  const whom = event.type === 'displace' ? event.actor : event.target
  const culprit = event.type === 'displace' ? null : event.actor
  if (measure === undefined || culprit !== null || (whom !== null && !CROWD.has(whom))) return false
  return figures.some(
    (series) =>
      series.measure === measure &&
      series.relation !== 'projection' &&
      (series.place === null || event.place === null || countsIn(series, event.place, book)),
  )
}

/** True where some number of the series is told of the place: a country's toll begins as that of its towns. */
const countsIn = ({ place, points }: FigureSeries, where: string, book: Casebook): boolean =>
  [place, ...points.flatMap(({ claims }) => claims.map((id) => book.byId.get(id)?.place))].some(
    (name) => typeof name === 'string' && fold(name) === fold(where),
  )
