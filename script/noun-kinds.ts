/**
 * Makes `data/en/noun-kinds.yml`: of what kind a common English noun mostly is. WordNet files each sense of a noun
 * under one of 26 heads (Princeton University, WordNet licence: free for any use with its notice) and counts how
 * often the sense was meant; a noun is given a kind where most of what it means is of that kind. Which nouns are
 * common comes from the word counts that SymSpell carries (MIT licence).
 * Run by hand: `npx tsx script/noun-kinds.ts DICTIONARY.txt FOLDER_OF_WORDNET`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Heads of WordNet by number (lexnames(5WN)), as the kinds that frames ask for. */
const KINDS: Record<string, readonly number[]> = {
  person: [18],
  group: [14],
  place: [15, 17],
  artefact: [6],
  creature: [5],
  substance: [13, 20, 27],
  event: [4, 11, 19, 22],
  abstract: [7, 9, 10, 12, 16, 24, 25, 26],
  measure: [21, 23, 28],
}
const EXAMPLES: Record<string, { yes: string; no: string }> = {
  person: { yes: 'plumber', no: 'plum' },
  group: { yes: 'league', no: 'leaf' },
  place: { yes: 'valley', no: 'volley' },
  artefact: { yes: 'sofa', no: 'soap opera' },
  creature: { yes: 'rabbit', no: 'garage' },
  substance: { yes: 'gravel', no: 'travel' },
  event: { yes: 'wedding', no: 'weed' },
  abstract: { yes: 'credibility', no: 'crowbar' },
  measure: { yes: 'month', no: 'moth' },
}
/** How much of what a noun means has to be of one kind. */
const MOSTLY = 0.7
/** Nouns behind this rank among English words are left out. */
const COMMON = 20_000
/** What counts of senses leave open the order of the senses tells: the first is the usual one. */
const prior = (rank: number): number => 2 / rank ** 1.5

const [dictionary, wordnet] = process.argv.slice(2)
if (!dictionary || !wordnet) {
  console.error('usage: tsx script/noun-kinds.ts DICTIONARY.txt FOLDER_OF_WORDNET')
  process.exit(2)
}

const kindOf = new Map(Object.entries(KINDS).flatMap(([kind, heads]) => heads.map((head) => [head, kind])))
const common = readFileSync(dictionary, 'utf8')
  .replace('\uFEFF', '')
  .split('\n')
  .map((line) => line.trim().split(' ')[0]!)
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .slice(0, COMMON)

/** Nouns that WordNet writes small: the others are names. A line: offset, head, n, how many words (hex), the words. */
const nouns = new Set(
  readFileSync(join(wordnet, 'data.noun'), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(' '))
    .flatMap((row) => row.slice(4, 4 + 2 * Number.parseInt(row[3]!, 16)).filter((_, k) => k % 2 === 0))
    .filter((word) => /^[a-z]{3,}$/.test(word)),
)

const meanings = new Map<string, Map<string, number>>()
for (const line of readFileSync(join(wordnet, 'index.sense'), 'utf8').split('\n')) {
  // "bridge%1:06:00:: 02901377 1 10": sense key, offset, rank of the sense, how often it was meant.
  const [key = '', , rank, count] = line.split(' ')
  const [lemma = '', sense = ''] = key.split('%')
  if (!sense.startsWith('1:')) continue
  const kind = kindOf.get(Number(sense.split(':')[1])) ?? 'other'
  const kinds = meanings.get(lemma) ?? new Map<string, number>()
  kinds.set(kind, (kinds.get(kind) ?? 0) + Number(count) + prior(Number(rank)))
  meanings.set(lemma, kinds)
}

function mainKind(word: string): string | null {
  const kinds = [...(meanings.get(word) ?? [])].sort((a, b) => b[1] - a[1])
  const all = kinds.reduce((sum, [, weight]) => sum + weight, 0)
  const [first] = kinds
  return first && first[1] / all >= MOSTLY ? first[0] : null
}

const wrapped = (words: readonly string[]): string =>
  words.reduce(
    (text, word) =>
      text.length - text.lastIndexOf('\n') + word.length > 108 ? `${text}\n    ${word}` : `${text} ${word}`,
    '   ',
  )
const rows = Object.keys(KINDS).map((kind) => {
  const words = [...new Set(common)].filter((word) => nouns.has(word) && mainKind(word) === kind).sort()
  return `- id: noun-kinds/${kind}
  words: >-
${wrapped(words)}
  yes: ${EXAMPLES[kind]!.yes}
  no: ${EXAMPLES[kind]!.no}
  origin: WordNet 3.1 (Princeton University) and word counts of SymSpell (MIT), see script/noun-kinds.ts
  check: own
`
})
writeFileSync(
  fileURLToPath(new URL('../data/en/noun-kinds.yml', import.meta.url)),
  `# Of what kind a common noun mostly is; nouns of several kinds are left out. Made by script/noun-kinds.ts.\n${rows.join('\n')}`,
)
