import { actors } from '../../lexicon/actors.ts'
import { loadGazetteer, type PlaceEntry } from '../../lexicon/gazetteer.ts'
import { shareOfTexts, stemOf } from '../../lexicon/vocabulary.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Mention } from './mention.ts'
import { after, before } from './run.ts'
import { afterKind } from './unlisted.ts'

const lexicon = readWorld().words
const NEAR = new Set(lexicon.near)
const PLACE_OF = new Set(lexicon['place-of'])
const PERSON_NEXT = new Set(lexicon['person-next'])
const PREPOSITION = /^(?:to|of|for|by|with|on|about|against|and|as|like|than|including)$/

const CLOSED = /^(?:ADP|SCONJ|CCONJ|DET|PRON|AUX|PART)$/

/** "West Nile virus", "Lassa fever": named after a place. */
const ILLNESS = /^(?:virus|fever|flu|disease|syndrome)$/

/** A word in more than one text of 128 is common: a capital of its own tells little. */
const COMMON = 1 / 256

/**
 * How much speaks for a mention being a place, in units of one clear sign; 1 is enough. What the place is
 * worth by itself (`standing`), the words around it, and what speaks against: people, ordinary words,
 * longer names.
 */
export function evidence(mention: Mention, surnames: ReadonlyMap<string, number>): number {
  if (mention.short) return 3
  if (isHouse(mention) || isActor(mention)) return 0
  const best = mention.candidates[0]!
  return standing(mention, best) + context(mention) - doubt(mention, best, surnames)
}

/** "St George's Hospital": a house called after a saint, who has no town here. */
const isSaintOwned = ({ text, words, last }: Mention): boolean =>
  /^St\.? /.test(text) && /^['’]$/.test(words[last + 1]?.gap ?? '') && words[last + 1]!.key === 's'

/** "White House", "Kremlin": a government, which is no place of its own. */
const isHouse = ({ text, candidates }: Mention): boolean =>
  loadGazetteer().seat(text) !== null &&
  !candidates.some((place) => place.capital || place.population > 100_000)

/**
 * "Hamas", "NATO": actors whose names are also spellings of towns. States and what is called after its town
 * remain.
 */
const isActor = ({ words, first, last, candidates }: Mention): boolean =>
  candidates[0]!.kind !== 'country' &&
  !candidates[0]!.capital &&
  actors
    .from(
      words.slice(first, last + 1).map((word) => word.key),
      0,
    )
    .some((match) => match.last === last - first && match.values.some(({ actor }) => !actor.state))

function standing(mention: Mention, best: PlaceEntry): number {
  const long = mention.first < mention.last
  const fit = best.via === 'name' ? 0 : best.via === 'alias' ? 0.6 : 0.9
  return worth(best, long) + (long ? 0.6 : 0) + (isForeign(mention) ? FOREIGN : 0) - fit
}

/** English-speaking countries, where towns are called like people and things. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'JM'])
const FOREIGN = 0.4

/** A name of one country whose towns are not called like English people and things. */
const isForeign = ({ candidates }: Mention): boolean =>
  candidates[0]!.via === 'name' &&
  candidates.every(({ country }) => country === candidates[0]!.country && !ENGLISH.has(country ?? 'US'))

function worth(place: PlaceEntry, long: boolean): number {
  if (place.kind === 'country' || place.kind === 'continent') return 3
  if (place.capital || place.kind === 'admin1') return 2
  if (place.kind === 'city' || place.kind === 'district') {
    return place.population > 0 ? Math.max(0.1, Math.min(2, (Math.log10(place.population) - 3.5) * 0.8)) : 0.2
  }
  if (place.kind === 'admin2') return long ? 1.6 : 0.2
  return long ? 1.5 : 1
}

/**
 * A town so large that a capital in mid-sentence is its name even where the word is common: Nice, Split,
 * Geneva.
 */
const isLarge = (place: PlaceEntry): boolean =>
  place.kind === 'city' && place.via === 'name' && place.population > 100_000

function context(mention: Mention): number {
  const { words, first } = mention
  const word = words[first - 1]
  let sum = mention.within ? 2.5 : mention.outer ? 1.5 : 0
  if (isDateline(mention)) sum += 2
  if (mention.unit) sum += 0.8
  if (afterKind(words, first)) sum += 1
  const left = before(mention)
  if (left === 'direction') sum += 0.8
  if (word && !word.capital && /^\s/.test(words[first]!.gap)) sum += afterWord(mention)
  if (word?.opens && NEAR.has(word.key)) sum += 1.2
  const right = after(mention)
  if (right === 'holder' || right === 'feature') sum += 0.6
  return sum
}

/** "GENEVA — ", "GENEVA (Wire)": a town in capitals that opens a paragraph. */
function isDateline({ words, first, last, text }: Mention): boolean {
  const next = words[last + 1]
  return (
    words[first]!.opens &&
    /^[\p{Lu} .'-]{4,}$/u.test(text) &&
    /^[^\p{L}]*(?:[-–—(:,]|$)/u.test(next?.gap ?? '-')
  )
}

/** "in X", "outside the X", "the city of X". */
function afterWord({ words, first }: Mention): number {
  let at = first - 1
  if (words[at]?.text === 'the') at--
  const word = words[at]
  if (!word) return 0
  if (word.key === 'of' && PLACE_OF.has(words[at - 1]?.key ?? '')) return 1.2
  if (NEAR.has(word.key)) return 1.2
  return PREPOSITION.test(word.text) ? 0.4 : 0
}

function doubt(mention: Mention, best: PlaceEntry, surnames: ReadonlyMap<string, number>): number {
  const { words, first, last, key } = mention
  const single = first === last
  const head = words[first]!
  const state = best.kind === 'country' || ((best.kind === 'admin1' || best.capital) && best.via === 'name')
  let sum = 0
  const left = before(mention)
  const right = after(mention)
  if (left === 'given' || left === 'title') sum += 3
  if (single && !state && !mention.unit && loadGazetteer().demonym(mention.text)) sum += 2
  if (head.opens && single && CLOSED.test(head.pos)) sum += 3
  if (left === 'name') sum += 2.6
  if (right === 'name' || right === 'media') sum += 2
  if (right === 'given') sum += 1
  if ((right === 'name' || right === 'given') && loadGazetteer().isGivenName(head.text)) sum += 1.5
  if (ILLNESS.test(words[last + 1]?.key ?? '')) sum += 2.5
  if (!mention.within) sum += surnames.get(words[last]!.key) ?? 0
  if (loadGazetteer().isGivenName(head.text) && !state)
    sum += single ? 0.8 : best.population > 50_000 ? 0 : 1.5
  if (single && PERSON_NEXT.has(words[last + 1]?.key ?? '') && best.kind !== 'country') sum += 0.8
  if (single && !state && shareOfTexts(stemOf(key)) > COMMON)
    sum += head.opens ? 2 : isLarge(best) ? 0.4 : 1.2
  else if (head.opens && single && !state && head.pos !== 'PROPN') sum += 0.8
  if (head.shouted && !state) sum += 0.5
  if (/^(?:\p{Lu}\.?){2,4}(?: \p{Lu}{2,4})?$/u.test(mention.text) && best.kind !== 'country') sum += 1.5
  if (isSaintOwned(mention)) sum += 3
  return sum
}
