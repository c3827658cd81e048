import type { Nominal } from '../../lexicon/forces.ts'
import type { Pronoun } from '../../lexicon/pronouns.ts'
import type { Title } from '../../lexicon/titles.ts'
import type { Entity, EntityKind } from '../../model/annotated.ts'

/** How a mention was said, which decides how it gets its name. */
export type Said =
  | { as: 'name' }
  /**
   * "rebel forces", "the army". `keeps`: qualifiers that stay in the name; `definite`: null without an
   * article; `word`: the noun as said; `phrase`: with all before it; `modified`: by a plain noun ("unity
   * government").
   */
  | {
      as: 'noun'
      nominal: Nominal
      keeps: string
      definite: boolean | null
      word: string
      phrase: string
      modified: boolean
    }
  /** A title without a name: "Qatar's top diplomat". */
  | { as: 'role'; title: Title; words: string; definite: boolean | null; bearer: Mention | null }
  | { as: 'pronoun'; pronoun: Pronoun }

/**
 * A mention in the making. Token indices inside its line, `last` inclusive. `name` is null until it is
 * known who is meant; what never gets one is dropped. `country`: ISO code of the state that it is or
 * belongs to. `many`: whether "they" or "it" stands for it; null where both do. `owner`: whose it is, or
 * for whom it speaks.
 */
export type Mention = {
  line: number
  first: number
  last: number
  name: string | null
  kind: EntityKind
  form: Entity['form']
  of: string | null
  rule: string
  country: string | null
  many: boolean | null
  owner: Mention | null
  /** The noun of a person's title, in lower case: `minister`. */
  role: string | null
  /** The actors that it stands for together, where they are several. */
  parts: readonly Mention[]
  said: Said
}

/** The rule of a run of capitals of which nothing is known yet; in the end it is left out. */
export const UNKNOWN = 'entity/unknown'

/** The rule of a noun that stands before another noun only: "rebel control", "military presence". */
export const MODIFIER = 'entity/modifier'

export const isGroup = (mention: Mention): boolean =>
  mention.kind === 'armed-group' || mention.kind === 'organisation' || mention.kind === 'media'
