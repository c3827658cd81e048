import {
  dwellings,
  fillers,
  households,
  people,
  phrases,
  type Ranked,
  signOf,
  things,
} from '../../lexicon/figures.ts'
import type { Counted } from './noun.ts'
import { readNumeral } from './numerals.ts'
import type { Predicate } from './predicate.ts'
import type { Sight } from './sight.ts'
import { eventBefore, subjectOfChange } from './totals.ts'

const WINDOW = 14

/**
 * The measure that the words around a count tell: the verb that has it as object or subject, what befell those
 * counted, the event noun before it; failing these, a phrase of the clause or the counted noun itself. Of several,
 * the first in the order of `data/en/figures.yml`. `first` is where the count begins with its bound.
 */
export function measureOf(
  s: Sight,
  first: number,
  end: number,
  counted: Counted,
  predicate: Predicate,
): Ranked | null {
  const noun = nounSign(s, counted)
  const object = best([objectOf(s, first)], s, counted)
  const tight = [
    predicate.sign ?? coordinatedObjectOf(s, first),
    stateIn(s, counted),
    eventBefore(s, first) ?? subjectOfChange(s, first),
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

const AT_LARGE =
  /^(people|persons|individuals|women|children|men|families|households|others|civilians|residents|villagers|refugees|inhabitants|citizens|migrants|locals)$/

/** Things are not killed or detained; dwellings may be evacuated, but do not flee. */
function mayCount({ entry, sign }: Ranked, s: Sight, { head }: Counted): boolean {
  if (head < 0) return true
  const noun = s.lower(head)
  if ((sign === 'toward' || sign === 'moved') && !AT_LARGE.test(noun)) return false
  if (signOf('noun', noun)?.entry.measure === 'places') return /^(places|other)$/.test(entry.measure ?? '')
  if (things.has(noun))
    return entry.noun?.includes(noun) === true || /^(places|other)$/.test(entry.measure ?? '')
  if (entry.people && !isPerson(s, head) && !dwellings.has(noun)) return false
  if (dwellings.has(noun)) return entry.measure === 'displaced'
  return true
}

/** A noun for people: by the lexicon, as the name of a people, or as a measure of people. */
function isPerson(s: Sight, head: number): boolean {
  const noun = s.lower(head)
  if (people.has(noun) || households.has(noun) || s.words[head]!.capital) return true
  return (
    /^(displaced|troops|civilians|detained|killed)$/.test(signOf('noun', noun)?.entry.measure ?? '') ||
    signOf('state', noun) !== null
  )
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

/** "detained their leader and 12", "killed three men, two women and 12": the verb that the list depends on. */
function coordinatedObjectOf(s: Sight, first: number): Ranked | null {
  if (!/^(and|or|,|with)$/.test(s.lower(first - 1)) || !/^(NOUN|PROPN|NUM|ADJ)$/.test(s.pos(first - 2)))
    return null
  for (let at = first - 2; at >= 0 && at > first - 14; at--) {
    const listed = /^(NOUN|PROPN|NUM|ADJ|DET|CCONJ|ADV|PRON)$/.test(s.pos(at)) || s.lower(at) === ','
    const participle =
      s.pos(at) === 'VERB' && /ed$/.test(s.lower(at)) && /^(DET|NUM|ADJ)$/.test(s.pos(at - 1))
    if (listed || participle) continue
    return s.pos(at) === 'VERB' ? signOf('object', s.lower(at)) : null
  }
  return null
}

/** "12 wounded soldiers", "82,000 internally displaced persons". */
function stateIn(s: Sight, { head, from }: Counted): Ranked | null {
  for (let at = from; at < head; at++) {
    const state = signOf('state', s.lower(at))
    if (state && s.lower(at) !== 'fleeing') return state
  }
  return null
}

/** "2,759 persons … became homeless", "one million people sheltering in relief camps". */
function phraseAfter(s: Sight, end: number): Ranked | null {
  let found: Ranked | null = null
  for (let at = end; at < end + WINDOW && at < s.words.length; at++) {
    if (/^[;“”"]$/.test(s.lower(at)) || (at > end && readNumeral(s.words, at) !== null)) break
    for (const phrase of phrases.get(s.lower(at)) ?? []) {
      if (found && found.rank <= phrase.ranked.rank) continue
      if (phrase.words.every((word, k) => s.lower(at + k) === word)) found = phrase.ranked
    }
  }
  return found
}
