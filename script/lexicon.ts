/**
 * Compiles `data/ontology.yml` and `data/en/**.yml` into `src/lexicon/en.generated.ts`, so that no YAML is parsed
 * at run time. Refuses duplicate ids and entries without `yes`, `no` or `origin`, naming the file and the cure.
 * Whether the examples hold is checked by `test/lexicon.test.ts`, which reads each of them.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = join(root, 'data')
const target = join(root, 'src/lexicon/en.generated.ts')

const filesUnder = (dir: string): string[] =>
  readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const path = join(dir, name)
      return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.yml') ? [path] : []
    })

const problems: string[] = []
const seen = new Map<string, string>()
const lexicon: Record<string, unknown[]> = {}

for (const path of [join(data, 'ontology.yml'), ...filesUnder(join(data, 'en'))]) {
  const where = relative(root, path)
  const entries: unknown = parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(entries)) {
    problems.push(`${where}: must be a list of entries, each starting with "- id:"`)
    continue
  }
  // data/en/frames/control.yml and data/en/frames/armed.yml are one lexicon, `frames`.
  const name = relative(data, path)
    .replace(/^en\//, '')
    .split('/')[0]!
    .replace(/\.yml$/, '')
  const list = lexicon[name] ?? []
  lexicon[name] = list
  for (const entry of entries as Record<string, unknown>[]) {
    const id = entry?.id
    if (typeof id !== 'string')
      problems.push(`${where}: an entry has no id: ${JSON.stringify(entry).slice(0, 80)}`)
    else if (seen.has(id)) problems.push(`${where}: ${id} stands in ${seen.get(id)} too; give it another id`)
    else seen.set(id, where)
    for (const field of ['yes', 'no', 'origin']) {
      if (!entry?.[field]) problems.push(`${where}: ${id} lacks \`${field}\``)
    }
    list.push(entry)
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
const json = JSON.stringify(JSON.stringify(lexicon))
writeFileSync(
  target,
  `// Made by \`npm run lexicon\` from data/; change it there.\nexport const en: Record<string, readonly unknown[]> = JSON.parse(\n  ${json},\n)\n`,
)
console.error(`lexicon: ${seen.size} entries in ${Object.keys(lexicon).length} lists`)
