import { hashText } from '../text/hash.ts'
import { keyOf, placeOf } from './weights.ts'

/** What the models see of one word, as hashes; rows of `Int32Array`, one field each. */
export const WORD = {
  form: 0,
  s1: 1,
  s2: 2,
  s3: 3,
  s4: 4,
  p2: 5,
  p3: 6,
  shape: 7,
  cap: 8,
  cluster: 9,
  family: 10,
  ending: 11,
  letters: 12,
} as const
export const FIELDS = 13

/** How a longer word is written, in the field `letters`; 0 for short words and what has no letters. */
export const LETTERS = { lower: 1, capital: 2, upper: 3 } as const

/** Only the first and last characters of longer tokens are looked at, so that cost stays bounded. */
const LONGEST = 64
const CACHED = 30_000

export function formHash(lower: string): number {
  return hashText(`w${normal(lower)}`)
}

/** The cluster of each word by the key of its form, keys in rising order; the family is in the upper 8 bits. */
export type Clusters = { keys: Int32Array; values: Int32Array }

function clusterOf({ keys, values }: Clusters, form: number): number {
  const place = placeOf(keys, keyOf(form))
  return place < 0 ? -1 : values[place]!
}

/** Reads words into fields. Words that mean alike share a cluster, and clusters a family, where they are known. */
export class WordReader {
  private readonly clusters: Clusters
  private readonly cache = new Map<string, Int32Array>()

  constructor(clusters: Clusters) {
    this.clusters = clusters
  }

  /** The fields of one token; kept, since news repeats its words. */
  fields(token: string): Int32Array {
    const known = this.cache.get(token)
    if (known !== undefined) return known
    const fields = this.read(token.length > LONGEST ? token.slice(0, 32) + token.slice(-32) : token)
    if (this.cache.size >= CACHED) this.cache.clear()
    this.cache.set(token, fields)
    return fields
  }

  private read(token: string): Int32Array {
    const fields = new Int32Array(FIELDS)
    const lower = token.toLowerCase()
    const capital = token[0] !== undefined && token[0] !== lower[0]
    fields[WORD.form] = formHash(lower)
    fields[WORD.s1] = hashText(`1${lower.slice(-1)}`)
    fields[WORD.s2] = hashText(`2${lower.slice(-2)}`)
    fields[WORD.s3] = hashText(`3${lower.slice(-3)}`)
    fields[WORD.s4] = hashText(`4${lower.slice(-4)}`)
    fields[WORD.p2] = hashText(`5${lower.slice(0, 2)}`)
    fields[WORD.p3] = hashText(`6${lower.slice(0, 3)}`)
    fields[WORD.shape] = hashText(shape(token))
    fields[WORD.cap] = capital ? (token.length > 1 && token === token.toUpperCase() ? 2 : 1) : 0
    const entry = clusterOf(this.clusters, fields[WORD.form]!)
    fields[WORD.cluster] = entry
    fields[WORD.family] = entry < 0 ? -1 : entry >> 8
    fields[WORD.letters] = letters(token)
    fields[WORD.ending] = hashText(`${lower.slice(-3)}${capital ? 'C' : ''}`)
    return fields
  }
}

function letters(token: string): number {
  const lower = token.toLowerCase()
  const upper = token.toUpperCase()
  if (token.length < 4 || lower === upper) return 0
  if (token === upper) return LETTERS.upper
  return token[0] === lower[0] ? LETTERS.lower : LETTERS.capital
}

/** Figures count as one word, years apart from the rest; quotation marks and dashes as their plain form. */
function normal(lower: string): string {
  if (/^\d[\d.,:]*$/.test(lower)) return /^(?:1[89]|20)\d\d$/.test(lower) ? '#year' : '#number'
  if (/^[“”„"]$/.test(lower)) return '"'
  if (/^[–—-]$/.test(lower)) return '-'
  return lower.replace(/[’‘]/g, "'")
}

function shape(token: string): string {
  return token
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, 6)
}
