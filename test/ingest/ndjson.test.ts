import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, REPORT } from '../cli/sitrep.ts'
import { told } from './told.ts'

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
