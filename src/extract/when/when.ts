import { wordSet } from '../../lexicon/words.ts'
import type { TimeExpression } from '../../model/annotated.ts'
import { covers } from '../../model/span.ts'
import { ancestors, headOf, relation, type Syntax, subtree } from '../../parse/syntax.ts'
import { markAt, type Scene } from '../scene.ts'
import { openingTime, opensBehind, sinceClause, startOf } from './anchors.ts'
import { goesOn, isOneAct, isSameMoment, tellsRecord } from './moments.ts'

const CLAUSAL = new Set(['advcl', 'ccomp', 'acl', 'parataxis', 'csubj', 'xcomp', 'appos'])
/** Relations by which a word that stands before a noun modifies it: "the 2011 uprising", "Friday's attack". */
const MODIFYING = new Set(['amod', 'nummod', 'compound', 'nmod', 'det'])
/** Clauses that say something beside the main one: a relative clause, an apposition. */
const ASIDE = new Set(['acl', 'appos'])

/** Times by the token that heads them. */
const timesByHead = (scene: Scene): Map<number, TimeExpression> =>
  new Map(scene.times.map((t) => [headOf(scene.syntax, t), t]))

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
 * When the event at `head` happened: the time expression that hangs on it, or on the verb that it is a part of, or on
 * a clause that tells of the same moment. A time in another clause of the sentence is not its time. `day`: on which
 * the report speaks, in milliseconds. Null where nothing is said.
 */
export function timeOf(scene: Scene, head: number, day: number | null = null): TimeExpression | null {
  if (scene.times.length === 0) return null
  const s = scene.syntax
  const at = timesByHead(scene)
  const fits = (i: number) => at.has(i) && mayDate(scene, i, at.get(i)!, head) && !tellsRecord(s, at.get(i)!)
  let [opening, beside] = [false, false]
  for (let top = head; top >= 0; top = s.tree.head[top]!) {
    // What has gone on "since May" is the time of its own clause alone.
    const lasts = (i: number) => beside && at.get(i)!.rule === 'date/since'
    const found = timesUnder(scene, top, head, fits).filter((i) => (!opening || i < top) && !lasts(i))
    if (found.length > 0)
      return chosen(
        s,
        found.map((i) => at.get(i)!),
        head,
      )
    const since = beside ? null : sinceClause(s, top, at, day)
    if (since) return since
    const up = s.tree.head[top]!
    if (up < 0) return openingTime(scene, head)
    const dated = opensBehind(scene, top)
    if (dated) return startOf(dated)
    if (CLAUSAL.has(relation(s, top)) && isCue(scene, up)) return null
    if (relation(s, top) === 'obj' && isSpokenOf(scene, up)) return null
    if (s.tree.label[top] === 'acl:relcl') {
      const own = timeOfNoun(s, at, up)
      if (own || !isSameMoment(s, top)) return own
    } else if (relation(s, top) === 'conj' && s.tree.upos[top] === 'VERB') opening ||= !goesOn(s, top)
    else if (!CLIMBING.has(relation(s, top))) {
      if (!isSameMoment(s, top)) return isUnderOpening(s, top) ? openingTime(scene, head) : null
      beside = true
    }
  }
  return null
}

/** True where a date that opens the sentence is that of the clause at `top` too: said in it, or hung beside a mere word. */
const isUnderOpening = (s: Syntax, top: number): boolean =>
  relation(s, top) === 'ccomp' ||
  (relation(s, top) === 'parataxis' && s.lower.slice(0, top).every((word) => !/^[;:–—]$/.test(word)))

/** True where the verb at `i` only says or judges what is told under it: its time is that of the words. */
const isCue = (scene: Scene, i: number): boolean =>
  scene.syntax.tree.upos[i] === 'VERB' &&
  scene.attributions.some(({ cue }) => cue !== null && covers(cue, scene.syntax.tokens[i]!))

/** "On Thursday she condemned the attack": when it was spoken of is not when it was. */
const isSpokenOf = (scene: Scene, verb: number): boolean =>
  scene.attributions.some(
    ({ kind, cue }) => kind === 'act' && cue !== null && covers(cue, scene.syntax.tokens[verb]!),
  )

/** A noun takes its verb's time, a verb joined by "and" or carried by another takes that one's. */
const CLIMBING = new Set(['obj', 'nsubj', 'obl', 'xcomp', 'conj', 'nmod'])

/**
 * Heads of the times under `top`: those of its own words, else those of the clauses that tell of the same moment.
 */
function timesUnder(scene: Scene, top: number, head: number, fits: (i: number) => boolean): number[] {
  const s = scene.syntax
  const own = (c: number) =>
    c === head || !CLAUSAL.has(relation(s, c)) || isEventNoun(s, c, top) || tellsOf(s, c, head)
  const joined = (c: number) => relation(s, c) === 'conj' && s.tree.upos[c] === 'VERB' && !isOneAct(s, c)
  const found = subtree(s, top, (c) => c !== head && (!own(c) || joined(c))).filter(fits)
  if (found.length > 0) return found
  const beside = (c: number) => isSameMoment(s, c) && !isCue(scene, s.tree.head[c]!) && !tellsOfWork(scene, c)
  return subtree(s, top, (c) => c !== head && ((!own(c) && !beside(c)) || joined(c))).filter(fits)
}

/** "The airport, which reopened in May, was hit": what a work or a party did before dates nothing else. */
export function tellsOfWork(scene: Scene, clause: number): boolean {
  const { tree, lower } = scene.syntax
  const noun = tree.head[clause]!
  if (tree.label[clause] !== 'acl:relcl') return false
  return (
    wordSet('@thing').has(lower[noun]!) ||
    wordSet('@place').has(lower[noun]!) ||
    wordSet('@site').has(lower[noun]!) ||
    markAt(scene, scene.entities, noun) !== null
  )
}

/** "In 2013, when", "the floods of January 2015, which": the noun that a relative clause hangs on, or its own time. */
function timeOfNoun(s: Syntax, at: Map<number, TimeExpression>, noun: number): TimeExpression | null {
  const heads = [noun, ...s.children[noun]!.filter((c) => relation(s, c) === 'nmod')]
  const found = heads.find((i) => at.has(i))
  return found === undefined ? null : at.get(found)!
}

/** "The truce that they signed in 2020": what a clause on an event noun says is when the event was. */
const tellsOf = (s: Syntax, child: number, head: number): boolean =>
  s.tree.head[child] === head && relation(s, child) === 'acl' && s.tree.upos[head] === 'NOUN'

const isEventNoun = (s: Syntax, child: number, top: number): boolean =>
  relation(s, child) === 'xcomp' && s.tree.upos[top] === 'VERB'

/** Of several times the nearest, a date before a mere length; of what began a stretch its first day. */
function chosen(s: Syntax, times: TimeExpression[], head: number): TimeExpression {
  const { start, end } = s.tokens[head]!
  const dates = times.filter((t) => t.type === 'date')
  const time = nearest(dates.length > 0 ? dates : times, start)
  return time.start <= start && end <= time.end ? startOf(time) : time
}

const nearest = (times: TimeExpression[], at: number): TimeExpression =>
  times.reduce((a, b) => (Math.abs(b.start - at) < Math.abs(a.start - at) ? b : a))
