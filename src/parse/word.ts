import { hashText } from './hash.ts'

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
  ending: 9,
} as const
export const WORD_FIELDS = 10

/** Only the first and last characters of longer tokens are looked at, so that cost stays bounded. */
const LONGEST = 64
const CACHED = 30_000

const cache = new Map<string, Int32Array>()

/** The fields of one token; cached, since news repeats its words. */
export function wordFields(token: string): Int32Array {
  const known = cache.get(token)
  if (known !== undefined) return known
  const fields = readFields(token.length > LONGEST ? token.slice(0, 32) + token.slice(-32) : token)
  if (cache.size >= CACHED) cache.clear()
  cache.set(token, fields)
  return fields
}

function readFields(token: string): Int32Array {
  const fields = new Int32Array(WORD_FIELDS)
  const lower = token.toLowerCase()
  const capital = token[0] !== undefined && token[0] !== lower[0]
  fields[WORD.form] = hashText(`w${normal(lower)}`)
  fields[WORD.s1] = hashText(`1${lower.slice(-1)}`)
  fields[WORD.s2] = hashText(`2${lower.slice(-2)}`)
  fields[WORD.s3] = hashText(`3${lower.slice(-3)}`)
  fields[WORD.s4] = hashText(`4${lower.slice(-4)}`)
  fields[WORD.p2] = hashText(`5${lower.slice(0, 2)}`)
  fields[WORD.p3] = hashText(`6${lower.slice(0, 3)}`)
  fields[WORD.shape] = hashText(shape(token))
  fields[WORD.cap] = capital ? (token.length > 1 && token === token.toUpperCase() ? 2 : 1) : 0
  fields[WORD.ending] = hashText(`${lower.slice(-3)}${capital ? 'C' : ''}`)
  return fields
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
