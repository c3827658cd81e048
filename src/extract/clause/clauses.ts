import { type Trigger, triggersOf } from '../../lexicon/frames.ts'
import type { Span } from '../../model/span.ts'
import { conjuncts, dependents, preposition, relation, type Syntax, spanOf } from '../../parse/syntax.ts'
import { type Arguments, put, verbArguments } from './arguments.ts'
import { nounArguments } from './eventNouns.ts'
import { isPassive } from './subjects.ts'

/** A predicate with its arguments: one verb group or one event noun that some frame knows. */
export type Clause = {
  /** Index of the predicate in its sentence. */
  head: number
  trigger: Trigger
  passive: boolean
  args: Arguments
  words: Span
}

/** The predicate's base form as frames list it: a verb before its particle ("pull back"), a noun after its modifier. */
export function predicateOf({ trigger: { lemma, particle, pos } }: Clause): string {
  if (particle === null) return lemma
  return pos === 'verb' ? `${lemma} ${particle}` : `${particle} ${lemma}`
}

const VERBAL = /^V/
const NOMINAL = new Set(['NOUN', 'PROPN'])
const ADVERBIAL = new Set(['ADV', 'ADP'])

const AS_NOUN = new Set(['nsubj', 'obj', 'obl', 'nmod', 'xcomp', 'conj'])
const BEHIND_NOUN = new Set(['IN', 'WDT', 'DT'])

/** A noun, or a form in -ing that stands where only a noun can: "Shelling was heard", "days of looting". */
const isNoun = (s: Syntax, i: number): boolean =>
  NOMINAL.has(s.tree.upos[i]!) ||
  (s.tree.xpos[i] === 'VBG' &&
    dependents(s, i, 'obj', 'aux').length === 0 &&
    dependents(s, i, 'mark').every((c) => s.lower[c] === 'of') &&
    dependents(s, i, 'nsubj').every((c) => c > i || s.tree.upos[c] === 'NUM') &&
    (dependents(s, i, 'det', 'amod', 'nmod:poss').length > 0 ||
      AS_NOUN.has(relation(s, i)) ||
      (relation(s, i) === 'acl' && s.lower[i - 1] === 'of') ||
      (i === 0 && (VERBAL.test(s.tree.xpos[1] ?? '') || BEHIND_NOUN.has(s.tree.xpos[1] ?? '')))))

/** "A car bombing", "a drive-by shooting": where the tree takes the last word for a verb on the one before. */
function isCompound(s: Syntax, i: number, { particle }: Trigger): boolean {
  const words = particle?.split(' ').length ?? 0
  const up = s.tree.head[i]!
  const onFirst = relation(s, i) === 'acl' && up < i && up >= i - words
  return onFirst && s.tree.xpos[i] === 'VBG' && dependents(s, i, 'obj', 'aux').length === 0
}

/** A verb form that stands before a noun, "the besieged town", is a modifier and makes no clause of its own. */
const isModifier = (s: Syntax, i: number): boolean =>
  relation(s, i) === 'amod' || relation(s, i) === 'compound'

/** How far behind its verb a particle may stand: "took the whole town over". */
const PARTICLE_REACH = 6

/** The particle's index where the verb at `i` has it: "pulled back", "took the town over". */
function particleAt(s: Syntax, i: number, particle: string): number {
  const words = particle.split(' ')
  const last = Math.min(s.tokens.length - words.length, i + PARTICLE_REACH)
  for (let j = i + 1; j <= last; j++) {
    const up = s.tree.head[j]!
    const hangsOn =
      j === i + 1 || (relation(s, j) !== 'case' && (up === i || (up >= 0 && s.tree.head[up] === i)))
    if (hangsOn && words.every((w, k) => s.lower[j + k] === w)) return j
  }
  return -1
}

function verbClause(s: Syntax, i: number, trigger: Trigger): Clause | null {
  const particle = trigger.particle ? particleAt(s, i, trigger.particle) : i
  if (particle < 0) return null
  if (relation(s, i) === 'cop') return copulaClause(s, i, trigger)
  const { args, passive } = verbArguments(s, i)
  const last = trigger.particle ? particle + trigger.particle.split(' ').length - 1 : i
  // In "opened fire" the fire is part of the verb and nobody's patient.
  if (last > i) {
    const objects = (args.get('patient') ?? []).filter((h) => h < particle || h > last)
    args.set('patient', objects.length > 0 || passive ? objects : besides(s, i, particle, last))
  }
  return { head: i, trigger, passive, args, words: spanOf(s, [i, last]) }
}

/**
 * Whom a verb and its particle are about where the tree takes the particle for something else: a preposition ("handed
 * in their rifles", "set upon worshippers"), or the object ("set an oil depot ablaze").
 */
function besides(s: Syntax, verb: number, particle: number, last: number): number[] {
  if (relation(s, last) === 'case') return conjuncts(s, s.tree.head[last]!)
  const between = particle - 1
  const isObject = relation(s, particle) === 'obj' && between > verb && NOMINAL.has(s.tree.upos[between]!)
  return isObject ? [between] : []
}

/** "The rebels are inside Homs", "the town is theirs": what is said of the subject is the clause's head. */
function copulaClause(s: Syntax, i: number, trigger: Trigger): Clause | null {
  const head = s.tree.head[i]!
  if (trigger.particle || head < 0) return null
  const { args } = verbArguments(s, head)
  const mark = preposition(s, head)
  args.set(mark || 'patient', conjuncts(s, head))
  return { head, trigger, passive: false, args, words: spanOf(s, [i, head]) }
}

function nounClause(s: Syntax, i: number, trigger: Trigger): Clause | null {
  const before = trigger.particle?.split(' ') ?? []
  const first = i - before.length
  if (first < 0 || before.some((w, k) => s.lower[first + k] !== w)) return null
  const args = nounArguments(s, i)
  // In "artillery fire" the artillery is part of the noun and nobody who fires.
  for (const role of ['mod', 'compound']) {
    const others = args.get(role)?.filter((h) => h < first)
    if (others?.length) args.set(role, others)
    else args.delete(role)
  }
  return { head: i, trigger, passive: false, args, words: spanOf(s, [first, i]) }
}

/** All clauses of a sentence whose predicate a frame knows, in order. */
export function clausesOf(s: Syntax): Clause[] {
  const clauses: Clause[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    const { upos, xpos } = s.tree
    for (const trigger of triggersOf(s.lower[i]!)) {
      const clause =
        trigger.pos === 'verb'
          ? (upos[i] === 'VERB' || VERBAL.test(xpos[i]!)) && !isModifier(s, i)
            ? verbClause(s, i, trigger)
            : null
          : trigger.pos === 'noun'
            ? isNoun(s, i) || isCompound(s, i, trigger)
              ? nounClause(s, i, trigger)
              : null
            : !isDegree(s, i) &&
                !isActive(s, i) &&
                (upos[i] === 'ADJ' || VERBAL.test(xpos[i]!) || isAdverbialState(s, i))
              ? adjectiveClause(s, i, trigger)
              : null
      if (clause) clauses.push(clause)
    }
  }
  return clauses
}

/** "The internet is back", "the line has been down since Monday": an adverb under a copula tells a state. */
function isAdverbialState(s: Syntax, i: number): boolean {
  if (!ADVERBIAL.has(s.tree.upos[i]!)) return false
  const up = s.tree.head[i]!
  return [i, up].some((k) => k >= 0 && dependents(s, k, 'cop').length > 0 && dependents(s, k, 'cop')[0]! < i)
}

/** "Dead wrong", "the dead certain winner": an adjective that only strengthens another tells no state. */
const isDegree = (s: Syntax, i: number): boolean =>
  relation(s, i) === 'advmod' && s.tree.upos[s.tree.head[i]!] === 'ADJ'

/** "The king sacked the general": a verb that does something to somebody tells no state of its subject. */
const isActive = (s: Syntax, i: number): boolean =>
  s.tree.upos[i] === 'VERB' && dependents(s, i, 'obj').some((c) => c > i) && !isPassive(s, i)

/** "The border is closed", "a besieged town": the subject or the noun is the patient. */
function adjectiveClause(s: Syntax, i: number, trigger: Trigger): Clause | null {
  const up = s.tree.head[i]!
  const { args, passive } = verbArguments(s, i)
  // "Wounded by a mine": a participle has its patient already.
  if (passive && args.has('patient')) {
    args.delete('agent')
    return { head: i, trigger, passive, args, words: spanOf(s, [i]) }
  }
  if (ADVERBIAL.has(s.tree.upos[i]!) && !args.has('agent') && up >= 0) {
    args.set('patient', verbArguments(s, up).args.get('agent') ?? [])
    // "The line is back in Goma": where the place is the clause's head.
    if (preposition(s, up)) put(args, preposition(s, up), conjuncts(s, up))
    return { head: i, trigger, passive: true, args, words: spanOf(s, [i]) }
  }
  // "And 147 wounded": the count says by itself whom it speaks of.
  if (dependents(s, i, 'nummod').length > 0) {
    args.delete('agent')
    args.set('patient', [])
    args.set('head', [i])
    return { head: i, trigger, passive: true, args, words: spanOf(s, [i]) }
  }
  // "Left 60 people dead": the noun between is who is.
  const between = dependents(s, i, 'obl', 'obj').filter((c) => c === i - 1)
  if (relation(s, i) === 'xcomp' && between.length > 0) args.set('agent', between)
  const onNoun = up >= 0 && (NOMINAL.has(s.tree.upos[up]!) || s.tree.upos[up] === 'NUM')
  // "Police break up protests, at least five dead": whom a number right before it counts.
  const own = dependents(s, i, 'cop', 'nsubj').length > 0 ? [] : countedBefore(s, i)
  if (own.length > 0) args.set('patient', own)
  else if (onNoun && relation(s, i) !== 'acl' && !dependents(s, i, 'nsubj').length) {
    args.set('patient', [up])
    if (relation(s, i) === 'amod' && NOMINAL.has(s.tree.upos[up]!)) args.set('whole', [up])
  } else args.set('patient', args.get('agent') ?? args.get('patient') ?? [])
  args.delete('agent')
  return { head: i, trigger, passive: true, args, words: spanOf(s, [i]) }
}

/** What a number counts right before the adjective at `i`: "63 people dead", "five dead". */
const countedBefore = (s: Syntax, i: number): number[] =>
  s.children[i]!.filter((c) => c < i && (s.tree.upos[c] === 'NUM' || dependents(s, c, 'nummod').length > 0))
