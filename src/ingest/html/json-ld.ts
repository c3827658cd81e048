import type { PageDocument } from './dom.ts'

/** What a page says of its article in schema.org's words; see https://schema.org/NewsArticle. */
export type LinkedData = {
  headline: string | null
  published: string | null
  author: string | null
  publisher: string | null
  body: string | null
}

const MAX_BLOCK = 2_000_000
const MAX_NODES = 500
const ARTICLE = /Article|BlogPosting|Report\b|Posting$/

/** The first article that the page's JSON-LD describes, or null. Broken blocks are passed over. */
export function linkedData(document: PageDocument): LinkedData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > MAX_BLOCK) continue
    const article = nodesOf(parsed(source)).find((node) => ARTICLE.test(String(node['@type'])))
    if (!article) continue
    return {
      headline: text(article.headline) ?? text(article.name),
      published: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.dateModified),
      author: names(article.author) ?? names(article.creator),
      publisher: names(article.publisher) ?? names(article.sourceOrganization),
      body: text(article.articleBody),
    }
  }
  return null
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

type Node = Record<string, unknown>

/** The objects of a block, `@graph` and lists unfolded, breadth first. */
function nodesOf(root: unknown): Node[] {
  const queue: unknown[] = [root]
  const nodes: Node[] = []
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES))
    else if (value !== null && typeof value === 'object') {
      nodes.push(value as Node)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) queue.push((value as Node)[key])
    }
  }
  return nodes
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim() : null

/** "Dana Holt, Imran Vale" from a name, an object with a name, or a list of these. */
function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value]).slice(0, 10)
  const found = list.map((v) => text(v) ?? text((v as Node | null)?.name)).filter((n) => n !== null)
  return found.length > 0 ? found.join(', ') : null
}
