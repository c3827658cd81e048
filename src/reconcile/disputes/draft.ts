import type { DisputeKind, Question } from '../../model/account.ts'
import type { Origins } from '../origins.ts'
import type { Parties } from '../parties.ts'
import { relate } from '../relate.ts'
import type { Statement } from '../statements.ts'

/** A side of a dispute: what all its statements come to, as a key inside the dispute. */
export type Side = { stage: string; statements: Statement[] }

/** A dispute before it is worded. `party`: whose doing is disputed, as named by the statements. */
export type Draft = { kind: DisputeKind; question: Question; party: string | null; sides: Side[] }

/** What the search for clashes needs of the story. */
export type Ground = { parties: Parties; origins: Origins }

const SAMPLE = 48

/**
 * True where some statement of the one side contradicts or denies one of the other at one time and rests on another
 * origin: one mouth or one text that says two things is a doubt, not a dispute. At most 48 statements of a side are
 * looked at, one for each origin and day, the latest first, so that 200 copies cost as much as one.
 */
export function clash(
  a: readonly Statement[],
  b: readonly Statement[],
  ground: Ground,
  counts: (a: Statement, b: Statement) => boolean = () => true,
): boolean {
  const others = sample(b, ground.origins)
  return sample(a, ground.origins).some((one) =>
    others.some((two) => {
      const relation = relate(one, two, ground.parties)
      const against = relation === 'contradicts' || relation === 'denies'
      return against && independent(one, two, ground.origins) && counts(one, two)
    }),
  )
}

/** Two statements without a common origin. A rumour has none that could be common. */
export function independent(a: Statement, b: Statement, origins: Origins): boolean {
  const ids = origins.of(b.claim.id)
  if (!origins.of(a.claim.id).some((id) => ids.includes(id))) return true
  return (a.claim.stance === 'rumoured') !== (b.claim.stance === 'rumoured')
}

function sample(statements: readonly Statement[], origins: Origins): Statement[] {
  const seen = new Set<string>()
  const some: Statement[] = []
  const latest = [...statements].sort((a, b) => (b.told ?? 0) - (a.told ?? 0))
  for (const statement of latest) {
    const { told, days, claim } = statement
    const key = `${origins.of(claim.id)}|${told ?? statement.article.id}|${days?.from}|${days?.to}|${claim.type}`
    if (seen.has(key)) continue
    seen.add(key)
    if (some.push(statement) >= SAMPLE) break
  }
  return some
}

/** Days without a word against what is told last. */
const QUIET = 2

/** What only one side still tells, by two origins, days after the others were last heard of, is history. */
export function settled(sides: readonly Side[], origins: Origins): boolean {
  const last = sides.map(({ statements }) => lastTold(statements))
  const end = Math.max(...last)
  const now = sides.filter((_, i) => last[i] === end)
  const others = Math.max(...last.filter((day) => day < end))
  if (now.length !== 1 || end === Number.POSITIVE_INFINITY || end - others < QUIET) return false
  const voices = now[0]!.statements.filter((s) => s.told === end).flatMap((s) => origins.of(s.claim.id))
  return new Set(voices.filter((id) => !origins.isUnknown(id))).size > 1
}

/** The last day on which any of the statements is told; one without a day may be of any. */
export const lastTold = (statements: readonly Statement[]): number =>
  statements.reduce((last, s) => Math.max(last, s.told ?? Number.POSITIVE_INFINITY), Number.NEGATIVE_INFINITY)
