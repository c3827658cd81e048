import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import type { Span } from '../../model/span.ts'

/** Longer than any dateline. */
const MAX_LENGTH = 110
/** People in the smallest town that opens a paragraph before a colon, written in capitals or not. */
const MIN_TOWN = { capitals: 20_000, mixed: 300_000 }

const WORD = "[\\p{Lu}\\d][\\p{L}\\d.'’/-]{0,30}"
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,30}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,30}){0,3}"
const DASH = '(?:—|–|―|--|-|_)'
const PLACE = `${WORD}(?:,? (?:${WORD}|of|al|the|and|de|el)){0,8},?`

const SHAPES = {
  /** "BEIRUT (Example Wire) —", "KYIV, Ukraine (AP) -", "Dec 8 (Reuters) -" */
  agency: new RegExp(`^(${PLACE}) ?\\(([^()]{2,40})\\) ?(?:${DASH}|:)`, 'u'),
  /** "GENEVA (Example Wire) Talks" */
  agencyOnly: new RegExp(`^${CAPITALS} ?\\([^()]{2,40}\\)(?= ["“‘']?\\p{Lu})`, 'u'),
  /** "BEIRUT —", "NEW YORK, Dec. 8 -" */
  capitals: new RegExp(`^${CAPITALS}(?:,? ${WORD}){0,5},? ?${DASH}`, 'u'),
  /** "Tareen, December 8 –", "Old Ford – Troops" */
  dash: new RegExp(`^${WORD}(?: ${WORD}){0,2}(?:, ${WORD}(?: ${WORD}){0,3}){0,2} ?(?:—|–|―|--| -)`, 'u'),
  /** "NEW DELHI: Envoys", "Geneva, Dec 8: Talks" */
  colon: new RegExp(`^(${WORD}(?: ${WORD}){0,2})(?:, ${WORD}(?: ${WORD}){0,3}){0,2}:`, 'u'),
}

/** What every shape has: a capital or a digit first, and a sign that ends the place. */
const ANY = /^[\p{Lu}\d].*[—–―_:)-]/su

type Shape = keyof typeof SHAPES

/** What tells a dateline from an aside, a speaker or an acronym in brackets, given the words after it. */
const CHECKS: Record<Shape, (found: RegExpExecArray, rest: string) => boolean> = {
  agency: ([, place = '', agency = '']) => /\p{L}{2}/u.test(agency) && initialsOf(place) !== agency,
  agencyOnly: () => true,
  capitals: ([head], rest) => startsSentence(rest) && !/[^\s)]-$/.test(head),
  dash: (_, rest) => startsSentence(rest) && !/[—–―]| -{1,2} /.test(rest.slice(0, 200)),
  colon: ([, place = ''], rest) => startsSentence(rest) && isTown(place),
}

/**
 * Where the dateline at the start of a paragraph ends (offset into the text, blanks after it not counted), or null:
 * `BEIRUT (Example Wire) —`.
 */
export function datelineEnd(text: string, paragraph: Span): number | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MAX_LENGTH))
  if (!ANY.test(head)) return null
  for (const shape of Object.keys(SHAPES) as Shape[]) {
    const found = SHAPES[shape].exec(head)
    if (!found) continue
    const end = paragraph.start + found[0].length
    const rest = text.slice(end, Math.min(paragraph.end, end + MAX_LENGTH * 2)).trim()
    if ((rest.length >= 20 || rest === '') && CHECKS[shape](found, rest)) return end
  }
  return null
}

const startsSentence = (rest: string): boolean => /^["“‘']?[\p{Lu}\d]/u.test(rest)

/** "The World Health Organization" → "WHO" */
const initialsOf = (words: string): string =>
  (words.replace(/^The /, '').match(/(?<![\p{L}\d])\p{Lu}/gu) ?? []).join('')

function isTown(name: string): boolean {
  const people = name === name.toUpperCase() ? MIN_TOWN.capitals : MIN_TOWN.mixed
  const title = name.replace(/\p{L}+/gu, (w) => w[0] + w.slice(1).toLowerCase())
  const [best] = name.length > 3 ? loadGazetteer().lookup(title) : []
  return (
    best !== undefined && best.kind !== 'country' && best.via !== 'romanised' && best.population >= people
  )
}
