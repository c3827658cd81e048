import { execFileSync } from 'node:child_process'
import type { Sample } from '../../script/train-parser/align.ts'
import type { Parser } from '../../src/parse/index.ts'

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

/** Milliseconds to read, unpack and lay out the model in a fresh process; the median of five. */
export function loadTime(file: URL): number {
  const module = new URL('../../src/parse/index.ts', import.meta.url)
  const code = `import { loadTables } from '${module.href}'
    const start = performance.now()
    loadTables({ shared: false, file: new URL('${file.href}') })
    console.log(performance.now() - start)`
  const once = () =>
    Number(execFileSync(process.execPath, [...process.execArgv, '--input-type=module', '--eval', code]))
  return Array.from({ length: 5 }, once).sort((a, b) => a - b)[2]!
}
