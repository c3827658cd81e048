import { behindBarrier, isTimeName, type Noun, nounAfter } from './noun.ts'
import { groupStart, hasVerb, isNominal, labelOf, type Reading, upos } from './reading.ts'

/*
 * Reporting clauses: "X said" set behind or into what X says. The parser reads on over their commas, so that the
 * words between the marks tell their subject more surely than the tree.
 */

const RUN = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART|ADP|SYM|X)$/
const RELATIVE = /^(?:who|which|that|what|whom|whose|where)$/

/** The words from `from` to `end` as one noun phrase ("the head of the agency in Hama"); null if they are more. */
export function nounRun(r: Reading, from: number, end: number): Noun | null {
  if (from >= end || end - from > 20 || upos(r, from) === 'ADP' || r.lower[from] === 'as') return null
  let head = -1
  let closed = false
  for (let k = from; k < end; k++) {
    const word = r.lower[k]!
    if (RELATIVE.test(word)) return null
    if (!RUN.test(upos(r, k)) && !/^(?:[-()&]|and)$/.test(word) && r.lower[k - 1] !== '-') return null
    if (upos(r, k) === 'ADP' || word === '(' || word === 'and') closed = true
    if (!closed && isNominal(r, k)) head = k
  }
  return head < 0 || isTimeName(r, head) ? null : { head, from, to: end }
}

/** The noun phrase that fills all the words between the last mark and the verb group: ", the mayor | said,". */
export function nounBetween(r: Reading, i: number): Noun | null {
  let end = groupStart(r, i)
  while (end > 0 && upos(r, end - 1) === 'ADV') end--
  let from = behindBarrier(r, end)
  if (/^(?:but|and|yet|so)$/.test(r.lower[from] ?? '')) from++
  return nounRun(r, from, end)
}

/** Commas to go back over: "X, a farmer, who had fled, said". */
const INSERTIONS = 3

/**
 * The noun phrase before an insertion that a comma closes right before the verb: ", X, a farmer, | said",
 * ", their chief, X, | said". The phrase must stand behind a comma itself.
 */
export function nounApart(r: Reading, i: number): Noun | null {
  let close = groupStart(r, i) - 1
  let inserted = -1
  for (let n = 0; n < INSERTIONS && r.lower[close] === ','; n++) {
    const from = behindBarrier(r, close)
    const noun = nounRun(r, from, close)
    if (from === 0 && !noun) return null
    if (n > 0 && noun && opensInsertion(r, inserted) && !/^an?$/.test(r.lower[from]!)) return noun
    inserted = from
    close = from - 1
  }
  return null
}

/** "a farmer …", "who had fled …", "head of …", or a name beside a title. */
const opensInsertion = (r: Reading, at: number): boolean =>
  /^(?:an?|the|who|whose|which|one|head|chief|director|\d+)$/.test(r.lower[at]!) ||
  upos(r, at) === 'PROPN' ||
  upos(r, at) === 'NUM'

/** Behind the verb: "…, said X, a farmer", "…, say officials". Not where X goes on to do something itself. */
export function nounInverted(r: Reading, i: number): Noun | null {
  const noun = nounAfter(r, i)
  if (!noun || noun.to > r.tokens.length || !/^(?:NOUN|PROPN)$/.test(upos(r, noun.head))) return null
  const next = r.lower[noun.to] ?? '.'
  if (/^(?:[.,;)—–-]|who|which|of|in|at|for|from|with|on|to|["”]|'')$/.test(next)) {
    return goesOnItself(r, noun.to) ? null : noun
  }
  return null
}

/** A finite verb follows before any mark or relative pronoun: "said | rebels from the north had left". */
function goesOnItself(r: Reading, from: number): boolean {
  for (let k = from; k < r.tokens.length && k - from < 12; k++) {
    if (/^(?:[.,;:—–]|who|which|that)$/.test(r.lower[k]!)) return false
    if (hasVerb(r, { from: k, to: k + 1 }) && !labelOf(r, k).startsWith('acl')) return true
  }
  return false
}
