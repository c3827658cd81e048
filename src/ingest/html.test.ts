import { describe, expect, test } from 'vitest'
import { readPage } from './html.ts'

const PROSE = [
  'Crews reached the last of the four villages on Tuesday, the relief office said, three days after the river rose.',
  'More than 4,000 people have left their homes, according to the mayor, and most of them sleep in schools and halls.',
  'The road to the coast may stay shut for a week, an engineer said, because two of its bridges have been washed away.',
  'Rain is expected to last until Friday, the weather office said, and a second storm is on its way to the valley.',
]
const PARAGRAPHS = PROSE.map((p) => `<p>${p}</p>`).join('\n')

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const lines = (html: string) => readPage(html)?.text.split('\n')

test('the text is the article: no menu, no teasers, no captions; tables keep their rows, quoted posts stay', () => {
  const html = page(
    '<title>Rivers rise | Example Times</title>',
    `<nav><a href=/>Home</a> <a href=/w>World</a></nav><article><h1>Rivers rise</h1>
     <figure><img src=a.jpg><figcaption>A bridge. Photo: D. Holt</figcaption></figure>${PARAGRAPHS}
     <div class="social-embed"><blockquote class="twitter-tweet"><p>The dam holds, says the crew on the wall.</p></blockquote></div>
     <table><tr><th>Town</th><th>Boats</th></tr><tr><td>Korem</td><td>12</td></tr></table>
     <ul><li><a href=/1>Ten ferries to try before spring</a></li><li><a href=/2>Port strike enters third week</a></li></ul>
     <div class="newsletter-signup">Sign up for our newsletter.</div></article>
     <script>document.write('never run')</script>`,
  )
  expect(lines(html)).toEqual([
    ...PROSE,
    'The dam holds, says the crew on the wall.',
    'Town | Boats',
    'Korem | 12',
  ])
})

test('facts come from linked data first', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Example' },
      {
        '@type': 'NewsArticle',
        headline: 'The river&#8217;s rise',
        datePublished: '2024-12-08T10:00:00Z',
        author: [{ name: 'Dana Holt' }, { name: 'Imran Vale' }],
        publisher: { name: 'Example Times' },
      },
    ],
  }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>
    <script type="application/ld+json">{broken</script><meta property="og:title" content="Other">
    <link rel=canonical href="https://example.org/a">`
  expect(readPage(page(head, PARAGRAPHS))).toMatchObject({
    title: 'The river’s rise',
    published: '2024-12-08',
    byline: 'Dana Holt, Imran Vale',
    outlet: 'Example Times',
    url: 'https://example.org/a',
  })
})

test.each([
  ['<meta property="article:published_time" content="2024-12-08T09:00:00+02:00">', ''],
  ['<meta name="pubdate" content="Sun, 08 Dec 2024">', ''],
  ['<link rel="canonical" href="https://example.org/2024/12/08/rivers">', ''],
  ['', '<time datetime="2024-12-08">yesterday</time>'],
  ['', '<div class="entry-date">8 December 2024</div>'],
  ['', '<div><b>Updated: 08 Dec 2024 11:20 IST</b></div>'],
])('a day of publication in %s %s', (head, body) => {
  expect(readPage(page(head, body + PARAGRAPHS))?.published).toBe('2024-12-08')
})

test('what a page does not say is null', () => {
  const { text, ...facts } = readPage(page('', PARAGRAPHS))!
  expect(facts).toEqual({ title: null, byline: null, published: null, outlet: null, url: null })
})

test('the site is cut from the title, a colon or dash inside it is not', () => {
  const title = (words: string) => readPage(page(`<title>${words}</title>`, PARAGRAPHS))?.title
  expect(title('Rivers rise as crews reach the coast | Example Times')).toBe(
    'Rivers rise as crews reach the coast',
  )
  expect(title('Floods: rivers rise - and fall again by night')).toBe(
    'Floods: rivers rise - and fall again by night',
  )
})

test('where the page shows little, the body in its metadata stands in', () => {
  const data = { '@type': 'NewsArticle', articleBody: PROSE.join('\n\n') }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  expect(lines(page(head, '<p>Please subscribe to read this article.</p>'))).toEqual(PROSE)
})

describe('pages that are none', () => {
  test.each([
    ['nothing', '', ''],
    ['words without tags', 'Rain fell.', 'Rain fell.'],
    ['a broken tag', '<p>Rain fell.<div', 'Rain fell.'],
    ['a frameset', '<html><frameset><frame src=x></frameset></html>', ''],
  ])('%s', (_, html, text) => {
    expect(readPage(html)?.text).toBe(text)
  })

  test('a page that nests without end is refused, not read for hours', () => {
    expect(readPage('<div>'.repeat(20_000))).toBeNull()
  })

  test('any pieces of tags: never throws, and the same twice', () => {
    const parts = [
      '<p>',
      '</p>',
      '<table><td>',
      '<!--',
      '-->',
      '<script>',
      '&amp;',
      '<h1>',
      'Rain fell.',
      '<a href=x>',
      '\u0000',
      '<svg>',
    ]
    let state = 5
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % below
    }
    for (let i = 0; i < 200; i++) {
      const html = Array.from({ length: next(40) }, () => parts[next(parts.length)]!).join('')
      expect(readPage(html)).toEqual(readPage(html))
    }
  })
})
