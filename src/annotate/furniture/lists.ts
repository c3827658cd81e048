import { hasVerb, type Line } from './lines.ts'

const MAX_TEASER_WORDS = 30
const MIN_NAVIGATION = 4

/** How many lines below line `i`, which announces a list of teasers, belong to the list. */
export function teasersBelow(lines: readonly Line[], i: number): number {
  let next = i + 1
  while (next < lines.length && isTeaser(lines[next]!, lines[i + 1]!)) next++
  return next - i - 1
}

/** A list of bullets goes on while there are bullets; any other while the lines have no full stop. */
function isTeaser(line: Line, first: Line): boolean {
  if (line.words.length > MAX_TEASER_WORDS) return false
  return first.bullet ? line.bullet : line.ends !== 'stop'
}

/** The line after the last of a run of very short lines that begins at `i`: a menu or tags; `i` where there is none. */
export function navigationEnd(lines: readonly Line[], i: number): number {
  let next = i
  while (next < lines.length && isItem(lines[next]!)) next++
  return next - i >= MIN_NAVIGATION ? next : i
}

/** One to three words; "34,000 evacuated" and "Dam holds" are facts, not items. */
function isItem(line: Line): boolean {
  if (line.words.length > 3 || line.ends !== 'open') return false
  return line.words.length === 1 || !(/\d/.test(line.text) || (line.words.length === 3 && hasVerb(line)))
}

/** "#Tareen #floods" */
export const isHashtags = (line: Line): boolean => /^#\S{1,60}(?: #\S{1,60}){0,20}$/.test(line.text)

/** Nothing but an address or a mail address. */
export const isAddress = (line: Line): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/.test(line.text) || /^\S{1,64}@[\w.-]{1,100}$/.test(line.text)

/** "14:05": an entry of a live page. */
export const isClock = (line: Line): boolean => /^\d{1,2}[:.h]\d\d$/.test(line.text)
