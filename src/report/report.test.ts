import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import type { Account, SourcedClaim } from '../model/account.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { escapeMarkdown, toMarkdown } from './markdown.ts'
import { type Brief, marked } from './quotes.ts'
import { toTerminal, wrap } from './terminal.ts'

const HOSTILE = '<script>alert(1)</script> [x](javascript:alert(2)) \u001b[31mred\u202e `code` & "quote"'
const SENTENCE = 'Rebels took <b>Kidal</b> on Friday.'

const article = articleOf(`${SENTENCE} ${HOSTILE}`, {
  file: 'a1.txt',
  outlet: `Post ${HOSTILE}`,
  published: '2024-12-08',
  title: HOSTILE,
  url: 'https://example.org/',
})

const claim: SourcedClaim = {
  id: 'a1-1',
  article: 'a1',
  file: 'a1.txt',
  type: 'capture',
  manner: null,
  stance: 'asserted',
  actor: 'rebels',
  target: null,
  place: 'Kidal',
  placed: 'said',
  time: '2024-12-06',
  background: false,
  figure: null,
  speaker: null,
  evidence: { start: 0, end: SENTENCE.length },
  words: { start: 7, end: 11 },
  rule: 'capture/take',
  lemma: null,
  reader: 'rules',
  origin: 'o1',
  support: { articles: 1, publishers: 1, origins: 0, unknown: 1 },
}

const account: Account = {
  story: 's1',
  title: `Capture of Kidal ${HOSTILE}`,
  asOf: '2024-12-08',
  period: { from: '2024-12-06', to: '2024-12-06' },
  articles: [{ ...article, claims: 1 }],
  origins: [
    { id: 'o1', kind: 'unknown', name: null, articles: ['a1'], claims: ['a1-1'], why: 'no speaker is named' },
  ],
  lineage: [],
  lines: [
    { section: 'short', text: `Rebels took Kidal ${HOSTILE}.`, claims: ['a1-1'], support: claim.support },
  ],
  events: [],
  figures: [],
  actors: [],
  disputes: [],
  control: [
    {
      place: 'Kidal',
      lat: 18.4,
      lon: 1.4,
      claims: [
        {
          holder: 'rebels',
          how: 'reported-by',
          state: 'taken',
          speaker: null,
          since: '2024-12-06',
          claims: ['a1-1'],
        },
      ],
    },
  ],
  doubts: [],
  gaps: [`The outlet of ${HOSTILE} is unknown.`],
  claims: [claim],
  notices: [],
  dropped: 0,
}

const brief: Brief = { account, articles: new Map([['a1', article]]) }

describe('the page', () => {
  const html = toHtml(brief)
  const { document } = parseHTML(html)

  it('makes no markup of what a report says', () => {
    expect(document.querySelectorAll('script, iframe, img, b').length).toBe(0)
    expect(document.querySelector('h1')!.textContent).toContain('<script>alert(1)</script>')
  })
  it('fetches and runs nothing', () => {
    expect(html).toContain("default-src 'none'")
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/)
  })
  it('opens the quotes of a line in place, with the words marked', () => {
    const quote = document.querySelector('#short blockquote')!
    expect(quote.querySelector('mark')!.textContent).toBe('took')
    expect(quote.textContent).toContain(SENTENCE)
  })
  it('leads each quote to its sentence in the full text', () => {
    for (const link of document.querySelectorAll('blockquote a')) {
      const target = document.getElementById(link.getAttribute('href')!.slice(1))
      expect(target?.textContent).toBe(SENTENCE)
    }
  })
})

describe('the terminal', () => {
  it('prints nothing that could steer it', () => {
    const plain = toTerminal(brief, { colour: false, width: 80, quotes: true })
    expect(plain).not.toContain('\u001b')
    expect(plain).not.toContain('\u202e')
    expect(plain).toContain(`“${SENTENCE}”`)
  })
  it('says who claims control, never that it is so', () => {
    const plain = toTerminal(brief, { colour: false, width: 80, quotes: false })
    expect(plain).toContain('Taken by rebels, 6 December 2024')
    expect(plain).toContain('reported by')
    expect(plain).not.toContain('confirmed')
  })
  it('colours only if asked', () => {
    expect(toTerminal(brief, { colour: true, width: 80, quotes: false })).toContain('\u001b[')
  })
  it('wraps at the width', () => {
    for (const line of wrap('one two three four five six seven', 12, '- ', '  ').split('\n')) {
      expect(line.length).toBeLessThanOrEqual(12)
    }
  })
})

describe('Markdown', () => {
  it('escapes what would be markup', () => {
    const escaped = escapeMarkdown('<b> [a](b) *c* _d_ # e | f `g` http://h 1. i')
    expect(escaped).toBe('&lt;b&gt; \\[a\\](b) \\*c\\* \\_d\\_ \\# e \\| f \\`g\\` http&#58;//h 1. i')
    expect(escapeMarkdown('1. one')).toBe('1\\. one')
    expect(escapeMarkdown('9.2 m')).toBe('9.2 m')
  })
  it('carries each quote as a footnote', () => {
    const text = toMarkdown(brief)
    expect(text).toContain('[^1]')
    expect(text).toContain('[^1]: “Rebels took &lt;b&gt;Kidal&lt;/b&gt; on Friday.”')
  })
})

describe('JSON', () => {
  it('gives claims the span of their sentence and the id of their article', () => {
    const parsed = JSON.parse(toJson(brief))
    expect(parsed.claims[0]).toMatchObject({ id: 'a1-1', article: 'a1', start: 0, end: SENTENCE.length })
  })
})

describe('marked', () => {
  it('gives the whole text back, whatever the spans', () => {
    const text = 'abcdefghij'
    const spans = [
      { start: 2, end: 5 },
      { start: 4, end: 7 },
      { start: 9, end: 40 },
    ]
    const parts = marked(text, spans)
    expect(parts.map((p) => p.text).join('')).toBe(text)
    expect(
      parts
        .filter((p) => p.mark)
        .map((p) => p.text)
        .join(''),
    ).toBe('cdefgj')
  })
})

describe('a place that no sentence says', () => {
  const noteOf = (change: Partial<SourcedClaim>): string => {
    const claims = account.claims.map((one) => ({ ...one, ...change }))
    return toMarkdown({ ...brief, account: { ...account, claims } })
  }
  it('is told apart, unless it is a country', () => {
    expect(noteOf({ placed: 'context' })).toContain('place only from context')
    expect(noteOf({ placed: 'context', place: 'Mali' })).not.toContain('place only from context')
    expect(noteOf({ placed: 'said' })).not.toContain('place only from context')
  })
})
