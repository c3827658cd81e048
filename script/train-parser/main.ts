import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clusterWords } from './clusters.ts'
import { loadCopies, loadTreebank, TRAINING } from './corpus.ts'
import { pudHalf } from './folds.ts'
import { learn, pack, RECIPE } from './learn.ts'
import { writeModel } from './pack.ts'

const MODEL = fileURLToPath(new URL('../../data/en/parser.bin', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: MODEL },
    fold: { type: 'string' },
    orders: { type: 'string', default: String(RECIPE.orders) },
  },
})
const [dir, vectors] = positionals
if (dir === undefined || vectors === undefined) {
  console.error(
    'usage: tsx script/train-parser/main.ts TREEBANKS VECTORS [--out FILE] [--orders N] [--fold 0|1]',
  )
  process.exit(2)
}

const start = Date.now()
const say = (line: string) =>
  console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${line}`)
const load = (name: string) => [...loadTreebank(dir, name), ...loadCopies(dir, name)]
const pud = load('pud-test')
const half = values.fold === undefined ? pud : pudHalf(pud, 1 - Number(values.fold))
const samples = [...[...TRAINING, 'gum-news-dev'].flatMap(load), ...half]
const clusters = clusterWords(vectors)
say(`${clusters.keys.length} words in clusters`)
const raw = await learn(samples, clusters, { ...RECIPE, orders: Number(values.orders) }, say)
const model = pack(raw, RECIPE.least)
const size = writeModel(values.out, model)
say(`wrote ${values.out}, ${(size / 1e6).toFixed(2)} MB: ${model.steps.keys.length} features of transitions,`)
say(`${model.arcs.weights.length} weights of labels, ${model.tagger.weights.length} of tags`)
