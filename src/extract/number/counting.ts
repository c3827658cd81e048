import type { Figure, Measure } from '../../model/annotated.ts'
import type { ClaimType } from '../../model/claim.ts'
import { covers } from '../../model/span.ts'
import { conjuncts, dependents, preposition, relation, type Syntax, subtree } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import { markAt, type Scene } from '../scene.ts'

/** Clauses and names beside a noun: what is counted there is something else. */
const BESIDE = new Set(['acl', 'advcl', 'conj', 'appos', 'parataxis', 'ccomp'])

/** True where the word stands in a clause or a name beside its governor. */
export const isBeside = (s: Syntax, i: number): boolean => BESIDE.has(relation(s, i))

/** A named place, whose claim is about it and not about how many there are: "took Rastan and Talbiseh, two towns". */
export function isNamed(scene: Scene, i: number): boolean {
  const place = markAt(scene, scene.places, i)
  return place !== null && place.role !== 'description'
}

/** "36 rifles, 13 shotguns and eight vehicles": no one number is that of all; people have each their own claim. */
export function isList(scene: Scene, i: number): boolean {
  const s = scene.syntax
  const first = relation(s, i) === 'conj' && s.tree.head[i]! >= 0 ? s.tree.head[i]! : i
  return [first, ...dependents(s, first, 'nmod')].some((noun) => {
    const counts = conjuncts(s, noun).map((k) => countOn(scene, k))
    const own = counts.filter((f) => f !== null && f.measure === 'other' && f.unit !== 'people')
    return new Set(own).size > 1
  })
}

/** "A convoy of 31 lorries", "delegates from eight countries". */
const isPartOf = (s: Syntax, i: number): boolean =>
  /^(of|worth|)$/.test(preposition(s, i)) ||
  (preposition(s, i) === 'from' &&
    /^(representative|delegate|minister|official|envoy|leader)s$/.test(s.lower[s.tree.head[i]!]!))

const GROUPED = /^(alliance|coalition|union|bloc|council|front|league|network|federation|group)s?$/

/** The figure that counts the noun at `i`: before it, or in what it is a part or a measure of. */
export function countOn(scene: Scene, i: number): Figure | null {
  const s = scene.syntax
  const stop = (c: number): boolean =>
    isBeside(s, c) ||
    (relation(s, c) === 'nmod' && !isPartOf(s, c)) ||
    (GROUPED.test(s.lower[s.tree.head[c]!]!) && preposition(s, c) === 'of')
  return figuresOver(scene, subtree(s, i, stop))[0] ?? null
}

/** The figures that verbs around the predicate of a claim give it. `wanted`: what its people are counted as, if any. */
export function carriedBy(
  scene: Scene,
  clause: Clause,
  type: ClaimType,
  wanted: Measure | undefined,
): Figure[] {
  const s = scene.syntax
  const found: Figure[] = []
  const over = (i: number, measure: Measure | undefined) => {
    const under = subtree(s, i, (c) => s.tree.label[c] === 'conj')
    found.push(...figuresOver(scene, under).filter((f) => f.measure === measure))
  }
  // "The toll rose to 31", "put the number of injured at 214": the verb carries the figure of its noun.
  let up = s.tree.head[clause.head]!
  while (up >= 0 && /^(number|total|tally|count)s?$/.test(s.lower[up]!)) up = s.tree.head[up]!
  const nominal = clause.trigger.pos !== 'verb' || s.lower[clause.head - 1] === 'of'
  if (wanted !== undefined && nominal && up >= 0) over(up, wanted)
  // "The number could rise to 1.5 million": what it rises to is the number told.
  if (wanted !== undefined) for (const h of clause.args.get('to') ?? []) over(h, wanted)
  // "Hundreds of fighters are en route": who goes is the subject of the verb over the noun.
  if (/^(deploy|advance|supply)$/.test(type))
    for (const h of clause.args.get('subject') ?? []) over(h, 'troops')
  if (type === 'hazard') found.push(...extentOf(scene, clause.head))
  return found
}

/** "310 mm of rain", "cholera cases have passed 6,200", "the floods have struck four million people": how much of it. */
function extentOf(scene: Scene, head: number): Figure[] {
  const s = scene.syntax
  let top = head
  while (/^(compound|nmod)$/.test(relation(s, top)) && /^(of|)$/.test(preposition(s, top))) {
    top = s.tree.head[top]!
    const counted = countOn(scene, top)
    if (counted) return [counted]
  }
  const verb = relation(s, top) === 'nsubj' ? s.tree.head[top]! : -1
  if (verb < 0 || !EXTENDS.test(s.lower[verb]!)) return []
  const told = dependents(s, verb, 'obj', 'obl').filter(
    (c) => /^(at|to|)$/.test(preposition(s, c)) || c === verb + 1,
  )
  return told.map((c) => countOn(scene, c)).filter((f) => f?.measure === 'other') as Figure[]
}

const EXTENDS =
  /^(pass|reach|exceed|top|surpass|total|number|stand|stood|rise|rose|risen|climb|jump|declin|fall|fell|fallen|drop|grow|grew|affect|strike|struck|hit)(s|es|ed|ped|ing)?$/

/** The figures that hold one of the tokens, in order. */
export const figuresOver = (scene: Scene, indices: readonly number[]): Figure[] =>
  scene.figures.filter((f) => indices.some((i) => covers(f, scene.syntax.tokens[i]!)))
