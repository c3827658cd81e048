import { hasVerb, isProse, type Line } from './lines.ts'

const MAX_WORDS = 12
const MAX_HEADLINE_WORDS = 25
const MAX_QUESTION_WORDS = 8
/** How far a run of short lines is followed, either way. */
const MAX_RUN = 10

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
 * or is written like a headline, among paragraphs that have theirs. What stands above the first paragraph and reads
 * like a sentence is the headline or its deck: prose.
 */
export function headingRule(lines: readonly Line[], i: number): string | null {
  const line = lines[i]!
  const count = line.words.length
  if (line.ends === 'stop' || line.bullet || count > MAX_HEADLINE_WORDS) return null
  const opening = !lines.slice(0, i).some(isParagraph)
  if (line.ends === 'open' && SEPARATED.test(line.text) && (opening || !/\d/.test(line.text)))
    return 'furniture/menu'
  if (opening && (i === 0 || hasVerb(line)) && count >= 4) return null
  if (line.ends === 'colon') return count <= 5 && lines[i + 1]?.bullet ? 'furniture/heading' : null
  if (line.ends === 'question') return isTitleQuestion(line) ? 'furniture/heading-question' : null
  if (count > MAX_WORDS && line.capitals < 0.75) return null
  if (line.text.includes(' | ') || (!opening && isListed(lines, i))) return null
  return count > MAX_WORDS ? 'furniture/headline' : 'furniture/heading'
}

/** Labels side by side: "Home | World | Subscribe", "Essays · Letters". */
const SEPARATED = / [|·•»›] /

/** Whether the article has begun: a line of several sentences or a long one. */
const isParagraph = (line: Line): boolean =>
  isProse(line) && (line.words.length >= MAX_WORDS || line.sentences.length > 1)

/** Whether a line stands in a run of short lines most of which hold numbers: dates, counts, scores, not headings. */
function isListed(lines: readonly Line[], i: number): boolean {
  const isShort = (l: Line | undefined) => l?.ends === 'open' && l.words.length <= MAX_HEADLINE_WORDS
  let from = i
  while (i - from < MAX_RUN && isShort(lines[from - 1])) from--
  let end = i + 1
  while (end - i < MAX_RUN && isShort(lines[end])) end++
  const counted = lines.slice(from, end).filter((l) => /\d/.test(l.text)).length
  return end - from >= 3 && counted * 2 >= end - from
}

/** "Who holds the valley?" alone on its line. Other questions may be the writer's own. */
const isTitleQuestion = (line: Line): boolean =>
  line.sentences.length === 1 &&
  line.words.length <= MAX_QUESTION_WORDS &&
  /^(?:who|what|where|when|why|how|which)\b/i.test(line.text)
