import { weightOf } from '../../lexicon/phrasing.ts'
import type { Event, Section } from '../../model/account.ts'
import { TOTALS } from '../figures/counted.ts'
import { groupBy } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { daysOf, inWords } from '../when.ts'
import { compose } from './compose.ts'
import type { Draft } from './draft.ts'
import { saying } from './saying.ts'
import { type Desk, voiceOf } from './voice.ts'
import { isPlaced, tellsSomething } from './worth.ts'

/** An event as those tell it who tell of it: first what is said, then what is rumoured, then who denies it. */
function eventText(statements: readonly Statement[], desk: Desk, places: string | null): string | null {
  const ways = groupBy(statements, ({ claim }) => wayOf(claim.stance))
  const groups = ['said', 'rumoured', 'denied'].flatMap((way) => {
    const group = ways.get(way)
    return group ? [group] : []
  })
  return compose(groups, desk, places)?.text ?? null
}

const wayOf = (stance: string): string => (stance === 'denied' || stance === 'rumoured' ? stance : 'said')

/** Several events of which the same is said of several places by the same make one line; null where it says nothing. */
export function eventLine(events: readonly Event[], section: Section, desk: Desk): Draft | null {
  const [{ type }] = events as [Event]
  const statements = events.flatMap(({ claims }) => claims.flatMap((id) => desk.book.byId.get(id) ?? []))
  if (!tellsSomething(statements)) return null
  const places = events.length > 1 ? events.map(({ place }) => place!).join(', ') : null
  const text = eventText(statements, desk, places)
  if (text === null) return null
  const articles = new Set(statements.map((s) => s.article.id)).size
  return { section, text, statements, weight: weightOf(type) + 1.5 * Math.log2(articles), matter: type }
}

/** Events that differ only in their place: one type, actor, target and day, told in one way by the same reports. */
export const alike = (events: readonly Event[], desk: Desk): Event[][] => [
  ...groupBy(events, (event) => {
    const { id, type, actor, target, place, time, stance, claims } = event
    const statements = claims.flatMap((claim) => desk.book.byId.get(claim) ?? [])
    const oneWay = statements.every(({ claim }) => claim.stance === stance && claim.figure === null)
    if (place === null || !oneWay) return id
    return [type, stance, actor, target, time, voiceOf(statements, desk).text].join('|')
  }).values(),
]

/** The days of an event that is told on a timeline: none where they are not known, or are a season or more. */
export function dayOf({ time }: Event): string | null {
  const days = daysOf(time)
  return days !== null && days.to - days.from < SEASON ? time : null
}

const SEASON = 92

/** A line with its day before it. */
export const dated = (day: string, draft: Draft): Draft & { day: string } => ({
  ...draft,
  section: 'timeline',
  text: `${inWords(day)}: ${draft.text}`,
  day,
})

/** True where all that an event tells is a number of people, which the figures tell better. */
export function isCount(event: Event, desk: Desk): boolean {
  return event.claims.every((id) => {
    const claim = desk.book.byId.get(id)?.claim
    return claim !== undefined && claim.figure !== null && TOTALS.has(claim.figure.measure)
  })
}

/** What the reports recall, each thing once, the oldest first. */
export function backgroundLines(desk: Desk): Draft[] {
  const recalled = desk.book.statements.filter((s) => s.past)
  const groups = groupBy(recalled, (s) =>
    [s.claim.type, s.claim.stance === 'denied', s.actor, s.target, s.place, s.claim.time].join('|'),
  )
  return [...groups.values()]
    .sort(
      (a, b) =>
        (a[0]!.days?.from ?? Number.POSITIVE_INFINITY) - (b[0]!.days?.from ?? Number.POSITIVE_INFINITY),
    )
    .flatMap((statements): Draft[] => {
      const said = saying(statements, desk)
      const { time } = statements[0]!.claim
      if (said === null || !isPlaced(statements)) return []
      const text = `${time ? `${inWords(time)}: ` : ''}${said}`
      return [{ section: 'background', text, statements, weight: 0, matter: 'background' }]
    })
}
