import { cuesOf } from '../../lexicon/attribution.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { lower, type Words } from './words.ts'

/** A verb that may bring somebody's words: said, warned, told. */
export const isSaying = (words: Words, i: number): boolean =>
  cuesOf('verb', lower(words, i)).some(({ cue, tail }) => tail.length === 0 && cue.takes.has('quote'))

/**
 * Which tokens stand in quotation marks; a mark that closes what the sentence did not open closes its
 * beginning.
 */
export function quotedIn(words: Words): boolean[] {
  const marks = words.tokens.map((token) => token.text)
  const closing = marks.findIndex((mark) => /^["“”]$/.test(mark))
  let inside =
    marks[closing] === '”' ||
    (marks[closing] === '"' && marks.filter((m) => m === '"').length % 2 === 1 && closing > 0)
  return marks.map((mark) => {
    if (mark === '“') inside = true
    else if (mark === '”') inside = false
    else if (mark === '"') inside = !inside
    else return inside
    return false
  })
}

/**
 * Who says what a sentence quotes: the mention beside a verb of saying outside the quotation marks, or
 * null.
 */
export function speakerIn(line: Line, mentions: readonly Mention[]): Mention | null {
  const { words, quoted } = line
  for (const mention of mentions) {
    if (quoted[mention.first] || mention.rule === UNKNOWN) continue
    let after = mention.last + 1
    while (/^(?:ADV|AUX)$/.test(words.tags[after] ?? '')) after++
    let before = mention.first - 1
    if (words.tags[before] === 'DET') before--
    if (isSaying(words, after) || isSaying(words, before)) return mention
  }
  return null
}
