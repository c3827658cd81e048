import { styleText } from 'node:util'
import { printable } from '../text/printable.ts'
import type { Item } from './item.ts'
import { outline, standing } from './outline.ts'
import type { Brief } from './quotes.ts'

export type TerminalOptions = { colour: boolean; width: number; quotes: boolean }

type Style = Parameters<typeof styleText>[0]

const MEASURE_MAX = 96

/** Words on lines of at most `width` characters, the first after `first`, the others after `rest`. */
export function wrap(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** The account for a terminal: plain text of at most 96 columns, coloured only if asked. */
export function toTerminal(brief: Brief, options: TerminalOptions): string {
  const width = Math.min(MEASURE_MAX, Math.max(40, options.width))
  const paint = (style: Style, text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const out: string[] = [
    '',
    paint('bold', wrap(printable(brief.account.title), width, '', '')),
    paint('dim', wrap(standing(brief.account), width, '', '')),
  ]
  for (const part of outline(brief)) {
    out.push('', paint(['bold', 'cyan'], part.title.toUpperCase()))
    if (part.intro) out.push(paint('dim', wrap(part.intro, width, '', '')))
    for (const item of part.items) out.push(...itemLines(item, width, options.quotes, paint))
  }
  const { dropped } = brief.account
  if (dropped > 0)
    out.push('', paint('dim', `${dropped} lines were left out because their evidence did not carry them.`))
  return `${out.join('\n')}\n`
}

function itemLines(
  item: Item,
  width: number,
  quotes: boolean,
  paint: (s: Style, t: string) => string,
): string[] {
  const [first, rest] = item.side ? ['    - ', '      '] : ['  • ', '    ']
  const note = item.note ? `  [${printable(item.note)}]` : ''
  const text = wrap(printable(item.text) + note, width, first, rest)
  // The note is painted after wrapping, so that colour never counts as width; it may run over the line's end.
  const lines = [item.note ? paintNote(text, paint) : text]
  if (quotes) {
    for (const quote of item.quotes) {
      const said = `“${printable(quote.text)}” (${quote.source})`
      lines.push(paint('dim', wrap(said, width, `${rest}  > `, `${rest}    `)))
    }
  }
  return lines
}

function paintNote(text: string, paint: (s: Style, t: string) => string): string {
  const at = text.lastIndexOf('[')
  return at < 0 ? text : text.slice(0, at) + paint('dim', text.slice(at))
}
