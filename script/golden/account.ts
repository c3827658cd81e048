import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ingest } from '../../src/ingest/index.ts'
import type { Account } from '../../src/model/account.ts'
import type { Reading } from '../../src/model/claim.ts'
import { brief, read } from '../../src/pipeline.ts'
import { render } from '../../src/report/index.ts'

/** The sample crises whose whole accounts are kept, so that every change of them shows in a review. */
export const SAMPLES = ['homs-2024', 'mocuba-2028'] as const

const root = fileURLToPath(new URL('../..', import.meta.url))
const OPTIONS = { published: null, outlet: null, maxText: 5_000_000, stdin: (async function* () {})() }

/** Where the kept account of a sample stands. */
export const goldenFile = (sample: string, ending: 'md' | 'json'): string =>
  join(root, 'test', 'golden', `${sample}.${ending}`)

/** The account of a sample as it is kept: the report that people read, and what it is made of. */
export async function goldenOf(sample: string): Promise<{ md: string; json: string }> {
  const readings: Reading[] = []
  for await (const item of ingest([join(root, 'examples', sample)], OPTIONS)) {
    if (item.kind === 'article') readings.push(read(item.article))
  }
  const [account] = brief(readings, { asOf: null })
  const articles = new Map(readings.map((reading) => [reading.article.id, reading.article]))
  const style = { colour: false, width: 96, quotes: false }
  return {
    md: render({ account: account!, articles }, 'md', style),
    json: `${JSON.stringify(steady(account!), null, 1)}\n`,
  }
}

/** The account without ids, which move with every claim that is read anew, and without its claims. */
function steady({
  title,
  asOf,
  period,
  dropped,
  events,
  figures,
  disputes,
  control,
  origins,
  gaps,
}: Account) {
  return {
    title,
    asOf,
    period,
    dropped,
    events: events.map(({ id, claims, ...event }) => event),
    figures: figures.map(({ points, ...series }) => ({
      ...series,
      points: points.map(({ claims, ...point }) => point),
    })),
    disputes: disputes.map(({ about, kind, sides }) => ({
      about,
      kind,
      sides: sides.map(({ says }) => says),
    })),
    control: control.map(({ place, claims }) => ({
      place,
      claims: claims.map(({ claims: _, ...claim }) => claim),
    })),
    origins: origins.map(({ kind, name, why, articles }) => ({ kind, name, why, articles: articles.length })),
    gaps,
  }
}
