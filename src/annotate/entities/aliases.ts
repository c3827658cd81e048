import { isAbbreviation } from '../../lexicon/actors.ts'
import { fold } from '../../lexicon/fold.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { named } from './names.ts'
import type { Piece } from './pieces.ts'
import type { Scene } from './scene.ts'
import { lower, textOf } from './words.ts'

/**
 * Joins the names that an article itself says are one: a name and the abbreviation in brackets after it, a
 * name and "also known as". Of the two the abbreviation is the name where the article uses it alone, as
 * headlines do.
 */
export function joinNames(scene: Scene): void {
  const same = new Map<string, Mention>()
  for (const line of scene.lines) {
    for (const piece of line.pieces) {
      const pair = bracketed(line, piece) ?? alsoKnown(line, piece)
      if (pair) same.set(keyOf(line, pair.other), pair.mention)
    }
  }
  if (same.size === 0) return
  const alone = new Map<string, number>()
  for (const line of scene.lines) {
    for (const piece of line.pieces) {
      const long = same.get(keyOf(line, piece))
      if (!long || !isNamePiece(piece)) continue
      adopt(line, piece, long)
      const inBrackets = lower(line.words, piece.first - 1) === '('
      if (!inBrackets) alone.set(keyOf(line, piece), (alone.get(keyOf(line, piece)) ?? 0) + 1)
    }
  }
  shorten(scene, same, alone)
}

const isNamePiece = (piece: Piece): boolean =>
  piece.is === 'name' || piece.is === 'actor' || piece.is === 'body'

const keyOf = (line: Line, piece: Piece): string => fold(textOf(line.words, piece.first, piece.last))

/** "Long Name (LN)" and "LN (Long Name)": the second is another name of the first. */
function bracketed(line: Line, piece: Piece): { mention: Mention; other: Piece } | null {
  const { words, startingAt, endingAt, taken } = line
  if (!isNamePiece(piece) || lower(words, piece.last + 1) !== '(') return null
  const other = startingAt.get(piece.last + 2)
  if (!other || !isNamePiece(other) || lower(words, other.last + 1) !== ')') return null
  if (endingAt.get(other.last) !== other) return null
  const [a, b] = [textOf(words, piece.first, piece.last), textOf(words, other.first, other.last)]
  if (!isAbbreviation(b) && !isAbbreviation(a)) return null
  const known = taken.get(piece)
  const unknown = !known || known.rule === UNKNOWN
  if (unknown && isAbbreviation(b) && !isAbbreviation(a) && !initialsFit(a, b)) return null
  const mention = unknown ? takeAsBody(line, piece) : known
  return mention.kind === 'place' || mention.kind === 'person' ? null : { mention, other }
}

/** The letters of the abbreviation stand in the name in order, its first at a word's start. */
function initialsFit(name: string, abbreviation: string): boolean {
  const letters = fold(name).replace(/ /g, '')
  let at = 0
  for (const letter of fold(abbreviation).replace(/[^a-z]/g, '')) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return fold(name)[0] === fold(abbreviation)[0]
}

/** An unknown name with its own abbreviation is a body. */
function takeAsBody(line: Line, piece: Piece): Mention {
  const known = line.taken.get(piece)
  const mention = known ?? named(line, piece, { kind: 'organisation', rule: 'entity/abbreviated' })
  Object.assign(mention, { kind: 'organisation', rule: 'entity/abbreviated', many: null })
  line.taken.set(piece, mention)
  line.mentions.add(mention)
  return mention
}

const isKnownAs = nameWords('known-as')

/** "X, also known as Y", "X, formerly Y", "X, better known by the name Y". */
function alsoKnown(line: Line, piece: Piece): { mention: Mention; other: Piece } | null {
  const { words, startingAt, taken } = line
  const mention = taken.get(piece)
  if (mention?.form !== 'name' || mention.kind === 'place') return null
  if (mention.rule === UNKNOWN && piece.first === piece.last) return null
  let at = piece.last + 1
  if (!/^[,(]$/.test(lower(words, at))) return null
  at++
  let known = false
  for (let n = 0; n < 9; n++, at++) {
    if (isKnownAs(lower(words, at))) known = true
    const other = startingAt.get(at)
    if (other && isNamePiece(other)) {
      const second = taken.get(other)
      if (!known || (second && second.rule !== UNKNOWN && second.kind !== mention.kind)) return null
      if (mention.rule === UNKNOWN) mention.rule = 'entity/person'
      return { mention, other }
    }
    if (/^[,;()]$/.test(lower(words, at))) return null
  }
  return null
}

/** A mention of the second name means whom the first names. */
function adopt(line: Line, piece: Piece, long: Mention): void {
  const known = line.taken.get(piece)
  const { name, kind, country, of } = long
  if (known) {
    const rule = known.rule === UNKNOWN ? 'entity/alias' : known.rule
    Object.assign(known, { name, kind, country, of: known.of ?? of, rule })
  } else {
    const mention = named(line, piece, { name, kind, country, of, rule: 'entity/alias' })
    line.taken.set(piece, mention)
    line.mentions.add(mention)
  }
}

/** Takes the abbreviation for the name where it stands alone and no lexicon has settled the matter. */
function shorten(scene: Scene, same: Map<string, Mention>, alone: Map<string, number>): void {
  const shorter = new Map<string, string>()
  for (const [key, long] of same) {
    const short = key.toUpperCase()
    const settled = long.rule.startsWith('actors/') || long.kind === 'person' || key.includes(' ')
    if (!settled && (alone.get(key) ?? 0) > 0 && long.name) shorter.set(long.name, short)
  }
  if (shorter.size === 0) return
  for (const line of scene.lines) {
    for (const mention of line.mentions) {
      const short = mention.name === null ? undefined : shorter.get(mention.name)
      if (short) mention.name = short
    }
  }
}
