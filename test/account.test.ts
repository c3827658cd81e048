import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../src/ingest/index.ts'
import type { Account } from '../src/model/account.ts'
import type { Article } from '../src/model/article.ts'
import type { Reading } from '../src/model/claim.ts'
import { brief, read } from '../src/pipeline.ts'
import { render } from '../src/report/index.ts'

/** The promises, held over the whole way from the files of a sample crisis to its account. */

const examples = fileURLToPath(new URL('../examples', import.meta.url))
const nothing = (async function* () {})()
const OPTIONS = { published: null, outlet: null, maxText: 5_000_000, stdin: nothing }

async function accountOf(sample: string): Promise<{ account: Account; articles: Map<string, Article> }> {
  const readings: Reading[] = []
  for await (const item of ingest([join(examples, sample)], OPTIONS)) {
    if (item.kind === 'article') readings.push(read(item.article))
  }
  const [account] = brief(readings, { asOf: null })
  return { account: account!, articles: new Map(readings.map((r) => [r.article.id, r.article])) }
}

for (const sample of ['homs-2024', 'mocuba-2028']) {
  describe(`the account of ${sample}`, () => {
    let account: Account
    let articles: Map<string, Article>
    beforeAll(async () => {
      ;({ account, articles } = await accountOf(sample))
    })

    it('gathers all reports of the crisis into one', () => {
      expect(account.articles).toHaveLength(11)
    })

    it('has no line without evidence, and at most seven in short', () => {
      const ids = new Set(account.claims.map((c) => c.id))
      for (const line of account.lines) {
        expect(line.claims.length).toBeGreaterThan(0)
        for (const id of line.claims) expect(ids.has(id)).toBe(true)
      }
      expect(account.lines.filter((l) => l.section === 'short').length).toBeLessThanOrEqual(7)
    })

    it('keeps history out of the present', () => {
      const background = new Set(account.claims.filter((c) => c.background).map((c) => c.id))
      for (const line of account.lines) {
        if (!['short', 'timeline', 'control', 'figures'].includes(line.section)) continue
        expect(line.claims.filter((id) => background.has(id))).toEqual([])
      }
    })

    it('folds rewrites: fewer texts than reports', () => {
      expect(account.lineage.filter((l) => l.relation !== 'shared-quote').length).toBeGreaterThan(0)
    })

    it('names what is not known', () => {
      expect(account.gaps.length).toBeGreaterThan(0)
    })

    it('points every claim at a sentence of its article', () => {
      for (const claim of account.claims) {
        const { text } = articles.get(claim.article)!
        expect(claim.evidence.start).toBeLessThanOrEqual(claim.words.start)
        expect(claim.words.end).toBeLessThanOrEqual(claim.evidence.end)
        expect(claim.evidence.end).toBeLessThanOrEqual(text.length)
      }
    })

    it('renders in every format, and never says confirmed of its own', () => {
      const options = { colour: false, width: 80, quotes: false }
      for (const format of ['terminal', 'md', 'html', 'json'] as const) {
        expect(render({ account, articles }, format, options).length).toBeGreaterThan(1000)
      }
      for (const line of account.lines) expect(line.text).not.toMatch(/\bconfirmed\b/i)
    })
  })
}
