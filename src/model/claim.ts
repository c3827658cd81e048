import type { Annotated, Figure, Stance } from './annotated.ts'
import type { RuleId, Span } from './span.ts'

/** A row of `data/ontology.yml`; kept a string because a further type is a row of data, not a change of code. */
export type ClaimType = string
export type ClaimId = string

export type ClaimFigure = Pick<Figure, 'measure' | 'value' | 'max' | 'modifier' | 'unit'> & {
  since: string | null
  asOf: string | null
}

/**
 * What one speaker says happened, is so, will be, or did not happen.
 * `evidence` spans the sentence; `words` the predicate that it was read from.
 * `lemma`: the predicate's base form as its frame lists it ("burst", "pull back", "ambush"); null where an analyst gives
 * none. `placed`: the sentence itself says the place, or the article around it does (a guess that is often wrong); null
 * without a place. `background`: history that the article only recalls. `speaker` null: the outlet says it in its own voice.
 */
export type Claim = {
  id: ClaimId
  article: string
  type: ClaimType
  manner: string | null
  lemma: string | null
  stance: Stance
  actor: string | null
  target: string | null
  place: string | null
  placed: 'said' | 'context' | null
  time: string | null
  background: boolean
  figure: ClaimFigure | null
  speaker: string | null
  evidence: Span
  words: Span
  rule: RuleId
  reader: 'rules' | 'model' | 'analyst'
}

/** An annotated article and the claims that were read in it: what the later stages get. */
export type Reading = Annotated & { claims: readonly Claim[] }
