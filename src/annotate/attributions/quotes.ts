import { firstBehind, type Span } from '../../model/span.ts'

/**
 * A quotation: `start` and `end` take the marks in. `open`: no closing mark stands before the end of the paragraph,
 * which is how a quotation is set that goes on in the next one. `paragraph` counts non-empty lines.
 */
export type Quotation = Span & { open: boolean; paragraph: number }

/** Opening mark → the mark that closes it; typists mix curly and straight ones, see `closes`. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '”',
  '«': '»',
  "''": "''",
  '``': "''",
  '‘': '’',
  "'": "'",
}

/** Quotations in single marks stay within this many characters: an apostrophe must not swallow a paragraph. */
const SINGLE_LIMIT = 600

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)
const isBreak = (char: string | undefined) => char === undefined || /[\s([{—–―-]/.test(char)

/** The mark at `at`; two apostrophes are one mark, and so are two backquotes, as old wires open with. */
function markAt(line: string, at: number): string {
  const mark = line[at]!
  return (mark === "'" || mark === '`') && line[at + 1] === mark ? mark + mark : mark
}

function opens(line: string, at: number, mark: string): boolean {
  const before = line[at - 1]
  const after = line[at + mark.length]
  // A closing curly mark before a word, where a program turned the mark the wrong way.
  if (mark === '”') return isBreak(before) && isLetter(after)
  if (!Object.hasOwn(CLOSING, mark)) return false
  if (mark === '“' || mark === '„' || mark === '«' || mark === '``') return true
  if (after === undefined || /\s/.test(after)) return false
  if (mark === '‘' || mark === "'")
    return isBreak(before) && (isLetter(after) || after === '.' || after === '…')
  return isBreak(before) || /["'“‘,.:;]/.test(before!)
}

/** `inner`: how many curly quotations stand open inside. “…“ closes with an opening mark, as typists do. */
function closes(line: string, at: number, open: string, mark: string, inner: number): boolean {
  if (open === '‘' || open === "'") return mark === CLOSING[open] && !isLetter(line[at + 1])
  if (open === '"' && mark === '”') return inner === 0
  if (open === '“' && mark === '“') return !isBreak(line[at - 1]) && !isLetter(line[at + 1])
  if (open === '“' || open === '„') return (mark === '”' && inner === 0) || mark === '"'
  return mark === CLOSING[open]
}

/** The quotations of one paragraph, outermost only, left to right; each character is looked at a few times. */
function inParagraph(line: string, offset: number, paragraph: number): Quotation[] {
  const nested = scan(line, offset, paragraph, true)
  // A mark left open at the end may only be one that was taken for an inner one: read again without those.
  return nested.at(-1)?.open ? scan(line, offset, paragraph, false) : nested
}

/** `nests`: a curly mark inside a curly quotation opens one of its own. */
function scan(line: string, offset: number, paragraph: number, nests: boolean): Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let open = ''
  let inner = 0
  for (let at = 0; at < line.length; at++) {
    const mark = markAt(line, at)
    if (start < 0) {
      if (opens(line, at, mark)) {
        start = at
        open = mark === '”' ? '“' : mark
        inner = 0
      }
    } else if (closes(line, at, open, mark, inner)) {
      const end = at + mark.length
      found.push({ start: offset + start, end: offset + end, open: false, paragraph })
      start = -1
    } else if ((open === '‘' || open === "'") && at - start > SINGLE_LIMIT) {
      start = -1
    } else if (mark === '“' && (nests || open === '"')) {
      inner++
    } else if (mark === '”') {
      inner = Math.max(0, inner - 1)
    }
    at += mark.length - 1
  }
  if (start >= 0 && open !== '‘' && open !== "'") {
    found.push({ start: offset + start, end: offset + line.trimEnd().length, open: true, paragraph })
  }
  return found
}

/** Every quotation of a text, in order, none inside another. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let offset = 0
  let paragraph = 0
  for (const line of text.split('\n')) {
    for (const quotation of inParagraph(line, offset, paragraph)) found.push(quotation)
    if (line.trim()) paragraph++
    offset += line.length + 1
  }
  return found
}

/** The quotation that holds the character at `at`. */
export function quotationAt(quotations: readonly Quotation[], at: number): Quotation | null {
  const found = quotations[firstBehind(quotations, at)]
  return found && found.start <= at ? found : null
}

/** The quotation that ends right before `at`: nothing but spaces, commas and dashes between. */
export function quotationBefore(
  quotations: readonly Quotation[],
  text: string,
  at: number,
): Quotation | null {
  let k = at - 1
  while (k >= 0 && at - k < 6 && /[ \t\u00a0,—–―-]/.test(text[k]!)) k--
  const found = k >= 0 ? quotationAt(quotations, k) : null
  return found && found.end === k + 1 ? found : null
}
