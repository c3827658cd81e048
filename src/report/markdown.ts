import { printable } from '../text/printable.ts'
import { outline, standing } from './outline.ts'
import type { Brief, Quote } from './quotes.ts'

/** A text from outside, so written that no Markdown reader takes any of it for markup. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp):\/\//gi, '$1&#58;//')

/** The account as Markdown; each line's quotes are footnotes. */
export function toMarkdown(brief: Brief): string {
  const { account } = brief
  const notes: string[] = []
  const out: string[] = [`# ${escapeMarkdown(account.title)}`, '', `*${escapeMarkdown(standing(account))}*`]
  const cite = (quote: Quote): string => {
    const note = `“${escapeMarkdown(quote.text)}” (${escapeMarkdown(quote.source)})`
    let at = notes.indexOf(note)
    if (at < 0) at = notes.push(note) - 1
    return `[^${at + 1}]`
  }
  for (const part of outline(brief)) {
    out.push('', `## ${part.title}`, '')
    if (part.intro) out.push(`*${part.intro}*`, '')
    for (const item of part.items) {
      const note = item.note ? ` *(${escapeMarkdown(item.note)})*` : ''
      out.push(
        `${item.side ? '  ' : ''}- ${escapeMarkdown(item.text)}${note}${item.quotes.map(cite).join('')}`,
      )
    }
  }
  if (notes.length > 0) out.push('', ...notes.map((note, i) => `[^${i + 1}]: ${note}`))
  return `${out.join('\n')}\n`
}
