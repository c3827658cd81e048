import { weightOf } from '../../lexicon/phrasing.ts'
import type { ControlPlace } from '../../model/account.ts'
import { campsOf } from '../camps.ts'
import { groupBy } from '../sets.ts'
import { isForecast, type Statement } from '../statements.ts'
import { compose } from './compose.ts'
import type { Draft } from './draft.ts'
import { type Desk, voiceOf } from './voice.ts'

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

/** One line a place, or several places of which the same is said by the same; the weightiest first. */
export function controlLines(rows: readonly ControlPlace[], desk: Desk): Draft[] {
  const told = rows.map((row) => ({ row, stages: rankedStages(row, desk) }))
  const alike = groupBy(told, ({ row, stages }) =>
    stages.length === 1 ? `${wordingOf(stages[0]!)} ${voiceOf(stages[0]!, desk).text}` : `place ${row.place}`,
  )
  return [...alike.values()].flatMap((group) => {
    const places = group.length > 1 ? group.map(({ row }) => row.place).join(', ') : null
    const stages = group.length > 1 ? [group.flatMap(({ stages }) => stages[0]!)] : group[0]!.stages
    return lineOf(stages, places, desk) ?? []
  })
}

const wordingOf = ([s]: readonly Statement[]): string =>
  `${s!.claim.type} ${s!.claim.stance} ${s!.actor ?? ''} ${s!.target ?? ''} ${s!.claim.figure?.value ?? ''}`

function rankedStages(row: ControlPlace, desk: Desk): Statement[][] {
  const statements = row.claims.flatMap((c) => c.claims.flatMap((id) => desk.book.byId.get(id) ?? []))
  return campsOf(statements, desk.book.parties)
    .flatMap((camp) => stagesOf(camp.statements))
    .sort((a, b) => rankOf(a[0]!) - rankOf(b[0]!))
    .slice(0, MOST_PARTS)
}

function lineOf(stages: readonly Statement[][], places: string | null, desk: Desk): Draft | null {
  const composed = compose(stages, desk, places)
  if (composed === null) return null
  const { text, statements } = composed
  const weight =
    Math.max(...statements.map((s) => weightOf(s.claim.type))) +
    1.5 * Math.log2(new Set(statements.map((s) => s.article.id)).size)
  return { section: 'control', text, statements, weight, matter: 'control' }
}

/** The stages that a camp is said to have reached; who is inside is not told to be near as well, nor to be expected. */
function stagesOf(statements: readonly Statement[]): Statement[][] {
  const stages = [...groupBy(statements, (s) => String(rankOf(s))).values()]
  const inside = stages.some(([s]) => rankOf(s!) < 2)
  return inside ? stages.filter(([s]) => rankOf(s!) < RANK.advance! || s!.claim.stance === 'denied') : stages
}
