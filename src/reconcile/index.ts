import type { Account, ArticleInfo } from '../model/account.ts'
import type { Reading } from '../model/claim.ts'
import type { Notice } from '../model/notice.ts'
import type { Lineage, Story } from '../model/story.ts'
import { controlOf } from './control.ts'
import { findDisputes } from './disputes/find.ts'
import { doubtsOf } from './doubts/index.ts'
import { eventsOf } from './events.ts'
import { figureDisputes, figuresOf } from './figures/index.ts'
import { gapsOf } from './gaps.ts'
import { wordDispute } from './lines/disputes.ts'
import { linesOf } from './lines/index.ts'
import { withoutMixed } from './mixed.ts'
import { originsOf } from './origins.ts'
import { questionsOf } from './questions.ts'
import { withOnePlace } from './retold.ts'
import { sourcedClaims } from './sourced.ts'
import { type Casebook, casebookOf } from './statements.ts'
import { titleOf } from './title.ts'
import { isoDay } from './when.ts'

/**
 * From the claims of many articles to one account: who is who, whose word it is, what answers one question and how the
 * answers stand to each other. Pure: the same input gives the same account. `asOf`: the day that the account is to
 * speak for; null takes the latest day on which a report came out.
 */
export function reconcile(input: {
  story: Story
  readings: readonly Reading[]
  lineage: readonly Lineage[]
  asOf: string | null
}): Account {
  const book = withOnePlace(withoutMixed(casebookOf(input.story, input.readings, input.lineage)))
  const origins = originsOf(book)
  const questions = questionsOf(book)
  const figures = figuresOf(book, origins)
  const drafts = [...findDisputes(book, questions, origins), ...figureDisputes(figures, book)]
  const desk = { book, origins }
  const disputes = drafts.flatMap((draft) => wordDispute(draft, desk) ?? [])
  const disputed = new Set(disputes.flatMap(({ dispute }) => dispute.sides.flatMap((side) => side.claims)))
  const events = eventsOf(book, origins, disputed)
  const control = controlOf(book)
  const doubts = doubtsOf({ book, origins, questions, disputed }, figures)
  const { lines, dropped } = linesOf({ events, figures, control, disputes, doubts }, desk)
  const articles = book.readings.map(infoOf)
  const asOf = input.asOf ?? latestDay(book)
  return {
    story: input.story.id,
    title: titleOf(input.story.id, events, book),
    asOf,
    period: periodOf(book, asOf),
    articles,
    origins: origins.all,
    lineage: input.lineage,
    lines,
    events,
    figures,
    actors: book.names.actors,
    disputes: disputes.map(({ dispute }) => dispute),
    control,
    doubts,
    gaps: gapsOf(book, articles, control, doubts),
    claims: sourcedClaims(book, events, origins),
    notices: [...book.names.notices, ...aheadOf(book, input.asOf)],
    dropped,
  }
}

function infoOf({ article, claims }: Reading): ArticleInfo {
  const { text, extracted, ...info } = article
  return { ...info, claims: claims.length }
}

function latestDay(book: Casebook): string | null {
  const told = book.readings.flatMap(({ article }) => article.published ?? [])
  return told.sort().at(-1) ?? null
}

/** A stretch longer than this many days says little of when something began. */
const SEASON = 92

/** From the first day that a present claim names to the day the account speaks for. */
function periodOf(book: Casebook, asOf: string | null): Account['period'] {
  const days = book.statements.flatMap((s) =>
    s.past ||
    s.days === null ||
    s.days.to - s.days.from > SEASON ||
    s.claim.stance === 'predicted' ||
    s.claim.stance === 'planned'
      ? []
      : [s.days],
  )
  if (days.length === 0) return { from: asOf, to: asOf }
  const from = isoDay(days.reduce((low, { from }) => Math.min(low, from), Number.POSITIVE_INFINITY))
  const last = isoDay(days.reduce((high, { to }) => Math.max(high, to), Number.NEGATIVE_INFINITY))
  return { from, to: asOf ?? last }
}

/** Reports that came out after the day which the account is to speak for. */
function aheadOf(book: Casebook, asOf: string | null): Notice[] {
  if (asOf === null) return []
  return book.readings.flatMap(({ article }) =>
    article.published !== null && article.published > asOf
      ? [
          {
            rule: 'account/ahead',
            article: article.id,
            span: null,
            message: `published ${article.published}, after the day ${asOf} for which the account speaks`,
          },
        ]
      : [],
  )
}
