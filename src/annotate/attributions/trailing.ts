import { isTimeName, type Noun } from './noun.ts'
import {
  behindStop,
  groupStart,
  hasVerb,
  isFiniteVerb,
  isNominal,
  isPassive,
  type Reading,
  spanOf,
  trim,
  upos,
} from './reading.ts'
import { type Speech, speech } from './speech.ts'
import type { Verb } from './verb.ts'

/** Words that may stand between the cue and the end of the sentence: "said | in a statement late on Monday". */
const REST = 9

/** Words of the one who speaks, the article included. */
const SPEAKER = 9

/**
 * "Rebels had left the army said on Monday": a reporting clause at the end that no comma sets off. Where nothing is left
 * behind it to be said, what stands before it is.
 */
export function trailing({ r, i, words, negated }: Verb): Speech | null {
  const word = words.find(
    (w) => w.tail.length === 0 && w.cue.takes.has('quote') && !w.cue.takes.has('object'),
  )
  if (!word || !isFiniteForm(r, i) || !endsBehind(r, i + 1)) return null
  const source = speakerBefore(r, groupStart(r, i))
  if (!source || source.from < 3 || !standsApart(r, source.from)) return null
  const left = trim(r, { from: behindStop(r, source.from), to: source.from })
  if (left.to <= left.from || !isClause(r, left.from, left.to)) return null
  const cueSpan = spanOf(r, { from: i, to: i + 1 })
  return speech(r, word.cue, { source, cueSpan, content: spanOf(r, left), negated, direct: false })
}

const isFiniteForm = (r: Reading, i: number): boolean => !r.lower[i]!.endsWith('ing') && !isPassive(r, i)

const OPENS_REST =
  /^(?:on|in|at|during|after|late|early|last|this|earlier|via|by|here|today|yesterday|tonight)$/

/** Only when or where it was said stands behind the cue. */
function endsBehind(r: Reading, from: number): boolean {
  let to = r.tokens.length
  while (to > from && /^(?:[.!?…]|["”’']+)$/.test(r.lower[to - 1]!)) to--
  if (to === from) return true
  const opens = OPENS_REST.test(r.lower[from]!) || isTimeName(r, from)
  return opens && to - from <= REST && !hasVerb(r, { from, to }) && !r.lower.slice(from, to).includes(',')
}

/** The noun phrase with its article, or the pronoun, that ends at `end`; null where the words do not show its start. */
function speakerBefore(r: Reading, end: number): Noun | null {
  let last = end - 1
  while (last > 0 && upos(r, last) === 'ADV') last--
  if (/^(?:he|she|they|it)$/.test(r.lower[last] ?? '')) return { head: last, from: last, to: last + 1 }
  if (last < 1 || !isNominal(r, last) || isTimeName(r, last)) return null
  let head = last
  for (let k = last - 1; k >= 0 && last - k < SPEAKER; k--) {
    if (/^(?:the|an?|its|his|her|their)$/.test(r.lower[k]!)) return { head, from: k, to: last + 1 }
    // "The Observatory for Human Rights": what stands before "for" heads it.
    if (/^(?:of|for)$/.test(r.lower[k]!) && isNominal(r, k - 1)) head = k - 1
    else if (!isNominal(r, k) && upos(r, k) !== 'ADJ' && !/^(?:'s|-)$/.test(r.lower[k]!)) return null
  }
  return null
}

/** What stands right before the speaker neither governs nor joins it. */
function standsApart(r: Reading, from: number): boolean {
  const tag = upos(r, from - 1)
  if (
    /^(?:what|which|that|who|whom|as|than|like|all|how|why|where|when|if|whether|not)$/.test(
      r.lower[from - 1]!,
    )
  )
    return false
  if (tag === 'VERB') return isPassive(r, from - 1)
  return /^(?:NOUN|PROPN|NUM|ADV|ADJ)$/.test(tag) || r.lower[from - 1] === ')'
}

/** A main clause of its own with a verb in a tense; no "what" or "as" opens it. */
function isClause(r: Reading, from: number, to: number): boolean {
  if (/^(?:SCONJ|CCONJ)$/.test(upos(r, from)) || /^(?:what|as|when|if|asked)$/.test(r.lower[from]!))
    return false
  for (let k = from; k < to; k++) if (isFiniteVerb(r, k)) return true
  return false
}
