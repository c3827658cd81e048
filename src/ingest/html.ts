import { parsePage } from './html/dom.ts'
import { factsOf, type PageFacts } from './html/facts.ts'
import { mainText } from './html/main-text.ts'

/** A web page's article: what the page says of it, and its text, a line a paragraph. */
export type Page = Omit<PageFacts, 'body'> & { text: string }

/** How far below its top a text may repeat the headline. */
const TOP = 4

/** Reads a page that is whole in `html`; null where it is built so that reading it would never end. */
export function readPage(html: string): Page | null {
  const document = parsePage(html)
  if (!document) return null
  const { body, ...facts } = factsOf(document)
  const title = facts.title?.toLowerCase()
  const lines = mainText(html, document, body).filter((line, i) => i >= TOP || line.toLowerCase() !== title)
  return { ...facts, text: lines.join('\n') }
}
