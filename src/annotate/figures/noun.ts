import { dwellings, households, people, things, unitWords } from '../../lexicon/figures.ts'
import type { Count } from './counts.ts'
import { readNumeral } from './numerals.ts'
import { breaksClause, type Sight } from './sight.ts'

/** The noun that a count counts. `head` is −1 where none is said; `from` to `end` is the phrase after the number. */
export type Counted = { head: number; from: number; end: number }

const PHRASE_MAX = 9

/** "12 [wounded soldiers]", "thousands of [people]", "three of Karelia's 14 [provincial capitals]", "295 of them". */
export function countedBy(s: Sight, count: Count): Counted {
  let from = count.end
  const share = shareOf(s, count)
  if (share !== null) from = share
  else if (s.lower(from) === 'of' && (count.form === 'plural' || count.form === 'few')) from++
  // "More than 80 'terrorists'"
  else if (/^["“‘]$/.test(s.lower(from))) from++
  while (/^(the|of|other|more|additional|further|or|so|plus)$/.test(s.lower(from)) && from < count.end + 4) {
    if (/^(or|so)$/.test(s.lower(from)) && !/^(or so|so )/.test(`${s.lower(from)} ${s.lower(from + 1)}`))
      break
    if (s.lower(from) === 'of' && !/^(the|these|those|its|their|his|her)$/.test(s.lower(from + 1))) break
    from++
  }
  let head = -1
  let at = from
  for (; at < from + PHRASE_MAX && at < s.words.length; at++) {
    const word = s.words[at]!
    if (s.timeAt(at) && !unitWords.has(word.lower)) break
    if (/^(as|than|while|when|if|after|before|since)$/.test(word.lower)) break
    if (isPerCent(s, at) && head < 0) return { head: at + 1, from, end: at + 2 }
    if (unitWords.has(word.lower) && head < 0) return { head: at, from, end: at + 1 }
    if (word.lower.length === 1 && word.capital && s.lower(at + 1) === '.') {
      // "38,000 U.S. troops"
      at++
      continue
    }
    const pos = s.pos(at)
    if (word.before === "'" && word.lower === 's' && head >= 0) head = -1
    else if (word.kind === 'mark' || word.kind === 'digits') break
    else if (s.words[at + 1]?.before === '-') continue
    else if (pos === 'NOUN' || pos === 'PROPN') {
      if (isState(word.lower) && !/^(NOUN|PROPN)$/.test(s.pos(at + 1))) break
      head = at
    } else if (head >= 0) break
    else if (pos === 'ADJ' || pos === 'ADV') continue
    else if (pos === 'VERB' && /(ed|ing|en)$/.test(word.lower) && leadsToNoun(s, at + 1)) continue
    else if (pos === 'CCONJ' && at > from && s.pos(at - 1) === 'ADJ' && s.pos(at + 1) === 'ADJ') continue
    else break
  }
  // "an insurgent": a noun that was taken for an adjective.
  if (head < 0 && at > from && people.has(s.lower(at - 1)) && !isState(s.lower(at - 1))) head = at - 1
  if (head >= 0) return { head, from, end: head + 1 }
  const label = s.lower(count.first - 1) === ':' ? count.first - 2 : isCell(s, count) ? count.first - 1 : -1
  const before = label < 0 ? totalBefore(s, count.first) : labelBefore(s, label)
  return before < 0 ? { head, from, end: from } : { head: before, from: count.end, end: count.end }
}

/** The share as two words. */
export const isPerCent = (s: Sight, i: number): boolean => s.lower(i) === 'per' && s.lower(i + 1) === 'cent'

/** "Damaged houses 1,208", "Total families 460 (2,300 people)": a number that ends a cell or goes on in brackets. */
const isCell = (s: Sight, { first, end, form }: Count): boolean =>
  form === 'digits' && isCountable(s, first - 1) && (end >= s.words.length || /^[(;.]$/.test(s.lower(end)))

/** "Houses destroyed: 12", "Deaths: 12": the last noun of a label that can be counted; −1 where none can. */
function labelBefore(s: Sight, last: number): number {
  for (let at = last; at >= 0 && at > last - 6 && !breaksClause(s, at); at--)
    if (isCountable(s, at)) return at
  return s.pos(last) === 'NOUN' ? last : -1
}

/** "the number of displaced families is put at 349": the noun of the total that a count without one tells; else −1. */
function totalBefore(s: Sight, first: number): number {
  for (let at = first - 3; at >= 0 && at > first - 14 && !breaksClause(s, at); at--) {
    if (!/^(number|total)$/.test(s.lower(at)) || s.lower(at + 1) !== 'of') continue
    for (let noun = at + 2; noun < at + 7 && noun < first; noun++)
      if (isCountable(s, noun) && !isCountable(s, noun + 1)) return noun
    return -1
  }
  return -1
}

const isCountable = (s: Sight, i: number): boolean =>
  households.has(s.lower(i)) || dwellings.has(s.lower(i)) || people.has(s.lower(i)) || things.has(s.lower(i))

/** Words that wink-nlp takes for nouns and that say what befell those before them. */
const isState = (word: string): boolean =>
  /^(dead|missing|homeless|injured|wounded|displaced|killed)$/.test(word)

const leadsToNoun = (s: Sight, i: number): boolean =>
  /^(NOUN|PROPN)$/.test(s.pos(i)) || (s.pos(i) === 'ADJ' && /^(NOUN|PROPN)$/.test(s.pos(i + 1)))

/** "three of 14 capitals", "three out of the country's 14 capitals": where the noun phrase starts, or null. */
export function shareOf(s: Sight, count: Count): number | null {
  let at = count.end
  if (s.lower(at) === 'out') at++
  if (s.lower(at) !== 'of') return null
  at++
  for (let steps = 0; steps < 5; steps++) {
    const whole = readNumeral(s.words, at)
    if (whole) return whole.form === 'digits' || whole.form === 'words' ? whole.end : null
    if (!/^(DET|PRON|PROPN|PART|NOUN)$/.test(s.pos(at)) && s.lower(at) !== 's') return null
    at++
  }
  return null
}
