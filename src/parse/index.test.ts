import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { SitrepError } from '../errors.ts'
import { loadParser, loadTables, parserOver } from './index.ts'

const MODEL = new URL('../../data/en/parser.bin', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'sitrep-parser-'))

function failure(name: string, bytes?: Uint8Array): SitrepError {
  const path = join(folder, name)
  if (bytes !== undefined) writeFileSync(path, bytes)
  try {
    loadTables({ shared: false, file: pathToFileURL(path) })
  } catch (error) {
    expect(error).toBeInstanceOf(SitrepError)
    return error as SitrepError
  }
  throw new Error('the file was taken')
}

test('a missing model is told, with its path and a cure', () => {
  const error = failure('none.bin')
  expect(error.code).toBe('parser/missing')
  expect(error.message).toContain('none.bin')
  expect(error.cure).toContain('train:parser')
})

test('a model that is cut anywhere is told', () => {
  const whole = readFileSync(MODEL)
  for (const length of [9, 15, 16, 40, 100_000, whole.length - 1]) {
    expect(failure('cut.bin', whole.subarray(0, length)).code).toBe('parser/cut')
  }
})

test('another format and a foreign file are told apart', () => {
  const other = Uint8Array.from(readFileSync(MODEL))
  other[8] = 250
  expect(failure('other.bin', other).code).toBe('parser/version')
  expect(failure('foreign.bin', new TextEncoder().encode('PK not a model at all')).code).toBe(
    'parser/foreign',
  )
  expect(failure('empty.bin', new Uint8Array(0)).code).toBe('parser/foreign')
})

test('a model whose bytes were changed is told or read, never half read', () => {
  const bytes = Uint8Array.from(readFileSync(MODEL))
  for (let i = 1000; i < 1020; i++) bytes[i] = 0
  expect(failure('changed.bin', bytes).code).toBe('parser/cut')
})

test('the parser is loaded once, and a second one over the same tables agrees with it', () => {
  expect(loadParser()).toBe(loadParser())
  const words = ['Rebels', 'took', 'Hama', '.']
  const pos = ['NOUN', 'VERB', 'PROPN', 'PUNCT']
  expect(parserOver(loadTables({ shared: false })).parse(words, pos)).toEqual(loadParser().parse(words, pos))
})
