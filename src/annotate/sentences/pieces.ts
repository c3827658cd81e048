/** What wink-nlp gets in one call, in characters: its time grows faster than its text does. */
const MAX_PIECE = 8_000
/** How far back from the end of a piece a sentence end is looked for. */
const MAX_LOOKBACK = 2_000
/** A longer run without a blank is no word but an address or a blob, on which wink-nlp takes time squared. */
const UNBROKEN = /\S{300}/gu

const LAYOUT = /[\p{Cc}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu

/** Blanks for line ends, tabs and other layout characters, one for one, so that offsets stay. */
export const blanked = (paragraph: string): string => paragraph.replace(LAYOUT, ' ')

/** Where to cut a paragraph so that wink-nlp bears each piece: after a sentence, else between words. */
export function cutsOf(paragraph: string): number[] {
  const cuts: number[] = []
  let start = 0
  const cutUntil = (end: number) => {
    while (end - start > MAX_PIECE) {
      const from = start + MAX_PIECE - MAX_LOOKBACK
      start = from + safeEnd(paragraph.slice(from, from + MAX_LOOKBACK))
      cuts.push(start)
    }
  }
  for (const run of paragraph.matchAll(UNBROKEN)) {
    const end = run.index + run[0].length
    cutUntil(end)
    if (end > start) cuts.push(end)
    start = end
  }
  cutUntil(paragraph.length)
  return cuts
}

function safeEnd(window: string): number {
  let sentence = 0
  for (const found of window.matchAll(/\p{Ll}{2}[.!?]["”’')\]]? (?=["“‘'([]?\p{Lu})/gu)) {
    sentence = found.index + found[0].length
  }
  if (sentence > 0) return sentence
  // Where no blank is, the window is a run without one and was cut before; the middle of a pair is never reached.
  const blank = window.lastIndexOf(' ')
  return blank > 0 ? blank : window.length
}
