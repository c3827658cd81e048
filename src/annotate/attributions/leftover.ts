import { type Quotation, quotationAt } from './quotes.ts'
import type { Reading } from './reading.ts'
import type { Speech } from './speech.ts'

/** A shorter quotation that stands alone is a slogan or a title. */
const SPEECH = 25

/**
 * Quotations that make whole sentences and have no cue of their own, right behind a sentence that somebody spoke in:
 * "The nurse said she would stay. “There is nowhere to go.”" They are the word of who spoke last.
 */
export function leftovers(
  readings: readonly Reading[],
  quotations: readonly Quotation[],
  speeches: readonly Speech[],
): Speech[] {
  const last = lastBySentence(speeches)
  const claimed = [...speeches].sort((a, b) => a.content.start - b.content.start)
  const found: Speech[] = []
  let next = 0
  let reach = 0
  for (let k = 1; k < readings.length; k++) {
    const { start, index } = readings[k]!.sentence
    while (next < claimed.length && claimed[next]!.content.start <= start) {
      reach = Math.max(reach, claimed[next++]!.content.end)
    }
    const quotation = quotationAt(quotations, start)
    if (reach > start || !quotation || quotation.start !== start) continue
    if (quotation.end - quotation.start < SPEECH || !endsSentence(readings, k, quotation)) continue
    const speaker = last.get(index) ?? speakerBefore(readings, k, last)
    if (!speaker || last.has(index)) continue
    const { start: from, end } = quotation
    const one = { ...speaker, cueSpan: null, content: { start: from, end }, more: [], direct: true }
    found.push(one)
    reach = end
    last.set(index, one)
  }
  return found
}

/** The last speech with a source, by the sentence of its cue. */
function lastBySentence(speeches: readonly Speech[]): Map<number, Speech> {
  const last = new Map<number, Speech>()
  for (const s of speeches) {
    const at = s.reading.sentence.index
    const known = last.get(at)
    const later = !known || (s.cueSpan?.start ?? 0) >= (known.cueSpan?.start ?? 0)
    if (s.source && s.kind === 'content' && later) last.set(at, s)
  }
  return last
}

/** Who spoke in the sentence right before: a quotation that is a paragraph of its own goes on from the last one. */
function speakerBefore(
  readings: readonly Reading[],
  k: number,
  last: ReadonlyMap<number, Speech>,
): Speech | undefined {
  const before = readings[k - 1]!.sentence
  return readings[k]!.sentence.paragraph - before.paragraph <= 1 ? last.get(before.index) : undefined
}

/** Nothing but marks stands between the quotation's end and the end of a sentence. */
function endsSentence(readings: readonly Reading[], k: number, quotation: Quotation): boolean {
  for (let n = k; n < readings.length && n - k < 30; n++) {
    const { end } = readings[n]!.sentence
    if (quotation.end <= end + 1) return end - quotation.end <= 1
  }
  return false
}
