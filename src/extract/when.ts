import type { TimeExpression } from '../model/annotated.ts'
import { ancestors, relation, subtree } from '../parse/syntax.ts'
import { markAt, type Scene } from './scene.ts'

/** Index of the token that a time expression ends with. */
const headOfTime = (scene: Scene, time: TimeExpression): number => {
  const { tokens, tree } = scene.syntax
  const inside = tokens.flatMap((t, i) => (t.start >= time.start && t.end <= time.end ? [i] : []))
  return inside.find((i) => !inside.includes(tree.head[i]!)) ?? inside[0] ?? -1
}

const CLAUSAL = new Set(['advcl', 'ccomp', 'acl', 'parataxis', 'csubj', 'xcomp', 'appos'])
/** Relations by which a word that stands before a noun modifies it: "the 2011 uprising", "Friday's attack". */
const MODIFYING = new Set(['amod', 'nummod', 'compound', 'nmod', 'det'])
/** Clauses that say something beside the main one: a relative clause, an apposition. */
const ASIDE = new Set(['acl', 'appos'])

/** Times by the token that heads them. */
const timesByHead = (scene: Scene): Map<number, TimeExpression> =>
  new Map(scene.times.map((t) => [headOfTime(scene, t), t]))

/**
 * The noun that the time headed by `i` modifies; null where it hangs on a verb. A preposition before it makes it a
 * phrase of its own, whatever the tree says: "In 2016 government forces retook the town".
 */
function nounDated(scene: Scene, i: number, time: TimeExpression): number | null {
  const s = scene.syntax
  const noun = s.tree.head[i]!
  if (noun <= i || !MODIFYING.has(relation(s, i))) return null
  const first = s.tokens.findIndex((t) => t.start >= time.start)
  const phrase = first > 0 && s.tree.upos[first - 1] === 'ADP' && s.tree.label[i] !== 'nmod:poss'
  return phrase ? null : noun
}

/**
 * True where the time headed by `i` may date the event at `head`. One that modifies a noun dates that noun alone, and
 * a verb only where the noun is its subject: "the 2018 siege killed 500", but not "took the cradle of the 2011 revolt".
 */
function mayDate(scene: Scene, i: number, time: TimeExpression, head: number): boolean {
  const noun = nounDated(scene, i, time)
  const { syntax: s } = scene
  return noun === null || noun === head || (relation(s, noun) === 'nsubj' && s.tree.head[noun] === head)
}

/** The times of the main clause and of those joined to it; none that dates only a noun or something said aside. */
export function mainTimes(scene: Scene): TimeExpression[] {
  const s = scene.syntax
  return [...timesByHead(scene)].flatMap(([i, time]) => {
    if (i < 0 || nounDated(scene, i, time) !== null) return []
    const aside = [i, ...ancestors(s, i)].some((k) => ASIDE.has(relation(s, k)) && !datesSubject(scene, k))
    return aside ? [] : [time]
  })
}

/** "The storm, which struck in 2019, killed 600": a thing's own date is that of what it does, a party's is not. */
function datesSubject(scene: Scene, clause: number): boolean {
  const noun = scene.syntax.tree.head[clause]!
  return relation(scene.syntax, noun) === 'nsubj' && markAt(scene, scene.entities, noun) === null
}

/** True where the time is the start of what lasts: "since 2017". */
export function isStart(scene: Scene, time: TimeExpression): boolean {
  const first = scene.syntax.tokens.findIndex((t) => t.start >= time.start)
  return [scene.syntax.lower[first - 1], scene.syntax.lower[first]].includes('since')
}

/**
 * When the event at `head` happened: the time expression that hangs on it, or on the verb that it is a part of.
 * A time in another clause of the sentence is not its time. Null where nothing is said.
 */
export function timeOf(scene: Scene, head: number): TimeExpression | null {
  if (scene.times.length === 0) return null
  const s = scene.syntax
  const at = timesByHead(scene)
  for (let top = head; top >= 0; top = s.tree.head[top]!) {
    const apart = (c: number) =>
      c !== head && CLAUSAL.has(relation(s, c)) && !isEventNoun(s, c, top) && !tellsOf(s, c, head)
    const own = subtree(s, top, apart)
    const found = own.filter((i) => at.has(i) && mayDate(scene, i, at.get(i)!, head)).map((i) => at.get(i)!)
    if (found.length > 0) return nearest(found, s.tokens[head]!.start)
    const up = s.tree.head[top]!
    if (s.tree.label[top] === 'acl:relcl' && up >= 0) return timeOfNoun(s, at, up)
    const role = relation(s, top)
    // A noun takes its verb's time, a verb joined by "and" or carried by another takes that one's.
    const climbs =
      role === 'obj' ||
      role === 'nsubj' ||
      role === 'obl' ||
      role === 'xcomp' ||
      role === 'conj' ||
      role === 'nmod'
    if (!climbs) return null
  }
  return null
}

/** "In 2013, when", "the floods of January 2015, which": the noun that a relative clause hangs on, or its own time. */
function timeOfNoun(
  s: Scene['syntax'],
  at: Map<number, TimeExpression>,
  noun: number,
): TimeExpression | null {
  const heads = [noun, ...s.children[noun]!.filter((c) => relation(s, c) === 'nmod')]
  const found = heads.find((i) => at.has(i))
  return found === undefined ? null : at.get(found)!
}

/** "The truce that they signed in 2020": what a clause on an event noun says is when the event was. */
const tellsOf = (s: Scene['syntax'], child: number, head: number): boolean =>
  s.tree.head[child] === head && relation(s, child) === 'acl' && s.tree.upos[head] === 'NOUN'

const isEventNoun = (s: Scene['syntax'], child: number, top: number): boolean =>
  relation(s, child) === 'xcomp' && s.tree.upos[top] === 'VERB'

const nearest = (times: TimeExpression[], at: number): TimeExpression =>
  times.reduce((a, b) => (Math.abs(b.start - at) < Math.abs(a.start - at) ? b : a))
