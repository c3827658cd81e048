import type { Span } from '../../model/span.ts'
import { type Quotation, quotationAt } from './quotes.ts'
import type { Reading } from './reading.ts'
import type { Speech } from './speech.ts'

/** A quotation of fewer characters is a word held with tongs, not speech that goes on. */
const SPEECH = 12

const startsSpeech = (text: string, q: Quotation): boolean => {
  let k = q.start - 1
  while (k >= 0 && /[ \t\u00a0]/.test(text[k]!)) k--
  return (k < 0 || /[.?!:,;\n”"'’—–―)]/.test(text[k]!)) && q.end - q.start >= SPEECH
}

/** A paragraph of the text, by its sentences. */
export type Paragraph = Span & { index: number }

/**
 * "He said:" at the end of a paragraph opens the next one: a quotation with all that it leads to, or the paragraph.
 * Speeches for which nothing follows keep an empty content.
 */
export function openParagraphs(
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
): void {
  const byIndex = new Map(paragraphs.map((p) => [p.index, p]))
  for (const s of speeches) {
    if (s.content.end > s.content.start) continue
    const next = byIndex.get(s.reading.sentence.paragraph + 1)
    if (!next) continue
    const quotation = quotationAt(quotations, next.start)
    s.content = quotation
      ? { start: quotation.start, end: quotation.end }
      : { start: next.start, end: next.end }
  }
}

/**
 * So many words between two parts of one speech leave it one; more make it two, unless the parts are longer still:
 * "…," said X, who had fled the town with her children on the day of the storm. "…"
 */
const INTERLUDE = 12

const wordsIn = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/**
 * Lets direct speech run on: "…," X said. "…" in one paragraph, and into the next where a quotation is left open.
 * Quotations that some speech holds already are left alone. Gives the speeches that start anew: behind a long
 * interlude the same source speaks again, so that nothing the reporter says between falls under its word.
 */
export function runOn(
  readings: readonly Reading[],
  quotations: readonly Quotation[],
  speeches: readonly Speech[],
): Speech[] {
  const taken = new Set<Quotation>()
  for (const s of speeches) {
    for (const at of [s.content.start, s.content.end - 1]) {
      const q = quotationAt(quotations, at)
      if (q) taken.add(q)
    }
  }
  const direct = speeches.filter((s) => s.direct).sort((a, b) => reach(a) - reach(b))
  const anew: Speech[] = []
  let next = 0
  let sentence = 0
  let last: Speech | null = null
  let quoted = 0
  for (const q of quotations) {
    while (next < direct.length && reach(direct[next]!) <= q.start) {
      last = direct[next++]!
      quoted = wordsIn(last.reading.text, last.content.start, last.content.end)
    }
    while (sentence < readings.length - 1 && readings[sentence + 1]!.sentence.start <= q.start) sentence++
    if (!last || taken.has(q) || q.start < last.content.end) continue
    const before = quotationAt(quotations, last.content.end - 1)
    const text = last.reading.text
    const opened = before?.open === true && q.paragraph === before.paragraph + 1 && leads(text, q)
    if (!opened && !goesOn(readings, sentence, last, before, q)) continue
    const between = wordsIn(text, last.content.end, q.start)
    quoted += wordsIn(text, q.start, q.end)
    if (opened || between <= Math.max(INTERLUDE, quoted)) {
      last.more.push({ start: q.start, end: q.end })
      last.content = { start: last.content.start, end: q.end }
    } else {
      last = { ...last, content: { start: q.start, end: q.end }, more: [] }
      quoted = wordsIn(text, q.start, q.end)
      anew.push(last)
    }
  }
  return anew
}

/** In the paragraph of the speech, and no sentence of the reporter's own between the two. */
function goesOn(
  readings: readonly Reading[],
  sentence: number,
  last: Speech,
  before: Quotation | null,
  q: Quotation,
): boolean {
  const text = last.reading.text
  if (before && before.paragraph !== q.paragraph) return false
  if (!startsSpeech(text, q)) return false
  const previous = readings[sentence - 1]?.sentence
  const own = readings[sentence]!.sentence
  if (own.paragraph !== last.reading.sentence.paragraph) return false
  return own.start <= reach(last) || (previous !== undefined && previous.start < reach(last) + 1)
}

/** Where a speech ends with its cue, which may stand behind what was said. */
const reach = (s: Speech): number => Math.max(s.content.end, s.cueSpan?.end ?? 0)

/** The quotation begins its paragraph. */
const leads = (text: string, q: Quotation): boolean => {
  let k = q.start - 1
  while (k >= 0 && /[ \t\u00a0]/.test(text[k]!)) k--
  return k < 0 || text[k] === '\n'
}
