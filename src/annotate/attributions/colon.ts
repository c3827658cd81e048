import { type Cue, cuesOf } from '../../lexicon/attribution.ts'
import type { Noun } from './noun.ts'
import { type Quotation, quotationBefore } from './quotes.ts'
import { hasVerb, isPunctuation, type Reading, spanOf, trim, upos } from './reading.ts'
import { type Speech, speech } from './speech.ts'
import type { Speaks } from './voices.ts'

/** Words before the colon of a headline that may still be a name: "Syrian Observatory for Human Rights". */
const LONGEST_NAME = 7

/**
 * "UN: half a million need food", "Half a million need food: UN", a transcript's "SMITH: Well, …" and "“…” ― Name".
 * `readings` are the sentences of one paragraph; `heading`: the article's first one.
 */
export function colonSpeeches(
  readings: readonly Reading[],
  heading: boolean,
  quotations: readonly Quotation[],
  speaks: Speaks,
): Speech[] {
  const first = readings[0]
  if (!first) return []
  const found: Speech[] = []
  const opening = transcript(readings) ?? (heading ? headline(first, speaks) : null)
  if (opening) found.push(opening)
  for (const r of readings) found.push(...signed(r, quotations))
  return found
}

const colonCue = (): Cue | null => cuesOf('colon', ':')[0]?.cue ?? null

const capital = (text: string): boolean => /^\p{Lu}/u.test(text)

function headline(r: Reading, speaks: Speaks): Speech | null {
  const cue = colonCue()
  const at = r.lower.indexOf(':')
  if (!cue || at < 1 || at >= r.tokens.length - 1) return null
  const cueSpan = spanOf(r, { from: at, to: at + 1 })
  const before = trim(r, { from: 0, to: at })
  if (at <= LONGEST_NAME && before.to === at && !hasVerb(r, { from: 0, to: at }) && speaks(r, at - 1)) {
    const source: Noun = { head: at - 1, from: 0, to: at }
    const content = spanOf(r, trim(r, { from: at + 1, to: r.tokens.length }))
    return speech(r, cue, { source, cueSpan, content })
  }
  const last = trim(r, { from: at + 1, to: r.tokens.length })
  const short = last.to - last.from <= LONGEST_NAME && last.to > last.from
  if (short && !hasVerb(r, last) && speaks(r, last.to - 1) && capital(r.tokens[last.from]!.text) && at > 2) {
    return speech(r, cue, {
      source: { ...last, head: last.to - 1 },
      cueSpan,
      content: spanOf(r, trim(r, { from: 0, to: at })),
    })
  }
  return null
}

/** A paragraph that begins with a name in capitals and a colon; what follows is said to the paragraph's end. */
function transcript(readings: readonly Reading[]): Speech | null {
  const r = readings[0]!
  const cue = colonCue()
  const at = r.lower.indexOf(':')
  const from = isPunctuation(r, 0) ? 1 : 0
  if (!cue || at <= from || at - from > 4) return null
  for (let k = from; k < at; k++) if (!/^[\p{Lu}.'’-]{2,}$/u.test(r.tokens[k]!.text)) return null
  const start = r.tokens[at + 1]?.start ?? readings[1]?.sentence.start
  const end = readings.at(-1)!.sentence.end
  if (start === undefined || start >= end) return null
  const source: Noun = { head: at - 1, from, to: at }
  return speech(r, cue, {
    source,
    cueSpan: spanOf(r, { from: at, to: at + 1 }),
    content: { start, end },
    direct: true,
  })
}

/** "“…” ― Maria Lopez": a quotation signed with a name. */
function signed(r: Reading, quotations: readonly Quotation[]): Speech[] {
  const found: Speech[] = []
  for (let i = 0; i < r.tokens.length - 1; i++) {
    const cue = /^[-–—―]{1,2}$/.test(r.lower[i]!) ? colonCue() : null
    const quotation = cue && quotationBefore(quotations, r.text, r.tokens[i]!.start)
    if (!cue || !quotation) continue
    let to = i + 1
    while (
      to < r.tokens.length &&
      to - i < LONGEST_NAME &&
      capital(r.tokens[to]!.text) &&
      upos(r, to) !== 'PRON'
    )
      to++
    const ends = to >= r.tokens.length || isPunctuation(r, to)
    if (to === i + 1 || !ends) continue
    const source: Noun = { head: to - 1, from: i + 1, to }
    const content = { start: quotation.start, end: quotation.end }
    found.push(speech(r, cue, { source, cueSpan: spanOf(r, { from: i, to: i + 1 }), content, direct: true }))
  }
  return found
}
