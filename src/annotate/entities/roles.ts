import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { nameWords } from '../../lexicon/nameWords.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import { named } from './names.ts'
import { ownerAfter, type Phrase, phraseBefore } from './phrase.ts'
import type { Piece, PieceOf } from './pieces.ts'
import type { Scene } from './scene.ts'
import { isGenitive, lower, textOf } from './words.ts'

type TitlePiece = PieceOf<'title'>

/** Prepositions between an office and what it is held in: "spokesman for", "analyst at", "commander with". */
const OFFICE_OF = /^(?:of|for|to|at|in|with|from)$/

/**
 * People by their titles: "HTS leader X", "X, the mayor of Y", "the envoy for Y, X"; and titles without a
 * name, "Qatar's top diplomat". A name beside a title is a person, whatever else it may look like.
 */
export function findRoles(scene: Scene): void {
  for (const line of scene.lines) {
    for (const piece of line.pieces) {
      if (piece.is !== 'title' || line.startingAt.get(piece.last + 1)?.is === 'title') continue
      const role = readRole(line, piece)
      const name = nameAfter(line, piece) ?? nameBefore(line, role) ?? nameBeyond(line, role)
      if (name) bindName(line, role, name)
      const apart = name === null || name.first !== piece.last + 1
      if (apart && isNominal(line, role)) addRole(line, role, name && (line.taken.get(name) ?? null))
    }
  }
}

/**
 * A title in its phrase. `first`: where the phrase begins, titles before this one included; `end`: its last
 * word.
 */
type Role = {
  piece: TitlePiece
  phrase: Phrase
  first: number
  end: number
  owner: Mention | null
  word: string
}

function readRole(line: Line, piece: TitlePiece): Role {
  const { words, endingAt, taken } = line
  let first = piece.first
  for (let before = endingAt.get(first - 1); before?.is === 'title'; before = endingAt.get(first - 1))
    first = before.first
  const phrase = phraseBefore(line, first)
  const left = endingAt.get(first - 1)
  const noun = left?.is === 'nominal' || left?.is === 'qualifier' ? taken.get(left) : undefined
  const after = ownerAfter(line, piece.last, OFFICE_OF)
  const pronoun = line.pronouns.get(phrase.pronoun ?? -1)
  if (phrase.owner && piece.title.rule !== 'titles/local-office') asGovernment(phrase.owner)
  const owner = noun ?? phrase.owner ?? (after && after.kind !== 'place' ? after : (pronoun ?? after))
  const end = complementEnd(line, piece.last, after && after.first > piece.last ? after.last : null)
  return {
    piece,
    phrase,
    first: Math.min(first, phrase.first),
    end,
    owner: owner ?? null,
    word: lower(words, piece.last),
  }
}

/** The capital in "Beijing's envoy" is its government. */
function asGovernment(owner: Mention): void {
  const seat = owner.kind === 'place' && owner.name !== null ? loadGazetteer().seat(owner.name) : null
  if (seat) Object.assign(owner, { name: seat.name, kind: 'government', rule: 'entity/state' })
}

/** "spokesman for the region", "governor of Kharkiv region": where the complement of a title ends. */
function complementEnd(line: Line, last: number, owner: number | null): number {
  const { words } = line
  if (owner === null && !OFFICE_OF.test(lower(words, last + 1))) return last
  let at = owner === null ? last + 2 : owner + 1
  while (at < last + 12 && /^(?:DET|ADJ|NOUN|NUM)$/.test(words.tags[at] ?? '')) at++
  return at - 1
}

/** "X was a commander": what is said of somebody is nobody else. */
function isPredicate(line: Line, first: number, last: number): boolean {
  const { tree } = line.words.sentence
  if (!tree) return false
  for (let i = Math.max(0, first - 8); i < first; i++) {
    const up = tree.head[i]!
    if (tree.label[i] === 'cop' && first <= up && up <= last) return true
  }
  return false
}

/** What may be a person's name beside a title: unknown capitals, a known person, even a "place" or "body". */
function asName(line: Line, piece: Piece | undefined): Piece | null {
  if (!piece) return null
  if (piece.is === 'name') return line.taken.has(piece) ? piece : null
  if (piece.is === 'actor') return piece.actor.kind === 'person' ? piece : null
  return piece.is === 'body' && /^(?:place|none)$/.test(piece.kind) && !line.taken.has(piece) ? piece : null
}

const nameAfter = (line: Line, piece: TitlePiece): Piece | null =>
  asName(line, line.startingAt.get(piece.last + 1))

/** "X, the mayor of Y": a comma, the article and adjectives may stand between. */
function nameBefore(line: Line, role: Role): Piece | null {
  const { words } = line
  let at = role.first - 1
  while (at > 0 && /^(?:DET|PRON|NUM)$/.test(words.tags[at] ?? '')) at--
  if (lower(words, at) !== ',') return null
  if (isGenitive(words, role.piece.last + 1)) return null
  const piece = line.endingAt.get(at - 1) ?? null
  const known = piece && line.taken.get(piece)
  if (known && known.kind !== 'person') return null
  return asName(line, piece ?? undefined)
}

/** "the envoy for Y, X, said", "the envoy for Y X said": the name behind all that belongs to the title. */
function nameBeyond(line: Line, role: Role): Piece | null {
  if (lower(line.words, role.end + 1) !== ',') {
    const next = role.end > role.piece.last ? line.startingAt.get(role.end + 1) : undefined
    return next?.is === 'name' && next.last > next.first ? asName(line, next) : null
  }
  let piece = line.startingAt.get(role.end + 2)
  while (piece?.is === 'title') piece = line.startingAt.get(piece.last + 1)
  const known = piece && line.taken.get(piece)
  return known && known.kind !== 'person' ? null : asName(line, piece)
}

function bindName(line: Line, role: Role, piece: Piece): void {
  const { title } = role.piece
  const known = line.taken.get(piece)
  const adjacent = piece.first === role.piece.last + 1
  const said = textOf(line.words, piece.first, piece.last)
  const styled = title.kind === 'style' && piece.first === piece.last
  const name = styled ? `${textOf(line.words, role.piece.first, role.piece.last)} ${said}` : said
  const person = known?.kind === 'person'
  const mention = person ? known : named(line, piece, { kind: 'person', rule: title.rule, many: false })
  if (known && !person) line.mentions.delete(known)
  if (mention.rule === UNKNOWN || !person) Object.assign(mention, { rule: title.rule, name })
  line.mentions.add(mention)
  line.taken.set(piece, mention)
  if (adjacent) mention.first = title.kind === 'honorific' ? role.piece.first : role.first
  if (title.kind === 'honorific') return
  mention.role ??= role.word
  // Who was or is to be something speaks for nobody yet, or no more.
  for (let i = role.first; i <= role.piece.last; i++) if (isNotInOffice(lower(line.words, i))) return
  mention.owner ??= ownerFor(role)
  if (mention.owner || title.kind !== 'state' || mention.of !== null) return
  mention.of = STATE
  mention.country ??= title.country
}

const isNotInOffice = nameWords('not-in-office')

/** Stands for the government of the country of the crisis until names are given. */
export const STATE = '{state} government'

/** A people or a country is whom an office speaks for, not what an analyst or a resident speaks for. */
function ownerFor(role: Role): Mention | null {
  const { owner, piece } = role
  const { kind } = piece.title
  if (!owner) return null
  const land = owner.kind === 'place' || owner.kind === 'people' || owner.rule === 'entity/adjective'
  // "The minister for Central Asia" speaks for his state, not for Central Asia.
  const field = kind === 'state' && owner.kind === 'place' && owner.rule !== 'entity/country'
  return (kind === 'role' && land) || field ? null : owner
}

/** A title without a name is a mention where it is a noun with an article or an owner: "the governor". */
function isNominal(line: Line, role: Role): boolean {
  const { words } = line
  const { piece, phrase, owner } = role
  const { kind } = piece.title
  if (kind === 'honorific' || /^(?:major|private|specialist)$/.test(role.word)) return false
  if ((kind === 'style' || role.word === 'general') && phrase.definite === null) return false
  if (!/^(?:NOUN|PROPN)$/.test(words.tags[piece.last] ?? '')) return false
  const next = piece.last + 1
  if (/^(?:NOUN|ADJ)$/.test(words.tags[next] ?? '') && !isGenitive(words, next)) return false
  if (isPredicate(line, role.first, piece.last)) return false
  return (
    phrase.definite !== null ||
    owner !== null ||
    (words.opens[piece.first] === true && piece.title.kind === 'state')
  )
}

/** `bearer`: whom the words beside the title name, if anybody. */
function addRole(line: Line, role: Role, bearer: Mention | null = null): void {
  const { piece, phrase } = role
  const mention = named(line, piece, {
    kind: 'person',
    rule: piece.title.rule,
    name: null,
    many: false,
    form: 'nominal',
  })
  mention.first = role.first
  mention.role = role.word
  mention.owner = role.owner
  const words = textOf(line.words, Math.min(phrase.inner, piece.first), piece.last).toLowerCase()
  mention.said = { as: 'role', title: piece.title, words, definite: phrase.definite, bearer }
  line.taken.set(piece, mention)
  line.mentions.add(mention)
}
