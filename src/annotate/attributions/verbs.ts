import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import type { Span } from '../../model/span.ts'
import { complementEnd, complementOf, linkAfter } from './complement.ts'
import { type Quotation, quotationAt, quotationBefore } from './quotes.ts'
import {
  groupStart,
  isNegation,
  isPassive,
  mayBeVerb,
  type Range,
  type Reading,
  spanOf,
  trim,
  upos,
} from './reading.ts'
import { agentOf, type Noun, subjectOf } from './source.ts'
import { type Speech, speech } from './speech.ts'

/** Words that may stand between a verb and its tail: "called again for", "spoke on Friday of". */
const GAP = 4

/** Index behind the last word of the cue, -1 where its tail does not follow. */
function tailEnd(r: Reading, i: number, word: CueWord): number {
  let at = i + 1
  for (const tail of word.tail) {
    let k = at
    while (k < r.tokens.length && k - at < GAP && r.lower[k] !== tail) k++
    if (r.lower[k] !== tail) return -1
    for (let j = at; j < k; j++) if (!/^(?:ADV|PROPN|ADP|PUNCT)$/.test(upos(r, j))) return -1
    at = k + 1
  }
  return at
}

type Verb = {
  r: Reading
  i: number
  words: readonly CueWord[]
  negated: boolean
  quotations: readonly Quotation[]
}

/** Everything said by verbs of saying, thinking, showing and asking in one sentence. */
export function verbSpeeches(r: Reading, quotations: readonly Quotation[]): Speech[] {
  const found: Speech[] = []
  for (let i = 0; i < r.tokens.length; i++) {
    const described = adjective(r, i)
    const words = described.length > 0 ? described : cuesOf('verb', r.lower[i]!)
    if (
      words.length === 0 ||
      (described.length === 0 && !mayBeVerb(r, i)) ||
      quotationAt(quotations, r.tokens[i]!.start)
    )
      continue
    if (r.syntax && /^(?:amod|compound|case)$/.test(r.syntax.tree.label[i]!)) continue
    const start = groupStart(r, i)
    const negated = r.lower.slice(start, i).some(isNegation)
    const verb = { r, i, words, negated, quotations }
    const one =
      described.length > 0
        ? preposed(verb)
        : isPassive(r, i)
          ? passive(verb)
          : (postposed(verb) ?? preposed(verb))
    if (one) found.push(one)
  }
  return found
}

/** Cues of an adjective that says what somebody thinks: "is | convinced | that", ", wary | of". Not before a noun. */
function adjective(r: Reading, i: number): readonly CueWord[] {
  const words = cuesOf('adjective', r.lower[i]!)
  if (
    words.length === 0 ||
    (/^(?:NOUN|PROPN|ADJ)$/.test(upos(r, i + 1 < r.tokens.length ? i + 1 : i)) && i + 1 < r.tokens.length)
  )
    return []
  const predicate = groupStart(r, i) < i || r.lower[i - 1] === ',' || i === 0
  return predicate ? words : []
}

const cueSpan = (r: Reading, i: number, end: number): Span => spanOf(r, { from: i, to: Math.max(end, i + 1) })

/** Sentence words before `to` that hold a verb: something is said there. */
const hasVerb = (r: Reading, range: Range): boolean => {
  for (let k = range.from; k < range.to; k++) if (/^(?:VERB|AUX)$/.test(upos(r, k))) return true
  return false
}

const endsUnit = (r: Reading, at: number): boolean =>
  at >= r.tokens.length ||
  /^(?:[.,;:!?)—–-]|["”']+|in|on|at|during|after|before|from|via|as|to|when|while|of|this|last|who|with|by|speaking|adding|referring)$/.test(
    r.lower[at]!,
  ) ||
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|late|early|later|recently)$/.test(
    r.lower[at]!,
  )

/** The quotation that a clause behind it takes up: it ends as a sentence that goes on ("…," X said), not with a stop. */
function spokenBefore(r: Reading, quotations: readonly Quotation[], at: number): Quotation | null {
  const quotation = quotationBefore(quotations, r.text, at)
  if (!quotation) return null
  const inside = r.sentence.start < quotation.end
  return inside || /[,?!—–…-]["”’']*[\s,—–-]*$/.test(r.text.slice(Math.max(quotation.start, at - 8), at))
    ? quotation
    : null
}

/** "…," X said.   …, X said, …   "…," said X, a farmer. */
function postposed(verb: Verb): Speech | null {
  const { r, i, words, negated, quotations } = verb
  if (r.lower[i]!.endsWith('ing')) return null
  const word = words.find(
    (w) => w.tail.length === 0 && (w.cue.takes.has('quote') || w.cue.takes.has('clause')),
  )
  if (!word) return null
  const start = groupStart(r, i)
  const before = r.lower[start - 1] ?? ''
  const inverted = start === i && (/^(?:,|["”']+|[?!—–])$/.test(before) || start === 0)
  const source = subjectOf(r, i, inverted)
  if (!source || /^(?:who|which|that)$/.test(r.lower[source.head]!)) return null
  if (source.head > i && !inverted) return null
  const from = Math.min(source.from, start)
  const quotation = spokenBefore(r, quotations, r.tokens[from]!.start)
  const end = Math.max(i + 1, source.head > i ? source.to : 0)
  if (
    /^[,:]$/.test(r.lower[end] ?? '') &&
    quotationAt(quotations, r.tokens[end + 1]?.start ?? -1) &&
    !quotation
  )
    return null
  if (quotation && (word.cue.takes.has('quote') || source.head > i)) {
    const content = { start: Math.min(r.sentence.start, quotation.start), end: quotation.end }
    return speech(r, word.cue, { source, cueSpan: cueSpan(r, i, i + 1), content, negated, direct: true })
  }
  if (!/^(?:,|[—–])$/.test(r.lower[from - 1] ?? '') || !word.cue.takes.has('clause')) return null
  const left = trim(r, { from: 0, to: from })
  if (left.to - left.from < 2 || !endsUnit(r, end) || linkAfter(r, end) >= 0) return null
  const medial = r.lower[end] === ',' && source.head < i
  if (!medial && !hasVerb(r, left)) return null
  const to = medial ? r.tokens.length : left.to
  const content = spanOf(r, trim(r, { from: 0, to }))
  return speech(r, word.cue, { source, cueSpan: cueSpan(r, i, i + 1), content, negated })
}

/** X said that …   X urged Y to …   X called the plan a disaster. */
function preposed(verb: Verb): Speech | null {
  const { r, i, words, negated, quotations } = verb
  const colon = r.tokens.length - 1
  const opener = words.find((w) => w.tail.length === 0 && w.cue.takes.has('quote'))
  if (opener && r.lower[colon] === ':' && colon - i < 8 && !hasVerb(r, { from: i + 1, to: colon })) {
    // "He said:" and no more: what is said stands in the next paragraph, see `runOn`.
    const at = r.tokens[colon]!.end
    const source = subjectOf(r, i, false)
    if (!source) return null
    return speech(r, opener.cue, {
      source,
      cueSpan: cueSpan(r, i, i + 1),
      content: { start: at, end: at },
      direct: true,
    })
  }
  const hit = complementOf(r, i, words, (word) => tailEnd(r, i, word))
  if (!hit) return null
  const source = subjectOf(r, i, false)
  const range = hit.complement
  const content = spanOf(r, range)
  const quotation = quotationAt(quotations, content.start) ?? quotationAt(quotations, content.end - 1)
  if (quotation && quotation.end > content.end && quotation.start < content.end) content.end = quotation.end
  const direct = hit.complement.takes === 'quote'
  if (!source || source.from >= range.from) return null
  return speech(r, hit.word.cue, { source, cueSpan: cueSpan(r, i, hit.cueEnd), content, negated, direct })
}

/** Y was denied by X.   Y is said to …   It is feared that … */
function passive(verb: Verb): Speech | null {
  const { r, i, words, negated } = verb
  const agent = agentOf(r, i)
  const subject: Noun | null = subjectOf(r, i, false)
  const masked = cuesOf('passive', r.lower[i]!)[0]
  const next = r.lower[i + 1]
  const start = subject && !/^(?:it|there)$/.test(r.lower[subject.head]!) ? subject.from : i + 1
  const to = complementEnd(r, i, i + 1)
  const span = cueSpan(r, i, i + 1)
  if (agent) {
    const word = words.find(
      (w) => w.cue.takes.has('object') || w.cue.takes.has('person') || w.cue.takes.has('as'),
    )
    if (!word || start > i) return null
    const behind = agent.to < to && r.lower[agent.to] !== ',' ? to : groupStart(r, i)
    const content = spanOf(r, trim(r, { from: start, to: Math.max(behind, start + 1) }))
    return speech(r, word.cue, { source: agent, cueSpan: span, content, negated })
  }
  if (masked && (next === 'to' || (next === 'that' && start > i))) {
    const range = trim(r, { from: start > i ? i + 1 : start, to })
    if (range.to > range.from)
      return speech(r, masked.cue, { source: null, cueSpan: span, content: spanOf(r, range) })
  }
  return null
}
