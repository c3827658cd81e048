import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

/** See `data/en/furniture.yml`. */
type FurnitureEntry = Entry & {
  lines?: string[]
  has?: string[]
  words?: string[]
  max?: number
  below?: 'list'
}

/** One kind of furniture, ready to match. `line` and `phrase` want a text that went through `plain`. */
export type Furniture = {
  id: string
  line: RegExp | null
  phrase: RegExp | null
  /** Words that a line or sentence may have. */
  max: number
  words: ReadonlySet<string> | null
  listBelow: boolean
}

const MAX_WORDS = 40
// Ranges of letters, since Unicode classes make the expressions twenty times slower to compile.
const CAPITAL = '[A-ZÀ-ÖØ-ÞĀ-Ž]'
const LETTERS = "[A-Za-zÀ-ÖØ-öø-ž\\d'-]*"
const NAME_WORD = `(?:(?:${CAPITAL}\\.)+|${CAPITAL}${LETTERS}|al|bin|de|el|for|of|the|van|von|&)`
const PLACEHOLDERS: Record<string, string> = {
  '{any}': '.+',
  '{name}': `(?:(?:${CAPITAL}\\.)+|${CAPITAL}${LETTERS})(?: ${NAME_WORD}){0,5}`,
  '{n}': '\\d[\\d.,]{0,11}[km]?',
  '{:}': ' ?[:|–—-]',
}
// A placeholder, an escape, brackets that hold a bar (one level), or other text.
const PART = /\{(?:any|name|n|:)\}|\\.|\([^()|]*\|[^()]*\)|[^{(\\]+|[{(\\]/g

/** Straight quotation marks, single blanks, nothing at the ends: how a text must look for the patterns. */
export const plain = (text: string): string =>
  text
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

const bothCases = (letter: string): string => `[${letter.toLowerCase()}${letter.toUpperCase()}]`

/** A pattern as the source of a regular expression; letters match in either case, names only with capitals. */
function sourceOf(pattern: string): string {
  return [...pattern.matchAll(PART)]
    .map(([part]) => {
      if (PLACEHOLDERS[part]) return PLACEHOLDERS[part]
      if (part.length > 1 && part.startsWith('('))
        return `(?:${part.slice(1, -1).split('|').map(sourceOf).join('|')})`
      const literal = part.length === 2 && part.startsWith('\\') ? part[1]! : part
      return literal.replace(/[$.*+?^()[\]{}|/]/g, '\\$&').replace(/[a-z]/gi, bothCases)
    })
    .join('')
}

/** A line may end in a stop or an arrow; after a name a stop would make it a sentence. */
const lineSource = (pattern: string): string =>
  sourceOf(pattern) + (pattern.endsWith('{name}') ? '' : '(?:[.:]| ?[>›→])?')

function compile(entry: FurnitureEntry): Furniture {
  const { id, lines, has, words, below, max = MAX_WORDS } = entry
  return {
    id,
    line: lines ? new RegExp(`^(?:${lines.map(lineSource).join('|')})$`, 'u') : null,
    phrase: has ? new RegExp(`(?<![\\p{L}\\d])(?:${has.map(sourceOf).join('|')})(?![\\p{L}\\d])`, 'u') : null,
    max,
    words: words ? new Set(words) : null,
    listBelow: below === 'list',
  }
}

let compiled: readonly Furniture[] | null = null

/** All kinds of furniture, in the order of the file; compiled when first asked for. */
export function furniture(): readonly Furniture[] {
  compiled ??= (en.furniture as readonly FurnitureEntry[]).map(compile)
  return compiled
}
