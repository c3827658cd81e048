import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SitrepError } from '../errors.ts'
import { FormatError, type ModelFile, readModel } from './format.ts'
import { LABELS } from './labels.ts'
import { type Parser, TableParser } from './parser.ts'
import { layOut, type Tables } from './tables.ts'

export type { Parser } from './parser.ts'
export type { Tables } from './tables.ts'

const FILE = new URL('../../data/en/parser.bin', import.meta.url)
const CURE = 'install Sitrep again, or train the model anew: npm run train:parser'

let loaded: Parser | undefined

/** The parser over `data/en/parser.bin`, loaded at the first call. SitrepError if the file will not do. */
export function loadParser(): Parser {
  loaded ??= new TableParser(loadTables({ shared: false }))
  return loaded
}

/**
 * The model's tables, to hand to worker threads: with `shared` they lie in shared memory and are not copied.
 * A worker makes its parser of them with `parserOver`.
 */
export function loadTables(options: { shared: boolean; file?: URL }): Tables {
  return layOut(readFile(options.file ?? FILE), options.shared)
}

export function parserOver(tables: Tables): Parser {
  return new TableParser(tables)
}

function readFile(file: URL): ModelFile {
  const path = fileURLToPath(file)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw new SitrepError('parser/missing', `The parser's model cannot be read: ${path}.`, CURE, cause)
  }
  try {
    const model = readModel(bytes)
    if (model.labels.join() === LABELS.join()) return model
    throw new FormatError('version', 'it knows other relations than this program')
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause
    throw new SitrepError(
      `parser/${cause.fault}`,
      `The parser's model is unusable: ${cause.message}.`,
      CURE,
      cause,
    )
  }
}
