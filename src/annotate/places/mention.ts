import { fold } from '../../lexicon/fold.ts'
import { type Gazetteer, loadGazetteer, type PlaceEntry } from '../../lexicon/gazetteer.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Span } from '../../model/span.ts'
import { isInner, joins, mayBegin, type Word } from './words.ts'

/**
 * A stretch of words that the gazetteer knows. `first` and `last` are indices into the sentence's `words`.
 * `short`: it is a short form of a state (`Ky.`). `unit`: what kind of unit the words around it say it is.
 * `within`: a mention that the text puts it in ("Paris, Texas").
 */
export type Mention = Span & {
  text: string
  key: string
  words: readonly Word[]
  first: number
  last: number
  candidates: readonly PlaceEntry[]
  short: boolean
  unit: 'admin1' | 'admin2' | 'city' | null
  /** The word for the unit that is part of the mention: `province` in "Homs province". */
  said: string | null
  within: Mention | null
  /** It is in a row of names that share a word: "Clarke and Jackson counties". */
  listed: boolean
  /** Another mention is said to lie in it. */
  outer: boolean
}

/** Words of the longest name; the longest in the gazetteer that news uses have seven. */
const LONGEST = 7

const lexicon = readWorld().words
const UNITS = new Map<string, NonNullable<Mention['unit']>>()
for (const unit of ['city', 'admin2', 'admin1'] as const)
  for (const word of lexicon.area[unit]) UNITS.set(word, unit)

const PARTS = new Set([
  ...[
    ...lexicon.holder,
    ...lexicon.direction,
    ...lexicon.feature,
    ...lexicon.street,
    ...lexicon.leading,
    ...lexicon['place-of'],
  ],
  ...Object.values(lexicon.area).flat(),
])

const SITES = new Set(lexicon.site)

/** Units whose word belongs to the name: "Homs province" is not Homs. */
const SAID = /^(?:province|governorate|oblast|district|county|prefecture|raion)s?$|^counties$/

const TIES = { unit: null, said: null, within: null, listed: false, outer: false }
const BLANK = { ...TIES, short: false }

/**
 * All stretches of a sentence that are names of the gazetteer, the longest from each word on, without
 * overlap.
 */
export function findMentions(text: string, words: readonly Word[]): Mention[] {
  const gazetteer = loadGazetteer()
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    const mention = mayBegin(words, at) ? longestAt(text, words, at, mentions.at(-1), gazetteer) : null
    if (!mention) continue
    mentions.push(mention)
    at = mention.last
  }
  for (const [i, mention] of mentions.entries()) tie(text, mention, mentions[i + 1])
  for (let i = mentions.length - 2; i >= 0; i--) shareUnit(text, mentions[i]!, mentions[i + 1]!)
  for (const mention of mentions) takeUnitWord(text, mention)
  return mentions
}

function longestAt(
  text: string,
  words: readonly Word[],
  first: number,
  before: Mention | undefined,
  gazetteer: Gazetteer,
): Mention | null {
  let end = first
  while (end + 1 < words.length && end - first + 1 < LONGEST) {
    const next = words[end + 1]!
    if (!joins(words[end]!, next) || !(next.capital || isInner(next) || /^\d/.test(next.text))) break
    end++
  }
  const start = words[first]!.start
  const afterTown =
    before !== undefined && start - before.end === 2 && /^,\s$/.test(text.slice(before.end, start))
  // "in 575 B.C." is a date.
  const dated = /^\d+$/.test(words[first - 1]?.text ?? '')
  const short = dated ? null : shortFormAt(text, words[first]!, afterTown, gazetteer)
  if (short) return { ...short, ...TIES, words, first, last: first }
  for (let last = end; last >= first; last--) {
    if (!words[last]!.capital) continue
    const said = text.slice(start, words[last]!.end)
    if (first === last && isNoName(text, words[first]!)) continue
    const candidates = gazetteer.lookup(said)
    if (candidates.length === 0 || (first === last && candidates[0]!.via === 'romanised')) continue
    if (/ and /.test(said) && !/ and |&/.test(candidates[0]!.name)) continue
    if (words[first]!.text === 'The' && !candidates[0]!.name.startsWith('The ')) continue
    const site = siteAt(text, words, first, last, gazetteer)
    if (site) return site
    const span = { start, end: words[last]!.end, text: said, key: fold(said) }
    return { ...span, ...BLANK, words, first, last, candidates }
  }
  return null
}

/** A name of which the last words are small: "Sednaya prison", "Rafah border crossing". */
function siteAt(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): Mention | null {
  for (let end = last + 2; end > last; end--) {
    const tail = words.slice(last + 1, end + 1)
    if (tail.length < end - last || tail.some((word) => word.capital || !/^[\s-]$/.test(word.gap))) continue
    if (SAID.test(tail.at(-1)!.text)) continue
    if (!PARTS.has(tail.at(-1)!.key) && !SITES.has(tail.at(-1)!.key)) continue
    const span = { start: words[first]!.start, end: words[end]!.end }
    const said = text.slice(span.start, span.end)
    const candidates = gazetteer.lookup(said).filter((place) => place.via === 'name' && place.kind !== 'city')
    if (candidates.length === 0) continue
    return { ...span, ...BLANK, text: said, key: fold(said), words, first, last: end, candidates }
  }
  return null
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/

/** "27 Nov", "Nov. 27": a month, though a village may be called so. */
const isMonth = (text: string, { start, end, key }: Word): boolean =>
  MONTH.test(key) &&
  (/^\.? ?\d/.test(text.slice(end, end + 3)) || /\d ?$/.test(text.slice(Math.max(0, start - 2), start)))

/**
 * Words that only make up names ("Central", "Police"), months, and what stands at a sum of money or a slash: `US$`,
 * `A/X`.
 */
function isNoName(text: string, word: Word): boolean {
  if (PARTS.has(word.key) || /^I['’]/.test(word.text) || isMonth(text, word)) return true
  return /[$/]/.test(text[word.start - 1] ?? '') || /[$]/.test(text[word.end] ?? '')
}

/** `Ky.`, `N.Y.`, `NSW`: with its full stop where it has one. */
function shortFormAt(text: string, word: Word, afterTown: boolean, gazetteer: Gazetteer) {
  for (const end of [word.end + 1, word.end]) {
    const said = text.slice(word.start, end)
    const entry = gazetteer.shortForm(said, afterTown)
    if (!entry) continue
    return { start: word.start, end, text: said, key: fold(entry.name), candidates: [entry], short: true }
  }
  return null
}

/** Reads the words around a mention: the unit that they make it, and the larger place that they put it in. */
function tie(text: string, mention: Mention, next: Mention | undefined): void {
  const { words, first, last } = mention
  const after = words[last + 1]
  if (after && after.gap === ' ') mention.unit = UNITS.get(after.key) ?? null
  const of = words[first - 1]
  const head = words[first - 2]
  if (!mention.unit && of?.text === 'of' && head) mention.unit = UNITS.get(head.key) ?? null
  if (!next) return
  const between = text.slice(mention.end, next.start)
  if (/^,\s$|^\s\($/.test(between) && isLarger(next) && !isRow(mention, next)) {
    mention.within = next
    next.outer = true
  } else if (
    /^,? (?:province|county|city|town|village|district)?,? ?in (?:the )?(?:\w+ )?$/.test(between) &&
    isLarger(next)
  ) {
    mention.within = next
  }
}

/** "Egypt, Jordan": two of a row, not the one in the other. */
const isRow = (mention: Mention, next: Mention): boolean =>
  mention.candidates[0]!.kind === 'country' &&
  next.candidates.every((place) => place.kind === 'country' || place.kind === 'city')

/** "Barrow, Clarke and Jackson counties": the unit of the last is that of all. */
function shareUnit(text: string, mention: Mention, next: Mention): void {
  const plural = /(?:ies|s)$/.test(next.words[next.last + 1]?.key ?? '')
  const listed = /^(?:, (?:and )?| and )$/.test(text.slice(mention.end, next.start))
  if (next.unit && listed && (plural || next.listed)) {
    mention.unit = next.unit
    mention.listed = true
  }
}

/** Lets the word for its unit belong to the mention, where the gazetteer knows such a unit. */
function takeUnitWord(text: string, mention: Mention): void {
  const next = mention.words[mention.last + 1]
  if (!mention.unit || !mention.candidates.some((place) => place.kind === mention.unit)) return
  if (next?.gap !== ' ' || !SAID.test(next.text)) return
  mention.said = next.text.replace(/ies$/, 'y').replace(/s$/, '')
  mention.end = next.end
  mention.text = text.slice(mention.start, mention.end)
}

const isLarger = (mention: Mention): boolean =>
  mention.candidates.some((place) => ['country', 'admin1', 'admin2', 'region'].includes(place.kind))
