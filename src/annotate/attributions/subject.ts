import { cuesOf } from '../../lexicon/attribution.ts'
import { dependents } from '../../parse/syntax.ts'
import { isTimeName, type Noun, nounAfter, nounBefore, phraseBefore, phraseOf } from './noun.ts'
import { groupStart, isNominal, labelOf, type Reading, upos } from './reading.ts'
import { nounBetween, nounRun } from './reporting.ts'
import { CLIMB, isVerbal, subjectHead } from './source.ts'

/**
 * Who says what the verb at `i` says, in the active voice. `mayInvert`: it may stand behind the verb, as behind a
 * quotation. A relative pronoun right before the verb is its subject, whatever the tree says.
 */
export function subjectOf(r: Reading, i: number, mayInvert: boolean): Noun | null {
  const before = groupStart(r, i) - 1
  if (/^(?:who|which)$/.test(r.lower[before] ?? '')) return { head: before, from: before, to: before + 1 }
  const told = speakerAbove(r, i)
  const found = believable(r, i, told >= 0 ? told : subjectHead(r, i))
  const head = found > i && !mayInvert ? -1 : found
  const after = mayInvert && (head < 0 || (head < i && afterMark(r, before))) ? nounAfter(r, i) : null
  if (after) return head > i ? phraseOf(r, head) : after
  const corrected = byWords(r, i, head, before)
  if (corrected) return corrected
  if (head >= 0) return phraseOf(r, head, head < i ? groupStart(r, i) : r.tokens.length)
  return nounBefore(r, i) ?? (r.lower[before] === ',' ? mainSubject(r, i) : null)
}

/** Where commas and conjunctions show the tree's subject `head` to be wrong: the right one; null where nothing does. */
function byWords(r: Reading, i: number, head: number, before: number): Noun | null {
  const closes = r.lower[before] === ','
  // "X, who had left, said" with the verb hung on the clause of "who": the comma closes that clause.
  const relative = head > 1 && head < before && /^(?:who|which)$/.test(r.lower[head]!)
  if (relative && closes && r.lower[head - 1] === ',' && isNominal(r, head - 2))
    return phraseBefore(r, head - 2)
  // "X, a farmer, said" with the verb hung on "farmer".
  const hung = labelOf(r, i).startsWith('acl') && (closes || r.lower[before] === ')') && !hasOwnSubject(r, i)
  const apart = hung ? nounBefore(r, i) : null
  if (apart || head < 0 || head >= before) return apart
  // "Behind the debate, X said" with "debate" for the subject and X for its apposition.
  const last = r.lower[i]!.endsWith('ing') ? null : nounBetween(r, i)
  if (last && head < last.from && /^[,:]$/.test(r.lower[last.from - 1] ?? '')) return last
  return behindConjunction(r, head, i)
}

/**
 * ", saying that …" is the word of who spoke or acted in the main clause, not of the nearest verb: "Silva denied that
 * he had paid, saying …". Gives that head; -1 for anything but such a participle, or where no verb of saying stands above.
 */
function speakerAbove(r: Reading, i: number): number {
  const { syntax } = r
  if (!syntax || !r.lower[i]!.endsWith('ing') || r.lower[i - 1] !== ',') return -1
  let up = syntax.tree.head[i]!
  for (let steps = 0; up >= 0 && steps < 2 * CLIMB; steps++, up = syntax.tree.head[up]!) {
    if (up < i && isVerbal(r, up) && cuesOf('verb', r.lower[up]!).length > 0) return subjectHead(r, up)
  }
  return -1
}

/** "faces a test as | the group | declares": the subject stands behind the conjunction that opens the verb's clause. */
function behindConjunction(r: Reading, head: number, i: number): Noun | null {
  for (let k = groupStart(r, i) - 1; k > head && i - k < 20; k--) {
    if (/^(?:VERB|AUX)$/.test(upos(r, k))) return null
    if (/^(?:as|while|when|after|because|before|although|though)$/.test(r.lower[k]!)) {
      return nounRun(r, k + 1, groupStart(r, i))
    }
  }
  return null
}

const hasOwnSubject = (r: Reading, i: number): boolean =>
  r.syntax !== null && dependents(r.syntax, i, 'nsubj').length > 0

/** An added phrase that the tree hangs nowhere of use (", wary of …", ", saying …"): who the sentence is about. */
function mainSubject(r: Reading, i: number): Noun | null {
  const root = r.syntax ? r.syntax.tree.head.indexOf(-1) : -1
  if (root < 0 || root >= i || !(r.lower[i]!.endsWith('ing') || cuesOf('adjective', r.lower[i]!).length > 0))
    return null
  const head = subjectHead(r, root)
  return head < 0 || head > i ? null : phraseOf(r, head, root)
}

/** A subject that the tree found on the other side of a quotation's end, or in a word of time, is none. */
function believable(r: Reading, i: number, head: number): number {
  if (head < 0 || isTimeName(r, head)) return -1
  let depth = 0
  for (let k = Math.min(head, i) + 1; k < Math.max(head, i); k++) {
    const mark = r.lower[k]!
    if (mark === '“' || mark === '«' || (mark === '"' && depth <= 0)) depth++
    else if (/^(?:["”»]|'')$/.test(mark)) depth--
    if (depth < 0) return -1
  }
  return depth === 0 ? head : -1
}

/** A quotation mark stands right before the verb: "…," said X. */
const afterMark = (r: Reading, before: number): boolean => /^(?:["”»’]|'')$/.test(r.lower[before] ?? '')
