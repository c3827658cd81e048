import { describe, expect, test } from 'vitest'
import { REPORT } from '../cli/sitrep.ts'
import { told } from './told.ts'

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
