import type { Span } from '../../model/span.ts'
import type { Noun } from './noun.ts'
import { type Quotation, quotationAt, quotationBefore } from './quotes.ts'
import {
  behindStop,
  groupStart,
  hasVerb,
  isPunctuation,
  labelOf,
  type Reading,
  spanOf,
  trim,
  upos,
} from './reading.ts'
import { nounApart, nounBetween, nounInverted } from './reporting.ts'
import { linkAfter } from './sorts.ts'
import { type Speech, speech } from './speech.ts'
import { subjectOf } from './subject.ts'
import { addsWord } from './turns.ts'
import type { Verb } from './verb.ts'

/** "…," X said.   …, X said, …   "…," said X, a farmer.   …, X, a farmer, said.   As X said, … */
export function postposed(verb: Verb): Speech | null {
  const { r, i, words, negated, quotations } = verb
  if (r.lower[i]!.endsWith('ing')) return null
  const word = words.find(
    (w) => w.tail.length === 0 && ['quote', 'clause', 'that'].some((t) => w.cue.takes.has(t)),
  )
  const hearing = word?.cue.takes.has('hearer') ?? false
  const governs = words.some((w) => w.cue.takes.has('object') || w.cue.takes.has('person'))
  const source = word ? reporter(r, i, !hearing, governs) : null
  if (!word || !source || /^(?:who|which|that)$/.test(r.lower[source.head]!)) return null
  const from = Math.min(source.from, groupStart(r, i))
  const end = Math.max(hearing ? behindHearer(r, i + 1) : i + 1, source.head > i ? source.to : 0)
  const quoted = quotationToTheLeft(r, quotations, from)
  const opens = opensQuotation(r, quotations, end)
  if (opens && !quoted && !isWhole(r, trim(r, { from: 0, to: from }))) return null
  const content = quoted ?? clauseToTheLeft(r, i, from, end)
  if (!content) return null
  const cueSpan = spanOf(r, { from: i, to: i + 1 })
  return speech(r, word.cue, { source, cueSpan, content, negated, direct: quoted !== null })
}

/**
 * The subject of a reporting clause. It may stand behind the verb after a quotation, or after a comma where what
 * stands there cannot be the verb's object.
 */
function reporter(r: Reading, i: number, mayInvert: boolean, takesObject: boolean): Noun | null {
  const before = r.lower[i - 1] ?? ''
  const alone = groupStart(r, i) === i
  const afterQuotation = alone && (i === 0 || /^(?:["”’']+|''|[?!—–])$/.test(before))
  const between = nounBetween(r, i)
  if (between) return between
  if (mayInvert && alone && before === ',' && !takesObject) {
    const inverted = nounInverted(r, i)
    if (inverted) return inverted
  }
  return nounApart(r, i) ?? subjectOf(r, i, mayInvert && (afterQuotation || (alone && before === ',')))
}

/** "told | the Herald | on Friday": behind the one who is told. */
function behindHearer(r: Reading, at: number): number {
  let end = at
  while (end < r.tokens.length && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(upos(r, end))) end++
  return end
}

/** `X said, "…"`: what is said comes behind the comma. */
const opensQuotation = (r: Reading, quotations: readonly Quotation[], end: number): boolean =>
  /^[,:]$/.test(r.lower[end] ?? '') && quotationAt(quotations, r.tokens[end + 1]?.start ?? -1) !== null

/**
 * The quotation that a clause behind it takes up: it goes on as one sentence ("…," X said) and is not a mere title
 * in a phrase of place ("On “Face the Day”, X said that …").
 */
function quotationToTheLeft(r: Reading, quotations: readonly Quotation[], from: number): Span | null {
  const at = r.tokens[from]!.start
  const quotation = quotationBefore(quotations, r.text, at)
  if (!quotation) return null
  const inside = r.sentence.start < quotation.end
  const unfinished = /[,?!—–…-]["”’']*[\s,—–-]*$/.test(r.text.slice(Math.max(quotation.start, at - 8), at))
  if (!inside && !unfinished) return null
  const lead = r.tokens.findIndex((t) => t.start >= quotation.start)
  if (lead > 1 && !hasVerb(r, { from: 0, to: lead })) return null
  return { start: Math.min(r.sentence.start, quotation.start), end: quotation.end }
}

const GOES_ON =
  /^(?:[.,;:!?)—–-]|["”']+|in|on|at|during|after|before|from|via|as|to|when|while|of|this|last|earlier|who|with|by|speaking|adding|referring|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|late|early|later|recently|here|online)$/

/** "Rebels had left, the army said": all that stands before; all of the sentence where the cue is let in. */
function clauseToTheLeft(r: Reading, i: number, from: number, end: number): Span | null {
  const next = r.lower[end] ?? '.'
  if (r.lower[from - 1] === 'as' && next === ',' && end + 1 < r.tokens.length) {
    const range = trim(r, { from: end + 1, to: r.tokens.length })
    return range.to > range.from ? spanOf(r, range) : null
  }
  if (!/^(?:,|[—–])$/.test(r.lower[from - 1] ?? '') || !GOES_ON.test(next)) return null
  const left = trim(r, { from: 0, to: from })
  const inverted = groupStart(r, i) === i && from === i
  if (left.to <= left.from || (!inverted && governsBehind(r, i, end))) return null
  if (linkAfter(r, end) >= 0 && !isWhole(r, left)) return null
  // Behind "said X" stands more of X, not of what is said.
  const close = inverted ? -1 : commaSoon(r, end)
  const goesOn = close >= 0 && !CONTRAST.test(r.lower[close + 1]!) && !addsWord(r, close + 1)
  const letIn = goesOn && !(hasVerb(r, left) && ranks(r, close + 1))
  if (!letIn && !hasVerb(r, left)) return null
  const begin = letIn ? behindStop(r, from) : 0
  return spanOf(r, trim(r, { from: begin, to: letIn ? r.tokens.length : left.to }))
}

const CONTRAST = /^(?:but|though|although|while|whereas|even|as|despite)$/

/** ", officials said, | in the deadliest attack since May": what rank an event takes is the reporter's to say. */
const ranks = (r: Reading, from: number): boolean =>
  /^(?:in|the)$/.test(r.lower[from] ?? '') &&
  r.lower
    .slice(from + 1, from + 5)
    .some(
      (w) =>
        /^(?:\w{3,}est|worst|latest)$/.test(w) &&
        !/^(?:west|northwest|southwest|forest|interest|request|protest|arrest|unrest|harvest)$/.test(w),
    )

/** A main clause of its own, not a phrase of time or a subordinate clause before the reporting one. */
const isWhole = (r: Reading, left: { from: number; to: number }): boolean =>
  !/^(?:ADP|SCONJ|ADV|CCONJ)$/.test(upos(r, left.from)) &&
  !/(?:ing|ed)$/.test(r.lower[left.from]!) &&
  hasVerb(r, left)

/** The comma that closes ", he said | ,", ", he said late on Friday | ,", -1 where another verb comes first. */
function commaSoon(r: Reading, end: number): number {
  for (let k = end; k < r.tokens.length - 1 && k - end < 10; k++) {
    if (r.lower[k] === ',') return k
    if (hasVerb(r, { from: k, to: k + 1 }) || /^[.;:!?"”]$/.test(r.lower[k]!)) return -1
  }
  return -1
}

/** The tree gives the verb a clause of its own right behind it: then that is what is said. */
function governsBehind(r: Reading, i: number, end: number): boolean {
  return (r.syntax?.children[i] ?? []).some((c) => {
    if (c < end || labelOf(r, c) !== 'ccomp') return false
    let at = end
    while (at < r.left[c]! && (isPunctuation(r, at) || !hasVerb(r, { from: at, to: at + 1 }))) at++
    return at >= r.left[c]! && r.lower[end] !== ','
  })
}
