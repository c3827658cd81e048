import { abbreviations } from '../../lexicon/abbreviations.ts'
import type { Token } from '../../model/annotated.ts'

/** The gap after token `at`: does a sentence end there? `wink` tells what wink-nlp thinks. */
export type Gap = { text: string; tokens: readonly Token[]; at: number; wink: boolean }

type Rule = (gap: Gap) => boolean

const STOP = /^(?:[.!?]+|…|\.{2,})$/
const CLOSER = /^(?:[”’»)\]]|'')$/
const OPENER = /^[“‘«([]$/

const left = ({ tokens, at }: Gap): Token => tokens[at]!
const right = ({ tokens, at }: Gap): Token => tokens[at + 1]!
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)
/** "al-Amin", "d'Arc": a name that begins in lower case. */
const isLowerName = (text: string, token: Token): boolean =>
  /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(text.slice(token.start, token.start + 5))
const isNumber = (word: string): boolean => /^\d/.test(word)
const spaced = (gap: Gap): boolean => left(gap).end < right(gap).start

/** Straight quotes open after a blank and close before one; between two words a stop or comma before them closes. */
function straight(tokens: readonly Token[], i: number): 'opens' | 'closes' | null {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (!/^["']$/.test(token.text)) return null
  const blankBefore = !before || before.end < token.start
  const blankAfter = !after || token.end < after.start
  if (blankBefore !== blankAfter) return blankBefore ? 'opens' : 'closes'
  if (!blankBefore) return /[.!?,…]$/.test(before.text) ? 'closes' : 'opens'
  return null
}

const closes = (tokens: readonly Token[], i: number): boolean =>
  CLOSER.test(tokens[i]!.text) || straight(tokens, i) === 'closes'

const opensMark = (tokens: readonly Token[], i: number): boolean =>
  OPENER.test(tokens[i]!.text) || straight(tokens, i) === 'opens'

/** Last token before the gap that is no closing quote or bracket. */
function beforeClosers({ tokens, at }: Gap): number {
  let i = at
  while (i > 0 && closes(tokens, i)) i--
  return i
}

/** First token after the gap that is no opening quote or bracket. */
function afterOpeners({ tokens, at }: Gap): Token | undefined {
  let i = at + 1
  while (i < tokens.length - 1 && opensMark(tokens, i)) i++
  return tokens[i]
}

/** The word that a single full stop before the gap belongs to, without the stop, and its index; or null. */
function stopped(gap: Gap): { word: string; index: number } | null {
  const { tokens, at } = gap
  const token = tokens[at]!
  if (token.text.length > 1 && token.text.endsWith('.') && !STOP.test(token.text)) {
    return { word: token.text.slice(0, -1), index: at }
  }
  const before = tokens[at - 1]
  if (token.text !== '.' || !before || before.end !== token.start) return null
  return { word: before.text.replace(/\.$/, ''), index: at - 1 }
}

function inList(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word) || list.has(word.toLowerCase())) return true
  return word.length > 1 && word === word.toUpperCase() && list.has(word[0]! + word.slice(1).toLowerCase())
}

const opensSentence = (word: string): boolean =>
  isCapital(word) && abbreviations.opener.has(word.toLowerCase())

/** "failed. Crews", "over”. He", "left.”Then": a stop, closing marks, then a capital, a number or an opening mark. */
const afterStop: Rule = (gap) => {
  const last = gap.tokens[beforeClosers(gap)]!.text
  const next = right(gap).text
  const named = isCapital(next) || isLowerName(gap.text, right(gap))
  const starts = named || (spaced(gap) && (isNumber(next) || opensMark(gap.tokens, gap.at + 1)))
  return starts && (STOP.test(last) || /\p{L}{2}\.$/u.test(last))
}

/** "6 a.m. Rescuers" but not "6 a.m. Saturday", "6 a.m. GMT". */
const afterClock: Rule = (gap) => {
  const end = stopped(gap)
  if (!end || !abbreviations.clock.has(end.word.toLowerCase())) return false
  const next = right(gap).text
  return isCapital(next) && !abbreviations.continues.has(next.replace(/\.$/, '').toLowerCase())
}

/** "the U.S. He", "at Norfield Co. The": an abbreviation that may end a sentence, before a word that opens one. */
const afterAbbreviation: Rule = (gap) => {
  const end = stopped(gap)
  return end !== null && inList(end.word, abbreviations.perhaps) && opensSentence(right(gap).text)
}

/** A boundary needs one of these. */
const OPENS: Record<string, Rule> = {
  wink: (gap) => gap.wink,
  afterStop,
  afterClock,
  afterAbbreviation,
}

/** Closing quotes and brackets belong to the sentence before. */
const closingMarks: Rule = ({ tokens, at }) => closes(tokens, at + 1)

/** No sentence begins in lower case but with a name such as "al-Amin", or where the writer never uses capitals. */
const lowerCase: Rule = (gap) => {
  if (isLower(gap.tokens[0]!.text)) return false
  const next = afterOpeners(gap)
  return next !== undefined && isLower(next.text) && !isLowerName(gap.text, next)
}

/** "Gen. Dost", "vs. Norfield". */
const neverEnds: Rule = (gap) => {
  const end = stopped(gap)
  if (!end) return false
  const counted =
    end.index > 0 && isNumber(gap.tokens[end.index - 1]!.text) && inList(end.word, abbreviations.unit)
  return !counted && inList(end.word, abbreviations.never)
}

/** "No. 5", "Art. 12". */
const beforeNumber: Rule = (gap) => {
  const end = stopped(gap)
  return end !== null && inList(end.word, abbreviations.number) && isNumber(right(gap).text)
}

/** "Dec. 8", "Norfield Co. Freight", "the U.S. Senators": only a word that opens a sentence ends one here. */
const mayEnd: Rule = (gap) => {
  const end = stopped(gap)
  if (!end || opensSentence(right(gap).text) || opensMark(gap.tokens, gap.at + 1)) return false
  if (inList(end.word, abbreviations.perhaps)) return true
  return end.index > 0 && isNumber(gap.tokens[end.index - 1]!.text) && inList(end.word, abbreviations.unit)
}

/** "6 a.m. Saturday". */
const clockGoesOn: Rule = (gap) => {
  const end = stopped(gap)
  return end !== null && abbreviations.clock.has(end.word.toLowerCase()) && !afterClock(gap)
}

/** "J. Dost", "J.R. Dost", "Dana W. Holt": initials stand before a name. */
const initials: Rule = (gap) => {
  const end = stopped(gap)
  if (!end || !/^\p{Lu}(?:\.-?\p{Lu})*$/u.test(end.word)) return false
  return isCapital(right(gap).text) && !opensSentence(right(gap).text)
}

/** "1. Roads": the number of a list item opens its sentence. */
const listNumber: Rule = (gap) => {
  const end = stopped(gap)
  return end !== null && end.index === 0 && /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/.test(end.word)
}

/** "“Where is he?” Mayor Holt asked": a question or a shout in quotes that a verb of saying ties to its speaker. */
const quotedQuestion: Rule = (gap) => {
  const { tokens, at } = gap
  if (!/^["”’']$/.test(left(gap).text) || !/^[?!]+$/.test(tokens[at - 1]?.text ?? '')) return false
  for (let i = at + 1; i < Math.min(at + 7, tokens.length); i++) {
    const word = tokens[i]!.text
    if (abbreviations.tag.has(word.toLowerCase())) return true
    if (!isCapital(word) && !/^(?:the|a|of|al|one|[,-])$/.test(word)) return false
  }
  return false
}

/** "example.Com", "12.Am": without a blank, only a whole word, a stop and a capital make a boundary. */
const unspaced: Rule = (gap) => {
  if (spaced(gap)) return false
  if (/^\p{Lu}\.$/u.test(right(gap).text)) return true
  const last = beforeClosers(gap)
  const word = STOP.test(gap.tokens[last]!.text) ? (gap.tokens[last - 1]?.text ?? '') : gap.tokens[last]!.text
  return !(/^\p{L}+\p{Ll}\.?$/u.test(word) && isCapital(afterOpeners(gap)?.text ?? ''))
}

/** A boundary falls where one of these holds. */
const JOINS: Record<string, Rule> = {
  closingMarks,
  lowerCase,
  neverEnds,
  beforeNumber,
  mayEnd,
  clockGoesOn,
  initials,
  listNumber,
  quotedQuestion,
  unspaced,
}

const opens = Object.values(OPENS)
const joins = Object.values(JOINS)

/** The last signs of the words behind which alone a sentence may end where wink-nlp sees no end: stops and closers. */
const LAST = new Set('.!?…”’»)]"\'')

const mayOpen = ({ tokens, at, wink }: Gap): boolean => wink || LAST.has(tokens[at]!.text.at(-1) ?? '')

export const isBoundary = (gap: Gap): boolean =>
  mayOpen(gap) && opens.some((rule) => rule(gap)) && !joins.some((rule) => rule(gap))
