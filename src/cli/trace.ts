import type { Config } from '../config.ts'
import type { Lineage } from '../model/story.ts'
import { printable } from '../text/printable.ts'
import { readAll } from './intake.ts'
import type { ReadOptions } from './read.ts'
import { type Status, type World, write } from './terminal.ts'

const SAYS: Record<Lineage['relation'], string> = {
  copy: 'are one text',
  derived: 'rest on one text',
  'shared-quote': 'share a quotation',
}

/** `sitrep trace`: pairs of articles that share text or rest on one text. */
export async function runTrace(
  world: World,
  inputs: string[],
  options: ReadOptions,
  config: Config,
): Promise<Status> {
  const { intake, readings } = await readAll(world, inputs, options, config)
  const { trace } = await import('../pipeline.ts')
  const pairs = trace(readings)
  for (const pair of pairs) {
    const text = options.format === 'ndjson' ? JSON.stringify(pair) : pairText(pair)
    await write(world.stdout, `${text}\n`)
  }
  if (pairs.length === 0 && options.format === 'terminal' && readings.length > 0) {
    await write(world.stdout, 'No two of the reports share text.\n')
  }
  return intake.close()
}

function pairText({ a, b, relation, score, earlier, passages, why }: Lineage): string {
  const first = earlier === null ? '' : `, ${printable(earlier)} being the earlier`
  const count = `${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`
  return `${printable(a)} and ${printable(b)} ${SAYS[relation]}${first} (${score.toFixed(2)}, ${count}): ${printable(why)}`
}
