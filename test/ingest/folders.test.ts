import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/index.ts'
import { reasonOf } from '../../src/ingest/walk.ts'
import { folderOf, REPORT } from '../cli/sitrep.ts'
import { chunks, OPTIONS, told } from './told.ts'

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
