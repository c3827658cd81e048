import type { Measure, Modifier, Stance } from './annotated.ts'
import type { Article } from './article.ts'
import type { Claim, ClaimId, ClaimType } from './claim.ts'
import type { Notice } from './notice.ts'
import type { Lineage } from './story.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

/** Support, counted three ways side by side; `unknown` counts articles whose origin cannot be told. */
export type Support = { articles: number; publishers: number; origins: number; unknown: number }

/** Whose word it is: a named speaker, or a text that others copy; `name` null where it cannot be told. */
export type Origin = {
  id: string
  kind: 'speaker' | 'text' | 'unknown'
  name: string | null
  articles: readonly string[]
  claims: readonly ClaimId[]
  /** Why the articles were folded into one, in a sentence. */
  why: string
}

export type Section =
  | 'short'
  | 'disputes'
  | 'control'
  | 'figures'
  | 'timeline'
  | 'expected'
  | 'background'
  | 'doubts'
  | 'gaps'
  | 'sources'

/** A sentence that Sitrep wrote. No line without a claim; every name, number and date in it stands in its evidence. */
export type Line = { section: Section; text: string; claims: NonEmpty<ClaimId>; support: Support }

/** What a claim answers; claims are compared only within one question. */
export type Question = {
  about: ClaimType | Measure
  whom: string | null
  where: string | null
  when: string | null
}

export type Relation =
  | 'same'
  | 'refines'
  | 'updates'
  | 'scope'
  | 'forecast'
  | 'denies'
  | 'contradicts'
  | 'unclear'

export type EventStatus = 'single-origin' | 'corroborated' | 'disputed' | 'unclear'

/** Claims of one happening, folded. Background claims are in no event. */
export type Event = {
  id: string
  type: ClaimType
  stance: Stance
  actor: string | null
  target: string | null
  place: string | null
  time: string | null
  status: EventStatus
  claims: NonEmpty<ClaimId>
  support: Support
}

export type FigurePoint = {
  value: number
  max: number | null
  modifier: Modifier
  unit: string | null
  since: string | null
  asOf: string | null
  projection: boolean
  speaker: string | null
  claims: NonEmpty<ClaimId>
  origins: number
}

/** Figures that answer one question, oldest first, and how they relate. */
export type FigureSeries = {
  measure: Measure
  place: string | null
  relation: 'single' | 'same' | 'update' | 'scope' | 'projection' | 'contradiction' | 'unclear'
  points: NonEmpty<FigurePoint>
}

export type Actor = { name: string; kind: string; aliases: readonly string[] }

export type DisputeKind = 'denial' | 'whereabouts' | 'control' | 'figure' | 'degree' | 'agency'

export type DisputeSide = { says: string; claims: NonEmpty<ClaimId>; origins: number }

export type Dispute = { about: string; kind: DisputeKind; sides: NonEmpty<DisputeSide> }

/** One statement about who holds a place: always somebody's claim, never a fact. */
export type ControlClaim = {
  holder: string | null
  how: 'claimed-by' | 'reported-by' | 'denied-by'
  /** What is said of the place: `taken`, `held`, `entered`, `encircled`, `left`, `approached`, `about to fall`. */
  state: string
  speaker: string | null
  since: string | null
  claims: NonEmpty<ClaimId>
}

export type ControlPlace = {
  place: string
  lat: number | null
  lon: number | null
  claims: NonEmpty<ControlClaim>
}

/** A claim that a careful reader would not take as it stands. */
export type Doubt = { claim: ClaimId; rule: string; why: string; against: readonly ClaimId[] }

/** A claim as the account shows it: with its article, its support and the origin that it counts for. */
export type SourcedClaim = Claim & { file: string | null; support: Support; origin: string }

/** What the account says of an article: everything but its text. */
export type ArticleInfo = Omit<Article, 'text' | 'extracted'> & { claims: number }

/** One story, told once. Field names are the machine contract's. */
export type Account = {
  story: string
  title: string
  /** The latest day that any report speaks for; null where no day is known. */
  asOf: string | null
  period: { from: string | null; to: string | null }
  articles: readonly ArticleInfo[]
  origins: readonly Origin[]
  lineage: readonly Lineage[]
  lines: readonly Line[]
  events: readonly Event[]
  figures: readonly FigureSeries[]
  actors: readonly Actor[]
  disputes: readonly Dispute[]
  control: readonly ControlPlace[]
  doubts: readonly Doubt[]
  gaps: readonly string[]
  claims: readonly SourcedClaim[]
  notices: readonly Notice[]
  /** Lines that failed the evidence check and were not printed. */
  dropped: number
}
