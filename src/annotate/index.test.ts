import { expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { annotate } from './index.ts'

it('says where a sentence was too long to be read at once, and doubts its tree', () => {
  const clause = 'rebels took one more village near the river and the army left it again'
  const long = `${Array.from({ length: 30 }, () => clause).join(', while ')}.`
  const { notices, sentences } = annotate(articleOf(`The mayor left the town on Friday.\n\nNow ${long}`))
  expect(notices.map((n) => n.rule)).toEqual(['tree/long-sentence'])
  expect(sentences[1]!.tree!.score).toBeLessThan(0.6)
  expect(sentences[0]!.tree!.score).toBeGreaterThan(0.6)
})
