import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import { SitrepError } from '../errors.ts'
import type { Account } from '../model/account.ts'
import { type Format, render } from '../report/index.ts'
import { printable } from '../text/printable.ts'
import { dayOption, type InputOptions, readAll } from './intake.ts'
import { type Status, say, styleOf, type World, write } from './terminal.ts'

export type BriefOptions = InputOptions & {
  format: Format
  quotes?: boolean
  explain?: boolean
  out?: string
  story?: string
  asOf?: string
}

/** `sitrep brief`: the account of the largest story, of one that is named, or of all. */
export async function runBrief(
  world: World,
  inputs: string[],
  options: BriefOptions,
  config: Config,
): Promise<Status> {
  const asOf = options.asOf === undefined ? null : dayOption('--as-of', options.asOf)
  const { intake, readings } = await readAll(world, inputs, options, config)
  if (readings.length === 0) return intake.close()
  const { brief } = await import('../pipeline.ts')
  const accounts = brief(readings, { asOf })
  const chosen = choose(accounts, options)
  const articles = new Map(readings.map(({ article }) => [article.id, article]))
  const style = { ...styleOf(world, config), quotes: options.quotes === true }
  if (options.out !== undefined) style.colour = false
  const text = chosen.map((account) => render({ account, articles }, options.format, style)).join('')
  if (options.out === undefined) await write(world.stdout, text)
  else writeWhole(resolve(world.cwd, options.out), text, options.out)
  if (options.explain) for (const account of chosen) say(world, reckoning(account))
  sayOthers(world, accounts, chosen)
  return intake.close()
}

/** What became of the claims of a story: how many there are, what they were joined to, and what the check dropped. */
function reckoning({ claims, events, figures, lineage, lines, dropped, story }: Account): string {
  const past = claims.filter((claim) => claim.background).length
  return (
    `${story}: ${claims.length} claims, ${past} of them history; ${events.length} events, ${figures.length} figures, ` +
    `${lineage.length} ties between reports; ${lines.length} lines stand on evidence, ` +
    `${dropped} were dropped because their evidence did not carry them.`
  )
}

/** A page tells one story; for programs all are told, for people the largest unless they ask. */
function choose(accounts: readonly Account[], { story, format }: BriefOptions): readonly Account[] {
  if (story === undefined) return format === 'json' ? accounts : accounts.slice(0, 1)
  if (story === 'all') {
    if (format !== 'html' || accounts.length === 1) return accounts
    throw new SitrepError(
      'usage/story',
      'A page holds one story',
      'Give --story with an id, or another --format.',
    )
  }
  const found = accounts.filter((account) => account.story === story)
  if (found.length > 0) return found
  const ids = accounts.map((account) => account.story).join(', ')
  throw new SitrepError('usage/story', `--story: there is no story "${story}"`, `The stories are ${ids}.`)
}

function sayOthers(world: World, accounts: readonly Account[], chosen: readonly Account[]): void {
  const others = accounts.filter((account) => !chosen.includes(account))
  if (others.length === 0) return
  const some = others.slice(0, 3).map((a) => `${a.story} (${a.articles.length}) ${printable(a.title)}`)
  const more = others.length > some.length ? ` and ${others.length - some.length} more` : ''
  say(world, `Other stories in these reports: ${some.join('; ')}${more}. Tell one with --story ID.`)
}

/** Writes beside the target and renames, so that nobody finds half an account. */
function writeWhole(path: string, text: string, name: string): void {
  const unfinished = `${path}.unfinished`
  try {
    writeFileSync(unfinished, text)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    const { code } = error as NodeJS.ErrnoException
    throw new SitrepError(
      'usage/out',
      `--out: ${name} cannot be written (${code})`,
      'Check the folder.',
      error,
    )
  }
}
