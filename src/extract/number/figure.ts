import type { Figure, Measure } from '../../model/annotated.ts'
import type { ClaimFigure, ClaimType } from '../../model/claim.ts'
import { subtree } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import type { Scene } from '../scene.ts'
import { lengthOf } from '../when/lasting.ts'
import { carriedBy, countOn, figuresOver, isBeside, isList, isNamed } from './counting.ts'

/** What people are counted as, by what happened to them. */
export const COUNTED: Record<ClaimType, Measure> = {
  displace: 'displaced',
  kill: 'killed',
  injure: 'injured',
  detain: 'detained',
  release: 'released',
}

/** What befell people is the number of that claim and of no other: "an attack that killed 12". */
const BEFELL: ReadonlySet<Measure> = new Set(['killed', 'injured', 'missing', 'detained', 'released'])

/** Measures that leave open what befell those counted. */
const OPEN: ReadonlySet<Measure> = new Set(['other', 'civilians', 'troops', 'displaced', 'crossed'])

/** What is only said has no size: "accused two of the ministers". */
const UNCOUNTED = new Set(['accuse', 'warn', 'advise', 'back', 'decline'])

/** Types of what parties do together, whose number is told where the parties are met first. */
const BETWEEN_PARTIES = new Set(['urge', 'meet', 'agree', 'clash', 'attack', 'strike', 'protest'])

/** Tokens of the longest label before a number. */
const LABEL_MAX = 8

const COUNTABLE = ['patient', 'agent', 'theme', 'of', 'head', 'recipient', 'by']
/** Where a type counts something else than what most count. */
const ROLES: Record<ClaimType, readonly string[]> = {
  meet: ['agent', 'with', 'between', 'of', 'head'],
  agree: ['head', 'patient', 'of'],
  urge: ['patient', 'theme', 'of', 'head', 'recipient', 'for'],
}

/**
 * The number that the claim is about: one that counts its people or things, else how long it lasts, how far it goes or
 * by how much it multiplies. `target`: of several whom it is done to, the one that the claim is about.
 */
export function figureOf(
  scene: Scene,
  clause: Clause,
  type: ClaimType,
  target: number | null = null,
): ClaimFigure | null {
  if (scene.figures.length === 0 || UNCOUNTED.has(type)) return null
  const wanted = COUNTED[type]
  const roles = ROLES[type] ?? COUNTABLE
  const heads = target === null ? roles.flatMap((r) => clause.args.get(r) ?? []) : [target]
  const named = (but: number) => heads.some((h) => h !== but && isNamed(scene, h))
  const found = heads.flatMap((h) => {
    const f = isList(scene, h) ? null : countOn(scene, h)
    return f && fits(scene, f, type) && !(f.measure === 'places' && named(h)) ? [f] : []
  })
  if (target === null) found.push(...carriedBy(scene, clause, type, wanted))
  const best =
    found.find((f) => wanted && f.measure === wanted) ??
    found[0] ??
    (target === null ? (mannerOf(scene, clause, type) ?? labelled(scene, clause, wanted)) : null)
  return best ? told(scene, best, type) : null
}

/** The figure as the claim gives it: people to whom it happened are counted as those to whom it happened. */
export function told(scene: Scene, f: Figure, type: ClaimType): ClaimFigure {
  const wanted = COUNTED[type]
  const { value, max, modifier, since, asOf } = f
  const factor = type === 'price' && f.unit === '%' ? factorOf(scene, f) : null
  if (factor !== null)
    return { measure: 'price-factor', value: factor, max: null, modifier, unit: '×', since, asOf }
  const measure = f.unit === 'people' && wanted ? wanted : f.measure
  return { measure, value, max, modifier, unit: f.unit, since, asOf }
}

/** "Rose by 85 percent": 1.85 times what it was; null for a share that says no change. */
function factorOf(scene: Scene, f: Figure): number | null {
  const { lower, tokens } = scene.syntax
  const first = tokens.findIndex((t) => t.end > f.start)
  const near = lower.slice(Math.max(0, first - 5), first + 5)
  const falls = near.some((w) =>
    /^(fell|fall|falls|fallen|drop|dropped|down|cheaper|lower|declined|halved)$/.test(w),
  )
  if (!falls && !near.some((w) => /^(by|up|rose|risen|rise|more|higher|jumped|soared|climbed)$/.test(w)))
    return null
  return Math.round((1 + (falls ? -f.value : f.value) / 100) * 1000) / 1000
}

/** True where a figure of this measure may be the number of a claim of the type. */
function fits(scene: Scene, f: Figure, type: ClaimType): boolean {
  if (isManner(f)) return false
  const wanted = COUNTED[type]
  if (type === 'release' && f.measure === 'detained') return true
  if (wanted && f.measure !== wanted)
    return OPEN.has(f.measure) && (f.unit === 'people' || f.unit === 'households' || f.unit === null)
  if (!wanted && BEFELL.has(f.measure)) return false
  const { lower, tokens } = scene.syntax
  const first = tokens.findIndex((t) => t.end > f.start)
  const before = lower[first - 1] ?? ''
  // "Asked the two sides", "linked to all three attacks": those that were told of before.
  const known = /^(the|these|those|all|both|its|their)$/.test(before)
  return !(known && (BETWEEN_PARTIES.has(type) || lower[first - 2] === 'of'))
}

/** How long, how far, how many times: said right at the predicate. */
function mannerOf(scene: Scene, clause: Clause, type: ClaimType): Figure | undefined {
  const s = scene.syntax
  const own = figuresOver(
    scene,
    subtree(s, clause.head, (c) => isBeside(s, c)),
  ).find((f) => f.measure === 'distance' || f.measure === 'price-factor')
  return own ?? lengthOf(scene, clause.head, type) ?? undefined
}

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
