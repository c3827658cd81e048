import type { Line, Section } from '../model/account.ts'
import { capitalised } from '../text/capital.ts'
import { isInWords } from '../text/in-words.ts'
import { count, type Item, item } from './item.ts'
import { type Brief, isPlacedByContext, outletName, quotesOf } from './quotes.ts'

/**
 * "5 reports, 3 origins", or the one report that the line does not name itself: never a word about truth. Where no
 * sentence says the place, it says so: a reader may drive there.
 */
export function supportNote(brief: Brief, line: Line): string | null {
  const parts = toldBy(brief, line)
  if (isPlacedByContext(brief, line.claims)) parts.push('place only from context')
  return parts.length > 0 ? parts.join(', ') : null
}

function toldBy(brief: Brief, { text, claims, support }: Line): string[] {
  if (support.articles === 1) {
    const [first] = quotesOf(brief, claims)
    const name = first ? outletName(brief, first.article) : null
    return name === null || text.toLowerCase().includes(name.toLowerCase()) ? [] : [capitalised(name)]
  }
  const parts = [count(support.articles, 'report')]
  if (support.origins > 0) parts.push(count(support.origins, 'origin'))
  if (support.unknown > 0)
    parts.push(`origin of ${support.unknown === support.articles ? 'all' : support.unknown} unknown`)
  return parts
}

export const lineItem = (brief: Brief, line: Line): Item =>
  item(line.text, supportNote(brief, line), quotesOf(brief, line.claims))

export const lineItems = (brief: Brief, section: Section): Item[] =>
  brief.account.lines.filter((line) => line.section === section).map((line) => lineItem(brief, line))

/** Lines with a day before them, each day once and its lines under it. */
export function dayItems(brief: Brief, section: Section): Item[] {
  let last = ''
  return lineItems(brief, section).flatMap((line): Item[] => {
    const cut = line.text.indexOf(': ')
    const day = cut < 0 ? null : line.text.slice(0, cut)
    // A line without a day may hold a colon of its own, before words in quotation marks.
    if (day === null || !isInWords(day)) {
      last = ''
      return [line]
    }
    const under: Item = { ...line, text: capitalised(line.text.slice(cut + 2)), side: true }
    const head = day === last ? [] : [item(day)]
    last = day
    return [...head, under]
  })
}
