import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { wordSet } from './words.ts'

/** `words`: nouns of one kind, in the singular, apart by blanks. */
type NounKindEntry = Entry & { words: string }

/** The supersenses of WordNet, joined where news need not tell them apart. */
export type NounKind =
  | 'person'
  | 'group'
  | 'place'
  | 'artefact'
  | 'creature'
  | 'substance'
  | 'event'
  | 'abstract'
  | 'measure'

const kinds = new Map<string, NounKind>()
for (const { id, words } of (en['noun-kinds'] ?? []) as readonly NounKindEntry[]) {
  for (const word of words.split(' ')) kinds.set(word, id.replace('noun-kinds/', '') as NounKind)
}

/** What a plural may be the plural of, the likeliest last. */
const SINGULARS: readonly (readonly [RegExp, string])[] = [
  [/men$/, 'man'],
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
]

/** Of what kind a noun mostly is, in lower case, singular or plural; null where it is unknown or of several kinds. */
export function kindOfNoun(noun: string): NounKind | null {
  const known = kinds.get(noun)
  if (known) return known
  for (const [plural, singular] of SINGULARS) {
    const kind = plural.test(noun) ? kinds.get(noun.replace(plural, singular)) : undefined
    if (kind) return kind
  }
  return null
}

/** Sets of words that frames name by hand: what stands in one of them is nothing abstract, whatever else it means. */
const CONCRETE = [
  '@thing',
  '@gate',
  '@goods',
  '@route',
  '@place',
  '@people',
  '@person',
  '@force',
  '@state',
  '@weapon',
]

/** Nouns for what nobody can touch: "credibility", "rights", "a decision". */
export const isAbstract = (noun: string): boolean =>
  wordSet('@abstract').has(noun) ||
  (kindOfNoun(noun) === 'abstract' && !CONCRETE.some((set) => wordSet(set).has(noun)))
