import { findDay } from '../dates.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { linkedData } from './json-ld.ts'

/** What a page says of itself; null where it does not. `published` is an ISO day. */
export type PageFacts = {
  title: string | null
  byline: string | null
  published: string | null
  outlet: string | null
  url: string | null
  /** The text that the page's own metadata gives, if any, without paragraphs. */
  body: string | null
}

const PUBLISHED = `article:published_time og:article:published_time datePublished date dc.date dc.date.issued
  dcterms.created dcterms.issued dcterms.date pubdate publishdate publish-date publish_date published_time
  publication_date parsely-pub-date sailthru.date article.published originalpublicationdate cxenseparse:recs:publishtime
  displaydate release_date citation_publication_date last-modified article:modified_time og:updated_time`.split(
  /\s+/,
)
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline', 'title']
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
]
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'twitter:app:name:iphone']
const URLS = ['og:url', 'twitter:url', 'parsely-link']

/** Reads what the page says of its article: linked data, meta tags, then what can be seen near the headline. */
export function factsOf(document: PageDocument): PageFacts {
  const meta = metaOf(document)
  const data = linkedData(document)
  const first = (names: readonly string[]) => names.map((n) => meta.get(n)).find((v) => v) ?? null
  const outlet = data?.publisher ?? first(OUTLETS)
  const heading = document.querySelector('h1')?.textContent?.trim() || null
  const title =
    data?.headline ?? first(TITLES) ?? heading ?? document.querySelector('title')?.textContent ?? null
  const address = attribute(document, 'link[rel="canonical"]', 'href') ?? first(URLS)
  const url = address && /^https?:\/\//.test(address) ? address : null
  const author = data?.author ?? first(AUTHORS)
  return {
    title: title === null ? null : withoutSite(unescaped(title), outlet),
    byline: author && !/^https?:/.test(author) ? unescaped(author) : seenByline(document),
    published: published(document, data?.published ?? null, first, url),
    outlet: outlet === null ? hostOf(url) : unescaped(outlet),
    url,
    body: data?.body ?? null,
  }
}

function metaOf(document: PageDocument): Map<string, string> {
  const meta = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = tag.getAttribute('content')?.trim()
    const key = name?.toLowerCase().trim()
    if (key && content && !meta.has(key)) meta.set(key, content)
  }
  return meta
}

const attribute = (document: PageDocument, selector: string, name: string): string | null =>
  document.querySelector(selector)?.getAttribute(name)?.trim() || null

/** Many pages escape what they state twice: "&amp;#8217;" is an apostrophe. */
function unescaped(value: string): string {
  if (!/&#?\w{1,10};/.test(value)) return value
  return parsePage(`<p>${value.replace(/</g, '&lt;')}</p>`)?.body?.textContent ?? value
}

/** "example.org" of an address: the name of a site that states no other. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, '')
}

/** "Rivers rise | Example Times" → "Rivers rise", where the site is known or the tail is short. */
function withoutSite(title: string, outlet: string | null): string {
  const cut = /^(.{15,}?)\s+(?:[|»·–—-]|::)\s+([^|»·–—]{2,40})$/.exec(title.replace(/\s+/g, ' ').trim())
  if (!cut) return title
  const tail = cut[2]!.toLowerCase()
  const known = outlet?.toLowerCase() ?? ''
  const isSite = known !== '' && (tail.includes(known) || known.includes(tail))
  return isSite || /\s[|»]\s/.test(title) ? cut[1]! : title
}

function published(
  document: PageDocument,
  linked: string | null,
  first: (names: readonly string[]) => string | null,
  url: string | null,
): string | null {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')].slice(0, 1)
  const marked = times.map(
    (t) => t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent ?? '',
  )
  const path = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(url ?? '')
  const said = [
    linked,
    first(PUBLISHED),
    ...marked,
    path ? path.slice(1, 4).join('-') : null,
    seenDay(document),
  ]
  for (const value of said) {
    const day = value ? findDay(value) : null
    if (day) return day
  }
  return null
}

/** What sits near the headline and is named like a date or says that it is one: "Updated: 8 Dec 2024". */
const DATED =
  '[class*="date"], [class*="Date"], [class*="time"], [class*="publish"], [class*="meta"], [id*="date"]'

function seenDay(document: PageDocument): string | null {
  let tried = 0
  for (const element of document.querySelectorAll(DATED)) {
    const words = element.textContent?.trim() ?? ''
    if (words.length < 6 || words.length > 160) continue
    const day = findDay(words)
    if (day) return day
    if (++tried > 40) break
  }
  return labelledDay(document)
}

/** A short piece of text that begins with "Published", "Updated", "Posted". */
function labelledDay(document: PageDocument): string | null {
  const words = document.body?.textContent ?? ''
  const label = /\b(?:published|updated|posted|last modified)(?: on| at|:)?\s{0,5}[^\n]{6,60}/gi
  for (const found of words.slice(0, 200_000).matchAll(label)) {
    const day = findDay(found[0])
    if (day) return day
  }
  return null
}

/** What follows the name in a byline: a handle, a bar, a date. */
const AFTER_NAME = /\s[•·|—]\s|\s@\w|\s(?:updated|published|posted)\b|\s\w{3,9}\.? \d|\s\d/i

function seenByline(document: PageDocument): string | null {
  for (const element of document.querySelectorAll(
    '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author"]',
  )) {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (words.length < 3 || words.length > 120) continue
    const [name = ''] = words.replace(/^by:? /i, '').split(AFTER_NAME, 1)
    if (name.length >= 3 && name.length <= 80) return name.trim()
  }
  return null
}
