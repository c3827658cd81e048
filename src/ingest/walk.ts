import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { printable } from '../text/printable.ts'
import { decode } from './decode.ts'
import { MANIFEST, type Rows, readManifest } from './manifest.ts'
import { failed, type Ingested } from './result.ts'

/** How a file is read. */
export type Kind = 'text' | 'markdown' | 'page' | 'ndjson'

/** A file to read; `name` is its path relative to the input, with slashes. */
export type Source = { path: string; name: string; kind: Kind }

const KINDS: Record<string, Kind> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}

/** Documents that may hold a report but cannot be read; other kinds of file are passed over with a remark. */
const DOCUMENTS = new Set(
  '.pdf .doc .docx .odt .rtf .epub .eml .msg .xml .rss .atom .json .csv .xlsx'.split(' '),
)
/** What stands in a folder about the folder, by name without suffix. */
const ABOUT = /^(?:readme|license|licence|notice|copying|changelog)$/i
const CURE_KIND = 'save it as .txt, .md, .html or .ndjson'

/** Finds the files of one input, in order of their names; adds what manifests say of them to `rows`. */
export async function* walk(input: string, rows: Rows): AsyncGenerator<Source | { told: Ingested }> {
  const told = (reason: string, cure: string) => ({ told: failed(printable(input), reason, cure) })
  try {
    const found = await stat(input)
    if (found.isDirectory()) yield* folder(input, '', [], rows)
    else if (!found.isFile())
      yield told('is no regular file', 'give a file, a folder, or - for standard input')
    else {
      const suffix = extname(input).toLowerCase()
      if (DOCUMENTS.has(suffix)) yield told(`is of a kind that is not read (${suffix})`, CURE_KIND)
      else yield { path: input, name: basename(input), kind: KINDS[suffix] ?? 'text' }
    }
  } catch (error) {
    yield told(...reasonOf(error))
  }
}

/** `above`: the real paths of the folders that lead here, so that a link back up is not followed. */
async function* folder(
  path: string,
  prefix: string,
  above: readonly string[],
  rows: Rows,
): AsyncGenerator<Source | { told: Ingested }> {
  const shown = printable(path)
  const real = await realpath(path)
  if (above.includes(real)) {
    yield { told: failed(shown, 'is a link that leads back to a folder above it', 'remove the link') }
    return
  }
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  if (entries.some((entry) => entry.name === MANIFEST))
    yield* manifest(join(path, MANIFEST), `${prefix}${MANIFEST}`, rows)
  const passed: string[] = []
  for (const entry of entries) {
    const { name } = entry
    const child = join(path, name)
    const row = rows.get(resolve(child))
    if (row) row.met = true
    else if (name.startsWith('.') || name === MANIFEST || ABOUT.test(basename(name, extname(name)))) continue
    try {
      const found = await kindOf(child, entry)
      const kind = found === 'other' && row ? 'text' : found
      if (kind === 'folder') yield* folder(child, `${prefix}${name}/`, [...above, real], rows)
      else if (kind === 'document')
        yield { told: failed(printable(prefix + name), 'is of a kind that is not read', CURE_KIND) }
      else if (kind === 'special')
        yield { told: failed(printable(prefix + name), 'is no regular file', 'remove it') }
      else if (kind === 'other') passed.push(printable(name))
      else yield { path: child, name: prefix + name, kind }
    } catch (error) {
      yield { told: failed(printable(prefix + name), ...reasonOf(error)) }
    }
  }
  if (passed.length > 0) yield { told: { kind: 'remark', message: passedOver(shown, passed) } }
}

async function* manifest(path: string, name: string, rows: Rows): AsyncGenerator<{ told: Ingested }> {
  try {
    const decoded = decode(await readFile(path))
    if ('reason' in decoded) yield { told: failed(printable(name), decoded.reason, decoded.cure) }
    else for (const told of readManifest(decoded.text, path, printable(name), rows)) yield { told }
  } catch (error) {
    yield { told: failed(printable(name), ...reasonOf(error)) }
  }
}

async function kindOf(
  path: string,
  entry: Dirent,
): Promise<Kind | 'folder' | 'document' | 'special' | 'other'> {
  const found = entry.isSymbolicLink() ? await stat(path) : entry
  if (found.isDirectory()) return 'folder'
  if (!found.isFile()) return 'special'
  const suffix = extname(path).toLowerCase()
  return DOCUMENTS.has(suffix) ? 'document' : (KINDS[suffix] ?? 'other')
}

function passedOver(folder: string, names: readonly string[]): string {
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '')
  const files =
    names.length === 1 ? '1 file that holds no report' : `${names.length} files that hold no report`
  return `${folder}: passed over ${files}: ${some}`
}

/** Why a file or folder could not be opened, and the cure. */
export function reasonOf(error: unknown): [reason: string, cure: string] {
  const { code } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return ['is not there', 'check the name']
    case 'EACCES':
    case 'EPERM':
      return ['may not be read', 'change its permissions']
    case 'ELOOP':
      return ['is a link that leads to itself', 'remove the link']
    case 'ENAMETOOLONG':
      return ['has a name that is too long', 'give it a shorter one']
    case undefined:
      throw error
    default:
      return [`cannot be read (${code})`, 'check the disk and try again']
  }
}
