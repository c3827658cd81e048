import type { Config } from '../config.ts'
import { SitrepError } from '../errors.ts'
import { givenDay, type Ingested, ingest } from '../ingest/index.ts'
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/claim.ts'
import { Progress, type Status, say, type World } from './terminal.ts'

/** What every command that reads articles can be told about them. */
export type InputOptions = { published?: string; outlet?: string }

/** The articles of some inputs, told one by one; what could not be read has been said on standard error. */
export class Intake {
  private readonly world: World
  private readonly source: AsyncIterable<Ingested>
  private readonly progress: Progress
  private articles = 0
  private failures = 0

  constructor(world: World, inputs: readonly string[], options: InputOptions, config: Config) {
    this.world = world
    this.progress = new Progress(world)
    this.source = ingest(inputs, {
      published: options.published === undefined ? null : dayOption('--published', options.published),
      outlet: options.outlet ?? null,
      maxText: config['max-text'],
      stdin: world.stdin,
    })
  }

  /** All that was read. `unread` gets articles in languages that Sitrep does not read. */
  async *readings(unread: (article: Article) => Promise<void> = async () => {}): AsyncGenerator<Reading> {
    const { read } = await import('../pipeline.ts')
    for await (const item of this.source) {
      if (item.kind === 'article') {
        this.progress.tell(`${++this.articles} read`)
        for (const notice of item.notices) this.tell(notice.message)
        const reading = read(item.article)
        yield { ...reading, notices: [...item.notices, ...reading.notices] }
      } else if (item.kind === 'remark') this.tell(item.message)
      else {
        this.failures++
        const { input, reason, cure } = item.failure
        this.tell(`${input}: ${reason}; ${cure}`)
        if (item.article) await unread(item.article)
      }
    }
    this.progress.clear()
  }

  async all(): Promise<Reading[]> {
    const readings: Reading[] = []
    for await (const reading of this.readings()) readings.push(reading)
    return readings
  }

  get status(): Status {
    if (this.articles === 0) return 3
    return this.failures > 0 ? 1 : 0
  }

  /** Says at the end how much could not be read, where there was much to say. */
  close(): Status {
    if (this.failures > 1)
      say(this.world, `${this.failures} problems in all; ${this.articles} articles were read.`)
    if (this.articles === 0) say(this.world, 'sitrep: nothing could be read.')
    return this.status
  }

  private tell(line: string): void {
    this.progress.clear()
    say(this.world, line)
  }
}

/** Everything that the inputs hold, with the intake that has yet to be closed. */
export async function readAll(
  world: World,
  inputs: readonly string[],
  options: InputOptions,
  config: Config,
): Promise<{ intake: Intake; readings: Reading[] }> {
  const intake = new Intake(world, inputs, options, config)
  return { intake, readings: await intake.all() }
}

/** The value of an option that names a day. */
export function dayOption(option: string, value: string): string {
  const day = givenDay(value)
  if (day) return day
  throw new SitrepError('usage/day', `${option}: "${value}" is no date`, 'Write it as YYYY-MM-DD.')
}
