import { cuesOf } from '../../lexicon/attribution.ts'
import { dependents } from '../../parse/syntax.ts'
import { isTimeName, type Noun, nounAfter, nounBefore, phraseBefore, phraseOf } from './noun.ts'
import { groupStart, isNominal, labelOf, type Reading, upos } from './reading.ts'
import { nounBetween, nounRun } from './reporting.ts'

/** Governors to climb for a subject that the verb shares: "came and went on to say, adding that". */
const CLIMB = 5

const isVerbal = (r: Reading, i: number): boolean => /^(?:VERB|AUX|ADJ)$/.test(upos(r, i))

/** The object does what the infinitive says: "urged | him | to say". */
const controls = (r: Reading, verb: number): boolean =>
  cuesOf('verb', r.lower[verb]!).some((w) => w.cue.takes.has('person'))

/** The head of who does what the verb at `i` says, -1 where the tree does not tell. */
function subjectHead(r: Reading, i: number, depth = 0): number {
  const { syntax } = r
  if (!syntax || depth > CLIMB) return -1
  const subject = dependents(syntax, i, 'nsubj').find(
    (c) => isNominal(r, c) || /^(?:DET|ADJ)$/.test(upos(r, c)),
  )
  if (subject !== undefined) return subject
  const up = syntax.tree.head[i]!
  if (up < 0) return -1
  switch (labelOf(r, i)) {
    case 'conj':
      return isVerbal(r, up) ? subjectHead(r, up, depth + 1) : -1
    case 'xcomp':
    case 'ccomp': {
      const object = dependents(syntax, up, 'obj', 'iobj')[0]
      if (object !== undefined && object < i && controls(r, up)) return object
      const shared = labelOf(r, i) === 'xcomp' || r.lower[i]!.endsWith('ing')
      return shared ? subjectHead(r, up, depth + 1) : -1
    }
    case 'advcl':
    case 'parataxis':
      return subjectHead(r, up, depth + 1)
    case 'acl':
      return r.lower[i - 1] === 'to' ? ownerHead(r, up, depth + 1) : up
    case 'acl:relcl':
      return up
    default:
      return -1
  }
}

/** Whose plan, claim or call the noun at `i` is: the possessor, "by X", or who made it. */
export function ownerHead(r: Reading, i: number, depth = 0): number {
  const { syntax } = r
  if (!syntax || depth > CLIMB) return -1
  const named = authorOf(r, i)
  if (named >= 0) return named
  const up = syntax.tree.head[i]!
  const governed = /^(?:obj|obl|xcomp)$/.test(labelOf(r, i))
  return up >= 0 && governed && isVerbal(r, up) ? subjectHead(r, up, depth + 1) : -1
}

const BY = /^(?:by|from)$/

/** "the statement of the army | that …": "of" names the author where what is said follows. */
const isTold = (r: Reading, i: number, c: number): boolean =>
  cuesOf('noun', r.lower[i]!).length > 0 && r.lower[r.right[c]! + 1] === 'that'

/** Who is named beside the noun at `i`: "X's report", "a report by X", "posts from X"; -1 where nobody is. */
export function authorOf(r: Reading, i: number): number {
  const { syntax } = r
  if (!syntax) return -1
  const owner = dependents(syntax, i, 'nmod:poss')[0]
  if (owner !== undefined) return owner
  const by = dependents(syntax, i, 'nmod', 'acl', 'obl').find((c) =>
    dependents(syntax, c, 'case').some(
      (m) => BY.test(r.lower[m]!) || (r.lower[m] === 'of' && isTold(r, i, c)),
    ),
  )
  if (by !== undefined && isNominal(r, by)) return by
  // "a statement on the group's channel": its medium has an owner.
  for (const medium of dependents(syntax, i, 'nmod')) {
    const whose = dependents(syntax, medium, 'nmod:poss')[0]
    if (whose !== undefined && /^(?:on|in|via)$/.test(r.lower[r.left[medium]!]!)) return whose
  }
  return -1
}

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
  // "X, a farmer, said" with the verb hung on "farmer": the words know better than the tree.
  const hung = labelOf(r, i).startsWith('acl') && /^[,)]$/.test(r.lower[before] ?? '') && !hasOwnSubject(r, i)
  const relative = head >= 0 && head < before && /^(?:who|which)$/.test(r.lower[head]!)
  if (
    relative &&
    r.lower[before] === ',' &&
    r.lower[head - 1] === ',' &&
    head > 1 &&
    isNominal(r, head - 2)
  ) {
    // "X, who had left, said" with the verb hung on the clause of "who": the comma closes that clause.
    return phraseBefore(r, head - 2)
  }
  const apart = hung ? nounBefore(r, i) : null
  if (apart) return apart
  const last = head >= 0 && head < before && !r.lower[i]!.endsWith('ing') ? nounBetween(r, i) : null
  if (last && head < last.from && /^[,:]$/.test(r.lower[last.from - 1] ?? '')) return last
  const late = head >= 0 && head < before ? behindConjunction(r, head, i) : null
  if (late) return late
  if (head >= 0) return phraseOf(r, head, head < i ? groupStart(r, i) : r.tokens.length)
  return nounBefore(r, i) ?? (r.lower[before] === ',' ? mainSubject(r, i) : null)
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

/** "by X" behind a passive. */
export function agentOf(r: Reading, i: number): Noun | null {
  const { syntax } = r
  if (syntax) {
    const by = dependents(syntax, i, 'obl', 'nmod', 'advcl').find(
      (c) => c > i && dependents(syntax, c, 'case').some((m) => r.lower[m] === 'by'),
    )
    if (by !== undefined && isNominal(r, by)) return phraseOf(r, by)
  }
  return r.lower[i + 1] === 'by' ? nounAfter(r, i + 1) : null
}
