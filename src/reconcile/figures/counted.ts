import { numbers } from '../../lexicon/numbers.ts'
import type { Figure, Measure } from '../../model/annotated.ts'
import { covers } from '../../model/span.ts'
import type { Casebook, Statement } from '../statements.ts'
import { daysOf } from '../when.ts'

/** A number that a statement gives, with what it takes to compare it. `day`: the day it was counted, by its words. */
export type Counted = {
  statement: Statement
  measure: Measure
  value: number
  max: number | null
  day: number | null
  projection: boolean
  share: Figure['share']
  vague: boolean
}

/** Measures that count people over a whole crisis: their numbers grow, and one total is meant unless a place is named. */
export const TOTALS: ReadonlySet<Measure> = new Set(['displaced', 'killed', 'injured', 'missing', 'detained'])

export function countedIn(book: Casebook): Counted[] {
  return book.statements.flatMap((statement) => {
    const { claim } = statement
    const { figure } = claim
    if (figure === null || statement.past || claim.stance === 'denied') return []
    // "12 die every day" is no toll that could be set beside another.
    const share = markOf(statement, book)?.share ?? 'whole'
    if (share === 'rate') return []
    const day = daysOf(figure.asOf)?.to ?? statement.days?.to ?? statement.told
    const projection = claim.stance === 'predicted' || claim.stance === 'planned'
    const { measure, value, max } = figure
    return [{ statement, measure, value, max, day, projection, share, vague: isVague(statement) }]
  })
}

/** "Thousands" and "tens of thousands" are no count: words of the sentence leave the number open. */
function isVague({ claim, article }: Statement): boolean {
  const { figure, evidence } = claim
  if (figure === null || figure.modifier !== 'at-least') return false
  const words = article.text
    .slice(evidence.start, evidence.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const open = words.flatMap((word) => numbers.plural.get(word) ?? [])
  return open.includes(figure.value) || open.reduce((all, one) => all * one, 1) === figure.value
}

/** The noun that the number of a claim counts, as the article's own figures have it. */
export const nounOf = (statement: Statement, book: Casebook): string | null =>
  markOf(statement, book)?.noun ?? null

/** The article's figure that the number of a claim is. */
function markOf({ claim }: Statement, book: Casebook): Figure | null {
  const { figure, evidence } = claim
  const same = book.figuresOf(claim.article).filter((f) => f.value === figure?.value && covers(evidence, f))
  return same.find((f) => f.measure === figure?.measure) ?? same[0] ?? null
}
