import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { optimiseLater } from '../src/cli/engine.ts'
import type { Article } from '../src/model/article.ts'
import { read } from '../src/pipeline.ts'
import { articleOf } from '../test/article.ts'

/** Reports of the samples, as many times as asked: the same work for all sides. */
function sampleArticles(root: string, copies: number): Article[] {
  const folders = ['homs-2024', 'mocuba-2028'].map((name) => join(root, 'examples', name))
  const texts = folders.flatMap((dir) =>
    readdirSync(dir)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(join(dir, f), 'utf8')),
  )
  return Array.from({ length: copies }, () => texts)
    .flat()
    .map((text, i) => articleOf(text, { id: `s${i}`, published: '2024-12-08' }))
}

/** Processor seconds, which other work on the machine disturbs less than the clock. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!

/** wink-nlp as it comes, with all its pipes: sentences, negation, sentiment, parts of speech, entities. */
const asItComes = winkNLP(model)
/** The two pipes of it that reading rests on: sentences and parts of speech. */
const tagging = winkNLP(model, ['sbd', 'pos'])

/** Rounds before the first that counts: the machine compiles what runs often, and goes on doing so for a while. */
const WARM_UP = 4
const ROUNDS = 7

/** `toWink`, `toTagging`: reading as a multiple of one pass over the same whole texts, with all pipes and with two. */
export type Speed = { toWink: number; toTagging: number; articlesPerSecond: number }

/**
 * The whole of reading against wink-nlp's own pass over the same texts, all measured in turn in every round, in
 * processor time of all threads, and the median taken; and articles of 5 kB a second. The floor holds `toWink`, since
 * a ratio depends little on the machine.
 */
export function speed(root: string): Speed {
  // As the command line does.
  optimiseLater()
  const articles = sampleArticles(root, 2)
  const bytes = articles.reduce((n, a) => n + Buffer.byteLength(a.text), 0)
  const over = (work: (article: Article) => unknown) => () => {
    for (const article of articles) work(article)
  }
  const works = {
    wink: over(({ text }) => asItComes.readDoc(text)),
    tagging: over(({ text }) => tagging.readDoc(text)),
    reading: over(read),
  }
  const round = () => ({
    wink: seconds(works.wink),
    tagging: seconds(works.tagging),
    reading: seconds(works.reading),
  })
  for (let i = 0; i < WARM_UP; i++) round()
  const rounds = Array.from({ length: ROUNDS }, round)
  return {
    toWink: median(rounds.map((r) => r.reading / r.wink)),
    toTagging: median(rounds.map((r) => r.reading / r.tagging)),
    articlesPerSecond: bytes / 5000 / median(rounds.map((r) => r.reading)),
  }
}
