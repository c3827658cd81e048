import { cuesOf } from '../../lexicon/attribution.ts'
import { hasVerb, labelOf, type Reading, upos } from './reading.ts'
import { cutBefore, isSaying, turnWithin } from './turns.ts'

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
    const added = label === 'advcl' && comma && (/ing$/.test(r.lower[c]!) || isSaying(r, c))
    if (
      (label === 'conj' && goesOn(r, i, c) && hasVerb(r, { from, to: r.left[c]! })) ||
      added ||
      (label === 'parataxis' && isSaying(r, c))
    ) {
      end = Math.min(end, cutBefore(r, r.left[c]!))
    }
  }
  // A cue that the tree leaves without what follows it: take the rest of the clause.
  if (end <= from) return wordsEnd(r, from)
  return withoutOccasion(r, from, Math.min(end, turnWithin(r, i, from, end)))
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

/** "Declared victory | when they took the town": on what occasion something was declared is no part of it. */
export function beforeOccasion(r: Reading, i: number, from: number, end: number): number {
  const clause = (r.syntax?.children[i] ?? []).find(
    (c) =>
      labelOf(r, c) === 'advcl' &&
      r.left[c]! > from &&
      /^(?:when|after|once|before)$/.test(r.lower[r.left[c]!]!),
  )
  return clause === undefined ? end : Math.min(end, r.left[clause]!)
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
