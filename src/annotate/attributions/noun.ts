import { groupStart, isNominal, isPunctuation, labelOf, type Range, type Reading, upos } from './reading.ts'

/** A noun phrase that may be a source: its head word and all its words. */
export type Noun = Range & { head: number }

/** Words of time, which a tagger takes for names and a parser for subjects. */
const TIME_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|week|month|year)$/

export const isTimeName = (r: Reading, i: number): boolean => TIME_NAME.test(r.lower[i] ?? '')

/** Marks that no noun phrase reaches over to its left; two apostrophes in a row are one mark. */
const isBarrier = (r: Reading, k: number): boolean =>
  /^(?:["“”„«»,;:]|'')$/.test(r.lower[k]!) ||
  (r.lower[k] === "'" && (r.lower[k - 1] === "'" || r.lower[k + 1] === "'"))

/** The first word behind the last such mark before `i`. */
export function behindBarrier(r: Reading, i: number): number {
  let k = i
  while (k > 0 && !isBarrier(r, k - 1)) k--
  return k
}

const INSIDE = /^(?:det|amod|compound|nmod:poss|nummod|flat|nmod:desc|advmod)$/
const AFTER = /^(?:flat|compound|nmod|acl|acl:relcl|appos|conj|nummod|nmod:desc|amod|dep|parataxis)$/

/** The noun phrase of a head: its modifiers before it, and what describes it behind it, as far as `limit`. */
export function phraseOf(r: Reading, head: number, limit = r.tokens.length): Noun {
  const { syntax } = r
  if (!syntax) return phraseBefore(r, head)
  const first = behindBarrier(r, head)
  let from = head
  let to = head + 1
  for (const c of syntax.children[head]!) {
    const label = labelOf(r, c)
    if (c < head && c >= first && INSIDE.test(label)) {
      from = Math.min(from, Math.max(first, r.left[c]!))
    } else if (c > head && r.right[c]! < limit) {
      const possessive = label === 'case' && r.lower[c] === "'s"
      if (AFTER.test(label) || possessive) to = Math.max(to, r.right[c]! + 1)
    }
  }
  while (to - 1 > head && isPunctuation(r, to - 1) && !/^[)\]]$/.test(r.lower[to - 1]!)) to--
  return { head, from, to: withoutTime(r, head, to) }
}

/** "the court | this month", "the mayor | Friday": the time of the saying is no part of who says it. */
function withoutTime(r: Reading, head: number, end: number): number {
  let to = end
  while (to - 1 > head && isTimeName(r, to - 1)) to--
  return to < end && to - 1 > head && /^(?:this|last|next|late|early)$/.test(r.lower[to - 1]!) ? to - 1 : to
}

/** Prepositions between the parts of one noun phrase: "the head of the agency in Hama". */
const LINKS = /^(?:of|in|at|for|from|with|on|near|inside|across|around|behind|against)$/

/** By words alone: back from the last word to where its noun phrase begins, over "X of Y". */
export function phraseBefore(r: Reading, last: number): Noun {
  let head = last
  let from = last
  for (let k = last - 1; k >= 0 && last - k < 25; k--) {
    const tag = upos(r, k)
    const word = r.lower[k]!
    if (/^(?:NOUN|PROPN|ADJ|NUM|DET|SYM)$/.test(tag) || /^(?:'s|-|&)$/.test(word)) from = k
    else if (LINKS.test(word) && k > 0 && isNominal(r, k - 1)) head = k - 1
    else {
      if (tag === 'PRON' && /^(?:his|her|its|their|our|my|your)$/.test(word)) from = k
      break
    }
  }
  return { head, from: Math.min(from, head), to: last + 1 }
}

/** The nearest noun phrase before the verb group, an insertion between commas or brackets skipped. */
export function nounBefore(r: Reading, i: number): Noun | null {
  let k = groupStart(r, i) - 1
  while (k >= 0 && upos(r, k) === 'ADV') k--
  const word = r.lower[k]
  if (word !== ',' && word !== ')') return k >= 0 && isNominal(r, k) ? phraseBefore(r, k) : null
  const mark = word === ',' ? ',' : '('
  let open = k - 1
  while (open > 0 && k - open < 30 && r.lower[open] !== mark) open--
  if (r.lower[open] !== mark || open === 0) return null
  // "X, head of the agency, a monitor, said": on to the first of the commas, where a noun phrase stands alone.
  for (let back = open - 1; back > 0 && open - back < 12; back--) {
    if (r.lower[back] === mark && isNominal(r, back - 1) && !isPunctuation(r, back - 1)) open = back
  }
  return isNominal(r, open - 1) ? phraseBefore(r, open - 1) : null
}

/** Behind the verb: "…, said X, a farmer". */
export function nounAfter(r: Reading, i: number): Noun | null {
  const from = i + 1
  let head = -1
  for (let k = from; k < r.tokens.length && k - from < 12; k++) {
    if (/^(?:who|which|that|whom|whose)$/.test(r.lower[k]!)) break
    if (isNominal(r, k)) head = k
    else if (!/^(?:ADJ|DET|PART)$/.test(upos(r, k)) && r.lower[k] !== "'s" && r.lower[k] !== '-') break
  }
  return head < 0 || isTimeName(r, head) ? null : { head, from, to: head + 1 }
}
