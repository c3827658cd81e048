import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { printable } from '../text/printable.ts'
import { draftOf, type Owner } from './documents.ts'
import { Gate, type GateOptions } from './gate.ts'
import { type Rows, unmet } from './manifest.ts'
import { linesOf, readJsonLine } from './ndjson.ts'
import { failed, type Ingested, NO_FACTS } from './result.ts'
import { type Kind, reasonOf, type Source, walk } from './walk.ts'

export { givenDay } from './dates.ts'
export type { Failure, Ingested } from './result.ts'

/** `maxText` in characters; `stdin` is read where an input is `-`. */
export type IngestOptions = GateOptions & { stdin: AsyncIterable<Uint8Array> }

const STDIN_NAME = 'standard input'
/** Bytes that a document may have for each character that its text may have: UTF-8, tags, scripts. */
const BYTES = 4
/** So many bad lines without a good one, and a file is no NDJSON. */
const MAX_BAD_LINES = 100

/**
 * Reads files, folders and standard input (`-`), one article at a time, so that memory stays bounded however many
 * there are. Nothing is thrown for what an input holds: what cannot be read becomes a failure, and the rest is read.
 */
export async function* ingest(inputs: readonly string[], options: IngestOptions): AsyncGenerator<Ingested> {
  const gate = new Gate(options)
  for (const input of inputs) {
    if (input === '-') {
      yield* standardInput(options, gate)
      continue
    }
    const rows: Rows = new Map()
    for await (const found of walk(input, rows)) {
      if ('told' in found) yield found.told
      else yield* source(found, rows, options, gate)
    }
    yield* unmet(rows)
  }
}

async function* source(
  found: Source,
  rows: Rows,
  options: IngestOptions,
  gate: Gate,
): AsyncGenerator<Ingested> {
  const where = printable(found.name)
  const row = rows.get(resolve(found.path))
  try {
    if (found.kind === 'ndjson') yield* jsonLines(createReadStream(found.path), where, options, gate)
    else {
      const { size } = await stat(found.path)
      if (size > options.maxText * BYTES) yield tooLarge(where, options)
      else {
        const given = row?.facts ?? NO_FACTS
        const owner = { id: found.name, file: found.name, where, factsFrom: row?.where ?? null, given }
        yield* whole(await readFile(found.path), found.kind, owner, gate)
      }
    }
  } catch (error) {
    yield failed(where, ...reasonOf(error))
  }
}

async function* whole(bytes: Uint8Array, kind: Kind, owner: Owner, gate: Gate): AsyncGenerator<Ingested> {
  const draft = await draftOf(bytes, kind, owner)
  if ('kind' in draft) yield draft
  else yield* await gate.pass(draft)
}

const tooLarge = (where: string, { maxText }: IngestOptions): Ingested =>
  failed(where, `is larger than ${maxText * BYTES} bytes`, 'split it into articles, or raise max-text')

async function* jsonLines(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  options: IngestOptions,
  gate: Gate,
): AsyncGenerator<Ingested> {
  let number = 0
  let good = 0
  let bad = 0
  for await (const { text, tooLong } of linesOf(chunks, options.maxText * BYTES)) {
    number++
    if (tooLong) {
      yield tooLarge(`${where} line ${number}`, options)
      continue
    }
    const line = readJsonLine(text, where, number)
    if (line === null) continue
    if ('draft' in line) {
      good++
      yield* await gate.pass(line.draft)
    } else {
      yield line.failure
      if (++bad >= MAX_BAD_LINES && good === 0) {
        yield failed(where, `gave no article in ${number} lines`, 'check that it is NDJSON')
        return
      }
    }
  }
  if (number === 0) yield failed(where, 'is empty', 'leave it out, or put articles into it')
}

/** NDJSON where the first character is a brace, else one document: a web page or plain text. */
async function* standardInput(options: IngestOptions, gate: Gate): AsyncGenerator<Ingested> {
  const chunks = options.stdin[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let first = ''
  while (first === '') {
    const next = await chunks.next()
    if (next.done) break
    head.push(next.value)
    first = Buffer.from(next.value)
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .trimStart()
      .slice(0, 20)
  }
  const all = chain(head, chunks)
  if (first.startsWith('{')) {
    yield* jsonLines(all, STDIN_NAME, options, gate)
    return
  }
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of all) {
    pieces.push(piece)
    size += piece.length
    if (size > options.maxText * BYTES) {
      yield tooLarge(STDIN_NAME, options)
      return
    }
  }
  const owner = { id: 'stdin', file: null, where: STDIN_NAME, factsFrom: null, given: NO_FACTS }
  const kind = /^<(?:!doctype|html)/i.test(first) ? 'page' : 'text'
  yield* whole(Buffer.concat(pieces), kind, owner, gate)
}

async function* chain(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
