import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ingested, type IngestOptions, ingest } from '../../src/ingest/index.ts'
import { reasonOf } from '../../src/ingest/walk.ts'
import { folderOf, REPORT } from '../cli/sitrep.ts'

/** Each bad input gives one line that says what, why and the cure, and everything else is read. */

const OPTIONS: Omit<IngestOptions, 'stdin'> = { published: null, outlet: null, maxText: 200_000 }

async function* chunks(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text
}

async function told(
  inputs: string[],
  options: Partial<typeof OPTIONS> = {},
  stdin: string | Uint8Array = '',
) {
  const all: Ingested[] = []
  for await (const item of ingest(inputs, { ...OPTIONS, ...options, stdin: chunks(stdin) })) all.push(item)
  return {
    articles: all.flatMap((i) => (i.kind === 'article' ? [i.article] : [])),
    failures: all.flatMap((i) =>
      i.kind === 'failure' ? [`${i.failure.input}: ${i.failure.reason}; ${i.failure.cure}`] : [],
    ),
    notices: all.flatMap((i) => (i.kind === 'article' ? i.notices.map((n) => n.message) : [])),
    remarks: all.flatMap((i) => (i.kind === 'remark' ? [i.message] : [])),
    unread: all.flatMap((i) => (i.kind === 'failure' && i.article ? [i.article.id] : [])),
  }
}

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

describe('manifest.csv', () => {
  test('facts are taken; a bad date, a missing file and a broken row are said with their lines', async () => {
    const manifest = [
      'file,outlet,published,title,byline,url',
      'a.txt,Example Times,2024-12-08,Rebels enter Tareen,Dana Holt,https://example.org/a',
      'b.txt,Example Post,32 May,,,javascript:alert(1)',
      'gone.txt,,2024-12-08,,,',
      'c.txt,too,many,cells,in,this,row',
      'a.txt,again,,,,',
    ].join('\n')
    const files = {
      'manifest.csv': manifest,
      'a.txt': REPORT,
      'b.txt': `${REPORT} Rain fell.`,
      'c.txt': `${REPORT} Snow fell.`,
    }
    const { articles, failures } = await told([folderOf(files)])
    expect(failures).toEqual([
      expect.stringMatching(/^manifest\.csv line 5: is no row of the table: .*; mend that line$/),
      'manifest.csv line 6: names a.txt, which manifest.csv line 2 names too; keep one of the two',
      'manifest.csv line 3: published "32 May" is no date; write YYYY-MM-DD',
      'manifest.csv line 4: names gone.txt, which is not in the folder; mend the name or add the file',
    ])
    expect(
      articles.map((a) => [a.file, a.outlet, a.published, a.publishedBasis, a.title, a.byline, a.url]),
    ).toEqual([
      [
        'a.txt',
        'Example Times',
        '2024-12-08',
        'given',
        'Rebels enter Tareen',
        'Dana Holt',
        'https://example.org/a',
      ],
      ['b.txt', 'Example Post', null, 'unknown', null, null, null],
      ['c.txt', null, null, 'unknown', null, null, null],
    ])
  })

  test('semicolons, blanks in the header, and files in folders below', async () => {
    const files = { 'manifest.csv': ' File ; Outlet\nmore/a.txt;Example Times\n', 'more/a.txt': REPORT }
    const { articles, failures } = await told([folderOf(files)])
    expect(failures).toEqual([])
    expect(articles.map((a) => [a.id, a.outlet])).toEqual([['more/a.txt', 'Example Times']])
  })

  test('without the column "file"', async () => {
    const { articles, failures } = await told([
      folderOf({ 'manifest.csv': 'name,outlet\na.txt,x\n', 'a.txt': REPORT }),
    ])
    expect(failures).toEqual([
      'manifest.csv: has no column "file"; name its columns file, outlet, published, title, byline, url',
    ])
    expect(articles).toHaveLength(1)
  })
})

describe('NDJSON', () => {
  const line = (fields: object) => JSON.stringify(fields)

  test('bad lines are named by number and the others are read', async () => {
    const input = [
      line({ id: 'a', text: REPORT, outlet: 'Example Times', published: '2024-12-08T10:00:00Z' }),
      '{"text": ',
      line({ id: 'b' }),
      '',
      line(['text']),
      line({ id: 'a', text: `${REPORT} Rain fell.`, published: '08/12/2024' }),
      line({ text: `${REPORT} Snow fell.` }),
    ].join('\n')
    const { articles, failures, notices } = await told(['-'], {}, input)
    expect(failures).toEqual([
      'standard input line 2: is not JSON; put one JSON object on each line',
      'standard input line 3: has no text; give the article as a string named "text"',
      'standard input line 5: is no JSON object; put one JSON object on each line',
      'standard input line 6: published "08/12/2024" is no date; write YYYY-MM-DD',
    ])
    expect(articles.map((a) => [a.id, a.published])).toEqual([
      ['a', '2024-12-08'],
      ['a-2', null],
      ['7', null],
    ])
    expect(notices).toEqual(['standard input line 6: the id a is taken; it is a-2'])
  })

  test('lines may be cut anywhere between chunks, and a line that is too long is skipped', async () => {
    const long = line({ id: 'long', text: 'word '.repeat(300_000) })
    const text = `${long}\r\n${line({ id: 'good', text: 'Crews reached Orléans on Friday, the mayor said.' })}`
    const folder = folderOf({ 'a.ndjson': text })
    const { articles, failures } = await told([join(folder, 'a.ndjson')])
    expect(failures).toEqual([
      'a.ndjson line 1: is larger than 800000 bytes; split it into articles, or raise max-text',
    ])
    expect(articles.map((a) => a.id)).toEqual(['good'])
  })

  test('a file that is something else ends after a hundred lines', async () => {
    const { failures } = await told([folderOf({ 'a.ndjson': 'no JSON\n'.repeat(5_000) })])
    expect(failures).toHaveLength(101)
    expect(failures.at(-1)).toBe('a.ndjson: gave no article in 100 lines; check that it is NDJSON')
  })
})

describe('standard input', () => {
  test('plain text and web pages', async () => {
    expect((await told(['-'], {}, REPORT)).articles.map((a) => [a.id, a.file, a.text])).toEqual([
      ['stdin', null, REPORT],
    ])
    const page = `<!doctype html><title>A</title><p>${REPORT} ${REPORT}</p>`
    expect((await told(['-'], {}, page)).articles.map((a) => a.extracted)).toEqual([true])
  })

  test('nothing at all', async () => {
    expect((await told(['-'])).failures).toEqual([
      'standard input: is empty; leave it out, or put the report into it',
    ])
  })
})

describe('folders and names', () => {
  test('a name that leads nowhere', async () => {
    const { articles, failures } = await told(['no-such-file.txt', folderOf({ 'a.txt': REPORT })])
    expect(failures).toEqual(['no-such-file.txt: is not there; check the name'])
    expect(articles).toHaveLength(1)
  })

  test('links: a good one is followed, loops and dead ones are said', async () => {
    const folder = folderOf({ 'a.txt': REPORT, 'deep/b.txt': `${REPORT} Rain fell.` })
    symlinkSync('..', join(folder, 'deep', 'up'))
    symlinkSync('nowhere.txt', join(folder, 'dead.txt'))
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    const { articles, failures } = await told([folder])
    expect(articles.map((a) => a.id)).toEqual(['a.txt', 'deep/b.txt'])
    expect(failures).toEqual([
      'dead.txt: is not there; check the name',
      expect.stringMatching(/deep\/up: is a link that leads back to a folder above it; remove the link$/),
      'loop.txt: is a link that leads to itself; remove the link',
    ])
  })

  test('a file that may not be read', () => {
    expect(reasonOf({ code: 'EACCES' })).toEqual(['may not be read', 'change its permissions'])
    expect(reasonOf({ code: 'EIO' })).toEqual(['cannot be read (EIO)', 'check the disk and try again'])
    expect(() => reasonOf(new TypeError('a mistake of our own'))).toThrow('a mistake of our own')
  })

  test('control characters in a name never reach the terminal', async () => {
    const { failures } = await told([folderOf({ 'a\u001b[31m\n.txt': '' })])
    expect(failures).toEqual(['a [31m .txt: is empty; leave it out, or put the report into it'])
  })

  test('what a folder says of itself and files of other kinds are passed over', async () => {
    const files = {
      'README.md': 'About this folder.',
      'a.txt': REPORT,
      'style.css': 'p{}',
      'b.png': 'x',
      '.hidden.txt': 'x',
    }
    const { articles, failures, remarks } = await told([folderOf(files)])
    expect(articles.map((a) => a.id)).toEqual(['a.txt'])
    expect(failures).toEqual([])
    expect(remarks).toEqual([
      expect.stringMatching(/: passed over 2 files that hold no report: b\.png, style\.css$/),
    ])
  })

  test('two files with one text are both kept, and that is said', async () => {
    const { articles, notices } = await told([folderOf({ 'a.txt': REPORT, 'b.txt': REPORT })])
    expect(articles).toHaveLength(2)
    expect(notices).toEqual(['b.txt: the same text as a.txt; both are kept'])
  })

  test('files of one name in two folders get two ids', async () => {
    const { articles } = await told([
      folderOf({ 'a.txt': REPORT }),
      folderOf({ 'a.txt': `${REPORT} Rain fell.` }),
    ])
    expect(articles.map((a) => [a.id, a.file])).toEqual([
      ['a.txt', 'a.txt'],
      ['a.txt-2', 'a.txt'],
    ])
  })

  test('five thousand files are read one at a time', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, i) => [`${i}.txt`, `${REPORT} Report ${i}.`]),
    )
    let count = 0
    for await (const item of ingest([folderOf(files)], { ...OPTIONS, stdin: chunks('') })) {
      expect(item.kind).toBe('article')
      count++
    }
    expect(count).toBe(5_000)
  })
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
