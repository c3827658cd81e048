import { parseHTML } from 'linkedom'

/** The little of the DOM that reading a page needs; linkedom's own types want a browser's. */
export type PageNode = {
  nodeType: number
  textContent: string | null
  childNodes: Iterable<PageNode>
  parentNode: PageNode | null
}

export type PageElement = PageNode & {
  tagName: string
  id: string
  className: string
  innerHTML: string
  children: Iterable<PageElement>
  parentElement: PageElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  removeAttribute(name: string): void
  remove(): void
}

export type PageDocument = PageElement & { body: PageElement | null; documentElement: PageElement | null }

export const ELEMENT = 1
export const TEXT = 3

/** Pages of newsrooms nest 20 to 60 elements deep; the time to read one grows with the square of its depth. */
const MAX_DEPTH = 400
const MAX_NODES = 400_000

/** Parses a page, or a piece of one. Nothing in it is run or fetched. Null where it is too deep or large to be read. */
export function parsePage(html: string): PageDocument | null {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole) as unknown as { document: PageDocument }
  return document.documentElement && isReadable(document) ? document : null
}

function isReadable(document: PageDocument): boolean {
  const stack: [PageNode, number][] = [[document, 0]]
  let count = 0
  while (stack.length > 0) {
    const [node, depth] = stack.pop()!
    if (depth > MAX_DEPTH || ++count > MAX_NODES) return false
    if (isElement(node) || depth === 0) for (const child of node.childNodes) stack.push([child, depth + 1])
  }
  return true
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

export const tagOf = (element: PageElement): string => element.tagName.toLowerCase()
