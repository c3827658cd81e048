import { weightOf } from '../../lexicon/phrasing.ts'
import type { Event, Section } from '../../model/account.ts'
import { TOTALS } from '../figures/points.ts'
import { groupBy } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { inWords } from '../when.ts'
import { compose } from './compose.ts'
import type { Draft } from './draft.ts'
import { saying } from './saying.ts'
import type { Desk } from './voice.ts'

/** An event as those tell it who tell of it: first what is said, then what is rumoured, then who denies it. */
export function eventText(statements: readonly Statement[], desk: Desk): string | null {
  const ways = groupBy(statements, ({ claim }) => wayOf(claim.stance))
  const groups = ['said', 'rumoured', 'denied'].flatMap((way) => {
    const group = ways.get(way)
    return group ? [group] : []
  })
  return compose(groups, desk)?.text ?? null
}

const wayOf = (stance: string): string => (stance === 'denied' || stance === 'rumoured' ? stance : 'said')

export function eventLine(event: Event, section: Section, desk: Desk): Draft | null {
  const statements = event.claims.flatMap((id) => desk.book.byId.get(id) ?? [])
  const text = eventText(statements, desk)
  if (text === null) return null
  const weight = weightOf(event.type) + 1.5 * Math.log2(event.support.articles)
  return { section, text, statements, weight, matter: event.type }
}

/** An event with its day before it. */
export function dated(event: Event, draft: Draft): Draft & { day: string } {
  const day = event.time!
  return { ...draft, section: 'timeline', text: `${inWords(day)}: ${draft.text}`, day }
}

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
      if (said === null) return []
      const text = `${time ? `${inWords(time)}: ` : ''}${said}`
      return [{ section: 'background', text, statements, weight: 0, matter: 'background' }]
    })
}
