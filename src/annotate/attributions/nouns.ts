import { cuesOf } from '../../lexicon/attribution.ts'
import { dependents } from '../../parse/syntax.ts'
import { type Noun, phraseOf } from './noun.ts'
import { type Quotation, quotationAt } from './quotes.ts'
import { labelOf, type Range, type Reading, spanOf, trim, upos } from './reading.ts'
import { authorOf, ownerHead } from './source.ts'
import { type Speech, speech } from './speech.ts'
import { turnWithin } from './turns.ts'

/** "Reports that …", "claims by X that …", "X's pledge to …", "rumours of …". */
export function nounSpeeches(r: Reading, quotations: readonly Quotation[]): Speech[] {
  const found: Speech[] = []
  for (let i = 0; i < r.tokens.length; i++) {
    const cues = cuesOf('noun', r.lower[i]!)
    if (cues.length === 0 || !mayBeNoun(r, i)) continue
    if (quotationAt(quotations, r.tokens[i]!.start)) continue
    for (const { cue, tail } of cues) {
      if (tail.length > 0) continue
      const range = governed(r, i, cue.takes)
      if (!range) continue
      const cueSpan = spanOf(r, { from: i, to: i + 1 })
      const source = cue.kind === 'rumour' ? namedSource(r, i) : ownerOf(r, i)
      const said = speech(r, cue, { source, cueSpan, content: spanOf(r, range) })
      found.push(source === null && isThere(r, i) ? { ...said, kind: 'rumour', stance: 'rumoured' } : said)
      break
    }
  }
  return found
}

/** "There are claims on the internet that …": nobody stands behind it. */
const isThere = (r: Reading, i: number): boolean =>
  /^(?:is|are|was|were|been)$/.test(r.lower[i - 1] ?? '') && r.lower.slice(0, i).includes('there')

/** A noun by its tag, or a word that the parser takes for a verb and yet makes the object of another. */
const mayBeNoun = (r: Reading, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos(r, i)) ||
  (i === 0 && /^(?:that|of|about)$/.test(r.lower[1] ?? '')) ||
  /^(?:obj|obl|nmod|nsubj|nsubj:pass)$/.test(labelOf(r, i))

function ownerOf(r: Reading, i: number): Noun | null {
  const head = ownerHead(r, i)
  return head < 0 ? null : phraseOf(r, head, head < i ? i : r.tokens.length)
}

/** A report has a source only where one is named beside it: "reports by X", "social media speculation". */
function namedSource(r: Reading, i: number): Noun | null {
  const author = authorOf(r, i)
  if (author >= 0) return phraseOf(r, author, author < i ? i : r.tokens.length)
  const social = r.lower[i - 1] === 'media' && r.lower[i - 2] === 'social'
  return social ? { head: i - 1, from: i - 2, to: i } : null
}

/** What the noun at `i` says, by the complements that it takes. */
function governed(r: Reading, i: number, takes: ReadonlySet<string>): Range | null {
  const at = linkAfter(r, i, takes)
  if (at < 0) return null
  const from = /^(?:that|to|whether)$/.test(r.lower[at]!) ? at : at + 1
  const range = trim(r, { from, to: endOf(r, i, at) })
  return range.to - range.from >= 1 ? range : null
}

/** Words that may stand between the noun and its "that": "claims | by the army | that". */
const BETWEEN = 8

function linkAfter(r: Reading, i: number, takes: ReadonlySet<string>): number {
  const next = r.lower[i + 1] ?? ''
  if (takes.has(next) && next !== 'to') return i + 1
  if (takes.has('to') && next === 'to' && /^(?:VERB|AUX)$/.test(upos(r, i + 2))) return i + 1
  if (!takes.has('clause')) return -1
  for (let k = i + 1; k < r.tokens.length && k - i <= BETWEEN; k++) {
    const word = r.lower[k]!
    // A verb right behind "that" makes it a relative: "the report that came out".
    if (word === 'that' || word === 'whether')
      return /^(?:VERB|AUX)$/.test(upos(r, k + 1)) || (upos(r, k) === 'DET' && k > i + 1) ? -1 : k
    if (/^(?:VERB|AUX|PUNCT|SCONJ|CCONJ)$/.test(upos(r, k))) return -1
    if (k === i + 1 && !/^(?:by|from|of|in|on)$/.test(word)) return -1
  }
  return -1
}

const endOf = (r: Reading, i: number, at: number): number => turnWithin(r, i, at, treeEnd(r, i, at))

function treeEnd(r: Reading, i: number, at: number): number {
  const { syntax } = r
  if (syntax && r.right[i]! > at) {
    let end = r.right[i]! + 1
    for (const c of dependents(syntax, i, 'conj', 'appos')) if (c > at && r.left[c]! < end) end = r.left[c]!
    while (end > at + 1 && /^(?:,|and|or|but)$/.test(r.lower[end - 1]!)) end--
    return end
  }
  for (let k = at + 1; k < r.tokens.length; k++) if (/^[,;]$/.test(r.lower[k]!)) return k
  return r.tokens.length
}
