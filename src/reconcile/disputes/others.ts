import { fold } from '../../lexicon/fold.ts'
import type { Asked } from '../questions.ts'
import { groupBy } from '../sets.ts'
import { isForecast, type Statement } from '../statements.ts'
import { clash, type Draft, type Ground, type Side, settled } from './draft.ts'

/** Sides by stage, those without a clash left out; null where nothing clashes or where it has been settled. */
function contested(
  statements: readonly Statement[],
  stageOf: (s: Statement) => string | null,
  ground: Ground,
): Side[] | null {
  const stages = groupBy(statements, (s) => (isForecast(s) ? null : stageOf(s)))
  const names = [...stages.keys()]
  const clashing = new Set<string>()
  for (const [i, one] of names.entries()) {
    for (const two of names.slice(i + 1)) {
      if (clash(stages.get(one)!, stages.get(two)!, ground)) clashing.add(one).add(two)
    }
  }
  const matters = names.map((stage) => matterOf({ stage }))
  const sides = names
    .filter((name) => clashing.has(name))
    .map((stage) => ({ stage, statements: stages.get(stage)! }))
  sides.sort((a, b) => matters.indexOf(matterOf(a)) - matters.indexOf(matterOf(b)) || denials(a) - denials(b))
  return sides.length < 2 || settled(sides, ground.origins) ? null : sides
}

/** What a side is about, where a dispute is about a thing and its parts: the stage's words before the bar. */
const matterOf = ({ stage }: { stage: string }): string => (stage.includes('|') ? stage.split('|')[0]! : '')

/** The share of denials: what is said comes before what denies it. */
const denials = ({ statements }: Side): number =>
  statements.filter((s) => s.claim.stance === 'denied').length / statements.length

/** What somebody's forces did at a place: left it, took up other positions, or stayed. */
export function conductDisputes({ question, statements }: Asked, ground: Ground): Draft[] {
  const stage = ({ claim }: Statement): string | null =>
    claim.type === 'withdraw' ? (claim.stance === 'denied' ? 'stayed' : 'left') : stayStage(claim.type)
  const sides = contested(statements, stage, ground)
  if (!sides) return []
  const kind = sides.some((side) => side.stage === 'stayed') ? 'denial' : 'degree'
  return [{ kind, question, party: statements[0]!.actor, sides }]
}

const stayStage = (type: string): string | null =>
  type === 'deploy' ? 'moved' : type === 'hold' ? 'stayed' : null

/** Whether a leader is gone or still there; a denial that he left says that he is there. */
export function whereaboutsDisputes({ question, statements }: Asked, ground: Ground): Draft[] {
  const stage = ({ claim }: Statement): string =>
    (claim.type === 'depart') === (claim.stance === 'denied') ? 'there' : 'gone'
  const sides = contested(statements, stage, ground)
  return sides ? [{ kind: 'whereabouts', question, party: question.whom, sides }] : []
}

const NOT = ' not'

/** What state a thing is in: broken, shut, open, whole. Its parts may be told of apart. */
export function conditionDisputes({ question, statements }: Asked, ground: Ground): Draft[] {
  const named = /\p{Lu}/u.test(question.whom ?? '')
  const stage = ({ claim, target }: Statement): string | null => {
    const state = claim.type === 'cut' ? 'close' : claim.type
    // What has become of a part ("the wall of the dam") is a side of its own.
    return `${fold(target ?? '')}|${state}${claim.stance === 'denied' ? NOT : ''}`
  }
  const real = named ? statements : statements.filter((s) => s.claim.type !== 'close')
  const sides = contested(real, stage, ground)
  if (!sides) return []
  const kind = sides.some((side) => side.stage.endsWith(NOT)) ? 'denial' : 'degree'
  return [{ kind, question, party: null, sides }]
}

/** Somebody or something that both name: "no deal" of nobody says nothing of another's deal. */
const shares = (a: Statement, b: Statement): boolean =>
  (a.actors.length > 0 && b.actors.length > 0) || (a.target !== null && b.target !== null)

/** Whether something happened at all: told by some, denied by others. */
export function occurrenceDisputes({ question, statements }: Asked, ground: Ground): Draft[] {
  const stage = ({ claim }: Statement): string => (claim.stance === 'denied' ? 'no' : 'yes')
  const denials = statements.filter((s) => stage(s) === 'no')
  if (denials.length === 0) return []
  // Only what the denials are about: other events of this type at the place are no side.
  const about = statements.filter(
    (s) =>
      stage(s) === 'no' ||
      denials.some((d) => (question.where !== null || shares(s, d)) && clash([s], [d], ground)),
  )
  const sides = contested(about, stage, ground)
  return sides ? [{ kind: 'denial', question, party: null, sides }] : []
}
