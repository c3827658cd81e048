import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { printable } from '../text/printable.ts'
import { style } from './html-style.ts'
import type { Item, Part } from './item.ts'
import { outline, standing } from './outline.ts'
import { type Brief, marked, type Quote, sourceName } from './quotes.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text from outside, so written that nothing in it is markup, neither between tags nor in an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c]!)

const safe = (text: string): string => escapeHtml(printable(text))

/**
 * The account as one self-contained page: no script, no network, opens from disk. A line opens its quotes in place;
 * a quote leads to its sentence in the article's full text at the end of the page.
 */
export function toHtml(brief: Brief): string {
  const { account } = brief
  const parts = outline(brief)
  const ids = new Map(account.articles.map((a, i) => [a.id, `r${i + 1}`]))
  const nav = [...parts.map((p) => [p.id, p.title]), ['texts', 'Full texts']]
    .map(([id, title]) => `<a href="#${id}">${title}</a>`)
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(account.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${safe(account.title)}</h1>
<p class="standing">${safe(standing(account))}</p>
<nav aria-label="Sections">${nav}</nav>
</header>
<main>
${parts.map((p) => partHtml(p, ids)).join('\n')}
<section id="texts"><h2>Full texts</h2>
<p class="intro">The reports as they were given. Sentences that a statement rests on are marked.</p>
${account.articles.map((a) => articleHtml(brief, a.id, ids)).join('\n')}
</section>
</main>
<footer><p>Made by Sitrep from the reports named above. Statements are the sources’, not findings of fact.
Place names: GeoNames (CC BY 4.0).</p></footer>
</body>
</html>
`
}

function partHtml(part: Part, ids: ReadonlyMap<string, string>): string {
  const intro = part.intro ? `<p class="intro">${part.intro}</p>` : ''
  const items: string[] = []
  let open = false
  for (const [i, item] of part.items.entries()) {
    const isHead = !item.side && part.items[i + 1]?.side === true
    if (item.side && !open) items.push('<ul>')
    if (!item.side && open) items.push('</ul></li>')
    if (!item.side && !open && items.length > 0) items.push('</li>')
    open = item.side
    items.push(
      item.side
        ? `<li>${itemHtml(item, ids)}</li>`
        : `<li${isHead ? ' class="head"' : ''}>${itemHtml(item, ids)}`,
    )
  }
  items.push(open ? '</ul></li>' : '</li>')
  return `<section id="${part.id}"><h2>${part.title}</h2>${intro}<ul class="lines">${items.join('')}</ul></section>`
}

function itemHtml(item: Item, ids: ReadonlyMap<string, string>): string {
  const note = item.note ? ` <span class="note">${safe(item.note)}</span>` : ''
  const line = `<span class="line">${safe(item.text)}</span>${note}`
  if (item.quotes.length === 0) return line
  const quotes = item.quotes.map((q) => quoteHtml(q, ids)).join('')
  return `<details><summary>${line}</summary>${quotes}</details>`
}

const anchor = (ids: ReadonlyMap<string, string>, article: string, start: number): string =>
  `${ids.get(article) ?? 'r0'}-${start}`

function quoteHtml(quote: Quote, ids: ReadonlyMap<string, string>): string {
  const words = marked(quote.text, quote.words)
    .map((m) => (m.mark ? `<mark>${escapeHtml(m.text)}</mark>` : escapeHtml(m.text)))
    .join('')
  const link = `<a href="#${anchor(ids, quote.article, quote.at.start)}">${safe(quote.source)}</a>`
  return `<blockquote><p>${words}</p><footer>${link}</footer></blockquote>`
}

/** The whole text of a report, every sentence that gave a claim marked and with an anchor of its own. */
function articleHtml(brief: Brief, id: string, ids: ReadonlyMap<string, string>): string {
  const article = brief.articles.get(id)
  if (!article) return ''
  const spans = new Map<number, Span>()
  for (const c of brief.account.claims) if (c.article === id) spans.set(c.evidence.start, c.evidence)
  const body = stretches(article, [...spans.values()])
    .map(({ text, at }) =>
      at === null ? escapeHtml(text) : `<mark id="${anchor(ids, id, at)}">${escapeHtml(text)}</mark>`,
    )
    .join('')
  const title = article.title ? `: ${safe(article.title)}` : ''
  return `<details class="text" id="${ids.get(id)}"><summary>${safe(sourceName(brief, id))}${title}</summary><pre>${body}</pre></details>`
}

/** A text cut at the sentences given; `at` is the sentence's start, null between them. */
function stretches(article: Article, sentences: Span[]): { text: string; at: number | null }[] {
  const out: { text: string; at: number | null }[] = []
  let from = 0
  for (const span of sentences.sort((a, b) => a.start - b.start)) {
    if (span.start < from) continue
    out.push({ text: article.text.slice(from, span.start), at: null })
    out.push({ text: article.text.slice(span.start, span.end), at: span.start })
    from = span.end
  }
  out.push({ text: article.text.slice(from), at: null })
  return out
}
