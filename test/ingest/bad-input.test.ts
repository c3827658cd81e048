import { expect, test } from 'vitest'
import { folderOf, REPORT } from '../cli/sitrep.ts'
import { told } from './told.ts'

/** Each bad input gives one line that says what, why and the cure, and everything else is read. */

const GERMAN =
  'Die Helfer erreichten am Dienstag das letzte der vier Dörfer, und die Straße zur Küste ist nach drei Tagen wieder frei.'

const ALONE: [string, string, string | Uint8Array, string][] = [
  ['an empty file', 'a.txt', '', 'a.txt: is empty; leave it out, or put the report into it'],
  ['a file of blanks', 'a.txt', ' \n\n', 'a.txt: is empty; leave it out, or put the report into it'],
  [
    'a file without a sentence',
    'a.txt',
    '12 34 — 56',
    'a.txt: holds no sentence; leave it out, or put the report into it',
  ],
  [
    'a binary file',
    'a.txt',
    Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0, 2]),
    'a.txt: is no text: it holds binary data; give the report as text, Markdown, a web page or NDJSON',
  ],
  [
    'broken UTF-8',
    'a.txt',
    Uint8Array.from([0xc3, 0xa9, 0xff, 0x81, 0xff, 0x81]),
    'a.txt: is neither UTF-8 nor UTF-16; save the file as UTF-8',
  ],
  ['a German article', 'a.txt', GERMAN, 'a.txt: is in German, and Sitrep reads English; give a translation'],
  [
    'a text over the limit',
    'a.txt',
    'word '.repeat(50_000),
    'a.txt: is too large: 250000 characters, the limit is 200000; split it into articles, or raise max-text',
  ],
  [
    'a file so large that it is not opened',
    'a.txt',
    'word '.repeat(200_000),
    'a.txt: is larger than 800000 bytes; split it into articles, or raise max-text',
  ],
  [
    'a document of another kind',
    'a.pdf',
    '%PDF-1.7',
    'a.pdf: is of a kind that is not read; save it as .txt, .md, .html or .ndjson',
  ],
  [
    'a page without an article',
    'a.html',
    '<html><body></body></html>',
    'a.html: holds no article that can be found; save its text as .txt',
  ],
  [
    'a page that nests without end',
    'a.html',
    '<div>'.repeat(5_000),
    'a.html: is built like no page: too deep or too large; save its text as .txt',
  ],
  ['an empty NDJSON file', 'a.ndjson', '', 'a.ndjson: is empty; leave it out, or put articles into it'],
]

test.each(ALONE)('%s', async (_, name, content, line) => {
  const folder = folderOf({ [name]: content, 'good.txt': REPORT })
  const { articles, failures } = await told([folder])
  expect(failures).toEqual([line])
  expect(articles.map((a) => a.id)).toEqual(['good.txt'])
})

test('an article in another language is handed on, unread', async () => {
  const { unread } = await told([folderOf({ 'a.txt': GERMAN })])
  expect(unread).toEqual(['a.txt'])
})

test('UTF-16 and Windows-1252 are decoded and said', async () => {
  const utf16 = Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from(REPORT, 'utf16le')])
  const windows = Buffer.from(`${REPORT} The mayor of Orl\u00e9ans spoke.`, 'latin1')
  const { articles, failures, notices } = await told([folderOf({ 'a.txt': utf16, 'b.txt': windows })])
  expect(failures).toEqual([])
  expect(notices).toEqual(['a.txt: decoded from UTF-16', 'b.txt: decoded from Windows-1252'])
  expect(articles[1]?.text).toContain('Orléans')
})

test('options fill what is unknown and never what is given', async () => {
  const files = {
    'a.txt': REPORT,
    'b.md': `---\noutlet: Field Notes\ndate: 2024-12-01\n---\n${REPORT} Rain fell.`,
  }
  const { articles } = await told([folderOf(files)], { published: '2024-12-08', outlet: 'Example Times' })
  expect(articles.map((a) => [a.outlet, a.published, a.publishedBasis])).toEqual([
    ['Example Times', '2024-12-08', 'given'],
    ['Field Notes', '2024-12-01', 'given'],
  ])
})
