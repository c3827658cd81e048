import { covers } from '../../model/span.ts'
import {
  ancestors,
  dependents,
  isMarked,
  preposition,
  relation,
  type Syntax,
  subtree,
} from '../../parse/syntax.ts'
import type { Draft } from '../claims.ts'
import type { Scene } from '../scene.ts'
import { isSameMoment } from '../when/moments.ts'
import { tellsOfWork } from '../when/when.ts'
import type { Spot } from './spots.ts'

/** The narrowest of the spots by name, each once. */
export const names = (spots: readonly Spot[]): string[] => {
  const width = Math.min(...spots.map((s) => s.width))
  return [...new Set(spots.filter((s) => s.width === width).map((s) => s.name))]
}

const CLAUSAL = new Set(['conj', 'advcl', 'acl', 'ccomp', 'parataxis', 'csubj'])

/** True where a clause of its own hangs on the governor of `i`; the "bombing" of "a car bombing in Karat" is none. */
const isClause = (s: Syntax, i: number): boolean =>
  CLAUSAL.has(relation(s, i)) &&
  (s.tree.upos[i] === 'VERB' || s.tree.upos[i] === 'AUX') &&
  !(s.tree.label[i] === 'acl' && s.tree.xpos[i] === 'VBG' && s.tree.head[i] === i - 1)

/**
 * Of the spots of the claim's sentence those that stand closest to its predicate in the tree: in its own clause, else
 * in the clause that this one hangs on, where a whole country is too wide to tell anything of it.
 */
export function nearest(scene: Scene, draft: Draft, spots: readonly Spot[]): string[] {
  const s = scene.syntax
  const head = predicateAt(s, draft)
  const path = [head, ...ancestors(s, head)]
  let [widest, away] = [2, draft.type === 'evacuate']
  for (const top of path) {
    const other = (c: number) => isClause(s, c) && !path.includes(c)
    const told = spots.filter((spot) => spot.width <= widest && !(away && spot.passing))
    const found = within(s, told, top, other)
    if (found.length > 0) return found
    const meanwhile = within(s, told, top, (c) => other(c) && !(isSetting(s, c) && !tellsOfWork(scene, c)))
    if (meanwhile.length > 0) return meanwhile
    const behind = settingsOfAll(s, top).flatMap((c) => within(s, told, c, other))
    if (behind.length > 0) return [...new Set(behind)]
    const oneAct = relation(s, top) === 'conj' && dependents(s, top, 'nsubj').length === 0
    if (isClause(s, top)) [widest, away] = [oneAct || isSetting(s, top) ? widest : 1, true]
  }
  return []
}

/** True where what the clause at `c` tells happened in one place with what it hangs on; "while" may contrast two. */
const isSetting = (s: Syntax, c: number): boolean => isSameMoment(s, c) && !isMarked(s, c, 'while')

/** "Seven died and dozens were hurt after a tram overturned in Croydon": what stands behind both tells of both. */
const settingsOfAll = (s: Syntax, verb: number): number[] =>
  dependents(s, verb, 'conj').flatMap((c) =>
    dependents(s, c, 'advcl').filter((a) => a > c && isSetting(s, a) && s.tree.upos[c] === 'VERB'),
  )

/** The narrowest of the spots under the token `top`, without the branches where `stop` holds. */
function within(s: Syntax, spots: readonly Spot[], top: number, stop: (c: number) => boolean): string[] {
  const under = subtree(s, top, stop)
  return names(spots.filter((spot) => under.some((i) => covers(spot, s.tokens[i]!))))
}

/**
 * Spots that may tell of the whole sentence: none of a second clause with a subject of its own, of one that says
 * something aside, or of how it all began.
 */
export function linked(s: Syntax, draft: Draft, spots: readonly Spot[]): Spot[] {
  const head = predicateAt(s, draft)
  const path = [head, ...ancestors(s, head)]
  return spots.filter((spot) => {
    const at = s.tokens.findIndex((t) => t.start >= spot.start)
    return ![at, ...ancestors(s, at)].some((i) => isAside(s, i) && !path.includes(i))
  })
}

const predicateAt = (s: Syntax, draft: Draft): number =>
  s.tokens.findIndex((t) => t.start >= draft.words.start)

const isAside = (s: Syntax, i: number): boolean =>
  s.tree.label[i] === 'acl:relcl' ||
  (relation(s, i) === 'conj' && dependents(s, i, 'nsubj').length > 0) ||
  (relation(s, i) === 'advcl' && isMarked(s, i, 'since'))

/** "In Damascus, shops closed and …": a place that opens the sentence is where all of it happens. */
export function opening(s: Syntax, spots: readonly Spot[]): string | null {
  const first = spots[0]
  const at = first ? s.tokens.findIndex((t) => t.start >= first.start) : -1
  return at > 0 &&
    relation(s, at) === 'obl' &&
    s.tree.upos[0] === 'ADP' &&
    preposition(s, at) !== '' &&
    at < OPENING
    ? first!.name
    : null
}

/** Words within which a phrase still opens its sentence. */
const OPENING = 5
