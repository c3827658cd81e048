import { isElement, type PageElement, type PageNode, TEXT, tagOf } from './dom.ts'

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead title tr ul`.split(
    /\s+/,
  ),
)

/** Elements whose text is no text of the page. */
const SILENT = new Set(
  `audio button canvas datalist embed iframe input map math meter noscript object option progress script select style
  svg template textarea video`.split(/\s+/),
)

/**
 * The text of an element, one line a block, blanks folded as a browser folds them. A row of a table is a line,
 * its cells parted by bars; a list item begins with "- ".
 */
export function linesOf(root: PageNode, skip: (element: PageElement) => boolean = () => false): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const folded = line
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:\| ?)+|(?: ?\|)+$/g, '')
    if (folded && folded !== '-') lines.push(folded)
    line = ''
  }
  // A stack of our own: a page may nest deeper than calls can.
  const stack: (PageNode | 'end')[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node === 'end') flush()
    else if (node.nodeType === TEXT) line += node.textContent ?? ''
    else if (isElement(node)) {
      const tag = tagOf(node)
      if (SILENT.has(tag) || skip(node)) continue
      const block = BLOCKS.has(tag) || tag === 'br'
      if (block) flush()
      if (tag === 'li') line = '- '
      if ((tag === 'td' || tag === 'th') && line.trim()) line += ' | '
      if (block) stack.push('end')
      const children = [...node.childNodes]
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!)
    }
  }
  flush()
  return lines
}
