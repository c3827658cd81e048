import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import { groupStart, hasVerb, labelOf, type Reading } from './reading.ts'
import { nounApart, nounBetween, nounInverted } from './reporting.ts'

/**
 * Where, between `from` and `end`, somebody else's turn or another act of the same speaker begins, so that the words
 * that the cue at `i` governs end there: "said he had won | and urged calm", "said he had won, | though she doubted
 * it", "called for a truce, | the ministry said". `end` where none does.
 */
export function turnWithin(r: Reading, i: number, from: number, end: number): number {
  for (let k = from + 2; k < end; k++) {
    const before = r.lower[k - 1]!
    if (before === ';') return k - 1
    if (before === ',' && addsWord(r, k)) return k - 1
    const reported = reportingClause(r, i, k, from)
    if (reported > from) return reported
    if (r.lower[k - 2] === ',' && CONTRAST.test(before) && saysSoon(r, k, end)) return k - 2
    if (before !== 'and' && before !== 'but') continue
    if (saysAlike(r, i, k, end) || goesOnToSay(r, i, k)) return cutBefore(r, k)
  }
  return end
}

const CONTRAST = /^(?:and|but|though|although|while|whereas|as)$/

/** Without the conjunction and the marks before `at`. */
export function cutBefore(r: Reading, at: number): number {
  let end = at
  while (end > 0 && /^(?:[^\p{L}\p{N}$£€%)\]]+|and|but|or|while)$/u.test(r.lower[end - 1]!)) end--
  return end
}

const quotes = (w: CueWord): boolean => w.cue.takes.has('quote') && w.tail.length === 0
const tells = (w: CueWord): boolean => w.cue.takes.has('quote') || w.cue.takes.has('person')

/** A verb that takes a quotation: a verb of saying. */
export const isSaying = (r: Reading, c: number): boolean => cuesOf('verb', r.lower[c]!).some(quotes)

const tenseOf = (r: Reading, k: number): string => r.syntax?.tree.xpos[k] ?? ''
const isPresentOrPast = (r: Reading, k: number): boolean => /^(?:VBD|VBZ|VBP)$/.test(tenseOf(r, k))

const sameTense = (a: string, b: string): boolean => a === b || (/^VB[ZP]$/.test(a) && /^VB[ZP]$/.test(b))

/** ", adding that", ", citing officials", ", contradicting the mayor". */
export const addsWord = (r: Reading, k: number): boolean =>
  r.lower[k]!.endsWith('ing') &&
  (cuesOf('verb', r.lower[k]!).some((w) => w.tail.length === 0) || cuesOf('phrase', r.lower[k]!).length > 0)

/** Where the reporting clause of the verb at `k` begins, at its comma: ", the ministry said", ", said X"; -1 for none. */
function reportingClause(r: Reading, i: number, k: number, from: number): number {
  if (!isSaying(r, k) || !isPresentOrPast(r, k)) return -1
  const ends =
    k + 1 >= r.tokens.length ||
    /^(?:[.,;:!?)]|["”]|in|on|at|during|after|late|early|this|last)$/.test(r.lower[k + 1]!)
  if (r.lower[k - 1] === ',' && groupStart(r, k) === k) {
    if (nounInverted(r, k)) return k - 1
    const apart = nounApart(r, k)
    // With its subject before all this, the comma only closes an insertion before the main verb.
    if (!apart) return -1
    return apart.from > from ? apart.from - 1 : k - 1
  }
  const noun = nounBetween(r, k)
  if (!noun || r.lower[noun.from - 1] !== ',') return -1
  // Headlines join two reports by a comma: "Rebels say they hold Homs, army denies it".
  const joined = sameTense(tenseOf(r, k), tenseOf(r, i)) && hasVerb(r, { from, to: noun.from - 1 })
  return ends || joined ? noun.from - 1 : -1
}

/** The speaker's own second verb of saying: "said he had won and | urged calm". */
const goesOnToSay = (r: Reading, i: number, k: number): boolean =>
  sameTense(tenseOf(r, k), tenseOf(r, i)) &&
  (labelOf(r, k) === 'conj' || r.lower[k - 2] === ',') &&
  cuesOf('verb', r.lower[k]!).some(tells)

/** A short subject and a verb of saying in the tense of the first: "said A and | the mayor denied B". */
function saysAlike(r: Reading, i: number, at: number, end: number): boolean {
  for (let k = at; k < Math.min(end, at + 4); k++) {
    const xpos = tenseOf(r, k)
    if (/^(?:VBD|VBZ|VBP|VBN|MD)$/.test(xpos)) {
      return k > at && sameTense(xpos, tenseOf(r, i)) && cuesOf('verb', r.lower[k]!).some(tells)
    }
    if (!/^(?:NN|PRP|DT|JJ)/.test(xpos)) return false
  }
  return false
}

/** A subject and a verb of saying begin here: "| the mayor denied". */
function saysSoon(r: Reading, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end, at + 8); k++) {
    if (isPresentOrPast(r, k)) return isSaying(r, k) && labelOf(r, k) !== 'acl:relcl'
    if (/^[,.;:]$/.test(r.lower[k]!)) return false
  }
  return false
}
