import { hasVerb, isProse, type Line } from './lines.ts'

const MAX_WORDS = 12
const MAX_HEADLINE_WORDS = 25

/**
 * Whether the writer ends paragraphs with a stop at all. Where not (a ticker, a chat), a line without one says
 * nothing, and the rules below must keep still.
 */
export function isPunctuated(lines: readonly Line[]): boolean {
  const long = lines.filter((l) => l.words.length > MAX_WORDS)
  const stopped = long.filter((l) => l.ends === 'stop' || l.ends === 'question').length
  return long.length > 0 && stopped * 2 > long.length
}

/**
 * The structural rule by which line `i` is a heading, a label or a teaser, or null: it is short and has no end mark,
 * or is written in capitals or like a headline, among paragraphs that have theirs. What stands before the first
 * paragraph and reads like a sentence is the headline or its deck: prose.
 */
export function headingRule(lines: readonly Line[], i: number): string | null {
  const line = lines[i]!
  const count = line.words.length
  if (line.ends === 'stop' || count > MAX_HEADLINE_WORDS) return null
  const opening = !lines.slice(0, i).some(isProse)
  if (opening && (i === 0 || count >= 4) && hasVerb(line)) return null
  if (opening && i === 0 && count >= 4) return null
  if (line.ends === 'colon') return count <= 5 && lines[i + 1]?.bullet ? 'furniture/heading' : null
  if (line.ends === 'question') return isTitleQuestion(line) ? 'furniture/heading-question' : null
  if (count <= MAX_WORDS && !(line.bullet && hasVerb(line))) return 'furniture/heading'
  if (count >= 5 && line.capitals >= 0.75) return 'furniture/headline'
  return null
}

/** "Who holds the valley?" alone on its line, not in quotes. */
const isTitleQuestion = (line: Line): boolean =>
  line.sentences.length === 1 && line.words.length <= MAX_WORDS && !/^["']|["']$/.test(line.text)
