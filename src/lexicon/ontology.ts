import type { ClaimType } from '../model/claim.ts'
import { en } from './en.generated.ts'
import type { Entry } from './entries.ts'

/** A row of `data/ontology.yml`: one claim type. `acled`, `plover`: the codes an export uses, null where none fits. */
export type TypeEntry = Entry & {
  id: ClaimType
  layer: string
  meaning: string
  /** True where an event of this type has a place, so that context may supply it. */
  place: boolean
  /** True where an event of this type is done to somebody or something. */
  target: boolean
  /** True for a speech act: who speaks is the actor, and the outlet vouches that it was said. */
  speech?: true
  /** True for what is done together, so that all who do it share one claim: "Iran and Turkey met". */
  mutual?: true
  /** Which fillers no frame of this type may have, in the form of a frame's `bars`. */
  bars?: Record<string, string | string[]>
  manners: string[]
  acled: string | null
  plover: string | null
}

export const ontology: ReadonlyMap<ClaimType, TypeEntry> = new Map(
  ((en.ontology ?? []) as readonly TypeEntry[]).map((entry) => [entry.id, entry]),
)

/** The types that bear the trait. */
export const typesThat = (trait: 'speech' | 'mutual'): ReadonlySet<string> =>
  new Set([...ontology.values()].filter((row) => row[trait]).map((row) => row.id))
