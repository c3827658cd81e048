import { collectives, nominals } from '../../lexicon/forces.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import { nameHeads } from '../../lexicon/organisations.ts'
import { shareOfTexts, stemOf } from '../../lexicon/vocabulary.ts'
import { isHyphen, lower, touches, type Words } from './words.ts'

/** Small words inside personal and place names, in many languages. */
const isSmallWord = nameWords('particle')

/**
 * Forms of the article that are common words too; they count before a hyphen only: "as-Suwayda", "ez-Zor".
 */
const isArticle = nameWords('article')

const isCalendar = nameWords('calendar')

/** Nouns whose genitive belongs to a name: "People's Defence Force". */
const isGenericOwner = nameWords('generic-owner')

const CLOSED = /^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART|INTJ|PUNCT|SYM)$/

const MONTH_TOO = /^(?:march|may)$/

/** "March 2011", "5 May", "since March". */
const isDated = (words: Words, i: number): boolean =>
  /^\d/.test(words.tokens[i + 1]?.text ?? '') ||
  /^(?:\d.*|in|since|until|by|last|of|early|late|mid)$/.test(lower(words, i - 1))

/** Whether a word can stand in a name: it has a capital and is no day, month, pronoun or other small word. */
export function isNameWord(words: Words, i: number): boolean {
  if (!words.capital[i]) return false
  const word = lower(words, i)
  if (isCalendar(word) || word === 'i' || (MONTH_TOO.test(word) && isDated(words, i))) return false
  const tag = words.tags[i] ?? ''
  if (words.opens[i]) return opensName(words, i, tag)
  return !CLOSED.test(tag) || /^\p{Lu}{2}/u.test(words.tokens[i]!.text)
}

/** Words that a name may have at most; a longer row of capitals is a list or noise. */
const LONGEST = 15

/**
 * The first word of a sentence has a capital anyhow: the tagger, a capital after it or its rarity must
 * speak for it.
 */
function opensName(words: Words, i: number, tag: string): boolean {
  if (tag === 'PROPN') return true
  if (!/^(?:ADJ|NOUN|X)$/.test(tag)) return false
  if (words.capital[i + 1]) return true
  const rare = isRare(words.keys[i] ?? '') && words.tokens[i]!.pos === 'PROPN'
  return rare && !collectives.longest(words.keys, i + 1) && !nominals.longest(words.keys, i + 1)
}

/** A word in fewer texts than this is no common English. */
const COMMON = 1 / 256

export const isRare = (word: string): boolean => shareOfTexts(stemOf(word)) <= COMMON

/** Index of the last word of the run of capitals that begins at `first`. */
export function runEnd(words: Words, first: number): number {
  let last = first
  while (last - first < LONGEST) {
    const next = step(words, first, last)
    if (next <= last) break
    last = next
  }
  return last
}

/** The run grown by one word with what joins it, or the same end. */
function step(words: Words, first: number, last: number): number {
  const next = last + 1
  if (next >= words.tokens.length) return last
  if (isNameWord(words, next)) return next
  if (isHyphen(words, next)) return acrossHyphen(words, last)
  if (isParticle(words, next)) return acrossParticle(words, next) ?? last
  if (words.tokens[next]!.text === '&' && isNameWord(words, next + 1)) return next + 1
  if (isNickname(words, next)) return next + 3
  return acrossLink(words, first, last)
}

/** "Jean-Pierre", "Deir ez-Zor", "Port-au-Prince", but not "US-backed". */
function acrossHyphen(words: Words, last: number): number {
  const hyphen = last + 1
  if (!touches(words, last) || !touches(words, hyphen)) return last
  if (words.capital[hyphen + 1]) return hyphen + 1
  if (/^\d+$/.test(words.tokens[hyphen + 1]?.text ?? '')) return hyphen + 1
  return isParticle(words, hyphen + 1) ? (acrossParticle(words, hyphen + 1) ?? last) : last
}

const isParticle = (words: Words, i: number): boolean =>
  isSmallWord(lower(words, i)) || (isArticle(lower(words, i)) && isHyphen(words, i + 1))

/** One or two particles and the capital after them: "al-Sharaa", "bin al-Walid", "van der Berg". */
export function acrossParticle(words: Words, particle: number): number | null {
  let at = particle
  for (let n = 0; n < 3 && isParticle(words, at); n++) {
    at++
    if (isHyphen(words, at)) at++
  }
  return isNameWord(words, at) ? at : null
}

/** Jimmy "Barbecue" Cherizier. */
const isNickname = (words: Words, i: number): boolean =>
  /^["“”]$/.test(words.tokens[i]!.text) &&
  words.capital[i + 1] === true &&
  /^["“”]$/.test(words.tokens[i + 2]?.text ?? '') &&
  words.capital[i + 3] === true

/** "of", "for" and "and" inside the name of a body: Ministry of X and Y, Observatory for Human Rights. */
function acrossLink(words: Words, first: number, last: number): number {
  const link = lower(words, last + 1)
  let next = last + 2
  if (/^['’]s?$/.test(link)) return ownsName(words, last) && isNameWord(words, next) ? next : last
  const linked = hasLink(words, first, last) || (opensBody(lower(words, first)) && last > first)
  if (first === last && words.opens[first] && isCommonNoun(words, first)) return last
  if (link === 'and' ? !linked : !(/^(?:of|for|to|against|on)$/.test(link) && endsInHead(words, last)))
    return last
  if (lower(words, next) === 'the') next++
  if (!isNameWord(words, next)) return isParticle(words, next) ? (acrossParticle(words, next) ?? last) : last
  return next
}

/** First words of the names of public bodies, which often hold an "and". */
const opensBody = nameWords('body-opener')

/** "Fighters of X" at the head of a sentence is no name. */
const isCommonNoun = (words: Words, i: number): boolean =>
  [nominals, collectives].some((index) =>
    index.from(words.keys, i).some((m) => m.last === i && m.values[0]!.plural),
  )

const ownsName = (words: Words, last: number): boolean => isGenericOwner(lower(words, last))

function hasLink(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:of|for)$/.test(lower(words, i))) return true
  return false
}

/** The last word is one that heads the name of a body. */
const endsInHead = (words: Words, last: number): boolean =>
  nameHeads.from(words.keys, last).some((match) => match.last === last)
