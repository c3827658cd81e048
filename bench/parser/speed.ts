import type { Sample } from '../../script/train-parser/align.ts'
import type { Parser } from '../../src/parse/index.ts'
import { loadTables } from '../../src/parse/index.ts'

const ROUNDS = 4

/**
 * Tokens a second of tagger and parser together, in processor time of this thread, so that other work on the
 * machine counts as little as can be; the best of four rounds over the samples.
 */
export function tokensPerSecond(parser: Parser, samples: readonly Sample[]): number {
  const tokens = samples.reduce((sum, sample) => sum + sample.words.length, 0)
  let best = 0
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (const { words, wink } of samples) parser.parse(words, wink)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (tokens / (user + system)) * 1e6)
  }
  return best
}

/** Milliseconds to read, unpack and lay out the model; the best of three. */
export function loadTime(file: URL): number {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    loadTables({ shared: false, file })
    best = Math.min(best, performance.now() - start)
  }
  return best
}
