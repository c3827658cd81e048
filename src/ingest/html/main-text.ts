import { Readability } from '@mozilla/readability'
import { chromeIn, removeChrome } from './chrome.ts'
import { type PageDocument, type PageElement, parsePage, tagOf } from './dom.ts'
import { linesOf } from './lines.ts'

/** A text shorter than this, in characters, may be a notice that was taken for the article. */
const SHORT = 400

/**
 * The lines of a page's main text, by Mozilla's Readability, whose faults are repaired: quoted posts are kept, what
 * only links elsewhere goes. Where it finds little, the body that the page's metadata gives or its plain paragraphs
 * stand in, whichever is longer. `parsed` is changed.
 */
export function mainText(html: string, parsed: PageDocument, body: string | null): string[] {
  const found = readable(parsed)
  const stated = body === null ? [] : statedLines(body)
  if (sizeOf(stated) > 2 * sizeOf(found)) return stated
  if (sizeOf(found) >= SHORT) return found
  const fresh = parsePage(html)
  const plain = fresh ? paragraphs(fresh) : []
  return sizeOf(plain) > 2 * sizeOf(found) ? plain : found
}

const sizeOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)

function readable(document: PageDocument): string[] {
  for (const post of document.querySelectorAll('blockquote')) keepPost(post)
  if (document.body) removeChrome(document.body)
  const options = { serializer: (node: unknown) => node, keepClasses: true }
  const found = new Readability(document as never, options as never).parse()
  if (!found) return []
  const content = (found as unknown as { content: PageElement }).content
  return linesOf(content, chromeIn(content))
}

/** Readability throws out boxes named "social"; a quoted post is a quotation. */
function keepPost(post: PageElement): void {
  const box = post.parentElement
  for (const element of box && tagOf(box) === 'div' ? [post, box] : [post]) {
    if (/social|twitter|tweet|embed|telegram|instagram/i.test(element.getAttribute('class') ?? '')) {
      element.removeAttribute('class')
    }
  }
}

/** The body in the page's metadata: text, at times with line ends, at times with tags. */
function statedLines(body: string): string[] {
  const page = /<(?:p|br|div)\b/i.test(body) ? parsePage(body) : null
  if (page) return linesOf(page)
  return body
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** All paragraphs of the page that stand in no chrome. */
function paragraphs(document: PageDocument): string[] {
  const { body } = document
  if (!body) return []
  const lines = linesOf(body, chromeIn(body))
  return lines.filter((line) => line.length >= 40 && /[.!?…]["”’)]?$/.test(line))
}
