import { vouches } from '../../lexicon/attribution.ts'
import { triggersOf } from '../../lexicon/frames.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { Attribution, Stance } from '../../model/annotated.ts'
import { covers, type Span } from '../../model/span.ts'
import { ancestors, dependents, headOf, isMarked, preposition, relation } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import { entityAt } from '../fillers.ts'
import type { Scene } from '../scene.ts'

/** One reading of who vouches for a claim and how they put it. */
export type Voice = { speaker: string | null; stance: Stance }

const width = (a: Attribution): number => a.content.end - a.content.start

const holds = (span: Span | null, words: Span): boolean => span !== null && covers(span, words)

/**
 * Who vouches for what the clause says, from the attributions whose content holds it; the narrowest speaks first.
 * "State media denied reports that he had fled" has two voices: the denial, and the rumour that it denies. `own`: a
 * verb of saying that itself tells the event ("declared the town's capture") is the word of who says it.
 */
export function voicesOf(scene: Scene, clause: Clause, own = false): Voice[] {
  const { words } = clause
  const all = scene.attributions.map((a) =>
    a.source && isMute(scene, a.source) ? { ...a, source: null } : a,
  )
  const over = all
    .filter((a) => (a.kind !== 'act' || vouches(a.rule)) && holds(a.content, words) && !holds(a.cue, words))
    .filter((a) => !isBeside(scene, clause.head, a))
    .sort((a, b) => width(a) - width(b))
  const denial = over.find((a) => a.stance === 'denied')
  if (denial) {
    const denied: Voice = { speaker: nameOf(denial), stance: 'denied' }
    const rumour = over.find((a) => a !== denial && a.stance === 'rumoured')
    return rumour ? [denied, { speaker: nameOf(rumour), stance: 'rumoured' }] : [denied]
  }
  const inner = over[0]
  if (!inner) {
    const saying = own ? all.find((a) => a.kind !== 'act' && a.source && holds(a.cue, words)) : null
    return [{ speaker: saying ? nameOf(saying) : null, stance: saying?.stance ?? 'asserted' }]
  }
  const speaker = nameOf(over.find((a) => a.source) ?? inner)
  return [{ speaker, stance: inner.stance }]
}

/** "Here is what we know": the outlet's own voice has no name; "each side said" names nobody. */
const nameOf = ({ source }: Attribution): string | null =>
  source && !/^(?:we|i|us|each|either|(?:both|each|either|the two) .*)$/i.test(source.name)
    ? source.name
    : null

/**
 * True where the clause only stands beside what is said: "said Ana, whose nieces died", "declared an emergency and
 * sent soldiers".
 */
function isBeside(scene: Scene, head: number, { source, cue }: Attribution): boolean {
  const s = scene.syntax
  const above = ancestors(s, head)
  const told = cue ? headOf(s, cue) : -1
  const voice = source ? headOf(s, source) : -1
  const under = above.indexOf(voice)
  const inner = under === 0 ? head : (above[under - 1] ?? -1)
  if (
    voice >= 0 &&
    voice < head &&
    inner >= 0 &&
    relation(s, inner) === 'acl' &&
    !above.slice(0, under).includes(told)
  )
    return true
  const joined = told >= 0 && told < head && relation(s, head) === 'conj' && s.tree.head[head] === told
  return joined && dependents(s, told, 'ccomp').length === 0
}

const MUTE = ['@casualty', '@disease', '@weapon', '@munition', '@goods']

/** Types whose nouns are happenings, where those of speech and politics may also be those who speak. */
const HAPPENING = new Set(['hazard', 'kill', 'injure', 'attack', 'strike', 'clash', 'capture', 'destroy'])

/** "The epidemic claimed lives", "five deaths have been reported": an event or a thing vouches for nothing. */
function isMute(scene: Scene, source: Span): boolean {
  const { tree, lower } = scene.syntax
  const head = headOf(scene.syntax, source)
  if (head < 0 || tree.upos[head] !== 'NOUN' || entityAt(scene, head) !== null) return false
  const tells = triggersOf(lower[head]!).some(
    (t) => t.pos === 'noun' && t.frames.some((f) => HAPPENING.has(f.type)),
  )
  return tells || MUTE.some((set) => wordSet(set).has(lower[head]!))
}

/**
 * "He cannot confirm any link to the attack": an event that a definite noun takes for granted is no news of whoever
 * speaks of it, and the outlet vouches for it; "declared the capture" tells it.
 */
export function isPresupposed(scene: Scene, { head, trigger }: Clause, type: string): boolean {
  const s = scene.syntax
  if (trigger.pos !== 'noun' || type === 'hazard' || !HAPPENING.has(type)) return false
  const role = relation(s, head)
  const apart = role === 'nmod' && preposition(s, head) !== 'of'
  // "Since the offensive began": when something is counted from.
  const up = s.tree.head[head]!
  const since = role === 'nsubj' && isMarked(s, up, 'since')
  if (role !== 'obj' && role !== 'obl' && !apart && !since) return false
  const governor = s.tokens[up]
  if (governor && scene.attributions.some((a) => holds(a.cue, governor))) return false
  return dependents(s, head, 'det').some((d) => s.lower[d] === 'the')
}

/** Who speaks by the words of the clause: "the statement called on", "partners warn". Null where nobody is named. */
export function spokenBy(scene: Scene, { words }: Clause): string | null {
  const act = scene.attributions.find((a) => a.source && holds(a.cue, words) && !isMute(scene, a.source))
  return (act && nameOf(act)?.replace(/ \(.*\)$/, '')) || null
}
