/**
 * How the time of tracing and clustering grows with the articles. A made-up corpus of reports of about 5 kB: each
 * story has reports of its own, copies, and reports that take over half of another; all share stock paragraphs and the
 * names of one crisis. `tsx bench/lineage.ts 100 1000 10000` prints seconds of processor time, and how many times longer an article
 * takes than in the smallest corpus (1 is linear growth).
 */
import { pathToFileURL } from 'node:url'
import { cluster } from '../src/cluster/index.ts'
import type { Annotated, Sentence } from '../src/model/annotated.ts'
import { trace } from '../src/trace/index.ts'
import { articleOf } from '../test/article.ts'

/** A small generator with a seed: the same corpus in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const SYLLABLES =
  'ka ro mi ten sol var del bin osh ta lu gar pre con ver ist ne mor sa fel du rim po zan'.split(' ')

/** A made-up word; low numbers stand for frequent words, as in Zipf's law. */
function word(number: number): string {
  let out = ''
  for (let rest = number + 30; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    out += SYLLABLES[rest % SYLLABLES.length]
  }
  return out
}

const WORDS = 60_000
const SENTENCES = 38

function corpus(size: number): Annotated[] {
  const random = randomNumbers(11)
  const frequent = () => word(Math.floor(WORDS ** random()))
  const sentence = (names: readonly string[]): string => {
    const words = Array.from({ length: 14 + Math.floor(random() * 10) }, () =>
      random() < 0.12 ? names[Math.floor(random() * names.length)]! : frequent(),
    )
    const text = words.join(' ')
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`
  }
  const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
  const crisis = Array.from({ length: 6 }, (_, i) => capital(word(70_000 + i)))
  const stock = Array.from({ length: 3 }, () => sentence(crisis))
  const articles: Annotated[] = []
  let earlier: string[] = []
  let names: string[] = crisis
  for (let i = 0; i < size; i++) {
    const kind = i % 10
    if (kind === 0)
      names = [...crisis, ...Array.from({ length: 8 }, (_, k) => capital(word(80_000 + i * 8 + k)))]
    const own = Array.from({ length: SENTENCES }, () => sentence(names))
    const half = SENTENCES / 2
    const sentences =
      kind === 3 || kind === 7 ? earlier : kind === 5 ? [...own.slice(0, half), ...earlier.slice(half)] : own
    if (kind === 0) earlier = sentences
    articles.push(annotated(`a${i}`, [...sentences, ...(kind % 2 ? stock : [])]))
  }
  return articles
}

function annotated(id: string, texts: readonly string[]): Annotated {
  const sentences: Sentence[] = []
  let at = 0
  for (const [index, text] of texts.entries()) {
    sentences.push({
      start: at,
      end: at + text.length,
      index,
      paragraph: index,
      prose: true,
      tokens: [],
      tree: null,
    })
    at += text.length + 1
  }
  const article = articleOf(texts.join('\n'), { id })
  const none = {
    boilerplate: [],
    entities: [],
    places: [],
    times: [],
    figures: [],
    attributions: [],
    notices: [],
  }
  return { article, sentences, ...none }
}

export type Growth = { articles: number; trace: number; cluster: number; lines: number; stories: number }

/** Seconds of processor time, which other work on the machine does not stretch. */
export const seconds = (): number => process.cpuUsage().user / 1e6

/** Seconds for each size, after a small run that warms up. */
export function lineageGrowth(sizes: readonly number[]): Growth[] {
  trace(corpus(50))
  cluster(corpus(50))
  return sizes.map((articles) => {
    const input = corpus(articles)
    const start = seconds()
    const lines = trace(input).length
    const between = seconds()
    const stories = cluster(input).length
    return { articles, trace: between - start, cluster: seconds() - between, lines, stories }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number)
  const rows = lineageGrowth(sizes.length > 0 ? sizes : [100, 1000])
  const [first] = rows
  for (const row of rows) {
    const times = (part: 'trace' | 'cluster') =>
      (row[part] / row.articles / (first![part] / first!.articles)).toFixed(2)
    console.log(
      `${row.articles} articles: trace ${row.trace.toFixed(2)} s (growth ${times('trace')}), ${row.lines} lines; ` +
        `cluster ${row.cluster.toFixed(2)} s (growth ${times('cluster')}), ${row.stories} stories`,
    )
  }
  console.log(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`)
}
