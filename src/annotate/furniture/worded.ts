import { type Furniture, furniture, plain, Worded } from '../../lexicon/furniture.ts'
import type { Mark } from '../../model/span.ts'
import type { Line } from './lines.ts'

const MAX_LISTED = 20
/** In the middle of a paragraph a longer sentence is prose that only begins like a label. */
const MAX_LABEL = 15
const MAX_CHARACTERS = 600

/** The kind of furniture that the whole line is, by its words, or null. */
export function kindOf(line: Line): Furniture | null {
  const { text, words } = line
  if (text.length > MAX_CHARACTERS) return null
  const worded = new Worded(text)
  const reads = (k: Furniture) => words.length <= k.max && worded.isLine(k)
  return furniture().find((k) => reads(k) || allListed(line, k)) ?? null
}

/** "Share on Facebook", "Updated: 8 Dec 2024, 11:20 IST": every word is on the list or a number, one at least listed. */
function allListed({ words }: Line, { words: listed }: Furniture): boolean {
  if (!listed || words.length === 0 || words.length > MAX_LISTED) return false
  let found = 0
  for (const word of words) {
    for (const part of word.toLowerCase().split(/[/:,-]/)) {
      const bare = part.replace(/\.$/, '')
      if (listed.has(part) || listed.has(bare)) found++
      else if (!/^[\d.]*(?:st|nd|rd|th|am|pm|a\.m|p\.m|h|m|d|s|min)?$/.test(bare)) return false
    }
  }
  return found > 0
}

/**
 * Sentences of a paragraph that are furniture by their words: "Click here to subscribe." after prose. Where at least
 * half of a paragraph's sentences are, all of it is.
 */
export function wordedSentences(paragraph: Line, text: string): Mark[] {
  const marks: Mark[] = []
  for (const { start, end } of paragraph.sentences) {
    if (end - start > MAX_CHARACTERS) continue
    const content = plain(text.slice(start, end))
    const words = content.split(' ').length
    const isLabel = words <= MAX_LABEL
    const worded = new Worded(content)
    const kind = furniture().find(
      (k) => words <= k.max && (worded.hasPhrase(k) || (isLabel && worded.isLine(k))),
    )
    if (kind) marks.push({ start, end, rule: kind.id })
  }
  const [first] = marks
  if (first && marks.length * 2 >= paragraph.sentences.length) {
    return [{ start: paragraph.start, end: paragraph.end, rule: first.rule }]
  }
  return marks
}
