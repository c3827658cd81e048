/**
 * Makes a fresh checkout ready: installs what is missing and builds what is older than its sources.
 * Plain Node, because nothing is installed when it runs for the first time.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Sitrep needs Node 20.19 or later; this is ${process.versions.node}. Install it from nodejs.org.`,
  )
  process.exit(1)
}

const npm = (...args) => {
  const run = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error(
      `"npm ${args.join(' ')}" failed; the lines above say why. Mend that and run the command again.`,
    )
    process.exit(run.status ?? 1)
  }
}

const newest = (path) => {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
const installed = join(root, 'node_modules', '.sitrep-lock')
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  console.error('Installing what is missing (once) …')
  npm('ci', '--no-fund', '--no-audit', '--ignore-scripts')
  writeFileSync(installed, lock)
}

const sources = [
  'src',
  'data/en',
  'data/ontology.yml',
  'tsconfig.json',
  'tsconfig.build.json',
  'script/lexicon.ts',
]
const built = join(root, 'dist', '.built')
const stamp = existsSync(built) ? statSync(built).mtimeMs : 0
if (Math.max(...sources.map((path) => newest(join(root, path)))) > stamp) {
  console.error('Building …')
  npm('run', '--silent', 'build')
  writeFileSync(built, '')
}
