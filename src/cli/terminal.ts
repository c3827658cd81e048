import type { Config } from '../config.ts'
import type { SitrepError } from '../errors.ts'
import { printable } from '../text/printable.ts'

/** A stream that is written to; a terminal also says that it is one, and how wide. */
export type Sink = NodeJS.WritableStream & { isTTY?: boolean; columns?: number }

/** The world outside: everything that a command may read from and write to. */
export type World = {
  stdin: AsyncIterable<Uint8Array>
  stdout: Sink
  stderr: Sink
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** 0 all was read; 1 some input could not be read; 2 wrong usage; 3 nothing could be read; 70 a mistake of our own. */
export type Status = 0 | 1 | 2 | 3 | 70

/** Thrown where nobody reads the output any more (`sitrep read … | head`): the work ends, and nothing is said. */
export class Closed extends Error {}

/** Writes and waits until the stream takes more, so that memory stays bounded. */
export function write(sink: Sink, text: string): Promise<void> {
  return new Promise((done, fail) => {
    sink.write(text, (error) => {
      if (!error) done()
      else fail((error as NodeJS.ErrnoException).code === 'EPIPE' ? new Closed() : error)
    })
  })
}

/** One line on standard error; what came from outside has been made printable. */
export const say = (world: World, line: string): void => {
  world.stderr.write(`${line}\n`)
}

/** "sitrep: what happened. Cure." */
export const sayError = (world: World, error: SitrepError): void =>
  say(world, `sitrep: ${stopped(error.message)} ${capital(stopped(error.cure))}`)

const DEFAULT_WIDTH = 80

/** How to write for a reader: colour if the setting, NO_COLOR (no-color.org) and the stream allow it. */
export function styleOf(world: World, config: Config): { colour: boolean; width: number } {
  const auto = world.stdout.isTTY === true && !world.env.NO_COLOR && world.env.TERM !== 'dumb'
  const colour = config.color === 'auto' ? auto : config.color === 'always'
  return { colour, width: config.width || world.stdout.columns || DEFAULT_WIDTH }
}

const PATIENCE_MS = 1000
const REFRESH_MS = 250

/** A count on standard error that a terminal sees while work is long, and that is gone when it ends. */
export class Progress {
  private readonly world: World
  private readonly start = Date.now()
  private last = 0
  private shown = false

  constructor(world: World) {
    this.world = world
  }

  tell(text: string): void {
    const now = Date.now()
    if (!this.world.stderr.isTTY || now - this.start < PATIENCE_MS || now - this.last < REFRESH_MS) return
    this.world.stderr.write(`\r\u001b[K${text} …`)
    this.last = now
    this.shown = true
  }

  clear(): void {
    if (this.shown) this.world.stderr.write('\r\u001b[K')
    this.shown = false
  }
}

/** With one full stop at its end. */
const stopped = (text: string): string => `${printable(text).replace(/\.+$/, '')}.`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
