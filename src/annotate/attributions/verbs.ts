import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import type { Syntax } from '../../parse/syntax.ts'
import { passive } from './passive.ts'
import { postposed } from './postposed.ts'
import { preposed } from './preposed.ts'
import { type Quotation, quotationAt } from './quotes.ts'
import {
  groupStart,
  isFiniteVerb,
  isNegation,
  isNominal,
  isPassive,
  labelOf,
  mayBeVerb,
  type Reading,
  upos,
} from './reading.ts'
import { nounBetween } from './reporting.ts'
import { agentOf } from './source.ts'
import type { Speech } from './speech.ts'
import { trailing } from './trailing.ts'
import type { Verb } from './verb.ts'
import type { Speaks } from './voices.ts'

/** Everything said by verbs of saying, thinking, showing and asking in one sentence. */
export function verbSpeeches(r: Reading, quotations: readonly Quotation[], speaks: Speaks): Speech[] {
  const found: Speech[] = []
  for (let i = 0; i < r.tokens.length; i++) {
    const described = adjectiveCues(r, i)
    const words = described.length > 0 ? described : verbCues(r, i)
    if (words.length === 0 || quotationAt(quotations, r.tokens[i]!.start)) continue
    const verb = { r, i, words, negated: isNegated(r, i), quotations, speaks }
    const one = described.length > 0 ? preposed(verb) : read(verb)
    if (one) found.push(one)
  }
  return found
}

function read(verb: Verb): Speech | null {
  const last = verb.r.lower[verb.i - 1] === ',' ? null : trailing(verb)
  if (last) return last
  if (isPassive(verb.r, verb.i) || isReduced(verb.r, verb.i)) return passive(verb)
  return postposed(verb) ?? preposed(verb)
}

/**
 * A participle that stands behind its noun: "a group | called | X", "reports | dismissed | by the army". Where the
 * sentence has no other main verb, the participle is a past tense taken wrongly.
 */
const isReduced = (r: Reading, i: number): boolean =>
  labelOf(r, i) === 'acl' &&
  r.syntax?.tree.xpos[i] === 'VBN' &&
  hasMainVerb(r.syntax) &&
  !r.lower[i]!.endsWith('ing') &&
  (r.lower[i - 1] !== ',' || agentOf(r, i) !== null)

function hasMainVerb(s: Syntax): boolean {
  const root = s.tree.head.indexOf(-1)
  return /^(?:VERB|AUX)$/.test(s.tree.upos[root]!) || s.children[root]!.some((c) => s.tree.label[c] === 'cop')
}

/**
 * Tagged as a noun by both, in a verb's place: behind an insertion or a name and before "that" or "to have"; or
 * before "to" in a sentence that has no other finite verb ("The government | plans | to reopen the border").
 */
function mustBeVerb(r: Reading, i: number): boolean {
  const next = r.lower[i + 1]
  // "The Herald reports:", "…, the Herald reports."
  if (i > 0 && upos(r, i - 1) === 'PROPN' && i + 2 === r.tokens.length && /^[:.]$/.test(next!)) return true
  if (next === '.' && closesReport(r, i)) return true
  if (i === 0 || (next !== 'that' && next !== 'to')) return false
  // "volunteers report that": a plural before the bare form.
  const plural = r.syntax?.tree.xpos[i - 1] === 'NNS' || i === 1
  if (next === 'that' && (plural || opensWithPlural(r, i)) && r.syntax?.tree.xpos[i] === 'NN') return true
  if (next === 'that' || /^(?:have|be)$/.test(r.lower[i + 2] ?? '')) {
    return r.lower[i - 1] === ',' || /^(?:PROPN|PRON)$/.test(upos(r, i - 1))
  }
  const finite = r.syntax?.tree.xpos.some((x, k) => k !== i && /^(?:VBD|VBZ|VBP|MD)$/.test(x)) ?? true
  return !finite && (isNominal(r, i - 1) || upos(r, i - 1) === 'ADJ') && /^(?:VERB|AUX)$/.test(upos(r, i + 2))
}

/** ", the Office for Refugees | estimates.": the last comma of a clause with a verb parts off a subject and this word alone. */
function closesReport(r: Reading, i: number): boolean {
  if (i + 2 !== r.tokens.length || !r.lower[i]!.endsWith('s') || !isNominal(r, i - 1)) return false
  const subject = nounBetween(r, i)
  const comma = subject ? subject.from - 1 : -1
  if (!subject || r.lower[comma] !== ',' || !/^(?:the|an?)$/.test(r.lower[subject.from]!)) return false
  for (let k = 0; k < comma; k++) if (isFiniteVerb(r, k)) return true
  return false
}

/** "Traders in the market | report that": a plural without article opens the sentence and no verb stands before the cue. */
function opensWithPlural(r: Reading, i: number): boolean {
  const xpos = r.syntax?.tree.xpos ?? []
  const subject = xpos.findIndex((x) => /^NN/.test(x))
  const bare = xpos.slice(0, subject).every((x) => /^(?:JJ|CD|NNP?)$/.test(x))
  const verb = xpos.slice(0, i).some((x) => /^(?:VBD|VBZ|VBP|MD)$/.test(x))
  return subject >= 0 && subject < i - 1 && xpos[subject] === 'NNS' && bare && !verb
}

/** An infinitive that only says what for or of what sort: "a law to disclose …", "in order to announce". */
const isPurpose = (r: Reading, i: number): boolean =>
  r.lower[i - 1] === 'to' && /^(?:acl|nmod|obl)$/.test(labelOf(r, i))

function verbCues(r: Reading, i: number): readonly CueWord[] {
  const words = cuesOf('verb', r.lower[i]!)
  if (words.length === 0 || !(mayBeVerb(r, i) || mustBeVerb(r, i)) || isPurpose(r, i)) return []
  const determined = /^(?:the|an?|his|its|their|our|my|your)$/.test(r.lower[i - 1] ?? '')
  return determined || /^(?:amod|compound)$/.test(labelOf(r, i)) ? [] : words
}

/** An adjective that says what somebody thinks: "is | convinced | that", ", | wary | of". Not before its noun. */
function adjectiveCues(r: Reading, i: number): readonly CueWord[] {
  const words = cuesOf('adjective', r.lower[i]!)
  if (words.length === 0) return words
  const next = i + 1 < r.tokens.length ? upos(r, i + 1) : ''
  const attribute = /^(?:NOUN|PROPN|ADJ)$/.test(next)
  const predicate = groupStart(r, i) < i || r.lower[i - 1] === ',' || i === 0
  return predicate && !attribute ? words : []
}

const WITHHOLDS =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable|avoid(?:s|ed|ing)?)$/

/** "did not say", "refused to say": nobody has said it. */
function isNegated(r: Reading, i: number): boolean {
  const start = groupStart(r, i)
  return r.lower.slice(start, i).some(isNegation) || WITHHOLDS.test(r.lower[start - 1] ?? '')
}
