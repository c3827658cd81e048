import { attemptWords, type Effect, effectOf, pursuits } from '../../lexicon/governors.ts'
import type { Stance } from '../../model/annotated.ts'
import { dependents, isMarked, preposition, relation, type Syntax } from '../../parse/syntax.ts'
import { SELF } from './complements.ts'
import { isAgain, occurs, realises } from './realised.ts'

/** What the syntax around a predicate makes of it: a stance, or `void` where nothing is claimed at all. */
export type Reality = Stance | 'void'

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly', 'no'])
/** What stands beside a verb as a part of what it tells. */
const ARGUMENT = new Set(['nsubj', 'obj', 'obl'])
const NOBODY = new Set(['nobody', 'none', 'nothing'])
const POSSIBLE = new Set(['could', 'may', 'might', 'would', "'d", 'can'])
const FUTURE = new Set(['will', "'ll", 'shall', 'wo', '’ll'])
const OBLIGATION = new Set(['should', 'must', 'ought'])
const RUMOUR = new Set(['reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly'])
const CONDITION = new Set(['if', 'unless', 'should', 'whether', 'lest'])
/** Prepositions by which a governor reaches the event: "fears of an attack", "called for a withdrawal". */
const REACHING = new Set(['of', 'for', 'to', 'against', 'about', 'from', 'on', 'over', 'into'])
/** How a governor reaches the verb of an event: "tried to take", "talked about killing", "warned against striking". */
const INTO_CLAUSE = new Set(['to', 'from', 'about', 'of', 'against', 'for'])
/** Adverbs by which a verb in the present tells what is usual and not what happened. */
const HABIT =
  /^(often|usually|regularly|typically|normally|frequently|sometimes|generally|rarely|seldom|always|occasionally)$/

/** The stronger of two: nothing claimed beats denied beats what has not happened yet beats hearsay. */
const ORDER: readonly Reality[] = ['asserted', 'rumoured', 'planned', 'predicted', 'denied', 'void']
const stronger = (a: Reality, b: Reality): Reality => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

const asReality = (effect: Effect | null): Reality =>
  effect === null || effect === 'real' ? 'asserted' : effect

/** "No" as in "no deal", but not as in "no fewer than 12". */
const isNone = (s: Syntax, i: number): boolean =>
  s.lower[i] === 'no' && !['fewer', 'less', 'more', 'longer', 'later'].includes(s.lower[i + 1] ?? '')

const PERFECT = new Set(['has', 'have', "'ve"])
const BACK_THEN = new Set(['had', 'did', 'was', 'were'])

/** "Is often followed by fever", "they usually attack at night": the present tells what is usual. */
const isHabitual = (s: Syntax, i: number): boolean =>
  [i, ...dependents(s, i, 'aux')].some((v) => /^VB[PZ]$/.test(s.tree.xpos[v]!)) &&
  !dependents(s, i, 'aux').some((v) => PERFECT.has(s.lower[v]!)) &&
  dependents(s, i, 'advmod').some((c) => HABIT.test(s.lower[c]!))

/** "They had not reached the town until now", "did not leave until dawn": what was not so came to be. */
function endsIn(s: Syntax, i: number): boolean {
  if (!dependents(s, i, 'aux', 'cop').some((c) => BACK_THEN.has(s.lower[c]!))) return false
  return s.children[i]!.some((c) => {
    const opens = preposition(s, c) === 'until' || isMarked(s, c, 'until')
    return c > i && opens
  })
}

const isNoLonger = (s: Syntax, i: number): boolean => s.lower[i] === 'longer' && s.lower[i - 1] === 'no'

const BARE_ROOT = new Set(['root', 'parataxis', 'ccomp'])

/** "Do not shoot!", "Did you shoot him?": orders and questions tell of nothing. */
function isAskedOrOrdered(s: Syntax, i: number): boolean {
  if (!BARE_ROOT.has(relation(s, i))) return false
  const subject = dependents(s, i, 'nsubj')[0]
  const helpers = dependents(s, i, 'aux')
  if (subject === undefined) {
    const isOrder =
      helpers.every((c) => /^(do|let)/.test(s.lower[c]!)) && dependents(s, i, 'mark').length === 0
    return s.tree.xpos[i] === 'VB' && isOrder
  }
  return s.lower.includes('?', i) && helpers.some((c) => c < subject)
}

/** What auxiliaries, adverbs and conjunctions of the verb at `i` say. */
function ownReality(s: Syntax, i: number): Reality {
  let reality: Reality = 'asserted'
  let conditional = false
  for (const child of s.children[i]!) {
    const word = s.lower[child]!
    const role = relation(s, child)
    if (role === 'aux') {
      if (POSSIBLE.has(word)) reality = stronger(reality, 'predicted')
      else if (FUTURE.has(word)) reality = stronger(reality, 'predicted')
      else if (OBLIGATION.has(word)) reality = stronger(reality, 'void')
    } else if (role === 'advmod') {
      if (NEGATIONS.has(word) && (word !== 'no' || isNone(s, child)))
        reality = stronger(reality, endsIn(s, i) ? 'asserted' : 'denied')
      else if (isNoLonger(s, child)) reality = stronger(reality, 'denied')
      else if (RUMOUR.has(word)) reality = stronger(reality, 'rumoured')
    } else if (role === 'mark') {
      conditional = CONDITION.has(word)
      if (conditional) reality = stronger(reality, 'predicted')
      else if (word === 'without') reality = stronger(reality, 'denied')
    } else if (role === 'det' && isNone(s, child)) reality = stronger(reality, 'denied')
  }
  for (const subject of dependents(s, i, 'nsubj', 'obj')) {
    // "Used nothing but water": that much was used.
    if (NOBODY.has(s.lower[subject]!) && s.lower[subject + 1] !== 'but') reality = stronger(reality, 'denied')
    const determiners = dependents(s, subject, 'det', 'advmod', 'cc')
    // "Neither the bank nor the fund paid".
    if (
      determiners.some(
        (d) => isNone(s, d) || s.lower[d] === 'neither' || (s.lower[d] === 'not' && d < subject),
      )
    ) {
      reality = stronger(reality, 'denied')
    }
  }
  // "If they do not leave" tells neither that they leave nor that they stay.
  const nothing = (conditional && reality === 'denied') || isAskedOrOrdered(s, i) || isHabitual(s, i)
  return nothing ? 'void' : reality
}

/** What adjectives before an event noun say: "an imminent attack", "a planned withdrawal", "no deal". */
function modifierReality(s: Syntax, i: number): Reality {
  let reality: Reality = 'asserted'
  for (const child of dependents(s, i, 'amod', 'det', 'compound')) {
    const word = s.lower[child]!
    if (isNone(s, child) || word === 'neither') reality = stronger(reality, 'denied')
    else reality = stronger(reality, asReality(effectOf(word, 'ADJ')))
  }
  // "No extortion threats": what is not there at all has no kind.
  const whole = relation(s, i) === 'compound' ? dependents(s, s.tree.head[i]!, 'det') : []
  if (preposition(s, i) === 'without' || whole.some((c) => isNone(s, c)))
    reality = stronger(reality, 'denied')
  return reality
}

const LAST_STEP = /^(?:moment|hour|minute|stage|phase|step)s?$/
const LAST = new Set(['final', 'last', 'closing'])

/** "In the final moments of the liberation of the city", "in the last stages of taking it": all but done. */
export function isUnderWay(s: Syntax, i: number): boolean {
  const up = s.tree.head[i]!
  if (up < 0 || !LAST_STEP.test(s.lower[up]!)) return false
  const of = preposition(s, i) === 'of' || isMarked(s, i, 'of')
  return of && dependents(s, up, 'amod').some((c) => LAST.has(s.lower[c]!))
}

/** Verbs that give nothing yet: who promised lorries has sent none. */
const PROMISE = /^(promis|pledg|vow|offer)/

/** What nobody has claimed as theirs has happened all the same: "no group has claimed the attack". */
const CLAIMS = /^claim(?:s|ed|ing)?$/

/** Verbs by which something is only to be done: "told residents to leave", "the army needs to pull back". */
const DIRECTIVE =
  /^(easy|hard|difficult|need(s|ed|ing)?|tell|tells|telling|told|instruct(s|ed|ing)?|warn(s|ed|ing)?|recommend(s|ed|ing)?)$/

const GRANT = /^(?:giv(?:e|es|ing|en)|gave|grant(?:s|ed|ing)?)$/

/** "Gave the rebels 48 hours to leave", "gave him the power to arrest": what one may do has not been done. */
function isGranted(s: Syntax, i: number, up: number): boolean {
  if (!isMarked(s, i, 'to')) return false
  if (relation(s, i) !== 'acl') return GRANT.test(s.lower[up]!)
  const verb = relation(s, up) === 'nmod' ? s.tree.head[s.tree.head[up]!] : s.tree.head[up]
  return GRANT.test(s.lower[verb ?? -1] ?? '')
}

/** What the governing word at `i` says, as the tree reads it, and as an adjective where it is a participle ("poised"). */
function governorReality(s: Syntax, i: number, attempts: boolean): Reality {
  const { upos, xpos } = s.tree
  if (attempts && attemptWords.has(s.lower[i]!)) return 'asserted'
  // "For fear of reprisals" is a motive and forecasts nothing.
  if (s.lower[i] === 'fear' && preposition(s, i) === 'for') return 'void'
  const effect = effectOf(s.lower[i]!, upos[i]!)
  return asReality(effect ?? (xpos[i] === 'VBN' ? effectOf(s.lower[i]!, 'ADJ') : null))
}

/** "The union will give 5 million", "he said they would march": what somebody will do of their own will is planned. */
export function isIntended(s: Syntax, i: number): boolean {
  const modal = dependents(s, i, 'aux').map((c) => s.lower[c]!)
  const subjects = dependents(s, i, 'nsubj').filter((c) => s.tree.label[c] === 'nsubj')
  const own = subjects.some((c) => SELF.has(s.lower[c]!))
  const named = subjects.some((c) => s.tree.upos[c] === 'PROPN' || s.tree.upos[c] === 'NOUN')
  const conditional = dependents(s, i, 'advcl').some((c) => isMarked(s, c, ...CONDITION))
  if (conditional) return false
  if (modal.some((m) => FUTURE.has(m))) return own || named
  return modal.includes('would') && own && relation(s, i) === 'ccomp'
}

/** "Has yet to be sworn in", "is yet to fall": it has not been. */
const hasYetTo = (s: Syntax, i: number, up: number): boolean =>
  relation(s, i) === 'xcomp' &&
  ['have', 'has', 'had', 'is', 'are'].includes(s.lower[up]!) &&
  dependents(s, up, 'advmod').some((c) => s.lower[c] === 'yet')

/** "Denied reports that he fled": the reports say that he did, and who denies them is told by attributions. */
const isToldBy = (s: Syntax, i: number, up: number): boolean =>
  relation(s, i) === 'acl' &&
  isMarked(s, i, 'that') &&
  effectOf(s.lower[up]!, s.tree.upos[up]!) === null &&
  modifierReality(s, up) !== 'denied'

/** "The claim that the dam had burst was untrue": what is said is called false. */
const isRefuted = (s: Syntax, said: number): boolean => {
  const verdict = s.tree.head[said]!
  return relation(s, said) === 'nsubj' && verdict >= 0 && effectOf(s.lower[verdict]!, 'ADJ') === 'denied'
}

/** True where what `up` says of reality holds for `i` too. */
function reaches(s: Syntax, i: number, up: number): boolean {
  const label = s.tree.label[i]!
  switch (relation(s, i)) {
    case 'xcomp':
    case 'obj':
    case 'iobj':
    case 'ccomp':
      return true
    case 'acl':
      return label === 'acl' && isMarked(s, i, 'to', 'that')
    case 'csubj':
      return s.tree.upos[up] === 'ADJ'
    case 'nsubj':
      return (
        label === 'nsubj:pass' ||
        s.tree.upos[up] === 'ADJ' ||
        occurs(s.lower[up]!) ||
        dependents(s, up, 'expl').length > 0
      )
    case 'conj':
      return true
    case 'obl':
    case 'nmod':
      return REACHING.has(preposition(s, i))
    case 'advcl':
      return (
        isMarked(s, i, ...INTO_CLAUSE) || (s.tree.upos[up] === 'ADJ' && dependents(s, i, 'mark').length === 0)
      )
    default:
      return false
  }
}

/**
 * How real the event at `i` is, from its own words up through what governs it: modals, negation, conditionals,
 * and governing words ("plans to", "fears of", "called for", "failed to"). Attribution is not looked at here.
 * `attempts`: who tried it has done it (an attack), so that "tried to" leaves it asserted. `said`: words that were said,
 * also where they were refused.
 */
export function realityOf(
  s: Syntax,
  i: number,
  { attempts = false, said = false }: { attempts?: boolean; said?: boolean } = {},
): Reality {
  const verbal = s.tree.upos[i] === 'VERB' || s.tree.upos[i] === 'AUX'
  let reality = verbal ? ownReality(s, i) : modifierReality(s, i)
  // "They are not in the city": the copula's words hang on the noun.
  if (!verbal && dependents(s, i, 'cop').length > 0) reality = stronger(reality, ownReality(s, i))
  if (verbal && !said && PROMISE.test(s.lower[i]!)) reality = stronger(reality, 'planned')
  let at = i
  for (let up = s.tree.head[at]!; up >= 0; at = up, up = s.tree.head[at]!) {
    const role = relation(s, at)
    if (ARGUMENT.has(role) && isHabitual(s, up)) return 'void'
    if (!reaches(s, at, up)) break
    if (role === 'nmod' && isAgain(s.lower[up]!)) break
    if (said && !verbal && (role === 'nsubj' || role === 'obj')) break
    if (isToldBy(s, at, up)) return isRefuted(s, up) ? stronger(reality, 'denied') : reality
    const { upos } = s.tree
    if (role === 'conj') {
      // Coordinated verbs share modals only where the second has none and no subject of its own.
      if (dependents(s, at, 'nsubj').length > 0) break
      if (upos[up] === 'VERB' && role === 'conj') {
        const shared = ownReality(s, up)
        if (shared !== 'denied') reality = stronger(reality, shared)
      }
      continue
    }
    // "Are going to stay"
    if (role === 'xcomp' && s.lower[up] === 'going') reality = stronger(reality, 'planned')
    const isLeftOpen =
      ((role === 'xcomp' || role === 'csubj') && DIRECTIVE.test(s.lower[up]!)) || isGranted(s, at, up)
    if (isLeftOpen) reality = stronger(reality, 'void')
    if (role === 'acl' && pursuits.has(s.lower[up]!) && isMarked(s, at, 'to'))
      reality = stronger(reality, attempts ? 'asserted' : 'planned')
    reality = stronger(reality, hasYetTo(s, at, up) ? 'denied' : governorReality(s, up, attempts))
    if (upos[up] === 'VERB' && role !== 'ccomp') {
      const tells =
        (s.tree.label[at] !== 'nsubj:pass' || upos[at] === 'VERB' || realises(s.lower[up]!)) &&
        !CLAIMS.test(s.lower[up]!)
      if (tells) reality = stronger(reality, ownReality(s, up))
    } else if (upos[up] === 'NOUN' && role !== 'ccomp') {
      const about = modifierReality(s, up)
      // "Under no threat of attack", "no fear of a famine": nobody says that there was none, or that there will be.
      reality = reality === 'predicted' && about === 'denied' ? 'void' : stronger(reality, about)
    }
  }
  return reality
}
