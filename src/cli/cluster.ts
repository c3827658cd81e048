import type { Config } from '../config.ts'
import type { Reading } from '../model/claim.ts'
import type { Story } from '../model/story.ts'
import { printable } from '../text/printable.ts'
import { readAll } from './intake.ts'
import type { ReadOptions } from './read.ts'
import { type Status, type World, write } from './terminal.ts'

/** `sitrep cluster`: which story each article tells, in the order given. */
export async function runCluster(
  world: World,
  inputs: string[],
  options: ReadOptions,
  config: Config,
): Promise<Status> {
  const { intake, readings } = await readAll(world, inputs, options, config)
  const { cluster } = await import('../pipeline.ts')
  const stories = cluster(readings)
  if (options.format === 'ndjson') {
    const storyOf = new Map(stories.flatMap((s) => s.articles.map((id) => [id, s.id] as const)))
    for (const { article } of readings) {
      await write(
        world.stdout,
        `${JSON.stringify({ id: article.id, story: storyOf.get(article.id) ?? null })}\n`,
      )
    }
  } else for (const story of stories) await write(world.stdout, storyText(story, readings))
  return intake.close()
}

function storyText(story: Story, readings: readonly Reading[]): string {
  const byId = new Map(readings.map((r) => [r.article.id, r.article]))
  const lines = story.articles.map((id) => {
    const article = byId.get(id)
    const about = [article?.published ?? 'undated', article?.outlet, article?.title ?? id]
    return `  ${printable(about.filter(Boolean).join('  '))}`
  })
  const count = story.articles.length
  return `${story.id}: ${count} ${count === 1 ? 'report' : 'reports'}\n${lines.join('\n')}\n`
}
