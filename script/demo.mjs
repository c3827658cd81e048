/** Reads the sample crisis, prints its account and writes it in three formats. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sample = join('examples', 'homs-2024')
const target = 'demo'

const sitrep = (args, messages = 'pipe') => {
  const stdio = ['ignore', 'inherit', messages]
  const run = spawnSync(process.execPath, [join('dist', 'cli.js'), ...args], { cwd: root, stdio })
  if (run.status === 0) return
  if (run.stderr) process.stderr.write(run.stderr)
  process.exit(run.status ?? 1)
}

mkdirSync(join(root, target), { recursive: true })
sitrep(['brief', sample], 'inherit')
for (const format of ['md', 'json', 'html']) {
  sitrep(['brief', sample, '--format', format, '--out', join(target, `homs-2024.${format}`)])
}
console.log(`
The same account was written to:
  ${join(target, 'homs-2024.html')}   open it in a browser: each line opens its quotes; it prints well
  ${join(target, 'homs-2024.md')}
  ${join(target, 'homs-2024.json')}

With your own reports (.txt, .md, .html, .ndjson, or a folder of them with a manifest.csv):
  node dist/cli.js brief FILE-OR-FOLDER…
  node dist/cli.js brief FILE-OR-FOLDER… --quotes                 with the sentences that each line rests on
  node dist/cli.js brief FILE-OR-FOLDER… --format html --out brief.html
  node dist/cli.js --help
The other sample: node dist/cli.js brief ${join('examples', 'mocuba-2028')}`)
