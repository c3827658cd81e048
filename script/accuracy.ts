import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseDocument } from 'yaml'
import { goldSets } from '../bench/goldSets.ts'
import { quality, type Score } from '../bench/quality.ts'

/** Measures what it can, writes the figures into docs/accuracy.yml and makes docs/accuracy.md of it. */

type Row = {
  task: string
  set: string
  measure: string
  own?: 'claims' | 'withFields'
  /** How the names of the sets begin that `own` adds up. */
  over?: string
  kit?: string
  fields?: string[]
  reached: string
  best: string
}
type Page = { rows: Row[]; intro: string; seen: string; remains: string[] }
type KitRow = { task: string; set: string; main?: Record<string, number> }

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'docs', 'accuracy.yml')
const { values: options } = parseArgs({ options: { kit: { type: 'string' } } })

const measured = goldSets(root).map((set) => ({
  name: set.name,
  counts: quality(set.gold, set.texts).counts,
}))

/** Precision, recall and F1 over the sets whose names begin so, each report weighing by its claims. */
function ownScore(of: NonNullable<Row['own']>, over: string): Score {
  const sets = measured.filter(({ name }) => name.startsWith(over))
  const sum = (field: 'right' | 'predicted' | 'gold') => sets.reduce((n, s) => n + s.counts[of][field], 0)
  const [right, predicted, gold] = [sum('right'), sum('predicted'), sum('gold')]
  return { precision: right / predicted, recall: right / gold, f1: (2 * right) / (predicted + gold) }
}

const two = (n: number): string => n.toFixed(2)

function reachedBy(row: Row, kit: readonly KitRow[]): string | null {
  if (row.own) {
    const { precision, recall, f1 } = ownScore(row.own, row.over ?? 'sample')
    return row.own === 'claims' ? [precision, recall, f1].map(two).join(' / ') : two(f1)
  }
  const main = kit.find(({ task, set }) => `${task}/${set}` === row.kit)?.main
  const figures = row.fields?.map((field) => main?.[field])
  return figures?.every((n) => n !== undefined) ? figures.map((n) => two(n!)).join(' / ') : null
}

const document = parseDocument(readFileSync(source, 'utf8'))
const page = document.toJS() as Page
const kit: KitRow[] = options.kit ? JSON.parse(readFileSync(options.kit, 'utf8')).rows : []
page.rows.forEach((row, i) => {
  row.reached = reachedBy(row, kit) ?? row.reached
  document.setIn(['rows', i, 'reached'], row.reached)
})
writeFileSync(source, document.toString({ lineWidth: 0 }))
const table = page.rows.map(
  ({ task, set, measure, reached, best }, i) =>
    `| ${i > 0 && set === '' ? '' : task} | ${set} | ${measure} | ${reached} | ${best} |`,
)
writeFileSync(
  join(root, 'docs', 'accuracy.md'),
  `# Accuracy

${page.intro}

| task | set | measure | reached | best known |
| --- | --- | --- | --- | --- |
${table.join('\n')}

${page.seen}

Made by \`npm run accuracy\` from \`docs/accuracy.yml\`.

## What remains wrong

${page.remains.map((line) => `- ${line}`).join('\n')}
`,
)
