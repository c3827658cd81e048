import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldenFile, goldenOf, SAMPLES } from '../script/golden/account.ts'

/** The whole account of both samples, as it was last looked at by somebody. */

const CURE =
  'The account has changed. Run "npm run golden", read the difference, and commit it if it is better.'

describe('the account as it was last reviewed', () => {
  for (const sample of SAMPLES) {
    it(sample, async () => {
      const { md, json } = await goldenOf(sample)
      expect(md, CURE).toBe(readFileSync(goldenFile(sample, 'md'), 'utf8'))
      expect(json, CURE).toBe(readFileSync(goldenFile(sample, 'json'), 'utf8'))
    }, 60_000)
  }
})
