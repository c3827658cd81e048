import { fold } from '../../lexicon/fold.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { named } from './names.ts'
import type { Piece } from './pieces.ts'
import type { Scene } from './scene.ts'
import { textOf } from './words.ts'

/** Words of names that do not tell one bearer from another. */
const isSmall = nameWords('small')

/** A full name that other mentions may shorten. */
type Bearer = { mention: Mention; name: string; words: readonly string[]; count: number; order: number }

/**
 * Ties short names to the full names of the article: "Pedersen" to "Geir Pedersen", "the Observatory" to
 * the only Observatory. Where two share a surname, the one that the lexicon or most mentions know has it. A
 * surname with one letter wrong is still tied, so that a slip of the pen makes no second person.
 */
export function tieShortNames(scene: Scene): void {
  const people = bearers(scene)
  if (people.length === 0) return
  const byWord = indexed(people)
  for (const line of scene.lines) {
    for (const piece of line.pieces) {
      if (piece.is !== 'name' && piece.is !== 'actor') continue
      const known = line.taken.get(piece)
      if (known && known.kind !== 'person') continue
      const bearer = bearerOf(wordsOf(textOf(line.words, piece.first, piece.last)), byWord, known)
      if (bearer && bearer.mention !== known) tie(line, piece, bearer, known)
    }
  }
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word && !isSmall(word))

function bearers(scene: Scene): Bearer[] {
  const found = new Map<string, Bearer>()
  for (const line of scene.lines) {
    for (const mention of line.mentions) {
      if (mention.kind !== 'person' || mention.form !== 'name' || mention.rule === UNKNOWN) continue
      const words = wordsOf(mention.name!)
      if (words.length === 0) continue
      const key = words.join(' ')
      const known = found.get(key)
      if (known) known.count++
      else found.set(key, { mention, name: mention.name!, words, count: 1, order: found.size })
    }
  }
  return [...found.values()]
}

/** At most this many bearers of one word are weighed. */
const MOST = 20

function indexed(people: readonly Bearer[]): Map<string, Bearer[]> {
  const byWord = new Map<string, Bearer[]>()
  for (const bearer of people) {
    for (const key of new Set([...bearer.words, ...looseKeys(bearer.words.at(-1)!)])) {
      const list = byWord.get(key) ?? []
      byWord.set(key, list)
      if (list.length < MOST) list.push(bearer)
    }
  }
  return byWord
}

/**
 * The bearer of a full name that has all these words, more than these, and the last of them also if
 * misspelt.
 */
function bearerOf(
  words: readonly string[],
  byWord: ReadonlyMap<string, Bearer[]>,
  known: Mention | undefined,
): Bearer | null {
  const last = words.at(-1)
  if (!last) return null
  const exact = byWord.get(last)
  const candidates = exact ?? looseKeys(last).flatMap((key) => byWord.get(key) ?? [])
  const rest = exact ? words : words.slice(0, -1)
  const fitting = candidates.filter(
    (b) => rest.every((word) => b.words.includes(word)) && b.words.length >= words.length,
  )
  if (known?.rule.startsWith('actors/') && !fitting.some((b) => b.name === known.name)) return null
  return fitting.sort(byStanding)[0] ?? null
}

const inLexicon = (b: Bearer): number => (b.mention.rule.startsWith('actors/') ? 1 : 0)

const byStanding = (a: Bearer, b: Bearer): number =>
  Math.min(b.words.length, 2) - Math.min(a.words.length, 2) ||
  inLexicon(b) - inLexicon(a) ||
  b.count - a.count ||
  a.order - b.order

/**
 * A long word and all forms of it with one letter left out: two words that share one differ in a letter at
 * most.
 */
function looseKeys(word: string): string[] {
  if (word.length < 6 || word.length > 30) return []
  const keys = [`~${word}`]
  for (let i = 1; i < word.length; i++) keys.push(`~${word.slice(0, i)}${word.slice(i + 1)}`)
  return keys
}

function tie(line: Line, piece: Piece, bearer: Bearer, known: Mention | undefined): void {
  const { name, mention } = bearer
  if (known) {
    if (known.rule === UNKNOWN) known.rule = 'entity/short-name'
    known.name = name
    known.owner ??= mention.owner
    known.role ??= mention.role
    known.country ??= mention.country
    known.of ??= mention.of
    return
  }
  const made = named(line, piece, { name, kind: 'person', rule: 'entity/short-name', many: false })
  made.country = mention.country
  line.taken.set(piece, made)
  line.mentions.add(made)
}
