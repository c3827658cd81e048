import { cuesOf } from '../../lexicon/attribution.ts'
import { hasVerb, isPunctuation, labelOf, type Reading, upos } from './reading.ts'

/**
 * How far the words go that a cue governs. Trees hang the end of a long clause wrongly most of all, so that words
 * decide along: a second verb of saying, a contrast, a mark.
 */
export function clauseEnd(r: Reading, i: number, from: number): number {
  const { syntax } = r
  if (!syntax) return wordsEnd(r, from)
  let end = r.right[i]! + 1
  for (const c of syntax.children[i]!) {
    if (c <= from) continue
    const label = labelOf(r, c)
    const comma = r.lower[r.left[c]! - 1] === ','
    const added = label === 'advcl' && comma && (/ing$/.test(r.lower[c]!) || isCue(r, c))
    if (
      (label === 'conj' && goesOn(r, i, c) && hasVerb(r, { from, to: r.left[c]! })) ||
      added ||
      (label === 'parataxis' && isCue(r, c))
    ) {
      end = Math.min(end, cutBefore(r, r.left[c]!))
    }
  }
  // A cue that the tree leaves without what follows it: take the rest of the clause.
  if (end <= from) return wordsEnd(r, from)
  return withoutOccasion(r, from, Math.min(end, secondCue(r, i, from, end)))
}

/** The verb at `c` is a second act of the speaker, not a second thing said ("that A and that B", "how A and how B"). */
function goesOn(r: Reading, i: number, c: number): boolean {
  const { syntax } = r
  if (!syntax || !/^(?:VERB|AUX)$/.test(upos(r, c))) return false
  const marked = syntax.children[c]!.some(
    (m) => m < c && /^(?:that|whether|how|why|what|to)$/.test(r.lower[m]!),
  )
  return (
    !marked &&
    (syntax.tree.xpos[c] === syntax.tree.xpos[i] ||
      syntax.children[c]!.some((m) => labelOf(r, m) === 'nsubj'))
  )
}

/** Prepositions that belong to what is said of an object: "blamed him | for the fire", "accused them | of arson". */
const OF_OBJECT = /^(?:of|for|as|over|against|about|to|on|in)$/

/** The end of an object with what is said of it; times and places of the saying stay outside. */
export function objectEnd(r: Reading, i: number, from: number): number {
  const { syntax } = r
  if (!syntax) return wordsEnd(r, from)
  const most = clauseEnd(r, i, from)
  // Behind a cue of several words the object hangs on its preposition: the first noun phrase from there.
  const object = syntax.children[i]!.find(
    (c) => c >= from && !/^(?:punct|advmod|cc|conj|mark|case)$/.test(labelOf(r, c)),
  )
  if (object === undefined || r.left[object]! > from) return most
  let end = r.right[object]! + 1
  for (const c of syntax.children[i]!) {
    if (c <= object || r.left[c]! !== end) continue
    const label = labelOf(r, c)
    const first = r.lower[r.left[c]!]!
    const bound = label === 'xcomp' || label === 'ccomp' || label === 'obj' || OF_OBJECT.test(first)
    const dated = first === 'on' && /day$/.test(r.lower[c]!)
    if (!bound || dated) break
    end = r.right[c]! + 1
  }
  return withoutOccasion(r, from, Math.min(end, Math.max(most, from + 1)))
}

/** Words that an occasion may take: "in a phone interview with the paper on Friday". */
const OCCASION = 12

/** Leaves out at the end where it was said: "in a statement", "at a news conference on Monday". */
function withoutOccasion(r: Reading, from: number, end: number): number {
  for (let k = end - 2; k > from && end - k <= OCCASION; k--) {
    if (isVerbAt(r, k)) return end
    if (!/^(?:in|at|during|via)$/.test(r.lower[k]!)) continue
    const noun = r.lower.slice(k + 1, Math.min(end, k + 6)).some((w) => cuesOf('occasion', w).length > 0)
    if (noun) return r.lower[k - 1] === ',' ? k - 1 : k
  }
  return end
}

const isVerbAt = (r: Reading, k: number): boolean => /^(?:VERB|AUX)$/.test(upos(r, k))

function cutBefore(r: Reading, at: number): number {
  let end = at
  while (end > 0 && (isPunctuation(r, end - 1) || /^(?:and|but|or|while)$/.test(r.lower[end - 1]!))) end--
  return end
}

const isCue = (r: Reading, c: number): boolean =>
  cuesOf('verb', r.lower[c]!).some((w) => w.cue.takes.has('quote') && w.tail.length === 0)

/**
 * Where another verb of saying goes on: the speaker's own ("said he had won | and urged calm") or one with its own
 * subject behind a comma ("said he had won, | though she doubted it").
 */
function secondCue(r: Reading, i: number, from: number, end: number): number {
  const tense = r.syntax?.tree.xpos[i]
  for (let k = from + 2; k < end; k++) {
    if (r.lower[k - 1] === ';') return k - 1
    if (r.lower[k - 1] === ',' && r.lower[k]!.endsWith('ing') && addsWord(r, k)) return k - 1
    const comma =
      r.lower[k - 2] === ',' && /^(?:and|but|though|although|while|whereas|as)$/.test(r.lower[k - 1]!)
    if (comma && saysSoon(r, k, end)) return k - 2
    if (!/^(?:and|but)$/.test(r.lower[k - 1]!)) continue
    if (saysAlike(r, i, k, end)) return cutBefore(r, k)
    const told =
      r.syntax?.tree.xpos[k] === tense && cuesOf('verb', r.lower[k]!).some((w) => TELLS(w.cue.takes))
    if (told && labelOf(r, k) === 'conj') return cutBefore(r, k)
  }
  return end
}

/** A short subject and a verb of saying in the tense of the first: "said A and | the mayor denied B". */
function saysAlike(r: Reading, i: number, at: number, end: number): boolean {
  const tense = r.syntax?.tree.xpos[i]
  for (let k = at; k < Math.min(end, at + 4); k++) {
    const xpos = r.syntax?.tree.xpos[k] ?? ''
    if (/^(?:VBD|VBZ|VBP|VBN|MD)$/.test(xpos)) {
      return k > at && xpos === tense && cuesOf('verb', r.lower[k]!).some((w) => TELLS(w.cue.takes))
    }
    if (!/^(?:NN|PRP|DT|JJ)/.test(xpos)) return false
  }
  return false
}

/** ", adding that", ", citing officials", ", contradicting the mayor". */
const addsWord = (r: Reading, k: number): boolean =>
  cuesOf('verb', r.lower[k]!).some((w) => w.tail.length === 0) || cuesOf('phrase', r.lower[k]!).length > 0

/** A subject and a verb of saying begin here: "| the mayor denied". */
function saysSoon(r: Reading, at: number, end: number): boolean {
  for (let k = at + 1; k < Math.min(end, at + 8); k++) {
    const xpos = r.syntax?.tree.xpos[k] ?? ''
    if (/^(?:VBD|VBZ|VBP)$/.test(xpos)) return isCue(r, k) && labelOf(r, k) !== 'acl:relcl'
    if (/^[,.;:]$/.test(r.lower[k]!)) return false
  }
  return false
}

const TELLS = (takes: ReadonlySet<string>): boolean => takes.has('quote') || takes.has('person')

/** Without a tree: to a mark, a contrast or an added participle. */
function wordsEnd(r: Reading, from: number): number {
  for (let i = from + 1; i < r.tokens.length; i++) {
    const word = r.lower[i]!
    if (/^[;)]$/.test(word)) return i
    const next = r.lower[i + 1] ?? ''
    if (word === ',' && /^(?:but|while|although|though|whereas|who|adding|saying|citing)$/.test(next))
      return i
    if (/^(?:and|but)$/.test(word) && upos(r, i + 1) === 'VERB' && cuesOf('verb', next).length > 0) return i
  }
  return r.tokens.length
}
