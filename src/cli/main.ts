import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { SitrepError } from '../errors.ts'
import { programOf } from './program.ts'
import { Closed, type Status, say, sayError, type World } from './terminal.ts'

/** Runs one command line and gives its exit status. Everything that goes wrong is said here, once. */
export async function main(args: readonly string[], world: World): Promise<Status> {
  let status: Status = 0
  const program = programOf(world, version(), (outcome) => {
    status = outcome
  })
  // A reader that goes away (`sitrep read … | head`) also shows as an error on the stream; the write tells of it.
  const ignore = () => {}
  world.stdout.on('error', ignore)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    return statusOf(error, world)
  } finally {
    world.stdout.off('error', ignore)
  }
}

function statusOf(error: unknown, world: World): Status {
  if (error instanceof Closed) return 0
  // Commander has said what is wrong with the command line; asking for help or the version is no mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof SitrepError) {
    sayError(world, error)
    return 2
  }
  say(
    world,
    `sitrep: a mistake of Sitrep's own, please report it with these lines:\n${(error as Error).stack}`,
  )
  return 70
}

function version(): string {
  const path = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
