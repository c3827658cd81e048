import type { Span } from '../../model/span.ts'

/** Plain text is broken at 60 to 100 columns, rarely at more; a line longer than this was not broken by a margin. */
const MAX_MARGIN = 120
const MIN_MARGIN = 45

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
const LIST_ITEM = /^\s*(?:[-–—*•·‣▪●○►»>]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s)/
const BULLET = /^\s*(?:[-–—*•·‣▪●○►»]+\s+)+/
const SENTENCE_END = /[.!?…:;]["”’')\]]*\s*$/

/** The lines of a text that hold anything, without their line ends and outer blanks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  const add = (end: number) => {
    const line = text.slice(start, end)
    const blanks = line.length - line.trimStart().length
    if (line.trim()) lines.push({ start: start + blanks, end: start + line.trimEnd().length })
  }
  for (const found of text.matchAll(LINE_END)) {
    add(found.index)
    start = found.index + found[0].length
  }
  add(text.length)
  return lines
}

/**
 * The paragraphs of a text. A line is a paragraph, unless the text was broken at a margin in the middle of its
 * sentences: then a paragraph runs on until a line that had room for the first word of the next one, a blank line
 * or a list item. In a column too narrow to tell a margin, it runs on in lower case only. Bullets stand before the paragraph, not in it.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  const margin = marginOf(text, lines)
  const narrow = lines.every((line) => line.end - line.start < MIN_MARGIN)
  const paragraphs: Span[] = []
  let above: Span | null = null
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (margin !== null && last && above && runsOn(text, above, line, margin)) last.end = line.end
    else if (narrow && last && above && isCellLine(text, last, above, line)) last.end = line.end
    else paragraphs.push(withoutBullet(text, line))
    above = line
  }
  return paragraphs.filter((p) => p.start < p.end)
}

function withoutBullet(text: string, line: Span): Span {
  const bullet = BULLET.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))
  return { start: line.start + (bullet?.[0].length ?? 0), end: line.end }
}

/** Whether only a line end, no blank line, stands between two lines. */
const touch = (text: string, above: Span, line: Span): boolean =>
  text.slice(above.end, line.start).split('\n').length <= 2

/** Whether the upper line stops in the middle of a sentence and the lower one goes on in lower case. */
const goesOn = (text: string, above: Span, line: Span): boolean =>
  /^["“‘'(]?\p{Ll}/u.test(text.slice(line.start, line.start + 4)) &&
  !SENTENCE_END.test(text.slice(above.start, above.end).slice(-8))

/**
 * Whether the line of a narrow column, such as a table's cell, goes on with the line above: in lower case, after one
 * that began with a capital or a number.
 */
const isCellLine = (text: string, paragraph: Span, above: Span, line: Span): boolean =>
  touch(text, above, line) && goesOn(text, above, line) && /^[\p{Lu}\d]/u.test(text.slice(paragraph.start))

/** Whether the lower line belongs to the paragraph of the upper, which went on or was too full for the next word. */
function runsOn(text: string, above: Span, line: Span, margin: number): boolean {
  if (!touch(text, above, line)) return false
  const head = text.slice(line.start, line.start + MAX_MARGIN)
  if (LIST_ITEM.test(head)) return false
  const word = /^\S+/.exec(head)?.[0].length ?? 0
  return goesOn(text, above, line) || above.end - above.start + 1 + word > margin
}

/**
 * The column at which a text was broken, or null where its lines are whole paragraphs. Evidence is a line that
 * stops in the middle of a sentence while the next goes on in lower case: one line end in five must be such.
 */
function marginOf(text: string, lines: readonly Span[]): number | null {
  const margin = lines.reduce((widest, l) => Math.max(widest, l.end - l.start), 0)
  if (margin > MAX_MARGIN || margin < MIN_MARGIN) return null
  let ends = 0
  let broken = 0
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1]!, lines[i]!]
    if (!touch(text, above, line)) continue
    ends++
    if (goesOn(text, above, line) && above.end - above.start > margin / 2) broken++
  }
  return broken > 0 && broken * 5 >= ends ? margin : null
}
