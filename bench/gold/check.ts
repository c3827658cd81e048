// Checks the hand-made gold against the texts that it annotates; see README.md.
//
//   npx tsx bench/gold/check.ts           every offset, value and name; exit status 1 and a list where wrong
//   npx tsx bench/gold/check.ts --write   first finds each quote again, after a text has been edited
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type Quoted = { quote: string; start: number; end: number }
type Figure = { measure: string; value: number; max?: number; modifier: string; unit: string }
type Claim = Quoted & {
  id: string
  type: string
  manner: string | null
  stance: string
  time: string | null
  figure: Figure | null
}
type Gold = {
  article: string
  published: string | null
  boilerplate: Quoted[]
  claims: Claim[]
  places: { mention: string; role: string }[]
  times: (Quoted & { sentence: string; value: string | null })[]
  entities: { name: string; mentions: string[] }[]
}

const root = join(import.meta.dirname, '../..')
const STANCES = ['asserted', 'denied', 'rumoured', 'planned', 'predicted']
const MODIFIERS = ['exact', 'about', 'at-least', 'at-most']
const ROLES = ['place', 'actor', 'description']
const DAY = String.raw`\d{4}(-\d\d(-\d\d)?)?`
const TIME = new RegExp(`^${DAY}(/${DAY})?$`)

/** The same words at the place nearest to where they stood; fails where the text has them no more. */
function found<T extends Quoted>(quoted: T, text: string): T {
  let start = -1
  for (let at = text.indexOf(quoted.quote); at >= 0; at = text.indexOf(quoted.quote, at + 1)) {
    if (start < 0 || Math.abs(at - quoted.start) < Math.abs(start - quoted.start)) start = at
  }
  return start < 0 ? quoted : { ...quoted, start, end: start + quoted.quote.length }
}

function refreshed(gold: Gold, text: string): Gold {
  const again = <T extends Quoted>(list: T[]) => list.map((quoted) => found(quoted, text))
  return {
    ...gold,
    boilerplate: again(gold.boilerplate),
    claims: again(gold.claims),
    times: again(gold.times),
  }
}

function* faults(gold: Gold, text: string, types: Map<string, string[]>): Generator<string> {
  for (const { quote, start, end } of [...gold.boilerplate, ...gold.claims, ...gold.times]) {
    if (text.slice(start, end) !== quote) yield `not at ${start}: “${quote}”`
  }
  const ids = new Set<string>()
  for (const claim of gold.claims) {
    const { id, type, manner, stance, time, figure } = claim
    if (ids.has(id)) yield `${id} twice`
    ids.add(id)
    const manners = types.get(type)
    if (!manners) yield `${id}: no type ${type}`
    if (manner !== null && !manners?.includes(manner)) yield `${id}: no manner ${manner} of ${type}`
    if (!STANCES.includes(stance)) yield `${id}: no stance ${stance}`
    if (time !== null && !TIME.test(time)) yield `${id}: no time ${time}`
    if (figure && !(Number.isFinite(figure.value) && MODIFIERS.includes(figure.modifier)))
      yield `${id}: figure`
    const furniture = gold.boilerplate.some((b) => b.start < claim.end && claim.start < b.end)
    if (furniture) yield `${id}: its sentence is furniture`
  }
  for (const { quote, sentence, value } of gold.times) {
    if (!sentence.includes(quote) || !text.includes(sentence)) yield `time “${quote}” outside its sentence`
    if (value !== null && !TIME.test(value)) yield `time “${quote}”: no value ${value}`
  }
  for (const { mention, role } of gold.places) {
    if (!text.includes(mention)) yield `no place “${mention}” in the text`
    if (!ROLES.includes(role)) yield `no role ${role} of “${mention}”`
  }
  for (const { name, mentions } of gold.entities) {
    for (const mention of mentions) if (!text.includes(mention)) yield `${name}: no “${mention}” in the text`
  }
}

/** Claim types and the manners of each, from the ontology. */
function claimTypes(): Map<string, string[]> {
  const rows: { id: string; manners: string[] }[] = parse(
    readFileSync(join(root, 'data/ontology.yml'), 'utf8'),
  )
  return new Map(rows.map((row) => [row.id, row.manners]))
}

/** The samples' reports are shown in examples/; the others serve measuring alone. */
const textsOf = (crisis: string): string =>
  join(root, crisis.startsWith('wide-') ? 'bench/texts' : 'examples', crisis)

const write = process.argv.includes('--write')
const types = claimTypes()
let wrong = 0
let claims = 0
for (const crisis of readdirSync(import.meta.dirname, { withFileTypes: true })) {
  if (!crisis.isDirectory()) continue
  for (const name of readdirSync(join(import.meta.dirname, crisis.name))) {
    const file = join(import.meta.dirname, crisis.name, name)
    let gold: Gold = JSON.parse(readFileSync(file, 'utf8'))
    const text = readFileSync(join(textsOf(crisis.name), gold.article), 'utf8')
    if (write) {
      gold = refreshed(gold, text)
      writeFileSync(file, `${JSON.stringify(gold, null, 2)}\n`)
    }
    for (const fault of faults(gold, text, types)) {
      console.error(`${crisis.name}/${name}: ${fault}`)
      wrong++
    }
    claims += gold.claims.length
  }
}
console.log(`${claims} claims, ${wrong} faults`)
process.exitCode = wrong ? 1 : 0
