import type { Nominal } from '../../lexicon/forces.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import { pronouns } from '../../lexicon/pronouns.ts'
import type { Line } from './line.ts'
import type { Mention } from './mention.ts'
import type { Piece } from './pieces.ts'
import { isGenitive, isHyphen, lower, textOf } from './words.ts'

/**
 * What stands before the noun of a phrase. `first`: its first word without articles; `inner`: without its
 * owner too. `noun`: a plain noun right before it ("unity government"). `keeps`: qualifiers that belong to
 * the actor's name, in order. `qualifier`: rebel, government. `owner`: whose; `pronoun`: the index of
 * "his", "its". `former`: no longer one.
 */
export type Phrase = {
  first: number
  inner: number
  noun: boolean
  keeps: string[]
  qualifier: Nominal | null
  owner: Mention | null
  pronoun: number | null
  definite: boolean | null
  former: boolean
}

const isQuantity = nameWords('quantity')
const isDefinite = nameWords('definite')
const isIndefinite = nameWords('indefinite')
const isSided = nameWords('sided')

/** Reads a noun phrase leftwards from the word before its noun. */
export function phraseBefore(line: Line, noun: number): Phrase {
  const phrase: Phrase = {
    ...{ first: noun, inner: noun, noun: false, keeps: [] },
    ...{ qualifier: null, owner: null, pronoun: null, definite: null, former: false },
  }
  let at = noun - 1
  for (let n = 0; n < 12 && at >= 0; n++) {
    const next = backwards(line, at, phrase)
    if (next === null) break
    phrase.first = next
    if (phrase.owner === null) phrase.inner = next
    at = next - 1
  }
  readDeterminer(line, phrase)
  return phrase
}

/** Takes one piece or word into the phrase; the index of its first word, or null where the phrase begins. */
function backwards(line: Line, at: number, phrase: Phrase): number | null {
  const { words, endingAt } = line
  if (isHyphen(words, at)) return at
  if (isPredicate(line, at)) return null
  if (/^(?:former|ex|retired)$/.test(lower(words, at))) phrase.former = true
  const sided = sidedAt(line, at)
  if (sided !== null) {
    phrase.keeps.unshift(textOf(words, sided, at))
    return sided
  }
  if (isGenitive(words, at) && phrase.owner === null) return possessor(line, at, phrase)
  const piece = endingAt.get(at)
  if (piece) return takePiece(line, piece, phrase)
  const tag = words.tags[at] ?? ''
  const plain = /^(?:ADJ|NOUN)$/.test(tag) || (tag === 'PROPN' && !words.capital[at])
  if (isQuantity(lower(words, at))) return null
  if (plain && tag !== 'ADJ' && at + 1 === phrase.first) phrase.noun = true
  return plain || isParticiple(line, at) ? at : null
}

/** Participles that describe fighters and people; others before a noun are mostly verbs ("freed prisoners"). */
const describes = nameWords('participle')

/** A verb that the tree hangs on no word behind it: "accused" in "a monitor accused soldiers", not in "accused men". */
const isPredicate = ({ words }: Line, at: number): boolean => {
  const { tree } = words.sentence
  const verb = tree !== null && words.tags[at] === 'VERB' && tree.head[at]! <= at
  return verb && !describes(lower(words, at))
}

function isParticiple(line: Line, at: number): boolean {
  const { words } = line
  const word = lower(words, at)
  if (words.tags[at] !== 'VERB' || !/(?:ed|ing)$/.test(word)) return false
  return describes(word) || /^(?:DET|ADJ)$/.test(words.tags[at - 1] ?? '')
}

/** "US-backed", "pro-Iranian": the first word of the compound that ends at `at`, or null. */
function sidedAt(line: Line, at: number): number | null {
  const { words, endingAt } = line
  if (isSided(lower(words, at)) && isHyphen(words, at - 1)) {
    return endingAt.get(at - 2)?.first ?? (at >= 2 ? at - 2 : null)
  }
  const piece = endingAt.get(at)
  if (!piece || !isHyphen(words, piece.first - 1)) return null
  return /^(?:pro|anti|ex)$/.test(lower(words, piece.first - 2)) ? piece.first - 2 : null
}

/**
 * "Assad's": who stands before the genitive owns the noun. In "the bakers' union" it is a word of the name.
 */
function possessor(line: Line, at: number, phrase: Phrase): number | null {
  const { words, endingAt, taken } = line
  const piece = endingAt.get(at - 1)
  const mention = piece && taken.get(piece)
  if (!mention && words.tags[at - 1] === 'NOUN' && /s$|men$/.test(lower(words, at - 1))) {
    phrase.noun = true
    return at - 1
  }
  if (!mention) return null
  phrase.owner = mention
  return mention.first
}

function takePiece(line: Line, piece: Piece, phrase: Phrase): number | null {
  const { words } = line
  if (piece.is === 'qualifier') {
    phrase.qualifier ??= piece.nominal
    return piece.first
  }
  if (piece.is === 'nominal' && !piece.plural) {
    if (piece.nominal.kind !== 'people') phrase.qualifier ??= piece.nominal
    return piece.first
  }
  if (piece.is === 'telling') {
    phrase.keeps.unshift(textOf(words, piece.first, piece.last))
    return piece.first
  }
  const mention = line.taken.get(piece)
  if (mention && !(piece.is === 'demonym' && piece.plural) && phrase.owner === null) {
    phrase.owner = mention
    return piece.first
  }
  return piece.is === 'title' && piece.title.kind === 'role' ? piece.first : null
}

function readDeterminer(line: Line, phrase: Phrase): void {
  const { words } = line
  let at = phrase.first - 1
  const numbered = (i: number) => /^(?:NUM|ADV)$/.test(words.tags[i] ?? '') && !isIndefinite(lower(words, i))
  while (at >= 0 && numbered(at) && phrase.first - at < 4) at--
  const word = lower(words, at)
  const pronoun = pronouns.get(word)
  if (pronoun?.role === 'possessive' && phrase.owner === null) {
    phrase.pronoun = at
    phrase.definite = true
  } else if (isDefinite(word)) phrase.definite = true
  else if (isIndefinite(word)) phrase.definite = false
  else if (phrase.owner) phrase.definite = true
}

/** Whose it is, said after the noun: "forces of X", "forces loyal to X", "spokesman for the X ministry". */
export function ownerAfter(line: Line, last: number, prepositions: RegExp): Mention | null {
  const { words, startingAt, taken } = line
  const loyal = /^(?:loyal|allied|affiliated|aligned|linked|belonging|answering)$/.test(
    lower(words, last + 1),
  )
  let at = loyal ? last + 2 : last + 1
  if (!(loyal ? /^(?:to|with)$/ : prepositions).test(lower(words, at))) return null
  at++
  for (let n = 0; n < 8 && at < words.tokens.length; n++) {
    const piece = startingAt.get(at)
    const mention = piece && taken.get(piece)
    const sided = piece && isHyphen(words, piece.last + 1)
    const inside = mention && isInsidePhrase(line, mention)
    if (mention && !sided && !inside) return mention
    if (!piece && !/^(?:DET|ADJ|NOUN|PROPN|NUM|VERB|PUNCT)$/.test(words.tags[at] ?? '')) return null
    if (/^[,;:()]$/.test(words.tokens[at]!.text)) return null
    at = (sided ? piece.last + 2 : (piece?.last ?? at)) + 1
  }
  return null
}

/** "Syria" in "Syria's interior ministry", "Russian" in "Russian army": what it stands before is meant. */
function isInsidePhrase(line: Line, mention: Mention): boolean {
  const { words, startingAt, taken } = line
  const genitive = isGenitive(words, mention.last + 1)
  const adjective = mention.rule === 'entity/adjective'
  if (!genitive && !adjective) return false
  for (let at = mention.last + (genitive ? 2 : 1), n = 0; n < 4; n++, at++) {
    const piece = startingAt.get(at)
    if (piece && taken.get(piece)) return true
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(words.tags[at] ?? '')) return false
  }
  return false
}
