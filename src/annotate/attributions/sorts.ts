import { cuesOf } from '../../lexicon/attribution.ts'
import { dependents } from '../../parse/syntax.ts'
import { isFiniteVerb, isPunctuation, labelOf, mayBeVerb, type Reading, upos } from './reading.ts'

const WH = /^(?:whether|if|how|why|what|when|where|who|which|whom|whose)$/

/** A mark that opens a quotation: two apostrophes come as two words, one stands apart from the word before it. */
function opensQuotation(r: Reading, k: number): boolean {
  const word = r.lower[k] ?? ''
  if (/^(?:["“„«‘]|'')/.test(word)) return true
  const next = r.tokens[k + 1]
  return word === "'" && next?.start === r.tokens[k]!.end && r.tokens[k - 1]?.end !== r.tokens[k]!.start
}

const DAY =
  /^(?:today|yesterday|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|earlier|now|then|again|also|too|early|late|repeatedly|publicly|privately|recently)$/
const TIME_NOUN =
  /^(?:day|morning|afternoon|evening|night|week|month|year|summer|winter|spring|autumn|weekend|time)$/

const ASIDE = /^(?:however|though|meanwhile|moreover|separately|nevertheless|nonetheless|too|instead|for)$/

/** Behind an aside between commas: "said | , however, | that", "said | , for its part, | that". */
function skipAside(r: Reading, at: number): number {
  if (r.lower[at] !== ',' || !ASIDE.test(r.lower[at + 1] ?? '')) return at
  const close = r.lower.indexOf(',', at + 1)
  return close > at && close - at <= 4 ? close + 1 : at
}

/** Past adverbs, bare time words and asides: "said | Friday night | that". */
export function skipTime(r: Reading, at: number): number {
  let i = skipAside(r, at)
  for (; i < r.tokens.length && i - at < 6; i++) {
    const word = r.lower[i]!
    if (DAY.test(word) || (upos(r, i) === 'ADV' && !WH.test(word) && word !== 'not')) continue
    if (/^(?:this|last|next)$/.test(word) && TIME_NOUN.test(r.lower[i + 1] ?? '')) i++
    else if (!(TIME_NOUN.test(word) && i > at)) break
  }
  return i
}

/** Where "that", "whether" or a quotation begins behind adverbials and hearers: "told reporters on Friday | that". */
export function linkAfter(r: Reading, from: number): number {
  const at = skipAside(r, from)
  for (let i = at; i < r.tokens.length && i - at < 16; i++) {
    const word = r.lower[i]!
    if (word === 'that' && !/^(?:VERB|AUX)$/.test(upos(r, Math.min(i + 1, r.tokens.length - 1)))) return i
    if (word === 'whether' || opensQuotation(r, i)) return i
    if (word === ',' && !continues(r, i + 1)) return -1
    if (/^[.;:!?)]$/.test(word) || (mayBeVerb(r, i) && isFiniteVerb(r, i) && !isTalk(r, i))) return -1
  }
  return -1
}

/** "its claim that", "reports that": a word for what is said, whatever its tag. */
const isTalk = (r: Reading, i: number): boolean =>
  r.lower[i + 1] === 'that' && cuesOf('noun', r.lower[i]!).length > 0

/** Behind a comma: the link itself, or more of a place name ("in Lima, Peru, that"). */
const continues = (r: Reading, at: number): boolean =>
  r.lower[at] === 'that' || opensQuotation(r, at) || upos(r, at) === 'PROPN'

/** Does a finite verb follow the noun phrase at `at`? */
function clauseFollows(r: Reading, at: number): boolean {
  for (let i = at; i < r.tokens.length && i - at < 14; i++) {
    if (i > at && isFiniteVerb(r, i) && mayBeVerb(r, i)) return true
    if (isPunctuation(r, i) && r.lower[i] !== '-' && !opensQuotation(r, i)) return false
    if (r.lower[i] === 'to' || WH.test(r.lower[i]!)) return false
  }
  return false
}

export function finiteWithin(r: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isFiniteVerb(r, k) && mayBeVerb(r, k)) return true
  return false
}

/** A quotation opens soon, and no finite verb stands before it: "called the plan | "a disaster"". */
function quotationWithin(r: Reading, at: number): boolean {
  for (let k = at; k < r.tokens.length && k - at < 14; k++) {
    if (opensQuotation(r, k)) return true
    if (isFiniteVerb(r, k) && mayBeVerb(r, k)) return false
  }
  return false
}

/** A sort of complement by its name in data/en/attribution.yml, and where its words begin. */
export type Sort = { takes: string; from: number }

/** The sort that the first word tells: "that …", "to …", "as …", a mark, a preposition; null where it tells none. */
function sortByWord(r: Reading, at: number): Sort | null {
  const word = r.lower[at] ?? ''
  const none = { takes: '', from: at }
  if (!word || /^[.;!?)]$/.test(word)) return none
  if (word === 'that' && (upos(r, at) === 'SCONJ' || clauseFollows(r, at + 1)))
    return { takes: 'that', from: at }
  if (WH.test(word)) return { takes: 'that', from: at }
  if (word === 'to' && (upos(r, at) !== 'ADP' || upos(r, at + 1) === 'VERB')) return { takes: 'to', from: at }
  if (word === 'not' && r.lower[at + 1] === 'to') return { takes: 'to', from: at }
  if (word === 'as') return { takes: 'as', from: at }
  if (word === ',' || word === ':') {
    return opensQuotation(r, at + 1) || word === ':' ? { takes: 'quote', from: at + 1 } : none
  }
  const tag = upos(r, at)
  if (opensQuotation(r, at) || word.endsWith('ing')) return null
  if (!/^(?:ADP|SCONJ|CCONJ|PUNCT|PART|VERB|AUX|INTJ)$/.test(tag)) return null
  const link = tag === 'ADP' ? linkAfter(r, at + 1) : -1
  if (link > at) return { takes: 'that', from: link }
  return tag === 'ADP' || tag === 'SCONJ'
    ? { takes: word, from: at }
    : tag === 'VERB' || tag === 'AUX'
      ? null
      : none
}

/** The dependents of the verb at `i` behind `at`. */
const after = (r: Reading, i: number, at: number, ...labels: string[]): number[] =>
  r.syntax ? dependents(r.syntax, i, ...labels).filter((c) => c >= at) : []

/** What begins at `at` with a noun phrase: a clause with no link word, a hearer and what he is told, an object. */
function sortByTree(r: Reading, i: number, at: number): Sort {
  const talk = linkAfter(r, at)
  if (talk > at && isTalk(r, talk - 1)) return { takes: 'hearer', from: talk }
  const clause = after(r, i, at, 'ccomp').find(
    (c) => !r.lower[c]!.endsWith('ing') || r.syntax!.children[c]!.length > 1,
  )
  const object = after(r, i, at, 'obj', 'iobj')[0]
  if (isToll(r, object)) return { takes: 'toll', from: at }
  if (clause !== undefined && r.left[clause]! <= at) return { takes: 'clause', from: at }
  if (clause !== undefined && object !== undefined && object < clause) {
    return { takes: 'hearer', from: r.left[clause]! }
  }
  const link = linkAfter(r, at)
  if (link > at && r.lower[link] === 'that') return { takes: 'hearer', from: link }
  if (object === undefined) {
    if (infinitiveSoon(r, at)) return { takes: 'person', from: at }
    const takes = quotationWithin(r, at) ? 'predicate' : clauseFollows(r, at) ? 'clause' : 'object'
    return { takes, from: at }
  }
  const more = after(r, i, object, 'xcomp', 'advcl', 'ccomp')[0]
  const infinitive = more !== undefined && r.lower[r.left[more]!] === 'to'
  if (infinitive || r.lower[r.right[object]! + 1] === 'to') return { takes: 'person', from: at }
  if (figureSoon(r, r.right[object]! + 1)) return { takes: 'figure', from: at }
  if (r.lower.slice(object, object + 12).includes('as')) return { takes: 'as', from: at }
  const predicate = (more !== undefined && labelOf(r, more) === 'xcomp') || quotationWithin(r, at)
  return { takes: predicate ? 'predicate' : 'object', from: at }
}

/** What claims lives, and thousands of them, says nothing. */
const isToll = (r: Reading, object: number | undefined): boolean =>
  object !== undefined &&
  r.lower.slice(object, object + 3).some((word) => word === 'lives' || word === 'life')

/** "called on | the rebels to leave": an infinitive right behind the noun phrase. */
function infinitiveSoon(r: Reading, at: number): boolean {
  for (let k = at; k < r.tokens.length && k - at < 10; k++) {
    if (r.lower[k] === 'to' && k > at) return upos(r, k + 1) === 'VERB' || upos(r, k + 1) === 'AUX'
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/.test(upos(r, k)) && r.lower[k] !== '-') return false
  }
  return false
}

/** "put the dead | at about 40": a number right behind the object, or inside what the tree takes for it. */
function figureSoon(r: Reading, end: number): boolean {
  for (let k = end; k > 1 && end - k < 8; k--) {
    if (r.lower[k - 1] !== 'at' && r.lower[k] !== 'at') continue
    const at = r.lower[k] === 'at' ? k : k - 1
    return r.lower.slice(at + 1, at + 5).some((_, n) => upos(r, at + 1 + n) === 'NUM')
  }
  return false
}

/** What sort of complement begins at `at`, behind the cue whose verb stands at `i`; '' where there is none. */
export const sortOf = (r: Reading, i: number, at: number): Sort => sortByWord(r, at) ?? sortByTree(r, i, at)
