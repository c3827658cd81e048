import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import { dependents } from '../../parse/syntax.ts'
import { isPunctuation, mayBeVerb, type Range, type Reading, trim, upos } from './reading.ts'

/** What a cue governs: the sort of complement, which decides the sense of the word, and its words. */
export type Complement = Range & { takes: string }

const WH = /^(?:whether|if|how|why|what|when|where|who|which|whom|whose)$/
const OPENS_QUOTATION = /^(?:["“„«‘]|'')/

const DAY =
  /^(?:today|yesterday|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|earlier|now|then|again|also|too|early|late|repeatedly|publicly|privately|recently|once)$/
const TIME_NOUN =
  /^(?:day|morning|afternoon|evening|night|week|month|year|summer|winter|spring|autumn|weekend|time)$/

/** Past adverbs and bare time words: "said | Friday night | that". */
function skipTime(r: Reading, at: number): number {
  let i = at
  for (; i < r.tokens.length && i - at < 6; i++) {
    const word = r.lower[i]!
    if (DAY.test(word)) continue
    if (/^(?:this|last|next)$/.test(word) && TIME_NOUN.test(r.lower[i + 1] ?? '')) i++
    else if (!(TIME_NOUN.test(word) && i > at)) break
  }
  return i
}

const isFiniteVerb = (r: Reading, i: number): boolean => {
  const xpos = r.syntax?.tree.xpos[i]
  if (xpos) return /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)
  return /^(?:VERB|AUX)$/.test(upos(r, i)) && !/ing$/.test(r.lower[i]!) && r.lower[i - 1] !== 'to'
}

/** Where a mark of a subordinate clause, or a quotation, begins behind adverbials: "told reporters on Friday | that". */
export function linkAfter(r: Reading, at: number): number {
  for (let i = at; i < r.tokens.length && i - at < 16; i++) {
    const word = r.lower[i]!
    if (word === 'that' && !/^(?:VERB|AUX)$/.test(upos(r, i + 1 < r.tokens.length ? i + 1 : i))) return i
    if (word === 'whether' || OPENS_QUOTATION.test(word)) return i
    if (/^[.;:!?)]$/.test(word) || (mayBeVerb(r, i) && isFiniteVerb(r, i))) return -1
  }
  return -1
}

/** The dependents of the verb at `i` behind `at`. */
const after = (r: Reading, i: number, at: number, ...labels: string[]): number[] =>
  r.syntax ? dependents(r.syntax, i, ...labels).filter((c) => c >= at) : []

/** Without a tree: does a finite verb follow the noun phrase at `at`? */
function clauseFollows(r: Reading, at: number): boolean {
  for (let i = at; i < r.tokens.length && i - at < 14; i++) {
    if (i > at && isFiniteVerb(r, i) && mayBeVerb(r, i)) return true
    if (isPunctuation(r, i) && r.lower[i] !== '-' && !OPENS_QUOTATION.test(r.lower[i]!)) return false
    if (r.lower[i] === 'to' || WH.test(r.lower[i]!)) return false
  }
  return false
}

const BARE_STARTS = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV|SYM)$/

/** What sort of complement begins at `at`, behind the cue whose verb stands at `i`; '' where there is none. */
function sortOf(r: Reading, i: number, at: number): { takes: string; from: number } {
  const word = r.lower[at] ?? ''
  if (!word || /^[.;!?)]$/.test(word)) return { takes: '', from: at }
  if (word === 'that' && (upos(r, at) === 'SCONJ' || clauseFollows(r, at + 1)))
    return { takes: 'clause', from: at }
  if (WH.test(word)) return { takes: 'clause', from: at }
  if (word === 'to' && (upos(r, at) !== 'ADP' || upos(r, at + 1) === 'VERB')) return { takes: 'to', from: at }
  if (word === 'not' && r.lower[at + 1] === 'to') return { takes: 'to', from: at }
  if (word === 'as') return { takes: 'as', from: at }
  if (word === ',' || word === ':') {
    const next = r.lower[at + 1] ?? ''
    return OPENS_QUOTATION.test(next) || word === ':'
      ? { takes: 'quote', from: at + 1 }
      : { takes: '', from: at }
  }
  const clause = after(r, i, at, 'ccomp').find(
    (c) => !r.lower[c]!.endsWith('ing') || r.syntax!.children[c]!.length > 1,
  )
  const object = after(r, i, at, 'obj', 'iobj')[0]
  if (clause !== undefined && r.left[clause]! <= at) return { takes: 'clause', from: at }
  if (clause !== undefined && object !== undefined && object < clause)
    return { takes: 'hearer', from: r.left[clause]! }
  const nominal = BARE_STARTS.test(upos(r, at)) || OPENS_QUOTATION.test(word)
  const beyond = upos(r, at) === 'ADP' ? linkAfter(r, at + 1) : -1
  if (beyond > at) return { takes: 'clause', from: beyond }
  if (!nominal && !/ing$/.test(word))
    return { takes: upos(r, at) === 'ADP' || upos(r, at) === 'SCONJ' ? word : '', from: at }
  const link = linkAfter(r, at)
  if (link > at && r.lower[link] === 'that') return { takes: 'hearer', from: link }
  if (object !== undefined) {
    const end = r.right[object]!
    const more = after(r, i, object, 'xcomp', 'advcl', 'ccomp')[0]
    if (more !== undefined && r.lower[r.left[more]!] === 'to') return { takes: 'person', from: at }
    if (r.lower[end + 1] === 'to') return { takes: 'person', from: at }
    if (r.lower.slice(object, object + 12).includes('as') || more !== undefined)
      return { takes: 'as', from: at }
    if (quotationWithin(r, at)) return { takes: 'as', from: at }
    return { takes: 'object', from: at }
  }
  if (quotationWithin(r, at)) return { takes: 'as', from: at }
  if (clauseFollows(r, at)) return { takes: 'clause', from: at }
  return { takes: 'object', from: at }
}

/** A quotation opens soon, and no finite verb stands before it: "called the plan | "a disaster"". */
function quotationWithin(r: Reading, at: number): boolean {
  for (let k = at; k < r.tokens.length && k - at < 14; k++) {
    if (OPENS_QUOTATION.test(r.lower[k]!)) return true
    if (isFiniteVerb(r, k) && mayBeVerb(r, k)) return false
  }
  return false
}

const CLAUSE_END = /^[;)]$/

/** Where what the cue at `i` governs ends: the end of its subtree, coordinated and added clauses left out. */
export function complementEnd(r: Reading, i: number, from: number): number {
  const { syntax } = r
  let end = r.tokens.length
  if (syntax) {
    end = r.right[i]! + 1
    for (const c of syntax.children[i]!) {
      if (c <= from) continue
      const label = syntax.tree.label[c]!
      const comma = r.lower[r.left[c]! - 1] === ','
      if (label === 'conj' || label === 'parataxis' || (label === 'advcl' && comma && c > from)) {
        end = Math.min(end, cutBefore(r, r.left[c]!))
      }
    }
    // A cue that the tree leaves without what follows it: take the rest of the clause.
    if (end <= from) end = wordsEnd(r, from)
  } else end = wordsEnd(r, from)
  return end
}

function cutBefore(r: Reading, at: number): number {
  let end = at
  while (end > 0 && (isPunctuation(r, end - 1) || /^(?:and|but|or|while)$/.test(r.lower[end - 1]!))) end--
  return end
}

function wordsEnd(r: Reading, from: number): number {
  for (let i = from + 1; i < r.tokens.length; i++) {
    const word = r.lower[i]!
    if (CLAUSE_END.test(word)) return i
    if (
      word === ',' &&
      /^(?:but|while|although|though|whereas|who|adding|saying|citing)$/.test(r.lower[i + 1] ?? '')
    ) {
      return i
    }
  }
  return r.tokens.length
}

const FALLBACK: Record<string, readonly string[]> = {
  quote: ['quote', 'clause', 'object'],
  clause: ['clause', 'quote', 'hearer', 'as', 'person', 'object'],
  hearer: ['hearer', 'person', 'object', 'clause'],
  person: ['person', 'object', 'hearer'],
  as: ['as', 'object', 'person'],
  object: ['object', 'person'],
  to: ['to'],
}

/** The sense of the cue that goes with what follows it, and what it governs. `end` is behind the cue's last word. */
export function complementOf(
  r: Reading,
  i: number,
  words: readonly CueWord[],
  tailEnd: (word: CueWord) => number,
): { word: CueWord; complement: Complement; cueEnd: number } | null {
  for (const word of words) {
    const end = tailEnd(word)
    if (end < 0) continue
    const at = skipTime(r, end)
    const sort = sortOf(r, i, at)
    if (!sort.takes) continue
    const takes = word.tail.length > 0 && isNounTail(word) ? 'object' : sort.takes
    const wanted = FALLBACK[takes] ?? [takes]
    const hit = wanted.find((t) => word.cue.takes.has(t))
    if (!hit) continue
    const preposition = !FALLBACK[takes]
    // What "reports that …" tells is the content, not the reports; else the object is told whole.
    const passed =
      takes === 'hearer' && hit !== 'hearer' && cuesOf('noun', r.lower[sort.from - 1] ?? '').length === 0
    const from = passed ? at : sort.from + (preposition ? 1 : 0)
    const range = trim(r, { from, to: complementEnd(r, i, from) })
    if (range.to > range.from) {
      return { word, complement: { ...range, takes: hit }, cueEnd: preposition ? from : end }
    }
  }
  return null
}

const isNounTail = (word: CueWord): boolean => word.cue.takes.size === 1 && word.cue.takes.has('object')
