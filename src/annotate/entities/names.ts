import type { Actor } from '../../lexicon/actors.ts'
import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { nameHeads } from '../../lexicon/organisations.ts'
import type { Line } from './line.ts'
import { type Mention, UNKNOWN } from './mention.ts'
import type { Piece, PieceOf } from './pieces.ts'
import { placeAt, type Scene } from './scene.ts'
import { stateActor } from './states.ts'
import { isVerb, lower, textOf } from './words.ts'

/** Mentions of everything that is known by its name: actors of the lexicon, states, bodies, places. */
export function findNames(scene: Scene): void {
  for (const line of scene.lines) {
    for (const piece of line.pieces) {
      const mention = nameOf(scene, line, piece)
      if (!mention) continue
      line.taken.set(piece, mention)
      line.mentions.add(mention)
    }
  }
}

function nameOf(scene: Scene, line: Line, piece: Piece): Mention | null {
  if (piece.is === 'actor') return ofActor(scene, line, piece)
  if (piece.is === 'state') return ofState(line, piece)
  if (piece.is === 'demonym') return ofDemonym(scene, line, piece)
  if (piece.is === 'body') return ofBody(scene, line, piece)
  return piece.is === 'name' ? (ofPlace(scene, line, piece) ?? unknown(line, piece)) : null
}

/**
 * Nothing is known of it yet; a title, a role or another mention may tell. A bare "Summit" or "Arabic" is
 * nobody.
 */
function unknown(line: Line, piece: Piece): Mention | null {
  const word = nameHeads.longest(line.words.keys, piece.first, (_, last) => last === piece.last)
  return word ? null : named(line, piece, { kind: 'person', rule: UNKNOWN, many: false })
}

const BY_NAME = { as: 'name' } as const
const NOBODY: readonly Mention[] = []

/** A mention in the making, of one shape whatever is known of it. */
export function named(
  line: Line,
  piece: Pick<Piece, 'first' | 'last'>,
  facts: Partial<Mention> & Pick<Mention, 'kind' | 'rule'>,
): Mention {
  const { first, last } = piece
  const { name = textOf(line.words, first, last), kind, rule, form = 'name', of = null } = facts
  const { country = null, many = null, owner = null, role = null, parts = NOBODY, said = BY_NAME } = facts
  const where = line.index
  return { line: where, first, last, name, kind, form, of, rule, country, many, owner, role, parts, said }
}

/** The noun of a state actor by the kind of the name that stands for it: "the IDF" is an army. */
const NOUN: Partial<Record<Actor['kind'], string>> = { military: 'army', government: 'government' }

function ofActor(scene: Scene, line: Line, piece: PieceOf<'actor'>): Mention {
  const { actor } = piece
  const { kind, country, rule } = actor
  const facts = { kind, rule, country, many: kind === 'person' ? false : null }
  const noun = actor.state ? NOUN[kind] : undefined
  if (noun) return named(line, piece, { ...facts, name: stateActor(country, scene.home, noun).name })
  return named(line, piece, { ...facts, name: actor.name, of: actor.of })
}

/** A country is an actor where it does something, else a place. */
function ofState(line: Line, piece: PieceOf<'state'>): Mention {
  const { iso, name } = piece.country
  const place = placeAt(line, piece.first, piece.last)
  const acts = place?.role === 'actor' || isActing(line, piece)
  const rule = acts ? 'entity/state' : 'entity/country'
  return named(line, piece, { name, country: iso, kind: acts ? 'government' : 'place', rule, many: null })
}

/**
 * Without a word from the annotator of places: it is followed by a verb, or owns something, and no
 * preposition leads.
 */
function isActing(line: Line, piece: Piece): boolean {
  const { words } = line
  const { tree } = words.sentence
  if (tree) return /^(?:nsubj|obl:agent)/.test(tree.label[piece.last] ?? '')
  return isVerb(words, piece.last + 1) && words.tags[piece.first - 1] !== 'ADP'
}

/**
 * "Syrians" are people; "Syrian" before a noun is the state, of use where the noun is an act: "Israeli
 * strikes".
 */
function ofDemonym(scene: Scene, line: Line, piece: PieceOf<'demonym'>): Mention {
  const { iso } = piece.country
  if (piece.plural)
    return named(line, piece, { kind: 'people', country: iso, rule: 'entity/people', many: true })
  const name = stateActor(iso, scene.home, 'government').name
  return named(line, piece, {
    name,
    kind: 'government',
    country: iso,
    rule: 'entity/adjective',
    form: 'nominal',
  })
}

function ofBody(scene: Scene, line: Line, piece: PieceOf<'body'>): Mention | null {
  const { kind, rule } = piece
  const place = placeAt(line, piece.first, piece.last)
  if (kind === 'none') return null
  if (kind === 'place') return place ? ofPlace(scene, line, piece) : null
  const country = piece.country?.iso ?? null
  return named(line, piece, { kind, rule, country })
}

/** A run of capitals that the annotator of places knows. */
function ofPlace(scene: Scene, line: Line, piece: Piece): Mention | null {
  const place = placeAt(line, piece.first, piece.last)
  if (!place) return ofSeat(scene, line, piece)
  const { words } = line
  const wide = words.tokens[piece.last]!.end - words.tokens[piece.first]!.start
  const same =
    Math.min(place.end, words.tokens[piece.last]!.end) -
    Math.max(place.start, words.tokens[piece.first]!.start)
  if (same * 2 < wide || /^(?:mr|mrs|ms|dr|gen)$/.test(lower(words, piece.first - 1))) return null
  if (place.role !== 'actor') {
    return named(line, piece, {
      name: place.name,
      kind: 'place',
      rule: place.rule,
      country: place.country,
      many: false,
    })
  }
  const whole = place.precision === 'country' || !place.country
  const name = whole ? place.name : stateActor(place.country, scene.home, 'government').name
  return named(line, piece, { name, kind: 'government', rule: place.rule, country: place.country })
}

/** A capital that acts is its government: "Tehran said". */
function ofSeat(scene: Scene, line: Line, piece: Piece): Mention | null {
  const country = loadGazetteer().seat(textOf(line.words, piece.first, piece.last))
  if (!country || !isActing(line, piece)) return null
  const { name } = stateActor(country.iso, scene.home, 'government')
  return named(line, piece, { name, kind: 'government', rule: 'entity/seat', country: country.iso })
}
