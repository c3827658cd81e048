import { covers, type Span } from '../../model/span.ts'
import type { Speech } from './speech.ts'

/**
 * Leaves out what is said inside what somebody says and adds no voice: "He said he hoped to go" is one attribution.
 * Kept inside another: talk that nobody vouches for ("denied reports that"), and a second named speaker's word
 * ("said that the ministry had confirmed").
 */
export function withoutEchoes(speeches: readonly Speech[]): Speech[] {
  const order = [...speeches].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  )
  const kept = new Set<Speech>()
  const open: Speech[] = []
  for (const s of order) {
    while (open.length > 0 && open.at(-1)!.content.end <= s.content.start) open.pop()
    const inside = open.some((o) => speaksInside(s, o))
    if (!inside || addsVoice(s)) kept.add(s)
    if (open.length < DEEPEST) open.push(s)
  }
  return speeches.filter((s) => kept.has(s))
}

/** Contents that lie in one another are few; more than this many at once come from a broken text. */
const DEEPEST = 40

const speaksInside = (inner: Speech, outer: Speech): boolean =>
  inner !== outer &&
  inner.cueSpan !== null &&
  covers(outer.content, inner.cueSpan) &&
  saysItself(outer, inner.cueSpan) &&
  !(outer.cueSpan && covers(inner.content, outer.cueSpan))

/** The words stand in what is said, not in what the reporter says between two quotations. */
function saysItself(s: Speech, words: Span): boolean {
  const first = s.more[0]
  if (!first || words.end <= (s.cueSpan?.start ?? first.start)) return true
  let low = 0
  let high = s.more.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (s.more[middle]!.end < words.end) low = middle + 1
    else high = middle
  }
  return covers(s.more[low]!, words)
}

const addsVoice = (s: Speech): boolean =>
  s.source === null ||
  (s.kind === 'content' && s.stance !== 'planned' && /^\p{Lu}/u.test(headText(s)) && !isPronoun(headText(s)))

const headText = (s: Speech): string => s.reading.tokens[s.source!.head]!.text

const isPronoun = (word: string): boolean =>
  /^(?:he|she|it|they|we|i|you|who|this|that|his|her|their)$/i.test(word)

/**
 * "The station said that A, citing officials": officials tell A, not that the station said it. Gives the speeches of
 * one sentence with the cited one before the one that hands its word on.
 */
export function handedOn(speeches: readonly Speech[]): Speech[] {
  const cited = speeches.filter((s) => s.cue.id === 'attribution/citing')
  if (cited.length === 0) return [...speeches]
  for (const c of cited) {
    const told = speeches.find((s) => s !== c && s.cueSpan !== null && covers(c.content, s.cueSpan))
    if (told && told.content.end <= (c.cueSpan?.start ?? 0)) c.content = told.content
  }
  const citing = new Set(cited.map((c) => c.cueSpan?.start))
  return [...cited, ...speeches.filter((s) => !cited.includes(s) && !citing.has(s.cueSpan?.start))]
}
