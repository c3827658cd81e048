import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import { nameHeads } from '../../lexicon/organisations.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { ownerAfter } from './phrase.ts'
import type { Piece } from './pieces.ts'
import type { Scene } from './scene.ts'
import { isSaying } from './speech.ts'
import { isHyphen, isVerb, lower, textOf, type Words } from './words.ts'

/**
 * Runs of capitals of which nothing is known yet become people or bodies by their form and by what stands
 * beside.
 */
export function tellNames(scene: Scene): void {
  for (const line of scene.lines) {
    for (const [piece, mention] of line.taken) {
      if (mention.rule === UNKNOWN && piece.is === 'name' && !line.words.shouted) tell(line, piece, mention)
    }
    for (const mention of line.mentions) {
      if (mention.kind === 'person' && mention.form === 'name' && mention.rule !== UNKNOWN)
        bindAfter(line, mention)
    }
  }
}

function tell(line: Line, piece: Piece, mention: Mention): void {
  const body = bodyBeside(line, piece)
  if (body) Object.assign(mention, { kind: body, rule: 'entity/apposition', many: null })
  else if (isPerson(line, piece)) mention.rule = 'entity/person'
  else if (isInitials(line.words, piece)) {
    Object.assign(mention, { kind: 'organisation', rule: 'entity/initials', many: null })
  }
}

/**
 * "X, the company that …", "the disaster institute X", "the militant group X": the kind that the noun
 * tells.
 */
function bodyBeside(line: Line, piece: Piece): Mention['kind'] | null {
  const { words } = line
  const before = headAt(line, piece.first - 1)
  if (before) return before
  if (lower(words, piece.first - 1) === ',' && lower(words, piece.last + 1) === ',') {
    const described = describedBy(line, piece.first - 2)
    if (described) return described
  }
  if (lower(words, piece.last + 1) !== ',' || words.tags[piece.last + 2] !== 'DET') return null
  let head: Mention['kind'] | null = null
  for (let at = piece.last + 3; at < piece.last + 10; at++) {
    const found = headAt(line, at)
    if (found) head = found
    else if (head || !/^(?:ADJ|NOUN|PROPN|PUNCT|VERB)$/.test(words.tags[at] ?? '')) break
    else if (lower(words, at) === ',') break
  }
  return head
}

/** "The firm in charge of the dam, X,": the noun with an article that heads the phrase ending here. */
function describedBy(line: Line, last: number): Mention['kind'] | null {
  const { words } = line
  for (let at = last; at > 0 && at > last - 9; at--) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(words.tags[at] ?? '')) return null
    const article = words.tags[at - 1] === 'DET' || words.tags[at - 2] === 'DET'
    const head = article ? headAt(line, at) : null
    if (head) return head
  }
  return null
}

const isMilitantNoun = nameWords('militant-noun')

/** The kind of body that a common noun at `at` stands for, or null. */
function headAt(line: Line, at: number): Mention['kind'] | null {
  const { words } = line
  if (at < 0 || words.capital[at] || !/^(?:NOUN|PROPN)$/.test(words.tags[at] ?? '')) return null
  if (isMilitantNoun(lower(words, at))) return isArmed(line, at) ? 'armed-group' : 'organisation'
  const found = nameHeads.from(words.keys, at).find((match) => match.last === at)
  const kind = found?.values[0]?.kind
  return kind && kind !== 'none' && kind !== 'place' && isBodyNoun(lower(words, at)) ? kind : null
}

const isBodyNoun = nameWords('body-noun')

/**
 * "The militant group", "the armed Islamist faction": words of arms or revolt stand close before the noun.
 */
function isArmed(line: Line, at: number): boolean {
  if (!/^(?:group|faction)$/.test(lower(line.words, at))) return true
  for (let i = at; i >= 0 && i > at - 4; i--) {
    const piece = line.endingAt.get(i)
    if (piece && 'nominal' in piece && piece.nominal.kind === 'armed-group') return true
  }
  return false
}

/**
 * Two words or more with a given name, a particle or an initial, or with an age or a verb of saying beside
 * them.
 */
function isPerson(line: Line, piece: Piece): boolean {
  const { words } = line
  const { first, last } = piece
  if (!textOf(words, first, last).includes(' ')) return false
  const opening = words.tokens[first]!.text
  if (/^(?:Abu|Umm|Ibn|Bin)$/.test(opening)) return !isWhereTo(words, first)
  if (loadGazetteer().isGivenName(opening) && !/^al$/i.test(opening)) return !isWhereTo(words, first)
  if (isSaying(words, last + 1) || isSaying(words, first - 1)) return true
  if (/^(?:who|whose)$/.test(lower(words, last + 1))) return true
  if (lower(words, last + 1) === ',' && /^(?:\d{2}|who|whose)$/.test(lower(words, last + 2))) return true
  for (let i = first; i <= last; i++) {
    if (i < last && i > first && isPersonal(lower(words, i))) return !isWhereTo(words, first)
    if (/^\p{Lu}\.$/u.test(words.tokens[i]!.text)) return true
  }
  return false
}

/** "In Urem al-Kubra", "fled to Mae Sot": what stands there is a place more often than a person. */
const isWhereTo = (words: Words, first: number): boolean =>
  /^(?:in|at|near|around|outside|inside|towards|toward|into|via|through)$/.test(lower(words, first - 1)) ||
  (/^(?:to|from)$/.test(lower(words, first - 1)) && isMotion(lower(words, first - 2)))

const isMotion = nameWords('motion')

const isPersonal = nameWords('personal')

const isThing = nameWords('thing')

/** A single abbreviation in capitals that the lexicon does not know: "SRTF said". */
function isInitials(words: Words, piece: Piece): boolean {
  const text = words.tokens[piece.first]!.text
  return (
    piece.first === piece.last &&
    /^\p{Lu}[\p{Lu}&-]{1,7}$/u.test(text) &&
    !isThing(text.toLowerCase()) &&
    !/^[IVXLCDM]+$/.test(text) &&
    !isHyphen(words, piece.last + 1)
  )
}

/** "X of the Observatory", "X, who heads the agency": whom a person without a title speaks for. */
function bindAfter(line: Line, mention: Mention): void {
  if (mention.owner) return
  const { words } = line
  const owner = ownerAfter(line, mention.last, /^(?:of|from|with|at)$/) ?? headed(line, mention.last)
  const speaks = owner && owner.kind !== 'place' && owner.kind !== 'person' && owner.kind !== 'people'
  if (speaks && !(isVerb(words, mention.last + 1) && owner.kind === 'media')) mention.owner = owner
}

const isHeading = nameWords('heading')

/** The object of "X, who heads …". */
function headed(line: Line, last: number): Mention | null {
  const { words, startingAt, taken } = line
  let at = lower(words, last + 1) === ',' ? last + 2 : last + 1
  if (lower(words, at) !== 'who' || !isHeading(lower(words, at + 1))) return null
  at += 2
  while (/^(?:DET|ADJ|NOUN)$/.test(words.tags[at] ?? '') && !startingAt.has(at)) at++
  const piece = startingAt.get(at)
  return (piece && taken.get(piece)) ?? null
}
