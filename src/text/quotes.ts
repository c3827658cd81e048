import type { Span } from '../model/span.ts'

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
}
/** Marks that are apostrophes too, so that a lone one may quote nothing. */
const SINGLE = "'‘’"

/** True where the mark at `i` can open a quotation: not inside a word, and a word or another mark follows. */
const opens = (text: string, i: number): boolean =>
  !/[\p{L}\p{N}.,!?]/u.test(text[i - 1] ?? ' ') && /[\p{L}\p{N}"'“‘([@#$.…]/u.test(text[i + 1] ?? ' ')

/** True where the mark at `i` can close one: a single mark inside a word is an apostrophe. */
const closes = (text: string, i: number): boolean =>
  !SINGLE.includes(text[i]!) || !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')

/** True where the next paragraph opens with the same mark: a quotation that goes on is not closed before it. */
const goesOn = (text: string, newline: number, mark: string): boolean => {
  let next = newline
  while (/\s/.test(text[next] ?? '') && next - newline < 10) next++
  return text[next] === mark
}

/**
 * The quotations of a text, marks included, in order. One ends at its closing mark, at the next opening one where
 * a straight mark was lost, or at the end of its paragraph (a single mark that is not closed there was an
 * apostrophe, unless the next paragraph opens with one). One pass.
 */
export function quotationsIn(text: string): Span[] {
  const spans: Span[] = []
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const mark = text[i] ?? '\n'
    if (start < 0) {
      if (CLOSING[mark] && opens(text, i)) start = i
      continue
    }
    const opening = text[start]!
    if (mark === '\n') {
      if (!SINGLE.includes(opening) || goesOn(text, i, opening)) spans.push({ start, end: i })
      start = -1
    } else if (mark === opening && opens(text, i) && !SINGLE.includes(mark)) {
      spans.push({ start, end: i })
      start = i
    } else if (mark === CLOSING[opening] && closes(text, i)) {
      spans.push({ start, end: i + 1 })
      start = -1
    }
  }
  return spans
}
