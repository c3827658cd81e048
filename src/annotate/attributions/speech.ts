import type { Cue } from '../../lexicon/attribution.ts'
import type { Attribution, Stance } from '../../model/annotated.ts'
import type { Span } from '../../model/span.ts'
import type { Noun } from './noun.ts'
import type { Reading } from './reading.ts'

/**
 * A thing said, before its source has a name. `source` and `noun`: the words that name it; a source of no words of
 * its own (a continued quotation) has only `noun`'s sentence. `direct`: the content is a quotation.
 */
export type Speech = {
  cue: Cue
  reading: Reading
  source: Noun | null
  cueSpan: Span | null
  content: Span
  /** Quotations that follow the first with words of the reporter's between; `content` reaches over all of them. */
  more: Span[]
  stance: Stance
  kind: Attribution['kind']
  direct: boolean
}

export const speech = (
  reading: Reading,
  cue: Cue,
  said: { source: Noun | null; cueSpan: Span | null; content: Span; negated?: boolean; direct?: boolean },
): Speech => {
  const negated = said.negated ?? false
  const stance = negated ? cue.negated : cue.stance
  return {
    cue,
    reading,
    source: said.source,
    cueSpan: said.cueSpan,
    content: said.content,
    more: [],
    stance,
    kind: negated && stance === 'rumoured' && cue.kind === 'content' ? 'rumour' : cue.kind,
    direct: said.direct ?? false,
  }
}
