import { weightOf } from '../../lexicon/phrasing.ts'
import type { Event, Section } from '../../model/account.ts'
import { groupBy } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { inWords } from '../when.ts'
import type { Draft } from './draft.ts'
import { saying } from './saying.ts'
import type { Desk } from './voice.ts'

const MOST_VOICES = 3

/** An event as those tell it who tell of it: first what is said, then who denies it. */
export function eventText(statements: readonly Statement[], desk: Desk): string | null {
  const ways = groupBy(statements, ({ claim }) => wayOf(claim.stance))
  const parts = ['said', 'rumoured', 'denied'].flatMap((way) => {
    const some = ways.get(way)
    return (some && saying(some, desk)) ?? []
  })
  return parts.length > 0 ? parts.slice(0, MOST_VOICES).join('; ') : null
}

const wayOf = (stance: string): string => (stance === 'denied' || stance === 'rumoured' ? stance : 'said')

export function eventLine(event: Event, section: Section, desk: Desk): Draft | null {
  const statements = event.claims.flatMap((id) => desk.book.byId.get(id) ?? [])
  const said = eventText(statements, desk)
  if (said === null) return null
  const day = section === 'timeline' && event.time ? `${inWords(event.time)}: ` : ''
  const weight = weightOf(event.type) + 1.5 * Math.log2(event.support.articles)
  return { section, text: `${day}${said}`, statements, weight }
}

/** What the reports recall, each thing once, the oldest first. */
export function backgroundLines(desk: Desk): Draft[] {
  const recalled = desk.book.statements.filter((s) => s.claim.background)
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
      return [
        { section: 'background', text: `${time ? `${inWords(time)}: ` : ''}${said}`, statements, weight: 0 },
      ]
    })
}
