import { weekdays } from '../../lexicon/dates.ts'
import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Span } from '../../model/span.ts'
import { isInner, joins, type Word } from './words.ts'

/**
 * A place that no gazetteer lists but that the words call one: a street, a road by number, a creek, "the
 * village of X". `text` is its name: of "the X" after "the X river" as there.
 */
export type Unlisted = Span & {
  text: string
  sentence: number
  rule: 'places/street' | 'places/feature' | 'places/called'
}

const lexicon = readWorld().words
const STREET = new Set(lexicon.street)
const STREET_SHORT = new Set(lexicon['street-short'])
const NUMBERED = new Set(lexicon.numbered)
const FEATURE = new Set([...lexicon.feature, ...lexicon.area.admin2])
const LANDMARK = new Set(lexicon.landmark)
const KIND_OF = new Set(lexicon['kind-of'])
const AREA = new Set(Object.values(lexicon.area).flat())
const LEADING = new Set(lexicon.leading)
/** Words that are no name by themselves: the Road, National Park. */
const NO_NAME = /^(?:the|a|an|this|that|these|every|our|its|national|state|public|central|s)?$/

/** Places that only their own words tell. */
export function findUnlisted(text: string, sentences: readonly (readonly Word[])[]): Unlisted[] {
  const found = sentences.map((words) => calledIn(text, words))
  const rivers = new Map<string, string>()
  for (const { text: name } of found.flat()) {
    if (/ [Rr]iver$/.test(name)) rivers.set(name.slice(0, -6), name)
  }
  if (rivers.size === 0) return found.flat()
  return sentences.flatMap((words, i) => [...found[i]!, ...riversIn(words, found[i]!, rivers)])
}

/** "The X rose" in a report that has named the X river. */
function riversIn(
  words: readonly Word[],
  known: readonly Unlisted[],
  rivers: ReadonlyMap<string, string>,
): Unlisted[] {
  return words.flatMap(({ text, start, end, sentence }, at) => {
    const name = words[at - 1]?.text.toLowerCase() === 'the' ? rivers.get(text) : undefined
    if (!name || words[at + 1]?.capital || known.some((other) => other.start < end && start < other.end))
      return []
    return [{ start, end, text: name, sentence, rule: 'places/feature' as const }]
  })
}

function calledIn(text: string, words: readonly Word[]): Unlisted[] {
  const found: Unlisted[] = []
  for (let at = 0; at < words.length; at++) {
    const place =
      streetAt(text, words, at) ??
      featureAt(words, at) ??
      landmarkAt(text, words, at) ??
      leadingAt(words, at) ??
      calledAt(words, at)
    if (!place) continue
    const { start, end, rule } = place
    found.push({ start, end, rule, text: text.slice(start, end), sentence: words[at]!.sentence })
  }
  return found
}

type Found = Span & Pick<Unlisted, 'rule'>

/** "Cooper Street", "2517 Memphis St.", "State Highway 82", "Interstate 75", "M5 motorway". */
function streetAt(text: string, words: readonly Word[], at: number): Found | null {
  const word = words[at]!
  if (!word.capital) return null
  const first = nameStart(words, at)
  const next = words[at + 1]
  if (/^\d+$/.test(next?.text ?? '') && next!.gap === '' && STREET.has(words[at + 2]?.key ?? '')) {
    return span(word, words[at + 2]!.end, 'places/street')
  }
  const numbered = next !== undefined && next.gap === ' ' && /^\d+$/.test(next.text)
  if (numbered && NUMBERED.has(word.key)) return span(words[first]!, next.end, 'places/street')
  const named = words.slice(first, at).some(({ key }) => !NO_NAME.test(key))
  const dot = /^(?:St|Rd|Ave|Blvd|Dr|Ct|Ln|Hwy|Pl)$/.test(word.text) && text[word.end] === '.'
  // "St." and "Dr." stand for other words too: only after a house number.
  const short = dot && STREET_SHORT.has(word.key) && /^\d+$/.test(words[first - 1]?.text ?? '')
  return named && (short || STREET.has(word.key))
    ? span(words[first]!, dot ? word.end + 1 : word.end, 'places/street')
    : null
}

/**
 * "Robin Lake", "Davy Crockett National Forest", but not "National Park" or the first words of a longer
 * name.
 */
function featureAt(words: readonly Word[], at: number): Found | null {
  const word = words[at]!
  if (!word.capital || word.shouted || !FEATURE.has(word.key)) return null
  const next = words[at + 1]
  if (next?.capital && /^\s$/.test(next.gap)) return null
  const first = nameStart(words, at)
  const named = words.slice(first, at).some(({ key }) => !NO_NAME.test(key))
  return named ? span(words[first]!, word.end, 'places/feature') : null
}

/** "The X river", "X dam" where no list knows an X: else the town is what counts. */
function landmarkAt(text: string, words: readonly Word[], at: number): Found | null {
  const word = words[at]!
  const last = words[at - 1]
  if (word.capital || !LANDMARK.has(word.key) || word.gap !== ' ' || !last?.capital || last.shouted)
    return null
  const first = nameStart(words, at - 1)
  const row = words.slice(first, at)
  const known = loadGazetteer().lookup(text.slice(words[first]!.start, last.end)).length > 0
  const named = row.every(({ text: name, key }) => !NO_NAME.test(key) && !loadGazetteer().demonym(name))
  const any = /^an?$/i.test(words[first - 1]?.text ?? '')
  if (known || any || !named || (words[first]!.opens && last.pos !== 'PROPN')) return null
  return span(words[first]!, word.end, 'places/feature')
}

/** "Camp Hurriya", "Lake Tharthar", "Wadi Barada". */
function leadingAt(words: readonly Word[], at: number): Found | null {
  const next = words[at + 1]
  const leads = words[at]!.capital && !words[at]!.shouted && LEADING.has(words[at]!.key)
  if (
    !leads ||
    !next?.capital ||
    !/^[ -]$/.test(next.gap) ||
    (words[at + 2]?.gap === ' ' && words[at + 2]!.capital)
  )
    return null
  return span(words[at]!, next.end, 'places/feature')
}

/** "the village of X", "villages of X, Y and Z", "X district", in each case the name alone. */
function calledAt(words: readonly Word[], at: number): Found | null {
  if (!words[at]!.capital || words[at - 1]?.capital || words[at]!.shouted) return null
  if (weekdays.has(words[at]!.key) || describes(words, at)) return null
  let last = at
  while (words[last + 1] && joins(words[last]!, words[last + 1]!) && isNamePart(words, last + 1)) last++
  const next = words[last + 1]
  const area = next !== undefined && next.gap === ' ' && !next.capital && AREA.has(next.key)
  if (!(afterKind(words, at) || (area && !words[at]!.opens && isName(words[at]!)))) return null
  return span(words[at]!, words[last]!.end, 'places/called')
}

/** "A predominantly Kurdish town" is not called so. */
const describes = (words: readonly Word[], at: number): boolean =>
  /^\p{Ll}{3,}ly$/u.test(words[at - 1]?.text ?? '') && words[at]!.gap === ' '

/** Inside a name these stand between hyphens: "the village of X on Monday" and "as Y fled" name X alone. */
const ENGLISH = new Set(['on', 'as', 'at', 'under', 'am', 'an', 'a', 'and'])

const isNamePart = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (word.capital) return word.pos !== 'ADV'
  const bare = ENGLISH.has(word.text) && word.gap === ' '
  return isInner(word) && !bare && word.text !== 'and' && words[at + 1]?.capital === true
}

/** "the Syrian province", "the Northern region": no names. */
const isName = (word: Word): boolean => loadGazetteer().demonym(word.text) === null && word.pos === 'PROPN'

/** The word is what "village of" or "villages of A and" leads to. */
export function afterKind(words: readonly Word[], at: number): boolean {
  let of = at - 1
  for (let steps = 0; steps < 12 && of > 0 && words[of]!.text !== 'of'; steps++) {
    const listed = words[of]!.capital || words[of]!.text === 'and'
    if (!listed) return false
    of--
  }
  return words[of]?.text === 'of' && KIND_OF.has(words[of - 1]?.key ?? '') && !words[of - 1]!.capital
}

/** First word of the capitals that end at `at`, at most five; small words at their front do not count. */
function nameStart(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < 4) {
    const before = words[first - 1]!
    const dotted = /^\.\s$/.test(words[first]!.gap)
    const capital = before.capital || /^\d+(?:st|nd|rd|th)$/.test(before.text)
    if (!capital || !(dotted ? before.text.length < 3 : /^(?:\s|-)$/.test(words[first]!.gap))) break
    if (NO_NAME.test(before.key) || (before.opens && before.pos !== 'PROPN')) break
    first--
  }
  return first
}

const span = (first: Word, end: number, rule: Unlisted['rule']): Found => ({ start: first.start, end, rule })
