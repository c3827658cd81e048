import {
  changeVerbs,
  dwellings,
  fillers,
  households,
  phrases,
  type Ranked,
  signOf,
  things,
} from '../../lexicon/figures.ts'
import type { Counted } from './noun.ts'
import { breaksClause, type Sight } from './sight.ts'

const AUX =
  /^(is|are|was|were|be|been|being|has|have|had|having|will|would|could|may|might|must|can|should|'s|got|get|gets|getting|do|does|did)$/
const BE = /^(is|are|was|were|be|been|being|got|get|getting)$/
/** Verbs that pass on to the next when passive or bare: "were reported killed", "400 left homeless". */
const PASSING =
  /^(reported|feared|believed|confirmed|found|left|forced|said|estimated|thought|known|presumed|rendered|made|registered|listed|expected|seen|ordered|asked|compelled|obliged|considered|counted|declared|pronounced|reportedly)$/
/** Verbs that pass on when active: "remained displaced", "went missing". */
const STATIVE =
  /^(remain|remains|remained|become|became|becoming|went|going|go|lie|lay|have|having|leaving|forcing)$/
const CHAIN_MAX = 9
const WINDOW = 14

/**
 * The measure that the words around a count tell: the verb that has it as object or subject, what befell those
 * counted, the event noun before it; failing these, a phrase of the clause or the counted noun itself. Of several,
 * the first in the order of `data/en/figures.yml`. `first` is where the count begins with its bound.
 */
export function measureOf(s: Sight, first: number, end: number, counted: Counted): Ranked | null {
  const noun = nounSign(s, counted)
  const object = best([objectOf(s, first)], s, counted)
  const tight = [
    predicateOf(s, counted.head < 0 ? Math.max(end, counted.end) : counted.end),
    stateIn(s, counted),
    eventOf(s, first),
    noun?.entry.measure === 'killed' ? noun : null,
  ]
  const found = object ?? best(tight, s, counted)
  if (found && !(noun?.entry.measure === 'troops' && noun.rank < found.rank)) return found
  return best([phraseAfter(s, end), noun], s, counted)
}

function best(candidates: readonly (Ranked | null)[], s: Sight, counted: Counted): Ranked | null {
  let found: Ranked | null = null
  for (const candidate of candidates) {
    if (!candidate || (found && found.rank <= candidate.rank)) continue
    if (!mayCount(candidate, s, counted)) continue
    found = candidate
  }
  return found
}

/** Things are not killed or detained; dwellings may be evacuated, but do not flee. */
function mayCount({ entry }: Ranked, s: Sight, { head }: Counted): boolean {
  if (head < 0) return true
  const noun = s.lower(head)
  if (signOf('noun', noun)?.entry.measure === 'places') return /^(places|other)$/.test(entry.measure ?? '')
  if (things.has(noun))
    return entry.noun?.includes(noun) === true || /^(places|other)$/.test(entry.measure ?? '')
  if (dwellings.has(noun)) return entry.measure === 'displaced'
  return true
}

function nounSign(s: Sight, { head, from }: Counted): Ranked | null {
  if (head < 0) return null
  const two = head > from ? signOf('noun', `${s.lower(head - 1)} ${s.lower(head)}`) : null
  return two ?? signOf('noun', s.lower(head))
}

/** "killed 12", "has displaced some 400", "gunning down 12": the word before the count and its bound. */
function objectOf(s: Sight, first: number): Ranked | null {
  let at = first - 1
  for (let steps = 0; steps < 3 && fillers.has(s.lower(at)) && s.lower(at) !== 'to'; steps++) at--
  if (s.pos(at) === 'NOUN' && !/(ing|ed)$/.test(s.lower(at))) return null
  return signOf('object', s.lower(at)) ?? signOf('object', `${s.lower(at - 1)} ${s.lower(at)}`)
}

/** "12 wounded soldiers", "82,000 internally displaced persons". */
function stateIn(s: Sight, { head, from }: Counted): Ranked | null {
  for (let at = from; at < head; at++) {
    const state = signOf('state', s.lower(at))
    if (state && s.lower(at) !== 'fleeing') return state
  }
  return null
}

/**
 * What is said of those counted, from the word after them on: "12 dead", "12 were killed", "12 people who fled",
 * "400 forced to leave", also over one place or aside: "400 people in the north, mostly women, were evacuated".
 */
function predicateOf(s: Sight, from: number): Ranked | null {
  let at = from
  let passive: boolean | null = null
  for (let steps = 0; steps < CHAIN_MAX + 6 && !breaksClause(s, at); steps++, at++) {
    const word = s.lower(at)
    const pos = s.pos(at)
    if (word === ',') {
      const next = asideEnd(s, at)
      if (next < 0) return null
      at = next
      continue
    }
    if (/^(who|that|which|to|not|n't)$/.test(word)) continue
    if (AUX.test(word)) {
      passive = BE.test(word)
      continue
    }
    const state = signOf('state', word)
    if (state && pos !== 'NOUN') return state
    if (state && at === from) return state
    if (pos === 'VERB' || pos === 'AUX') {
      const bare = passive === null && at === from
      const two = `${word} ${s.lower(at + 1)}`
      const object = signOf('object', word) ?? signOf('object', two)
      if (object && (passive || bare) && /(ed|en|ng|ck|ot|et|ne|ught|eld|ain)$/.test(word)) return object
      const subject = signOf('subject', two) ?? signOf('subject', word)
      if (subject && !passive) return subject
      if (passive && object) return object
      // "were affected and evacuated"
      if (/^(and|or)$/.test(s.lower(at + 1)) && s.pos(at + 2) === 'VERB') {
        at++
        continue
      }
      if (STATIVE.test(word)) continue
      if (!PASSING.test(word) || !(passive || bare)) return null
      passive = true
      continue
    }
    if (pos === 'ADV') continue
    // "three soldiers and five civilians were killed"
    if (pos === 'CCONJ' && passive === null && /^(NUM|DET)$/.test(s.pos(at + 1))) continue
    if (pos === 'NUM' && !/^(CCONJ|ADP|DET)$/.test(s.pos(at - 1))) return null
    // A place, or who they are, may stand between: "people in the north were".
    if (/^(ADP|DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(pos) && passive === null && at < from + CHAIN_MAX) continue
    return null
  }
  return null
}

/** The comma that closes an aside which opens at `at` and goes on with a verb; −1 where it is none. */
function asideEnd(s: Sight, at: number): number {
  for (let to = at + 1; to < at + 10 && !breaksClause(s, to); to++) {
    if (s.lower(to) !== ',') continue
    return /^(AUX|VERB)$/.test(s.pos(to + 1)) ? to : -1
  }
  return -1
}

/** "the evacuation of 400", "the toll rose to 12", "Number of displaced: 452", "Population evacuated 1161". */
function eventOf(s: Sight, first: number): Ranked | null {
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    const word = s.lower(at)
    // "the evacuation of, by the latest count, 17,631 people"
    if (word === ',' && at === first - 1) {
      while (at > first - 10 && s.lower(at - 1) !== ',') at--
      at--
      if (s.lower(at) !== ',') return null
      continue
    }
    const event = signOf('event', `${word} ${s.lower(at + 1)}`) ?? signOf('event', word)
    if (event && s.pos(at) !== 'VERB') return event
    const state =
      signOf('state', word) ??
      (/(ed|en)$/.test(word) && (at === first - 1 || s.lower(at + 1) === ':') ? signOf('object', word) : null)
    if (state && s.lower(at - 1) !== 'be' && !AUX.test(s.lower(at - 1))) return state
    const link =
      /^(of|to|at|by|:|total|people|persons|number|in|from|further|the|a|an|around|housing|population|individual|individuals|and|for)$/.test(
        word,
      ) ||
      fillers.has(word) ||
      households.has(word) ||
      AUX.test(word) ||
      changeVerbs.has(word) ||
      word === 'estimated'
    if (!link || word === ',') return null
    if (word === 'in' || word === 'and' || word === 'for') return null
  }
  return null
}

/** "2,759 persons … became homeless", "one million people sheltering in relief camps". */
function phraseAfter(s: Sight, end: number): Ranked | null {
  let found: Ranked | null = null
  for (let at = end; at < end + WINDOW && at < s.words.length; at++) {
    if (/^[;“”"]$/.test(s.lower(at))) break
    for (const phrase of phrases.get(s.lower(at)) ?? []) {
      if (found && found.rank <= phrase.ranked.rank) continue
      if (phrase.words.every((word, k) => s.lower(at + k) === word)) found = phrase.ranked
    }
  }
  return found
}
