import { hashWord } from '../text/hash.ts'
import { stem } from '../text/stem.ts'
import { wordKey, wordsIn } from '../text/words.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

type FrequencyEntry = Entry & { share: number; words: string }
type IrregularEntry = Entry & { verbs?: string[]; nouns?: string[] }

/** Share of texts of 400 words in which a word stands that no band of `data/en/frequency.yml` lists. */
const RARE = 1 / 512

/** Past forms that more often are words of their own: a wound is nothing that somebody wound. */
const OWN_WORDS = new Set(['wound', 'ground', 'lay', 'bore', 'bound'])

const bases = new Map<string, string>()
for (const entry of (en.irregular ?? []) as readonly IrregularEntry[]) {
  for (const row of [...(entry.verbs ?? []), ...(entry.nouns ?? [])]) {
    const [base, ...forms] = row.split(/[ /]/)
    for (const form of forms) if (!bases.has(form) && !OWN_WORDS.has(form)) bases.set(form, base!)
  }
}

/** The stem under which the forms of a word meet, irregular ones too: took, takes and taken are `take`. */
export const stemOf = (key: string): string => stem(bases.get(key) ?? key)

const shares = new Map<string, number>()
for (const entry of (en.frequency ?? []) as readonly FrequencyEntry[]) {
  for (const { key } of wordsIn(entry.words, { start: 0, end: entry.words.length })) {
    const stemmed = stemOf(key)
    shares.set(stemmed, Math.min(1, (shares.get(stemmed) ?? 0) + entry.share))
  }
}

/** In what share of English texts of 400 words some form of this stem stands, 0 to 1. */
export const shareOfTexts = (stemmed: string): number => shares.get(stemmed) ?? RARE

type SynonymEntry = Entry & { groups: string[][] }

/** For each stem of a group of synonyms, the group's name, and in what share of texts one of its words stands. */
const senses = new Map<string, { name: string; share: number }>()
for (const group of ((en.synonyms ?? []) as readonly SynonymEntry[]).flatMap((entry) => entry.groups)) {
  const stems = [...new Set(group.map((word) => stemOf(wordKey(word))))]
  const share = stems.reduce((sum, stemmed) => sum + shareOfTexts(stemmed), 0)
  for (const stemmed of stems) senses.set(stemmed, { name: `=${stems[0]}`, share: Math.min(1, share) })
}

/** What a stem means: the name of its group of synonyms, or the stem itself; and how common that is. */
export const senseOf = (stemmed: string): { name: string; share: number } =>
  senses.get(stemmed) ?? { name: stemmed, share: shareOfTexts(stemmed) }

/**
 * A word as it is weighed: hashes of its key, of its stem and of what it means, with the shares of texts that have
 * the stem and the sense.
 */
export type Lexeme = { word: number; stem: number; share: number; sense: number; senseShare: number }

/** Lexemes by word key, each worked out once; made for one run, so that it ends with it. */
export class Lexemes {
  readonly #known = new Map<string, Lexeme>()

  of(key: string): Lexeme {
    const known = this.#known.get(key)
    if (known) return known
    const stemmed = stemOf(key)
    const { name, share } = senseOf(stemmed)
    const lexeme = {
      word: hashWord(key),
      stem: hashWord(stemmed),
      share: shareOfTexts(stemmed),
      sense: hashWord(name),
      senseShare: share,
    }
    this.#known.set(key, lexeme)
    return lexeme
  }
}
