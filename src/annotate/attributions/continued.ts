import type { Span } from '../../model/span.ts'
import { type Quotation, quotationAt } from './quotes.ts'
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
 * Lets direct speech run on: "…," X said. "…" in one paragraph, and into the next where a quotation is left open.
 * Quotations that some speech holds already are left alone. Changes the contents in place; one pass.
 */
export function runOn(text: string, quotations: readonly Quotation[], speeches: readonly Speech[]): void {
  const taken = new Set<Quotation>()
  for (const s of speeches) {
    for (const at of [s.content.start, s.content.end - 1]) {
      const q = quotationAt(quotations, at)
      if (q) taken.add(q)
    }
  }
  const direct = speeches.filter((s) => s.direct).sort((a, b) => reach(a) - reach(b))
  let next = 0
  let last: Speech | null = null
  let lastQuotation: Quotation | null = null
  for (const q of quotations) {
    while (next < direct.length && reach(direct[next]!) <= q.start) {
      last = direct[next++]!
      lastQuotation = quotationAt(quotations, last.content.end - 1)
    }
    if (!last || taken.has(q) || q.start < last.content.end) continue
    const paragraph = lastQuotation?.paragraph ?? -1
    const opened: boolean = lastQuotation?.open === true && q.paragraph === paragraph + 1 && leads(text, q)
    if (opened || (q.paragraph === paragraph && startsSpeech(text, q))) {
      last.content = { start: last.content.start, end: q.end }
      lastQuotation = q
    }
  }
}

/** Where a speech ends with all its words: its cue and source may stand behind what was said. */
const reach = (s: Speech): number => Math.max(s.content.end, s.cueSpan?.end ?? 0)

/** The quotation begins its paragraph. */
const leads = (text: string, q: Quotation): boolean => {
  let k = q.start - 1
  while (k >= 0 && /[ \t\u00a0]/.test(text[k]!)) k--
  return k < 0 || text[k] === '\n'
}
