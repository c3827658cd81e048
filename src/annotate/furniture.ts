import type { Sentence } from '../model/annotated.ts'
import type { Mark } from '../model/span.ts'
import { headingRule, isPunctuated } from './furniture/headings.ts'
import { type Line, linesOf } from './furniture/lines.ts'
import { isAddress, isClock, isHashtags, navigationEnd, teasersBelow } from './furniture/lists.ts'
import { kindOf, wordedSentences } from './furniture/worded.ts'
import { datelineEnd } from './sentences/dateline.ts'

/**
 * What stands in an article and is not its text, in order and without overlap: labels, teasers, credits, share bars,
 * notices, headings inside it, datelines. A mark covers a line, a sentence, or a dateline at a line's start. Words
 * decide first (`data/en/furniture.yml`), then shape.
 */
export function findFurniture(text: string, sentences: readonly Sentence[]): Mark[] {
  const lines = linesOf(text, sentences)
  const punctuated = isPunctuated(lines)
  const marks: Mark[] = []
  const mark = ({ start, end }: Line, rule: string) => marks.push({ start, end, rule })
  let i = 0
  while (i < lines.length) {
    const line = lines[i]!
    const kind = kindOf(line)
    if (kind) mark(line, kind.id)
    const end = kind?.listBelow ? i + 1 + teasersBelow(lines, i) : navigationEnd(lines, i)
    if (end > i) {
      for (const item of lines.slice(kind ? i + 1 : i, end)) mark(item, kind?.id ?? 'furniture/menu')
      i = end
      continue
    }
    i++
    if (!kind) marks.push(...marksIn(text, lines, i - 1, punctuated))
  }
  return marks
}

/** The marks of a line whose words as a whole say nothing. */
function marksIn(text: string, lines: readonly Line[], i: number, punctuated: boolean): Mark[] {
  const line = lines[i]!
  const { start, end } = line
  if (isHashtags(line)) return [{ start, end, rule: 'furniture/hashtags' }]
  if (isClock(line)) return [{ start, end, rule: 'furniture/clock' }]
  if (isAddress(line)) return [{ start, end, rule: 'furniture/address' }]
  const first = line.sentences[0]!.start
  const dateline = datelineEnd(text, { start: first, end })
  const heading = punctuated && dateline !== end ? headingRule(lines, i) : null
  if (heading) return [{ start, end, rule: heading }]
  const worded = wordedSentences(line, text)
  if (dateline === null || worded.some((m) => m.start < dateline)) return worded
  return [{ start: first, end: dateline, rule: 'furniture/dateline' }, ...worded]
}
