import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { align, type Sample } from './align.ts'
import { type GoldSentence, readTreebank } from './conllu.ts'
import { headline } from './headline.ts'
import { recase } from './recase.ts'

/** The treebanks by name, as files `NAME.conllu` of one folder. */
export const TRAINING = [
  'ewt-train',
  'ewt-dev',
  'gum-news-train',
  'gum-other-train',
  'gum-other-dev',
  'gum-other-test',
]
export const TESTS = ['ewt-test', 'gum-news-dev', 'gum-news-test', 'pud-test']

/** Changes with whatever decides how samples are made, so that none are kept from before. */
const EDITION = 3

/** The samples of one treebank as they stand. */
export function loadTreebank(dir: string, name: string): Sample[] {
  return load(dir, name, 'plain', (sentence) => [sentence])
}

/** Copies of some of its sentences as headlines, and in other capitals; ids stay, so that folds hold. */
export function loadCopies(dir: string, name: string): Sample[] {
  return load(dir, name, 'copies', copies)
}

/** Reading through wink-nlp takes seconds, so the result is kept in the temporary folder. */
function load(
  dir: string,
  name: string,
  kind: string,
  make: (s: GoldSentence, i: number) => GoldSentence[],
): Sample[] {
  const file = join(dir, `${name}.conllu`)
  const { size, mtimeMs } = statSync(file)
  const folder = join(tmpdir(), 'sitrep-treebanks')
  const kept = join(folder, `${name}-${kind}-${size}-${Math.round(mtimeMs)}-${EDITION}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Sample[]
  const samples = readTreebank(file)
    .flatMap(make)
    .flatMap((sentence) => align(sentence) ?? [])
  mkdirSync(folder, { recursive: true })
  writeFileSync(kept, JSON.stringify(samples))
  return samples
}

/** Every headline that can be made, in turn titled or not; and every tenth sentence in other capitals. */
function copies(sentence: GoldSentence, i: number): GoldSentence[] {
  const result: GoldSentence[] = []
  const short = headline(sentence)
  if (short !== undefined) result.push(i % 2 === 0 ? short : recase(short, 'title'))
  if (i % 10 === 3) result.push(recase(sentence, 'lower'))
  if (i % 10 === 7 && sentence.words.length < 30) result.push(recase(sentence, 'title'))
  if (i % 40 === 9 && sentence.words.length < 30) result.push(recase(sentence, 'upper'))
  return result
}
