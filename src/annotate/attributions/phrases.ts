import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import type { Span } from '../../model/span.ts'
import { dependents } from '../../parse/syntax.ts'
import { type Noun, phraseOf } from './noun.ts'
import { type Quotation, quotationAt, quotationBefore } from './quotes.ts'
import { isFiniteVerb, isNominal, isPunctuation, type Reading, spanOf, trim, upos } from './reading.ts'
import { type Speech, speech } from './speech.ts'
import { turnWithin } from './turns.ts'
import type { Speaks } from './voices.ts'

/** "According to X", "citing X", "reportedly": cues that are no verb of their own clause. */
export function phraseSpeeches(r: Reading, quotations: readonly Quotation[], speaks: Speaks): Speech[] {
  const found: Speech[] = []
  for (let i = 0; i < r.tokens.length; i++) {
    if (quotationAt(quotations, r.tokens[i]!.start)) continue
    const phrase = cuesOf('phrase', r.lower[i]!).find((w) => w.tail.every((t, k) => r.lower[i + 1 + k] === t))
    const one = phrase ? accordingTo(r, i, phrase, quotations) : (adverb(r, i) ?? reckoning(r, i, quotations))
    // "citing the fighting" tells a reason; "citing officials" hands the word on.
    if (one && (!one.source || speaks(r, one.source.head) || !mustSpeak(r, i, one.source))) found.push(one)
  }
  return found
}

/** Reasons may be cited, and work goes "according to plan": there the source must be one who can speak. */
const mustSpeak = (r: Reading, i: number, source: Noun): boolean =>
  r.lower[i] === 'citing' || (source.to - source.from === 1 && /^\p{Ll}/u.test(r.tokens[source.head]!.text))

/** The noun phrase at `at`, by the tree where its head has a preposition that ends there, else by words. */
function nounAt(r: Reading, at: number): Noun | null {
  if (/^(?:which|whom|what)$/.test(r.lower[at] ?? '')) return null
  let head = -1
  for (let k = at; k < r.tokens.length && k - at < 14; k++) {
    if (isNominal(r, k)) head = k
    else if (!/^(?:DET|ADJ|NUM|PART|ADV|VERB)$/.test(upos(r, k)) && !/^(?:-|'s|&|")$/.test(r.lower[k]!)) break
    else if (upos(r, k) === 'VERB' && (head >= 0 || !isNominal(r, k + 1))) break
  }
  if (head < 0) return null
  const { syntax } = r
  if (!syntax) return { head, from: at, to: head + 1 }
  // The tree may know that the last word of the run is not the head: "officials Monday".
  const above = syntax.tree.head[head]!
  if (above >= at && above < head && isNominal(r, above) && syntax.tree.label[head] !== 'conj') head = above
  const noun = phraseOf(r, head)
  return { head, from: at, to: Math.max(noun.to, head + 1) }
}

/**
 * The comma that closes a leading source with all that describes it: behind it a clause begins, a finite verb comes
 * before the next comma. -1 where there is none.
 */
function commaBeforeClause(r: Reading, at: number): number {
  for (let comma = r.lower.indexOf(',', at); comma >= 0; comma = r.lower.indexOf(',', comma + 1)) {
    for (let k = comma + 1; k < r.tokens.length && r.lower[k] !== ','; k++) {
      if (/^(?:who|which|that|where|whose)$/.test(r.lower[k]!)) break
      if (isFiniteVerb(r, k)) return comma
    }
  }
  return r.lower.indexOf(',', at)
}

function accordingTo(r: Reading, i: number, word: CueWord, quotations: readonly Quotation[]): Speech | null {
  const cueEnd = i + 1 + word.tail.length
  const source = nounAt(r, cueEnd)
  if (!source) return null
  const cueSpan = spanOf(r, { from: i, to: cueEnd })
  return adjunct(r, { from: i, to: source.to, head: source.head }, quotations, (content, direct) =>
    speech(r, word.cue, { source, cueSpan, content, direct }),
  )
}

/** "by the observatory's count", "in her view": a noun for an opinion with its owner. */
function reckoning(r: Reading, i: number, quotations: readonly Quotation[]): Speech | null {
  const cue = cuesOf('reckoning', r.lower[i]!).find((w) => w.tail.length === 0)?.cue
  if (!cue) return null
  let from = i - 1
  while (from > 0 && i - from < 10 && /^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(upos(r, from))) from--
  if (from < 0 || !/^(?:by|in|on)$/.test(r.lower[from]!)) return null
  const owned =
    r.lower[i - 1] === "'s" || r.lower[i - 1] === "'" ? i - 1 : OWNER.test(r.lower[i - 1]!) ? i : -1
  if (owned <= from + 1) return null
  const source = { head: owned - 1, from: from + 1, to: owned }
  const cueSpan = spanOf(r, { from: i, to: i + 1 })
  return adjunct(r, { from, to: i + 1, head: i }, quotations, (content, direct) =>
    speech(r, cue, { source, cueSpan, content, direct }),
  )
}

const OWNER = /^(?:his|her|its|their|my|our)$/

/** What an adjunct of saying goes with: the rest of the sentence before it, behind it, or on both sides. */
function adjunct(
  r: Reading,
  words: Noun,
  quotations: readonly Quotation[],
  make: (content: Span, direct: boolean) => Speech,
): Speech | null {
  const leading = trim(r, { from: 0, to: words.from })
  if (leading.to - leading.from < 2) {
    const comma = commaBeforeClause(r, words.head)
    if (comma < 0) return null
    const range = trim(r, { from: comma + 1, to: turnWithin(r, words.from, comma + 1, r.tokens.length) })
    return range.to > range.from ? make(widen(spanOf(r, range), quotations), false) : null
  }
  const quotation = quotationBefore(quotations, r.text, r.tokens[words.from]!.start)
  // "…, according to the station, which denied …": what follows tells more of the source.
  const more = /^(?:who|which|whose)$/.test(r.lower[words.to + 1] ?? '')
  const medial = r.lower[words.from - 1] === ',' && r.lower[words.to] === ',' && !more
  const content = spanOf(r, trim(r, { from: 0, to: medial ? r.tokens.length : words.from }))
  if (quotation) content.start = Math.min(content.start, quotation.start)
  return make(content, quotation !== null)
}

const widen = (content: { start: number; end: number }, quotations: readonly Quotation[]) => {
  const q = quotationAt(quotations, content.end - 1)
  return q && q.end > content.end ? { start: content.start, end: q.end } : content
}

/** "Two ministers have reportedly fled": the adverb's own clause. */
function adverb(r: Reading, i: number): Speech | null {
  const word = cuesOf('adverb', r.lower[i]!).find((w) => w.tail.length === 0)
  if (!word || upos(r, i) === 'VERB') return null
  const range = clauseOf(r, i)
  if (range.to - range.from < 2) return null
  const cueSpan = spanOf(r, { from: i, to: i + 1 })
  return speech(r, word.cue, { source: null, cueSpan, content: spanOf(r, range) })
}

const OUTSIDE = /^(?:conj|parataxis|cc)$/

/** The clause that the word at `i` stands in, without what is coordinated with it. */
function clauseOf(r: Reading, i: number): { from: number; to: number } {
  const { syntax } = r
  if (!syntax) {
    let from = i
    let to = i
    while (from > 0 && !/^[;:]$/.test(r.lower[from - 1]!)) from--
    while (to < r.tokens.length && !/^[;:]$/.test(r.lower[to]!)) to++
    return trim(r, { from, to })
  }
  const head = Math.max(0, syntax.tree.head[i]!)
  let from = r.left[head]!
  let to = r.right[head]! + 1
  for (const c of dependents(syntax, head, 'conj', 'parataxis', 'advcl')) {
    const joined =
      OUTSIDE.test(syntax.tree.label[c]!) || /^(?:while|although|as|but)$/.test(r.lower[r.left[c]!]!)
    if (joined && c > i) to = Math.min(to, r.left[c]!)
    else if (joined && r.right[c]! < Math.min(i, head)) from = Math.max(from, r.right[c]! + 1)
  }
  while (to > from && (isPunctuation(r, to - 1) || /^(?:and|but|while)$/.test(r.lower[to - 1]!))) to--
  return trim(r, { from, to })
}
