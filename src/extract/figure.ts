import type { Figure, Measure } from '../model/annotated.ts'
import type { ClaimFigure, ClaimType } from '../model/claim.ts'
import { subtree } from '../parse/syntax.ts'
import type { Clause } from './clauses.ts'
import type { Scene } from './scene.ts'

/** What people are counted as, by what happened to them. */
const COUNTED: Record<ClaimType, Measure> = {
  displace: 'displaced',
  kill: 'killed',
  injure: 'injured',
  detain: 'detained',
  release: 'released',
}

/** Tokens of the longest label before a number. */
const LABEL_MAX = 8

const COUNTABLE = ['patient', 'agent', 'theme', 'of', 'head', 'recipient', 'by']

/** The number that the claim is about: one that counts its people or things, else a distance or factor beside it. */
export function figureOf(scene: Scene, clause: Clause, type: ClaimType): ClaimFigure | null {
  if (scene.figures.length === 0) return null
  const s = scene.syntax
  const heads = COUNTABLE.filter((r) => clause.args.has(r)).flatMap((r) => clause.args.get(r)!)
  const inside = (indices: number[]): Figure | undefined => figuresOver(scene, indices)[0]
  const stop = (c: number) => ['acl', 'advcl', 'acl:relcl', 'conj', 'appos'].includes(s.tree.label[c]!)
  const wanted = COUNTED[type]
  const found = heads.map((h) => inside(subtree(s, h, stop))).filter((f) => f !== undefined)
  const loose = inside(
    subtree(s, clause.head, (c) => s.tree.label[c] === 'conj' || s.tree.label[c] === 'advcl'),
  )
  // "The toll rose to 31", "the number of dead stands at 31": the verb carries the figure of its subject.
  const up = s.tree.head[clause.head]!
  const nominal = wanted !== undefined && clause.trigger.pos === 'noun' && up >= 0
  const carried = nominal
    ? figuresOver(
        scene,
        subtree(s, up, (c) => s.tree.label[c] === 'conj'),
      )
    : []
  found.push(...carried.filter((f) => f.measure === wanted))
  // "The number could rise to 1.5 million": what it rises to is the number told.
  const reached = (clause.args.get('to') ?? []).map((h) => inside(subtree(s, h, stop)))
  found.push(...reached.filter((f) => f !== undefined).filter((f) => f.measure === wanted))
  // "Hundreds of fighters are en route": who goes is the subject of the verb over the noun.
  const going = (clause.args.get('subject') ?? []).map((h) => inside(subtree(s, h, stop)))
  found.push(...going.filter((f) => f !== undefined).filter((f) => f.measure === 'troops'))
  const best =
    found.find((f) => wanted && f.measure === wanted) ??
    found[0] ??
    (loose && isManner(loose) ? loose : labelled(scene, clause, wanted))
  if (!best) return null
  const people = best.unit === 'people' && wanted && best.measure !== wanted ? wanted : best.measure
  return {
    measure: people,
    value: best.value,
    max: best.max,
    modifier: best.modifier,
    unit: best.unit,
    since: best.since,
    asOf: best.asOf,
  }
}

/** The figures that hold one of the tokens, in order. */
const figuresOver = (scene: Scene, indices: readonly number[]): Figure[] =>
  scene.figures.filter((f) =>
    indices.some((i) => {
      const token = scene.syntax.tokens[i]!
      return token.start >= f.start && token.end <= f.end
    }),
  )

/** "Houses destroyed: 34": the one number of a label that says what it counts. */
function labelled(scene: Scene, clause: Clause, wanted: Measure | undefined): Figure | undefined {
  const { tokens } = scene.syntax
  const [figure, ...others] = scene.figures
  const colon = tokens.findLastIndex((token) => token.end <= (figure?.start ?? 0))
  if (!figure || others.length > 0 || tokens[colon]?.text !== ':' || clause.head > colon) return undefined
  return colon < LABEL_MAX && (!wanted || figure.measure === wanted) ? figure : undefined
}

const isManner = (f: Figure): boolean =>
  f.measure === 'distance' || f.measure === 'price-factor' || f.measure === 'duration'
