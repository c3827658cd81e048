import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { loadTreebank } from '../../script/train-parser/corpus.ts'
import { pudHalf } from '../../script/train-parser/folds.ts'
import { loadTables, parserOver } from '../../src/parse/index.ts'
import { type Accuracy, join, measure } from './measure.ts'
import { type RoleScores, readRoleSentences, scoreRoles } from './roles.ts'
import { loadTime, tokensPerSecond } from './speed.ts'
import { accuracyTable, relationTable, roleTable, writeFigures } from './table.ts'

const MODEL = new URL('../../data/en/parser.bin', import.meta.url)
const DOCUMENT = new URL('../../docs/parser.md', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    folds: { type: 'string' },
    write: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
})
const [dir] = positionals
const file = values.model === undefined ? MODEL : pathToFileURL(values.model)
const parser = parserOver(loadTables({ shared: false, file }))
const parts: string[] = []

const sentences = readRoleSentences()
const [seen, unseen] = [false, true].map((late) =>
  scoreRoles(
    parser,
    sentences.filter((sentence) => (sentence.unseen ?? false) === late),
  ),
) as [RoleScores, RoleScores]
if (dir !== undefined) {
  const news = loadTreebank(dir, 'gum-news-test')
  const sets: [string, Accuracy][] = [
    ['EWT test', measure(parser, loadTreebank(dir, 'ewt-test'))],
    ['GUM news test', measure(parser, news)],
  ]
  const pud = loadTreebank(dir, 'pud-test')
  if (values.folds !== undefined) {
    const halves = values.folds.split(',').map((path, half) => {
      const other = parserOver(loadTables({ shared: false, file: pathToFileURL(path) }))
      return measure(other, pudHalf(pud, half))
    })
    sets.push(['PUD, by folds', halves.reduce(join)])
  } else sets.push(['PUD', measure(parser, pud)])
  parts.push(accuracyTable(sets), relationTable(sets))
  const speed = tokensPerSecond(parser, [...pud, ...news])
  const size = statSync(file).size / 1e6
  parts.push(
    `Tagger and parser together read ${Math.round(speed / 100) * 100} tokens a second of processor time on one core; ` +
      `the model is ${size.toFixed(2)} MB and loads in ${Math.round(loadTime(file))} ms.`,
  )
}
parts.push(roleTable(seen, unseen))
const figures = parts.join('\n\n')
console.log(figures)
if (values.errors) console.log([...seen.wrong, ...unseen.wrong].join('\n'))
if (values.write) writeFigures(DOCUMENT, figures)
