import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Sink } from '../../src/cli/terminal.ts'

/** A temporary folder with these files, gone after the test file. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

class Pages extends Writable {
  text = ''
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export type Run = {
  status: number
  out: string
  err: string
  lines: string[]
  json: Record<string, unknown>[]
}

/** Runs a command line in this process, with its own streams, folder and environment. */
export async function sitrep(
  args: string[],
  {
    stdin = '',
    cwd = tmpdir(),
    env = {},
  }: { stdin?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const [stdout, stderr] = [new Pages(), new Pages()]
  async function* bytes() {
    yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
  }
  const world = { stdin: bytes(), stdout: stdout as Sink, stderr: stderr as Sink, cwd, env }
  const status = await main(args, world)
  const lines = stderr.text.split('\n').filter((line) => line !== '')
  const objects = stdout.text.split('\n').filter((line) => line.startsWith('{'))
  return {
    status,
    out: stdout.text,
    err: stderr.text,
    lines,
    get json() {
      return objects.map((line) => JSON.parse(line) as Record<string, unknown>)
    },
  }
}

/** An English report of two sentences, and one day of publication. */
export const REPORT =
  'Rebels entered the town of Tareen on Friday, residents said. The army has left its base near the river.'
