import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import type { Brief } from './quotes.ts'
import { type TerminalOptions, toTerminal } from './terminal.ts'

export { claimJson, readingJson } from './json.ts'
export type { Brief } from './quotes.ts'

export const formats = ['terminal', 'md', 'html', 'json'] as const
export type Format = (typeof formats)[number]

/** The account in the format asked for. */
export function render(brief: Brief, format: Format, options: TerminalOptions): string {
  switch (format) {
    case 'terminal':
      return toTerminal(brief, options)
    case 'md':
      return toMarkdown(brief)
    case 'html':
      return toHtml(brief)
    case 'json':
      return toJson(brief)
  }
}
