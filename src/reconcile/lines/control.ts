import { fold } from '../../lexicon/fold.ts'
import { weightOf } from '../../lexicon/phrasing.ts'
import type { ControlPlace } from '../../model/account.ts'
import { groupBy } from '../sets.ts'
import { isForecast, type Statement } from '../statements.ts'
import type { Draft } from './draft.ts'
import { saying } from './saying.ts'
import type { Desk } from './voice.ts'

const MOST_PARTS = 4

/** How much a stage tells of who has a place; forecasts and denials come last. */
const RANK = ['capture', 'hold', 'enter', 'encircle', 'withdraw', 'deploy', 'advance', 'govern']

/** A place in one sentence: what each side and each source says of it, the furthest stage first. */
export function controlLine(row: ControlPlace, desk: Desk): Draft | null {
  const statements = row.claims.flatMap((c) => c.claims.flatMap((id) => desk.book.byId.get(id) ?? []))
  const stages = groupBy(statements, (s) =>
    [s.claim.type, s.claim.stance === 'denied', isForecast(s), campOf(s, desk)].join('|'),
  )
  const ranked = [...stages.values()].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_PARTS)
  const used: Statement[] = []
  const parts: string[] = []
  for (const stage of ranked) {
    const said = saying(stage, desk, parts.length > 0 ? { place: true } : {})
    if (said === null) continue
    parts.push(said)
    used.push(...stage)
  }
  if (parts.length === 0) return null
  const weight =
    Math.max(...used.map((s) => weightOf(s.claim.type))) +
    1.5 * Math.log2(new Set(used.map((s) => s.article.id)).size)
  return { section: 'control', text: parts.join('; '), statements: used, weight }
}

const campOf = (s: Statement, desk: Desk): string =>
  s.actors
    .map((actor) => (desk.book.parties.isGeneric(actor) ? 'armed' : desk.book.parties.of(actor)))
    .join('+') || fold(s.actor ?? '')

function rankOf([s]: readonly Statement[]): number {
  const rank = RANK.indexOf(s!.claim.type)
  return rank + (isForecast(s!) ? 20 : 0) + (s!.claim.stance === 'denied' ? 10 : 0)
}
