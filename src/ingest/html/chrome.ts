import { isElement, type PageElement, type PageNode, TEXT, tagOf } from './dom.ts'

/** Elements that are never the text of an article. */
const TAGS = new Set('aside figcaption footer form nav menu dialog'.split(' '))

/** Names that sites give to what is not the text: whole words of a class or id, `share-bar` or `share_bar`. */
const NAMES = new Set(
  `ad ads advert advertisement advertising affiliate author-bio authorbio banner bio breadcrumb breadcrumbs byline caption
  captions comment comments cookie copyright credit credits disclaimer donate feedback follow gallery inline-related
  keywords login menu modal more-from most-popular most-read nav navbar navigation newsletter newsletters outbrain paywall
  popular popup promo promos read-more readmore recirc recommend recommendation recommendations recommended related rollover
  share sharebar sharing sidebar signup slideshow social sponsor sponsored subscribe subscription taboola tag tags teaser
  teasers ticker toolbar topics trending widget`.split(/\s+/),
)

/** An element that is named like chrome but holds more of the text than this is the text itself. */
const MAX_SHARE = 0.25
const MAX_TEASER_WORDS = 30

/** Says which elements inside the main text are chrome: by tag, by name, or because they only link elsewhere. */
export function chromeIn(content: PageElement): (element: PageElement) => boolean {
  const limit = lengthOf(content) * MAX_SHARE
  return (element) => {
    if (element === content) return false
    const tag = tagOf(element)
    const named = TAGS.has(tag) || isNamed(element)
    if (named) return lengthOf(element) <= limit
    if (tag === 'ul' || tag === 'ol' || tag === 'p' || /^h\d$/.test(tag)) return onlyLinks(element)
    return false
  }
}

/** Takes out of a page what is named like chrome, which Readability would rename past recognition. */
export function removeChrome(body: PageElement): void {
  const limit = lengthOf(body) * MAX_SHARE
  const named = [...body.querySelectorAll('[class], [id]')].filter((e) => e !== body && isNamed(e))
  for (const element of named) if (lengthOf(element) <= limit) element.remove()
}

function isNamed(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.toLowerCase()
  if (names.length > 400) return false
  for (const name of names.split(/\s+/)) {
    if (NAMES.has(name)) return true
    for (const word of name.split(/__?|--?/)) if (NAMES.has(word)) return true
  }
  return false
}

/** A paragraph, heading or list that is links and little else, and no sentence: teasers. */
function onlyLinks(element: PageElement): boolean {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  if (words.length === 0 || /[.!?]["”’]?$/.test(words)) return false
  let linked = 0
  let links = 0
  for (const link of element.querySelectorAll('a[href]')) {
    linked += (link.textContent ?? '').trim().length
    links++
  }
  if (linked < words.length * 0.8) return false
  const isList = tagOf(element) === 'ul' || tagOf(element) === 'ol'
  const count = words.split(' ').length
  return isList ? links >= 2 && count <= links * MAX_TEASER_WORDS : count >= 4 && count <= MAX_TEASER_WORDS
}

/** Characters of an element's text, blanks at the ends of its pieces not counted. */
export function lengthOf(root: PageNode): number {
  let length = 0
  const stack: PageNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.nodeType === TEXT) length += (node.textContent ?? '').trim().length
    else if (isElement(node) && !/^(?:script|style)$/i.test(node.tagName)) stack.push(...node.childNodes)
  }
  return length
}
