import type { Config } from '../config.ts'
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/claim.ts'
import { readingJson } from '../report/index.ts'
import { claimsText } from './claims-text.ts'
import { explainText } from './explain-text.ts'
import { type InputOptions, Intake } from './intake.ts'
import { type Status, styleOf, type World, write } from './terminal.ts'

export type ReadOptions = InputOptions & { format: 'terminal' | 'ndjson'; explain?: boolean }

/** `sitrep read`: what each article says, one at a time. */
export async function runRead(
  world: World,
  inputs: string[],
  options: ReadOptions,
  config: Config,
): Promise<Status> {
  const intake = new Intake(world, inputs, options, config)
  const style = styleOf(world, config)
  const text = (reading: Reading) =>
    options.explain
      ? explainText(reading)
      : options.format === 'ndjson'
        ? `${readingJson(reading)}\n`
        : claimsText(reading, style)
  // For programs an article in another language has a line too: its text and language, and nothing read in it.
  const unread = async (article: Article) => {
    if (options.format === 'ndjson' && !options.explain) await write(world.stdout, text(nothingIn(article)))
  }
  for await (const reading of intake.readings(unread)) await write(world.stdout, text(reading))
  return intake.close()
}

const nothingIn = (article: Article): Reading => ({
  article,
  sentences: [],
  boilerplate: [],
  entities: [],
  places: [],
  times: [],
  figures: [],
  attributions: [],
  claims: [],
  notices: [],
})
