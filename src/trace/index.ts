import { Lexemes } from '../lexicon/vocabulary.ts'
import type { Annotated } from '../model/annotated.ts'
import type { Lineage } from '../model/story.ts'
import { align } from './alignment.ts'
import { candidatePairs } from './candidates.ts'
import { agenciesOf } from './credits.ts'
import { earlierOf } from './order.ts'
import { matchesOf, passagesOf } from './passages.ts'
import { type Prose, proseOf } from './prose.ts'
import { isMuch, verdictOn } from './relation.ts'
import { sharedRuns } from './runs.ts'

/**
 * Who copies, rewrites or quotes whom. Copies are found by winnowed fingerprints and shared runs of words, rewrites
 * by aligning sentences; `candidates.ts` says which pairs are compared, so that time grows with the articles and not
 * with their square. One line a pair, in the order given; where more than two dozen articles carry one text, each has
 * a line with the first and with the one before it, not with all of them. Articles that share nothing, or only
 * formulas, headings, furniture and background, have no line.
 */
export function trace(articles: readonly Annotated[]): Lineage[] {
  const lexemes = new Lexemes()
  const proses = articles.map((annotated) => proseOf(annotated, lexemes))
  return candidatePairs(proses).flatMap(({ a, b, retold }) =>
    lineageOf([articles[a]!, articles[b]!], [proses[a]!, proses[b]!], retold),
  )
}

function lineageOf([one, two]: [Annotated, Annotated], [a, b]: [Prose, Prose], retold: boolean): Lineage[] {
  const shared = sharedRuns(a, b)
  if (!retold && !isMuch(a, b, shared)) return []
  const matches = matchesOf(a, b, align(a, b), shared.runs)
  const verdict = verdictOn(a, b, shared, matches)
  if (!verdict) return []
  const passages = passagesOf(a, b, verdict.matches)
  const { earlier, why: order } = earlierOf(one, two, passages)
  const credits = agenciesOf(one).filter((agency) => agenciesOf(two).includes(agency))
  const why = [verdict.why, ...credits.map((agency) => `both credit ${agency}`), ...order].join('; ')
  const { relation, score } = verdict
  return [{ a: one.article.id, b: two.article.id, relation, score, earlier, passages, why }]
}
