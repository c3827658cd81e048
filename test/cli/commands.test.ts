import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderOf, REPORT, sitrep } from './sitrep.ts'

const other =
  'Floods have cut the road to Korem, the mayor said on Monday. At least 12 people are missing in the valley.'
const ndjson = (...articles: object[]) => articles.map((a) => `${JSON.stringify(a)}\n`).join('')

describe('exit status', () => {
  test('0: all was read', async () => {
    const { status, lines } = await sitrep(['read', folderOf({ 'a.txt': REPORT })])
    expect([status, lines]).toEqual([0, []])
  })

  test('1: some was not, and one line says what, why and the cure', async () => {
    const { status, lines, json } = await sitrep([
      'read',
      folderOf({ 'a.txt': REPORT, 'b.txt': '' }),
      '--format',
      'ndjson',
    ])
    expect(status).toBe(1)
    expect(lines).toEqual(['b.txt: is empty; leave it out, or put the report into it'])
    expect(json.map((a) => a.id)).toEqual(['a.txt'])
  })

  test.each([
    [['bogus'], "sitrep: unknown command 'bogus'"],
    [['read'], "sitrep: missing required argument 'input'"],
    [['read', 'x', '--format', 'xml'], /--format <format>' argument 'xml' is invalid/],
    [['read', '-', '--published', 'May'], 'sitrep: --published: "May" is no date. Write it as YYYY-MM-DD.'],
    [
      ['brief', '-', '--as-of', '2024-13-01'],
      'sitrep: --as-of: "2024-13-01" is no date. Write it as YYYY-MM-DD.',
    ],
    [
      ['read', '-', '--width', 'wide'],
      'sitrep: --width: "wide" does not fit width. Give a number of columns, such as 80.',
    ],
  ])('2: wrong usage %j', async (args, line) => {
    const { status, lines, out } = await sitrep(args, { stdin: REPORT })
    expect(status).toBe(2)
    expect(lines[0]).toMatch(line)
    expect(out).toBe('')
  })

  test('3: nothing could be read', async () => {
    for (const command of ['read', 'cluster', 'trace', 'brief']) {
      const { status, lines, out } = await sitrep([command, 'no-such-file.txt'])
      expect([status, out]).toEqual([3, ''])
      expect(lines).toEqual([
        'no-such-file.txt: is not there; check the name',
        'sitrep: nothing could be read.',
      ])
    }
  })
})

describe('read', () => {
  test('for programs: one line an article, as the contract says', async () => {
    const article = {
      id: 'a1',
      outlet: 'Example Times',
      published: '2024-12-08',
      title: 'T',
      byline: 'B',
      url: 'https://example.org/a',
      text: REPORT,
    }
    const { json } = await sitrep(['read', '-', '--format', 'ndjson'], { stdin: ndjson(article) })
    const line = json[0]!
    const lists = [
      'sentences',
      'boilerplate',
      'entities',
      'places',
      'times',
      'figures',
      'attributions',
      'claims',
    ]
    const { text, ...facts } = article
    expect(line).toMatchObject({ ...facts, publishedBasis: 'given', language: 'en' })
    for (const key of lists) expect(line[key]).toBeInstanceOf(Array)
    const spans = (line.sentences as { start: number; end: number }[]).map((s) => text.slice(s.start, s.end))
    expect(spans.join(' ')).toBe(text)
    expect(line.claims).not.toEqual([])
  })

  test('an article in another language has a line with its text and nothing read in it', async () => {
    const german =
      'Die Helfer erreichten am Dienstag das letzte der vier Dörfer, und die Straße zur Küste ist wieder frei.'
    const { status, json } = await sitrep(['read', '-', '--format', 'ndjson'], {
      stdin: ndjson({ id: 'a', text: german }),
    })
    expect(status).toBe(3)
    expect(json).toEqual([expect.objectContaining({ id: 'a', language: 'de', sentences: [], claims: [] })])
  })

  test('for people: sentences and their claims, and nothing that steers the terminal', async () => {
    const title = 'Tareen \u001b[31mfalls'
    const { out } = await sitrep(['read', '-'], { stdin: ndjson({ title, text: REPORT }) })
    expect(out).toContain('Tareen [31mfalls')
    expect(out).toContain('“Rebels entered the town of Tareen on Friday, residents said.”')
    expect(out).not.toContain('\u001b')
  })

  test('the same twice', async () => {
    const args = ['read', folderOf({ 'a.txt': REPORT, 'b.txt': other }), '--format', 'ndjson']
    expect((await sitrep(args)).out).toBe((await sitrep(args)).out)
  })
})

describe('cluster, trace and brief', () => {
  const twins = ndjson(
    { id: 'a', text: REPORT, published: '2024-12-07' },
    { id: 'b', text: other },
    { id: 'c', text: REPORT },
  )

  test('cluster names a story for each article in the order given', async () => {
    const { json } = await sitrep(['cluster', '-', '--format', 'ndjson'], { stdin: twins })
    expect(json.map((line) => line.id)).toEqual(['a', 'b', 'c'])
    expect(json[0]?.story).toBe(json[2]?.story)
    expect((await sitrep(['cluster', '-'], { stdin: twins })).out).toMatch(/^s1: \d reports?\n {2}2024-12-07/)
  })

  test('trace names pairs that share text', async () => {
    const { json } = await sitrep(['trace', '-', '--format', 'ndjson'], { stdin: twins })
    expect(json).toEqual([
      expect.objectContaining({ a: 'a', b: 'c', relation: 'copy', passages: expect.any(Array) }),
    ])
    expect((await sitrep(['trace', '-'], { stdin: ndjson({ text: REPORT }) })).out).toBe(
      'No two of the reports share text.\n',
    )
  })

  test('brief --explain says beside the account what became of the claims', async () => {
    const { status, lines, out } = await sitrep(['brief', '-', '--explain'], { stdin: REPORT })
    expect(status).toBe(0)
    expect(lines.join('\n')).toMatch(/\d+ claims, .* lines stand on evidence, \d+ were dropped/)
    expect(out).not.toMatch(/stand on evidence/)
  })

  test('brief tells the largest story, names the others, and writes whole files', async () => {
    const folder = folderOf({ 'a.txt': REPORT, 'c.txt': `${REPORT} The bridge is shut.` })
    const { status, out } = await sitrep(['brief', folder, '--published', '2024-12-08'])
    expect(status).toBe(0)
    expect(out).toContain('IN SHORT')
    for (const format of ['md', 'html', 'json']) {
      const path = join(folder, `out.${format}`)
      expect(await sitrep(['brief', folder, '--format', format, '--out', path])).toMatchObject({
        status: 0,
        out: '',
      })
      expect(readFileSync(path, 'utf8').length).toBeGreaterThan(200)
      expect(existsSync(`${path}.unfinished`)).toBe(false)
    }
    const unknown = await sitrep(['brief', folder, '--story', 's99'])
    expect([unknown.status, unknown.lines.at(-1)]).toEqual([
      2,
      expect.stringMatching(/^sitrep: --story: there is no story "s99"\. The stories are s1/),
    ])
    const nowhere = await sitrep(['brief', folder, '--out', join(folder, 'no', 'a.md')])
    expect([nowhere.status, nowhere.lines.at(-1)]).toEqual([
      2,
      expect.stringMatching(/cannot be written \(ENOENT\)/),
    ])
  })
})

describe('config', () => {
  test('defaults, then file, then environment, then flags', async () => {
    const cwd = folderOf({ 'sitrep.yml': 'width: 70\nmax-text: 1000\ncolor: never\n' })
    const { out } = await sitrep(['config', '--max-text', '3000'], {
      cwd,
      env: { SITREP_MAX_TEXT: '2000', SITREP_COLOR: 'always' },
    })
    expect(out).toMatch(/^width: 70 +# from sitrep\.yml$/m)
    expect(out).toMatch(/^color: always +# from SITREP_COLOR$/m)
    expect(out).toMatch(/^max-text: 3000 +# from --max-text$/m)
    expect((await sitrep(['config', '--no-color'])).out).toMatch(/^color: never +# from --color$/m)
  })

  test.each([
    ['colour: never', 'sitrep: sitrep.yml: colour is no setting. The settings are max-text, color, width.'],
    ['width: -3', 'sitrep: sitrep.yml: "-3" does not fit width. Give a number of columns, such as 80.'],
    ['- width', 'sitrep: sitrep.yml is no list of settings. Write lines such as "width: 80".'],
    ['width: [', /^sitrep: sitrep\.yml is no YAML: .* Mend that line\.$/],
  ])('a file with "%s" is refused with its cure', async (content, line) => {
    const { status, lines } = await sitrep(['config'], { cwd: folderOf({ 'sitrep.yml': content }) })
    expect([status, lines.length]).toEqual([2, 1])
    expect(lines[0]).toMatch(line)
  })
})

describe('as a program', () => {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const run = (shell: string) =>
    spawnSync('sh', ['-c', shell], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  const command = `${process.execPath} --import tsx ${cli}`

  test('help has examples and fits a terminal; the version is that of the package', async () => {
    const { status, out } = await sitrep(['--help'])
    expect(status).toBe(0)
    expect(out).toContain('sitrep brief reports/')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    expect((await sitrep(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('a reader that goes away ends it quietly', () => {
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, `${REPORT} ${i}`])),
    )
    const { stdout, stderr } = run(`${command} read ${folder} --format ndjson | head -n 1`)
    expect(stdout).toMatch(/^\{"id":"0\.txt".*\n$/)
    expect(stderr).toBe('')
  })
})
