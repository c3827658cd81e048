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

/** One kind of furniture, ready to match. `lines` and `phrases` want a text that went through `plain`. */
export type Furniture = {
  id: string
  lines: readonly RegExp[]
  phrases: readonly RegExp[]
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
  const { id, lines = [], has = [], words, below, max = MAX_WORDS } = entry
  return {
    id,
    lines: lines.map((pattern) => new RegExp(`^(?:${lineSource(pattern)})$`, 'u')),
    phrases: has.map((pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${sourceOf(pattern)})(?![\\p{L}\\d])`, 'u')),
    max,
    words: words ? new Set(words) : null,
    listBelow: below === 'list',
  }
}

/** The patterns that may match where a word stands. */
type Patterns = { lines: Set<Pattern>; phrases: Set<Pattern> }
type Pattern = { kind: Furniture; regex: RegExp }

const noPatterns = (): Patterns => ({ lines: new Set(), phrases: new Set() })

type Compiled = { kinds: readonly Furniture[]; byWord: Map<string, Patterns>; always: Patterns }

let compiled: Compiled | null = null

function compileAll(): Compiled {
  const entries = en.furniture as readonly FurnitureEntry[]
  const kinds = entries.map(compile)
  const byWord = new Map<string, Patterns>()
  const always = noPatterns()
  const add = (part: keyof Patterns, source: string, pattern: Pattern) => {
    const words = wordsNeeded(source)
    if (words.length === 0) always[part].add(pattern)
    for (const word of words) {
      const known = byWord.get(word) ?? noPatterns()
      byWord.set(word, known)
      known[part].add(pattern)
    }
  }
  for (const [i, { lines = [], has = [] }] of entries.entries()) {
    const kind = kinds[i]!
    for (const [k, source] of lines.entries()) add('lines', source, { kind, regex: kind.lines[k]! })
    for (const [k, source] of has.entries()) add('phrases', source, { kind, regex: kind.phrases[k]! })
  }
  return { kinds, byWord, always }
}

/** All kinds of furniture, in the order of the file; compiled when first asked for. */
export function furniture(): readonly Furniture[] {
  compiled ??= compileAll()
  return compiled.kinds
}

/** A plain text and the patterns for which the words stand there that they need: few texts hold any. */
export class Worded {
  private readonly text: string
  private readonly likely: Patterns[]

  constructor(text: string) {
    compiled ??= compileAll()
    const { byWord, always } = compiled
    this.text = text
    this.likely = always.lines.size + always.phrases.size > 0 ? [always] : []
    for (const word of wordsHeld(text)) {
      const patterns = byWord.get(word)
      if (patterns && !this.likely.includes(patterns)) this.likely.push(patterns)
    }
  }

  /** Whether the whole text is a line of the kind. */
  isLine(kind: Furniture): boolean {
    return this.matches('lines', kind)
  }

  /** Whether the text has a phrase of the kind. */
  hasPhrase(kind: Furniture): boolean {
    return this.matches('phrases', kind)
  }

  private matches(part: keyof Patterns, kind: Furniture): boolean {
    for (const patterns of this.likely) {
      for (const { kind: of, regex } of patterns[part]) if (of === kind && regex.test(this.text)) return true
    }
    return false
  }
}
