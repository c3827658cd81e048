import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import type { Reading } from '../model/claim.ts'
import { read } from '../pipeline.ts'
import { crises } from './crises.ts'

const reading = (id: string, published: string | null, text: string): Reading =>
  read(articleOf(text, { id, published }))

const agency = 'Rebels captured Aleppo on Friday. The army withdrew from Idlib, the ministry said.'
const bulletin = 'Twelve people were killed in shelling of Idlib. A bridge was destroyed in Aleppo.'
const elsewhere = 'Police arrested three men in Lagos. Students protested in Abuja.'

const joined = (readings: Reading[]) =>
  crises(
    readings.map((r, i) => ({ id: `s${i + 1}`, articles: [r.article.id] })),
    readings,
  ).map((story) => story.articles)

describe('crises', () => {
  it('joins reports that claim things of the same places in the same days', () => {
    const readings = [
      reading('a', '2024-11-30', agency),
      reading('b', '2024-12-01', bulletin),
      reading('c', '2024-12-01', elsewhere),
    ]
    expect(joined(readings)).toEqual([['a', 'b'], ['c']])
  })
  it('keeps reports of the same places months apart', () => {
    expect(joined([reading('a', '2024-11-30', agency), reading('b', '2024-06-01', bulletin)])).toHaveLength(2)
  })
  it('joins an undated report by its places', () => {
    expect(joined([reading('a', '2024-11-30', agency), reading('b', null, bulletin)])).toHaveLength(1)
  })
})
