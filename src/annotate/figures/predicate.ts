import { boundsBefore, expectedWords, type Ranked, signOf } from '../../lexicon/figures.ts'
import { readNumeral } from './numerals.ts'
import { breaksClause, type Sight } from './sight.ts'

/** How far a number is only expected: told as it is, told to come (`will`), or as what could be at most (`may`). */
export type Expectation = 'told' | 'will' | 'may'

/** What is said of those counted: the sign of the measure, if any, and whether it is expected rather than told. */
export type Predicate = { sign: Ranked | null; expected: Expectation }

const AUX =
  /^(is|are|was|were|be|been|being|has|have|had|having|got|get|gets|getting|do|does|did|will|would|shall|could|may|might|must|can|should)$/
const BE = /^(is|are|was|were|be|been|being|got|get|gets|getting)$/
/** Verbs that pass on to the next when passive or bare: "were reported killed", "400 left homeless". */
const PASSING =
  /^(reported|feared|believed|confirmed|found|left|forced|said|estimated|thought|known|presumed|rendered|made|registered|listed|expected|seen|ordered|asked|compelled|obliged|considered|counted|declared|pronounced|projected|predicted)$/
/** Verbs that pass on when active: "remained displaced", "went missing", "12 people having fled". */
const STATIVE =
  /^(remain|remains|remained|become|became|becoming|went|going|go|lie|lay|have|having|leaving|forcing)$/
const DIRECTION =
  /^(to|toward|towards|into|across|over|from|back|north|south|east|west|abroad|home|out|past|through)$/
const PARTICIPLE = /(ed|en|ng|ck|ot|et|ne|ught|eld|ain)$/
const BETWEEN = /^(ADP|DET|NOUN|PROPN|ADJ|NUM|PART)$/
const REACH = 15

/**
 * Walks right from the word after those counted: "12 dead", "12 were killed", "12 people who fled", "400 forced to
 * leave", over a place or an aside too: "400 people in the north, mostly women, were evacuated". A bare participle
 * ("10 people fleeing the fire drowned") counts only where no verb follows it.
 */
export function predicateOf(s: Sight, from: number): Predicate {
  const state: State = { from, passive: null, expected: 'told', kept: null }
  for (let at = from; at < from + REACH && at < s.words.length; ) {
    const close = s.lower(at) === '(' ? closing(s, at) : -1
    if (close > 0) {
      at = close + 1
      continue
    }
    if (breaksClause(s, at)) break
    const step = stepOver(s, at, state)
    if (step.sign) return { sign: step.sign, expected: state.expected }
    if (step.next <= at) break
    at = step.next
  }
  return { sign: state.kept, expected: state.expected }
}

type State = { from: number; passive: boolean | null; expected: Expectation; kept: Ranked | null }
/** The sign found, or the word to go on with; the walk ends where that is no further. */
type Step = { sign: Ranked | null; next: number }

const END: Step = { sign: null, next: -1 }
const go = (next: number): Step => ({ sign: null, next })
const found = (sign: Ranked): Step => ({ sign, next: -1 })

function stepOver(s: Sight, at: number, state: State): Step {
  const word = s.lower(at)
  const pos = s.pos(at)
  if (word === ',') return go(asideEnd(s, at) + 1)
  if (/^(who|that|which|to|not|n't|n’t)$/.test(word)) return go(at + 1)
  if (AUX.test(word)) {
    state.passive = BE.test(word)
    const expected = expectationOf(s, at)
    if (expected !== null) state.expected = expected
    return go(at + 1)
  }
  const active = state.passive === null && pos === 'VERB' && takesObject(s, at + 1)
  const befell = active ? null : signOf('state', word)
  if (befell && (pos !== 'NOUN' || at === state.from)) {
    if (word !== 'fleeing' && word !== 'displaced') return found(befell)
    state.kept ??= befell
  }
  if (pos === 'VERB') return stepVerb(s, at, state)
  if (pos === 'ADV' || pos === 'AUX') return go(at + 1)
  if (befell) return go(at + 1)
  if (state.passive !== null || at > state.from + 9) return END
  // "three soldiers and five civilians were killed"
  if (pos === 'CCONJ') return /^(NUM|DET)$/.test(s.pos(at + 1)) ? go(at + 1) : END
  if (pos === 'NUM' && !/^(CCONJ|ADP|DET)$/.test(s.pos(at - 1))) return END
  // "with 73 people still missing" speaks of others.
  return BETWEEN.test(pos) && word !== 'with' ? go(at + 1) : END
}

function stepVerb(s: Sight, at: number, state: State): Step {
  const word = s.lower(at)
  const two = `${word} ${s.lower(at + 1)}`
  const bare = state.passive === null && at === state.from
  const object = signOf('object', word) ?? signOf('object', two)
  const direction =
    DIRECTION.test(s.lower(at + 1)) || (/^(left|leave|leaving)$/.test(word) && s.pos(at + 1) === 'PROPN')
  const toward = direction ? signOf(state.passive ? 'moved' : 'toward', word) : null
  const subject = state.passive ? toward : (signOf('subject', two) ?? signOf('subject', word) ?? toward)
  const reduced = bare && PARTICIPLE.test(word) && !takesObject(s, at + 1)
  const sign = object && (state.passive || reduced) ? object : subject
  if (sign) {
    if (!bare || !/ing$/.test(word)) return found(sign)
    state.kept ??= sign
    return go(at + 1)
  }
  // "were affected and evacuated"
  if (/^(and|or)$/.test(s.lower(at + 1)) && s.pos(at + 2) === 'VERB') return go(at + 2)
  if (STATIVE.test(word)) return go(at + 1)
  if (bare && /ing$/.test(word)) {
    return go(at + 1)
  }
  if (!PASSING.test(word) || !(state.passive || bare)) return END
  if (expectedWords.has(word)) state.expected = word === 'feared' ? 'may' : 'will'
  state.passive = true
  return go(at + 1)
}

/** What a modal verb makes of the number; "may have fled" tells what is thought to be over. Null for other words. */
export function expectationOf(s: Sight, at: number): Expectation | null {
  const modal = /^(will|would|shall)$/.test(s.lower(at))
    ? 'will'
    : /^(could|may|might)$/.test(s.lower(at))
      ? 'may'
      : null
  if (modal === null) return null
  return s.lower(at + 1) === 'have' && s.lower(at + 2) !== 'to' ? 'told' : modal
}

/** "three gunmen killed at least 19": a verb with an object is none of a reduced clause. */
const takesObject = (s: Sight, i: number): boolean =>
  readNumeral(s.words, i) !== null ||
  boundsBefore.some(
    ({ modifier, words }) =>
      modifier !== 'exact' &&
      words.every((w, k) => s.lower(i + k) === w) &&
      readNumeral(s.words, i + words.length) !== null,
  ) ||
  (/^(DET|PRON|NUM|PROPN)$/.test(s.pos(i)) && !s.timeAt(i))

/** The bracket that closes the one at `at`, not far off; −1 where none does. */
function closing(s: Sight, at: number): number {
  for (let to = at + 1; to < at + 12; to++) if (s.lower(to) === ')') return to
  return -1
}

/** The comma that closes an aside which opens at `at` and goes on with a verb; −2 where it is none. */
function asideEnd(s: Sight, at: number): number {
  for (let to = at + 1; to < at + 10 && !breaksClause(s, to); to++) {
    if (s.lower(to) !== ',') continue
    return /^(AUX|VERB)$/.test(s.pos(to + 1)) ? to : -2
  }
  return -2
}
