import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** The rules of the house, held by a test that says the cure. */

const root = fileURLToPath(new URL('..', import.meta.url))

const filesUnder = (dir: string): string[] =>
  readdirSync(join(root, dir)).flatMap((name) => {
    const path = join(dir, name)
    return statSync(join(root, path)).isDirectory() ? filesUnder(path) : [path]
  })

const sources = filesUnder('src').filter((f) => f.endsWith('.ts') && !f.endsWith('.generated.ts'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Which rooms each room of `src/` may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  errors: [],
  text: ['model', 'errors'],
  lexicon: ['model', 'errors', 'text'],
  parse: ['model', 'errors', 'text', 'lexicon'],
  ingest: ['model', 'errors', 'text', 'lexicon'],
  annotate: ['model', 'errors', 'text', 'lexicon', 'parse'],
  extract: ['model', 'errors', 'text', 'lexicon', 'parse'],
  cluster: ['model', 'errors', 'text', 'lexicon'],
  trace: ['model', 'errors', 'text', 'lexicon'],
  reconcile: ['model', 'errors', 'text', 'lexicon'],
  report: ['model', 'errors', 'text', 'lexicon'],
  config: ['errors'],
  pipeline: ['model', 'errors', 'annotate', 'extract', 'cluster', 'trace', 'reconcile', 'config'],
  index: ['model', 'errors', 'pipeline', 'ingest', 'report', 'config'],
  cli: ['model', 'errors', 'config', 'pipeline', 'ingest', 'report', 'index', 'parse', 'extract', 'text'],
}

/** `src/annotate/times/parse.ts` stands in the room `annotate`, `src/errors.ts` in the room `errors`. */
const roomOf = (file: string): string => relative('src', file).split('/')[0]!.replace(/\.ts$/, '')

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((m) => join(file, '..', m[1]!))

describe('imports go one way', () => {
  for (const file of sources.filter((f) => !f.endsWith('.test.ts'))) {
    it(file, () => {
      const room = roomOf(file)
      const allowed = MAY_IMPORT[room]
      expect(
        allowed,
        `src/${room} is a room that MAY_IMPORT in test/house.test.ts does not know; add it`,
      ).toBeDefined()
      for (const imported of importsOf(file)) {
        const from = roomOf(imported)
        const fine = from === room || allowed!.includes(from)
        expect(fine, `${file} imports ${imported}: ${room} may not know ${from}; meet in src/model/`).toBe(
          true,
        )
      }
    })
  }
})

describe('no file imports itself in a circle', () => {
  const graph = new Map(sources.filter((f) => !f.endsWith('.test.ts')).map((f) => [f, importsOf(f)]))
  const circle = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (settled.has(file)) return null
    const found = (graph.get(file) ?? []).map((next) => circle(next, [...path, file])).find((c) => c !== null)
    settled.add(file)
    return found ?? null
  }
  const settled = new Set<string>()

  it('types included: what two files need of each other is a file of its own', () => {
    const circles = [...graph.keys()].map((file) => circle(file, [])).filter((c) => c !== null)
    expect(circles).toEqual([])
  })
})

const BANNED_NAMES = /(^|\/)(utils?|misc|helpers?|common|shared|types|stuff|lib)(\.ts|\/)/
/** Files over 300 lines and why. */
const LONG: Record<string, string> = {}

describe('files', () => {
  for (const file of sources) {
    it(file, () => {
      expect(BANNED_NAMES.test(file), `${file}: a room without a name; name it for what it holds`).toBe(false)
      const lines = read(file).split('\n').length
      const fits = lines <= 300 || file in LONG || file.endsWith('.test.ts')
      expect(fits, `${file} has ${lines} lines: split it by idea, or give a reason in LONG`).toBe(true)
    })
  }
})

describe('who may touch what', () => {
  const offenders = (pattern: RegExp, rooms: readonly string[]) =>
    sources.filter((f) => !f.endsWith('.test.ts') && !rooms.includes(roomOf(f)) && pattern.test(read(f)))

  it('files are read by ingest, lexicon and parse alone', () => {
    expect(offenders(/from 'node:fs/, ['ingest', 'lexicon', 'parse', 'cli', 'config'])).toEqual([])
  })
  it('nobody but cli prints', () => {
    expect(offenders(/console\.|process\.stdout|process\.stderr/, ['cli'])).toEqual([])
  })
  it('nobody reads the clock: asOf comes in', () => {
    expect(offenders(/Date\.now\(|new Date\(\)/, ['cli'])).toEqual([])
  })
  it('nobody reaches for the network', () => {
    expect(offenders(/from 'node:(https?|net|tls|dgram)'|\bfetch\(/, [])).toEqual([])
  })
})

describe('the project speaks of itself alone', () => {
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'STYLE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...filesUnder('docs'),
  ]
  it('names no path of a machine', () => {
    for (const file of [...pages, ...sources]) expect(read(file)).not.toMatch(/\/(home|root|work|Users)\/\w/)
  })
})
