import { covers } from '../../model/span.ts'
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
  !(outer.cueSpan && covers(inner.content, outer.cueSpan))

const addsVoice = (s: Speech): boolean =>
  s.source === null ||
  (s.kind === 'content' && s.stance !== 'planned' && /^\p{Lu}/u.test(headText(s)) && !isPronoun(headText(s)))

const headText = (s: Speech): string => s.reading.tokens[s.source!.head]!.text

const isPronoun = (word: string): boolean =>
  /^(?:he|she|it|they|we|i|you|who|this|that|his|her|their)$/i.test(word)
