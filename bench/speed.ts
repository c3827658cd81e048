import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../src/model/article.ts'
import { read } from '../src/pipeline.ts'
import { tokenise } from '../src/text/tokens.ts'

/** Reports of the samples, as many times as asked: the same work for both sides of the ratio. */
function sampleArticles(root: string, copies: number): Article[] {
  const folders = ['homs-2024', 'mocuba-2028'].map((name) => join(root, 'examples', name))
  const texts = folders.flatMap((dir) =>
    readdirSync(dir)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(join(dir, f), 'utf8')),
  )
  return Array.from({ length: copies }, () => texts)
    .flat()
    .map((text, i) => ({
      id: `s${i}`,
      file: null,
      outlet: null,
      published: '2024-12-08',
      publishedBasis: 'given',
      publishedReason: null,
      language: 'en',
      title: null,
      byline: null,
      url: null,
      text,
      extracted: false,
    }))
}

/** Processor seconds, which other work on the machine disturbs less than the clock. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!

/**
 * Reading as a multiple of the bare wink-nlp pass (sentences, tokens, parts of speech) over the same texts, both measured in turn in one run, and
 * articles of 5 kB a second. The ratio is what the floor holds, since it does not depend on the machine.
 */
export function speed(root: string): { ratio: number; articlesPerSecond: number } {
  const articles = sampleArticles(root, 2)
  const bytes = articles.reduce((n, a) => n + Buffer.byteLength(a.text), 0)
  const bare = () => {
    for (const a of articles) for (const line of a.text.split('\n')) tokenise(line, 0)
  }
  const whole = () => {
    for (const a of articles) read(a)
  }
  bare()
  whole()
  const rounds = Array.from({ length: 5 }, () => ({ bare: seconds(bare), whole: seconds(whole) }))
  const ratio = median(rounds.map((r) => r.whole / r.bare))
  return { ratio, articlesPerSecond: bytes / 5000 / median(rounds.map((r) => r.whole)) }
}
