import { type Camp, campsOf } from '../camps.ts'
import type { Asked } from '../questions.ts'
import { commonest, groupBy } from '../sets.ts'
import { isForecast, type Statement } from '../statements.ts'
import { clash, type Draft, type Ground, lastTold, type Side, settled } from './draft.ts'

/** Stages of taking a place, the furthest first. */
const STAGES = ['taken', 'inside', 'around', 'near', 'expected', 'denied'] as const
type Stage = (typeof STAGES)[number]

const STAGE: Record<string, Stage> = {
  capture: 'taken',
  hold: 'taken',
  enter: 'inside',
  encircle: 'around',
  advance: 'near',
}

const stageOf = (s: Statement): Stage =>
  s.claim.stance === 'denied' ? 'denied' : isForecast(s) ? 'expected' : STAGE[s.claim.type]!

/**
 * How far somebody has got at a place (`degree`), who of several took it (`agency`), and who of two sides holds it
 * (`control`). Stages told on different days are a history and no dispute.
 */
export function controlDisputes(asked: Asked, ground: Ground): Draft[] {
  const camps = campsOf(asked.statements, ground.parties)
  const drafts = camps.flatMap((camp) => [...degree(asked, camp, ground), ...agency(asked, camp, ground)])
  for (const [i, one] of camps.entries()) {
    for (const two of camps.slice(i + 1)) drafts.push(...rivals(asked, one, two, ground))
  }
  return drafts
}

/**
 * Stages that reports tell in their own voice are a course of events: nobody wrote in one hour. Somebody must stand
 * behind one of the two, and behind "still near" where others have the place entered or taken.
 */
function vouched(further: Statement, lesser: Statement): boolean {
  const [one, two] = [stageOf(further), stageOf(lesser)]
  if (two === 'near' && one !== 'around') return lesser.speakers.length > 0
  return further.speakers.length + lesser.speakers.length > 0
}

function degree(asked: Asked, camp: Camp, ground: Ground): Draft[] {
  const stages = groupBy(camp.statements, stageOf)
  const real = STAGES.filter((stage) => stage !== 'expected' && stages.has(stage))
  const clashing = new Set<Stage>()
  for (const [i, one] of real.entries()) {
    for (const two of real.slice(i + 1)) {
      if (clash(stages.get(one)!, stages.get(two)!, ground, vouched)) clashing.add(one).add(two)
    }
  }
  if (clashing.size === 0) return []
  const first = Math.min(...[...clashing].map((stage) => lastTold(stages.get(stage)!)))
  const sides: Side[] = STAGES.filter((stage) => clashing.has(stage) || stage === 'expected').flatMap(
    (stage) => {
      const statements = (stages.get(stage) ?? []).filter(
        (s) => clashing.has(stage) || s.told === null || s.told >= first,
      )
      return statements.length > 0 ? [{ stage, statements }] : []
    },
  )
  if (
    settled(
      sides.filter((side) => side.stage !== 'expected'),
      ground.origins,
    )
  )
    return []
  const kind = clashing.has('denied') && clashing.size === 2 ? 'denial' : 'degree'
  return [
    { kind, question: asked.question, party: commonest(camp.statements.flatMap((s) => s.actors)), sides },
  ]
}

/** One place, taken by two that are not one: "rebels" of one report may be either, so they take no side. */
function agency(asked: Asked, camp: Camp, ground: Ground): Draft[] {
  const taken = camp.statements.filter((s) => stageOf(s) === 'taken' && s.claim.type === 'capture')
  const takers = groupBy(taken, (s) => s.actor)
  const names = [...takers.keys()]
  const apart = names.filter((one) =>
    names.some(
      (two) => ground.parties.tie(one, two) === 'apart' && clash(takers.get(one)!, takers.get(two)!, ground),
    ),
  )
  if (apart.length < 2) return []
  const sides = apart.map((name) => ({ stage: name, statements: takers.get(name)! }))
  return [{ kind: 'agency', question: asked.question, party: null, sides }]
}

/** Two camps that are each said to have a place. */
function rivals(asked: Asked, one: Camp, two: Camp, ground: Ground): Draft[] {
  const sides = [one, two].map(({ name, statements }) => ({
    stage: name,
    statements: statements.filter((s) => stageOf(s) === 'taken'),
  }))
  if (sides.some((side) => side.statements.length === 0)) return []
  if (!clash(sides[0]!.statements, sides[1]!.statements, ground)) return []
  if (settled(sides, ground.origins)) return []
  const bothTook = sides.every((side) => side.statements.some((s) => s.claim.type === 'capture'))
  return [{ kind: bothTook ? 'agency' : 'control', question: asked.question, party: null, sides }]
}
