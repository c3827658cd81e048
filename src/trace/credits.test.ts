import { describe, expect, it } from 'vitest'
import { splitArticle } from '../../test/split.ts'
import { en } from '../lexicon/en.generated.ts'
import type { Entry } from '../lexicon/entries.ts'
import { agenciesOf, isLaterVersion, raisesToll } from './credits.ts'

const credited = (text: string) => agenciesOf(splitArticle('a', text))

describe('data/en/wires.yml', () => {
  for (const entry of en.wires as (Entry & { kind: string })[]) {
    it(entry.id, () => {
      const says = (text: unknown) =>
        entry.kind === 'version'
          ? isLaterVersion(splitArticle('a', String(text)).article)
          : entry.kind === 'toll'
            ? raisesToll(splitArticle('a', String(text)).article)
            : credited(String(text)).length > 0
      expect(says(entry.yes), `yes: ${entry.yes}`).toBe(true)
      expect(says(entry.no), `no: ${entry.no}`).toBe(false)
    })
  }
})

describe('agenciesOf', () => {
  it('reads bylines, credit lines and several agencies', () => {
    const text =
      'The river fell on Monday.\nIt left mud in every street of the lower town.\nWith inputs from AFP and Xinhua'
    expect(agenciesOf(splitArticle('a', text, { byline: 'Ana Lund, Reuters' }))).toEqual([
      'Agence France-Presse',
      'Reuters',
      'Xinhua',
    ])
  })
  it('is not taken in by an agency that is only spoken of', () => {
    expect(credited('The office of Reuters in the capital was searched by the police.')).toEqual([])
  })
})
