import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadTreebank, TRAINING } from './corpus.ts'
import { learn, RECIPE } from './learn.ts'
import { writeModel } from './pack.ts'

const MODEL = fileURLToPath(new URL('../../data/en/parser.bin', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: MODEL },
    with: { type: 'string', default: 'pud-test,gum-news-dev' },
    rounds: { type: 'string', default: String(RECIPE.stepRounds) },
  },
})
const [dir] = positionals
if (dir === undefined) {
  console.error('usage: tsx script/train-parser/main.ts DIR [--out FILE] [--with NAME,…] [--rounds N]')
  process.exit(2)
}

const start = Date.now()
const say = (line: string) =>
  console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(4)} s  ${line}`)
const extra = values.with.split(',').filter(Boolean)
const samples = [...TRAINING, ...extra].flatMap((name) => loadTreebank(dir, name))
const model = learn(samples, { ...RECIPE, stepRounds: Number(values.rounds) }, say)
const size = writeModel(values.out, model)
say(`wrote ${values.out}, ${(size / 1e6).toFixed(2)} MB`)
