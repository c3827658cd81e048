import { weightOf } from '../../lexicon/phrasing.ts'
import type { ControlPlace } from '../../model/account.ts'
import { campsOf } from '../camps.ts'
import { groupBy } from '../sets.ts'
import { isForecast, type Statement } from '../statements.ts'
import type { Draft } from './draft.ts'
import { saying } from './saying.ts'
import type { Desk } from './voice.ts'

const MOST_PARTS = 4

/** Stages from the most that can be said of a place to the least; forecasts and denials come after all. */
const RANK: Readonly<Record<string, number>> = {
  capture: 0,
  hold: 0,
  enter: 1,
  encircle: 2,
  withdraw: 3,
  govern: 4,
  advance: 5,
}

const rankOf = (s: Statement): number =>
  (RANK[s.claim.type] ?? 9) + (isForecast(s) ? 20 : 0) + (s.claim.stance === 'denied' ? 10 : 0)

/** A place in one sentence: what each side and each source says of it, the furthest stage first. */
export function controlLine(row: ControlPlace, desk: Desk): Draft | null {
  const statements = row.claims.flatMap((c) => c.claims.flatMap((id) => desk.book.byId.get(id) ?? []))
  const stages = campsOf(statements, desk.book.parties).flatMap((camp) => stagesOf(camp.statements))
  const ranked = stages.sort((a, b) => rankOf(a[0]!) - rankOf(b[0]!)).slice(0, MOST_PARTS)
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
  return { section: 'control', text: parts.join('; '), statements: used, weight, matter: 'control' }
}

/** The stages that a camp is said to have reached; who is inside is not told to be near as well, nor to be expected. */
function stagesOf(statements: readonly Statement[]): Statement[][] {
  const stages = [...groupBy(statements, (s) => String(rankOf(s))).values()]
  const inside = stages.some(([s]) => rankOf(s!) < 2)
  return inside ? stages.filter(([s]) => rankOf(s!) < RANK.advance! || s!.claim.stance === 'denied') : stages
}
