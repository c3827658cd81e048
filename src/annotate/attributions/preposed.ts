import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import { complementOf } from './complement.ts'
import { isTimeName, type Noun } from './noun.ts'
import { quotationAt } from './quotes.ts'
import { hasVerb, labelOf, type Reading, spanOf, upos } from './reading.ts'
import { type Speech, speech } from './speech.ts'
import { subjectOf } from './subject.ts'
import type { Verb } from './verb.ts'

/** Words that may stand between a verb and its tail: "called again for", "spoke on Friday of". */
const GAP = 4

/** Index behind the last word of the cue that begins at `i`, -1 where its tail does not follow. */
function behindTail(r: Reading, i: number, word: CueWord): number {
  let at = i + 1
  for (const tail of word.tail) {
    let k = at
    while (k < r.tokens.length && k - at < GAP && r.lower[k] !== tail) k++
    if (r.lower[k] !== tail) return -1
    for (let j = at; j < k; j++) if (!/^(?:ADV|PROPN|ADP|PUNCT)$/.test(upos(r, j))) return -1
    at = k + 1
  }
  // "insisted on | Saturday that": the preposition begins a phrase of time, and the tail is none.
  return word.tail.length > 0 && isTimeName(r, at) ? -1 : at
}

/** X said that …   X urged Y to …   X called the plan a disaster.   X said:¶… */
export function preposed(verb: Verb): Speech | null {
  const { r, i, words, negated, quotations } = verb
  const opening = opensParagraph(verb)
  if (opening) return opening
  const source = subjectOf(r, i, false)
  if (!source) return null
  const carried = carries(r, source)
  const senses = words.filter((w) => carried || !w.cue.ofCarrier)
  const hit = complementOf(r, i, senses, (word) => behindTail(r, i, word))
  if (!hit) return null
  const range = hit.complement
  if (source.from >= range.from || labelOf(r, source.head) === 'expl' || isAnybody(r, source.head, hit.word))
    return null
  const content = spanOf(r, range)
  const direct = range.takes === 'quote' && quotationAt(quotations, content.start) !== null
  // A quotation begun in what is said is said to its end, over the sentence's.
  const last = quotationAt(quotations, direct ? content.start : content.end - 1)
  if (last && (direct || last.end > content.end)) content.end = last.end
  const cueSpan = spanOf(r, { from: i, to: Math.max(hit.cueEnd, i + 1) })
  const said = speech(r, hit.word.cue, { source, cueSpan, content, negated, direct })
  return said.stance === 'denied' && deniesTalk(r, hit.cueEnd, range.to) ? { ...said, kind: 'content' } : said
}

/** "dismissed reports that …", "rejected the claim of …": what is turned down is somebody's word, so that it is denied. */
const deniesTalk = (r: Reading, from: number, to: number): boolean =>
  r.lower
    .slice(from, Math.min(to, from + 6))
    .some((w) =>
      cuesOf('noun', w).some(({ cue }) => cue.kind === 'rumour' || cue.id === 'attribution/claim-noun'),
    )

/** A text, an image, a poll: "footage | showed". */
const carries = (r: Reading, source: Noun): boolean => cuesOf('carrier', r.lower[source.head]!).length > 0

/** "if you want to", "nobody who needs": no one in particular wishes or thinks anything. */
function isAnybody(r: Reading, head: number, word: CueWord): boolean {
  const weak = word.cue.kind === 'act' || word.cue.stance === 'planned'
  return (
    weak && /^(?:you|one|anyone|anybody|everyone|someone|nobody|those|there|whoever)$/.test(r.lower[head]!)
  )
}

/** "He said:" and no more: what is said stands in the next paragraph, see `openParagraphs`. */
function opensParagraph({ r, i, words }: Verb): Speech | null {
  const colon = r.tokens.length - 1
  if (r.lower[colon] !== ':' || colon - i >= 8 || hasVerb(r, { from: i + 1, to: colon })) return null
  const word = words.find((w) => w.tail.length === 0 && w.cue.takes.has('quote'))
  const source = word ? subjectOf(r, i, false) : null
  if (!word || !source) return null
  const at = r.tokens[colon]!.end
  const cueSpan = spanOf(r, { from: i, to: i + 1 })
  return speech(r, word.cue, { source, cueSpan, content: { start: at, end: at }, direct: true })
}
