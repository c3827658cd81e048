import type { Actor } from '../../lexicon/actors.ts'
import type { Nominal } from '../../lexicon/forces.ts'
import type { Country } from '../../lexicon/gazetteer.ts'
import type { OrganisationKind } from '../../lexicon/organisations.ts'
import type { Title } from '../../lexicon/titles.ts'

/** What a stretch of a sentence is, before it is known who is meant. Token indices, `last` inclusive. */
export type Piece = { first: number; last: number } & What

export type What =
  /** A name of the lexicon. */
  | { is: 'actor'; actor: Actor }
  /** A country by name; `seat`: by its capital or palace. */
  | { is: 'state'; country: Country }
  /** Syrian (adjective or one person); Syrians. */
  | { is: 'demonym'; country: Country; plural: boolean }
  /** A name whose own words tell its kind; `country` from its first word. */
  | { is: 'body'; kind: OrganisationKind; rule: string; country: Country | null }
  /** A common noun for an actor: rebels, the army, residents. */
  | { is: 'nominal'; nominal: Nominal; plural: boolean }
  /** Forces, fighters, factions. */
  | { is: 'collective'; nominal: Nominal; plural: boolean }
  /** Before a collective noun: rebel, government. */
  | { is: 'qualifier'; nominal: Nominal }
  /** A people, faith or direction before one. */
  | { is: 'telling' }
  | { is: 'title'; title: Title }
  /** Capitals of which nothing is known; `weak`: it may be a common word that opens a sentence. */
  | { is: 'name'; weak: boolean }

export type PieceOf<K extends What['is']> = Extract<Piece, { is: K }>

/** The piece that ends right before a token, a hyphen between or not; null where other words stand there. */
export const pieceEndingAt = (pieces: readonly Piece[], last: number): Piece | null =>
  pieces.find((piece) => piece.last === last) ?? null
