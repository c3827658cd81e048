import { triggersOf } from '../lexicon/frames.ts'
import { lightVerbs, perceiveVerbs } from '../lexicon/governors.ts'
import { wordSet } from '../lexicon/words.ts'
import { dependents, preposition, relation } from '../parse/syntax.ts'
import type { Clause } from './clause/clauses.ts'
import { entityAt } from './fillers.ts'
import type { Scene } from './scene.ts'

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'both', 'all'])

/** What an event noun may bear and still say nothing that was not said before: "this brutal attack", "all three". */
const EMPTY = new Set(['det', 'amod', 'nummod', 'case', 'punct', 'advmod', 'cc', 'conj'])

/** Kinds of bearers of names that are made of common nouns. */
const NAMED = new Set(['organisation', 'government', 'media'])

/** Where a noun stands of which nothing is told but something else: "since the outbreak", "survived the blast". */
const IN_PASSING = new Set(['nmod', 'obl', 'obj'])

/** What tells where, against whom or by whom, wherever the tree hung it. */
const ITS_OWN = ['in', 'at', 'near', 'on', 'against', 'by', 'between']

/**
 * True where an event noun only points back to what the article has told: "killed in the battle", "the peak of that
 * flood", "linked to all three attacks". What such a noun is the subject of tells more of it, and so do verbs that
 * report or carry it.
 */
export function pointsBack({ syntax: s }: Scene, { head, trigger, args }: Clause): boolean {
  if (trigger.pos !== 'noun' || !IN_PASSING.has(relation(s, head))) return false
  // "Most of the deaths", "one of the outbreaks": what is counted is told of.
  if (s.tree.upos[s.tree.head[head]!] !== 'NOUN' && relation(s, head) === 'nmod') return false
  if (args.get('count')?.some((c) => s.tree.head[c] !== head)) return false
  if ((args.get('governor') ?? []).some((v) => lightVerbs.has(s.lower[v]!) || perceiveVerbs.has(s.lower[v]!)))
    return false
  if (ITS_OWN.some((role) => args.has(role)) || preposition(s, head) === 'by') return false
  const isNamed = (c: number) => relation(s, c) === 'amod' && /^\p{Lu}/u.test(s.tokens[c]!.text)
  const isMeans = (c: number) => relation(s, c) === 'compound' && wordSet('@weapon').has(s.lower[c]!)
  return (
    dependents(s, head, 'det').some((d) => DEFINITE.has(s.lower[d]!)) &&
    s.children[head]!.every((c) => (EMPTY.has(relation(s, c)) && !isNamed(c)) || isMeans(c))
  )
}

/**
 * True where an event noun only says of what kind another thing is: "flood relief", "riot gear", "bombing
 * investigators". Before another event, a count of the dead or the name of an illness it tells its own event.
 */
export function isKindOf({ syntax: s }: Scene, { head, trigger }: Clause): boolean {
  if (trigger.pos !== 'noun' || relation(s, head) !== 'compound') return false
  const whole = s.lower[s.tree.head[head]!]!
  return (
    !triggersOf(whole).some((t) => t.pos === 'noun' && t.particle === null) && !wordSet('@disease').has(whole)
  )
}

/** "The Rail Accident Investigation Branch", "the Women's March": an event noun inside a name tells of no event. */
export const isInName = (scene: Scene, { head, trigger }: Clause): boolean => {
  if (trigger.pos !== 'noun') return false
  const name = entityAt(scene, head)
  return name?.form === 'name' && NAMED.has(name.kind) && /^\p{Lu}/u.test(scene.syntax.tokens[head]!.text)
}
