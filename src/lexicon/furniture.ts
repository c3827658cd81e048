import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'
import { wordsHeld, wordsNeeded } from './pattern-words.ts'

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

/** The kinds of which a line, or a phrase, may stand where a word does. */
type Kinds = { line: Set<Furniture>; phrase: Set<Furniture> }

type Compiled = { kinds: readonly Furniture[]; byWord: Map<string, Kinds>; always: Kinds }

let compiled: Compiled | null = null

function compileAll(): Compiled {
  const entries = en.furniture as readonly FurnitureEntry[]
  const kinds = entries.map(compile)
  const byWord = new Map<string, Kinds>()
  const always: Kinds = { line: new Set(), phrase: new Set() }
  const add = (pattern: string, part: 'line' | 'phrase', kind: Furniture) => {
    const words = wordsNeeded(pattern)
    if (words.length === 0) always[part].add(kind)
    for (const word of words) {
      const known = byWord.get(word) ?? { line: new Set(), phrase: new Set() }
      byWord.set(word, known)
      known[part].add(kind)
    }
  }
  for (const [i, { lines, has }] of entries.entries()) {
    for (const pattern of lines ?? []) add(pattern, 'line', kinds[i]!)
    for (const pattern of has ?? []) add(pattern, 'phrase', kinds[i]!)
  }
  return { kinds, byWord, always }
}

/** All kinds of furniture, in the order of the file; compiled when first asked for. */
export function furniture(): readonly Furniture[] {
  compiled ??= compileAll()
  return compiled.kinds
}

/** Kinds whose lines or phrases a text may hold by its words; of all others it holds none. */
export class Likely {
  private readonly found: Kinds[]

  constructor(text: string) {
    compiled ??= compileAll()
    const { byWord, always } = compiled
    this.found = [always]
    for (const word of wordsHeld(text)) {
      const kinds = byWord.get(word)
      if (kinds) this.found.push(kinds)
    }
  }

  line(kind: Furniture): boolean {
    return this.found.some((kinds) => kinds.line.has(kind))
  }

  phrase(kind: Furniture): boolean {
    return this.found.some((kinds) => kinds.phrase.has(kind))
  }
}
