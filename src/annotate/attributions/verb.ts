import type { CueWord } from '../../lexicon/attribution.ts'
import type { Quotation } from './quotes.ts'
import type { Reading } from './reading.ts'
import type { Speaks } from './voices.ts'

/** A verb or adjective that may tell that somebody says or thinks something. */
export type Verb = {
  r: Reading
  i: number
  words: readonly CueWord[]
  negated: boolean
  quotations: readonly Quotation[]
  speaks: Speaks
}
