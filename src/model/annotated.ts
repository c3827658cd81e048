import type { Article } from './article.ts'
import type { Notice } from './notice.ts'
import type { Mark, Span } from './span.ts'
import type { Tree } from './tree.ts'

/** A token of wink-nlp; `pos` is its universal part of speech (wink's own, the parser's stands in the tree). */
export type Token = Span & { text: string; pos: string }

/**
 * A sentence. `prose` is false for headings, labels and page furniture, which never give a claim.
 * `tree` is null where the sentence was not parsed, because nothing in it can hold a claim.
 */
export type Sentence = Span & {
  index: number
  paragraph: number
  prose: boolean
  tokens: readonly Token[]
  tree: Tree | null
}

export type EntityKind =
  | 'person'
  | 'armed-group'
  | 'military'
  | 'government'
  | 'organisation'
  | 'media'
  | 'place'
  | 'people'

/**
 * A mention of somebody who can act. `name` is canonical inside the article: `HTS`, `Syrian army`, `rebels`.
 * `form`: a proper name, a noun phrase ("the group", "government forces") or a pronoun, tied to `name`.
 * `of` names what a person speaks or works for: `Syrian Observatory for Human Rights`; null where nothing is said.
 */
export type Entity = Mark & {
  name: string
  kind: EntityKind
  form: 'name' | 'nominal' | 'pronoun'
  sentence: number
  of: string | null
}

/**
 * A mention of a place. `role`: `place` a location, `actor` a state or seat that acts ("Damascus said": no pin),
 * `description` a phrase that context resolves ("the capital", "the city"). Coordinates in degrees, WGS 84.
 */
export type Place = Mark & {
  name: string
  country: string | null
  admin1: string | null
  lat: number | null
  lon: number | null
  geonames: number | null
  precision: 'place' | 'admin2' | 'admin1' | 'country'
  role: 'place' | 'actor' | 'description'
  sentence: number
}

/** A time expression. `value`: ISO 8601 day, month, year, or interval `a/b`; a duration `P1W`; null where vague. */
export type TimeExpression = Mark & {
  value: string | null
  type: 'date' | 'duration' | 'set'
  sentence: number
}

export type Measure =
  | 'displaced'
  | 'killed'
  | 'injured'
  | 'detained'
  | 'released'
  | 'missing'
  | 'troops'
  | 'civilians'
  | 'crossed'
  | 'price-factor'
  | 'distance'
  | 'places'
  | 'duration'
  | 'other'

export type Modifier = 'exact' | 'about' | 'at-least' | 'at-most'

/**
 * A number that counts something. `max` where a range is given. `noun` is the word it counts, as said, or null.
 * `since`, `asOf`: ISO days between which it was counted; `projection`: it is feared or expected, not counted; `share`:
 * all that are counted, some of a larger number ("two of whom"), or how many in each stretch of time ("12 a day").
 */
export type Figure = Mark & {
  measure: Measure
  value: number
  max: number | null
  modifier: Modifier
  unit: string | null
  noun: string | null
  since: string | null
  asOf: string | null
  projection: boolean
  share: 'whole' | 'part' | 'rate'
  sentence: number
}

export type Stance = 'asserted' | 'denied' | 'rumoured' | 'planned' | 'predicted'

/**
 * Who says what. `source` null: nobody is named. `kind`: the source vouches for the `content`; or the words are an
 * act of their own (urge, accuse: the act is the news); or it is a rumour.
 */
export type Attribution = {
  rule: string
  source: (Span & { name: string }) | null
  cue: Span | null
  content: Span
  stance: Stance
  kind: 'content' | 'act' | 'rumour'
  sentence: number
}

/** An article with everything that was read from its words, before any claim is made. */
export type Annotated = {
  article: Article
  sentences: readonly Sentence[]
  boilerplate: readonly Mark[]
  entities: readonly Entity[]
  places: readonly Place[]
  times: readonly TimeExpression[]
  figures: readonly Figure[]
  attributions: readonly Attribution[]
  notices: readonly Notice[]
}
