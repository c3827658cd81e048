import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import { beforeOccasion, clauseEnd, objectEnd } from './extent.ts'
import { type Range, type Reading, trim } from './reading.ts'
import { finiteWithin, type Sort, skipTime, sortOf } from './sorts.ts'

/** What a cue governs: its words, and the sort of complement that decides the sense of the cue. */
export type Complement = Range & { takes: string }

/** A sense of a cue with what it governs; `cueEnd` is behind the last word of the cue. */
export type Governing = { word: CueWord; complement: Complement; cueEnd: number }

/** Sorts of complement that a sense may stand for when it has not the very one, best first. */
const STANDS_FOR: Record<string, readonly string[]> = {
  quote: ['quote', 'clause', 'that', 'object'],
  that: ['that', 'clause', 'quote', 'object'],
  clause: ['clause', 'quote', 'hearer', 'predicate', 'person', 'object'],
  hearer: ['hearer', 'person', 'object'],
  person: ['person', 'object', 'hearer'],
  as: ['as', 'predicate', 'object'],
  predicate: ['predicate', 'object'],
  figure: ['figure', 'object'],
  object: ['object'],
  to: ['to'],
}

/** The sense of the cue at `i` that goes with what follows it best. `behind` gives where its words end, -1 if not there. */
export function complementOf(
  r: Reading,
  i: number,
  words: readonly CueWord[],
  behind: (word: CueWord) => number,
): Governing | null {
  let best: { word: CueWord; rank: number; takes: string; sort: Sort; at: number; end: number } | null = null
  for (const word of words) {
    const end = behind(word)
    if (end < 0) continue
    const at = skipTime(r, end)
    const sort = sortOf(r, i, at)
    if (!sort.takes) continue
    const known = STANDS_FOR[isNounTail(word) ? 'object' : sort.takes] ?? [sort.takes]
    const verbal =
      /^(?:as|predicate|object|person)$/.test(sort.takes) && finiteWithin(r, at, clauseEnd(r, i, at))
    const wanted = verbal || isLoose(r, sort) ? [...known, 'clause'] : known
    const rank = wanted.findIndex((t) => word.cue.takes.has(t))
    // A cue of more words says more than its first word alone.
    if (rank >= 0 && (!best || (rank < best.rank && word.tail.length === best.word.tail.length))) {
      best = { word, rank, takes: wanted[rank]!, sort, at, end }
    }
  }
  if (!best) return null
  const { word, takes, sort, at, end } = best
  const preposition = !STANDS_FOR[sort.takes] && !isNounTail(word)
  // What "reports that …" tells is the content, not the reports; else the object is told whole.
  const whole =
    sort.takes === 'hearer' && takes !== 'hearer' && cuesOf('noun', r.lower[sort.from - 1] ?? '').length === 0
  const from = whole || isNounTail(word) ? at : sort.from + (preposition ? 1 : 0)
  const bounded = word.cue.kind === 'act' && /^(?:object|as|predicate)$/.test(takes)
  const most = bounded ? objectEnd(r, i, from) : clauseEnd(r, i, from)
  const to = takes === 'object' ? beforeOccasion(r, i, from, most) : most
  const range = trim(r, { from, to })
  if (range.to <= range.from) return null
  return { word, complement: { ...range, takes }, cueEnd: preposition ? from : end }
}

/** An object and a clause with no "that" between: rather one clause that the tree has cut in two. */
const isLoose = (r: Reading, sort: Sort): boolean => sort.takes === 'hearer' && r.lower[sort.from] !== 'that'

const isNounTail = (word: CueWord): boolean => word.tail.length > 0 && word.cue.takes.has('object')
