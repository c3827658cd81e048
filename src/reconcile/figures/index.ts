import { weightOf } from '../../lexicon/phrasing.ts'
import type { FigureSeries } from '../../model/account.ts'
import type { Draft } from '../disputes/draft.ts'
import type { Origins } from '../origins.ts'
import { commonest, groupBy } from '../sets.ts'
import type { Casebook } from '../statements.ts'
import { isoDay } from '../when.ts'
import { type Counted, countedIn } from './counted.ts'
import { groupCounted, pointOf } from './points.ts'
import { seriesRelation, type Told } from './relation.ts'

/** The numbers of a story, one series for each question, the weightiest first; points from the oldest on. */
export function figuresOf(book: Casebook, origins: Origins): FigureSeries[] {
  return groupCounted(book, countedIn(book))
    .map((group) => ({ series: seriesOf(group, origins), weight: weightOfGroup(group) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ series }) => series)
}

const weightOfGroup = (group: readonly Counted[]): number =>
  weightOf(group[0]!.statement.claim.type) +
  Math.log2(1 + new Set(group.map((c) => c.statement.article.id)).size) -
  (group[0]!.vague ? 4 : 0)

function seriesOf(group: readonly Counted[], origins: Origins): FigureSeries {
  const byValue = groupBy(group, (c) => `${c.value} ${c.max ?? ''}`)
  const told = [...byValue.values()].map((same): Told => {
    const days = same.flatMap(({ statement }) => (statement.told === null ? [] : [statement.told]))
    return {
      point: pointOf(same, (s) => origins.of(s.claim.id)),
      last: days.length > 0 ? isoDay(Math.max(...days)) : null,
      article: same.every((c) => c.statement.article === same[0]!.statement.article)
        ? same[0]!.statement.article.id
        : null,
    }
  })
  // Without a day a point stands where its number puts it; days decide wherever they are known.
  told.sort((a, b) => byDay(a, b) || a.point.value - b.point.value)
  const { measure } = group[0]!
  const latest = new Set(told.at(-1)!.point.claims)
  const [first, ...rest] = told.map(({ point }) => point) as [Told['point'], ...Told['point'][]]
  return {
    measure,
    place: placeOf(group.filter((c) => latest.has(c.statement.claim.id))) ?? placeOf(group),
    relation: seriesRelation(told, measure),
    points: [first, ...rest],
  }
}

/** Where most say that it was counted. */
const placeOf = (counted: readonly Counted[]): string | null =>
  commonest(counted.flatMap(({ statement }) => statement.place ?? []))

function byDay(a: Told, b: Told): number {
  const [one, two] = [a.point.asOf, b.point.asOf]
  return one === null || two === null ? 0 : one < two ? -1 : one > two ? 1 : 0
}

/** Series whose numbers contradict each other, each number a side. */
export function figureDisputes(figures: readonly FigureSeries[], book: Casebook): Draft[] {
  return figures
    .filter(({ relation }) => relation === 'contradiction')
    .map(({ measure, place, points }) => ({
      kind: 'figure',
      question: { about: measure, whom: null, where: place, when: null },
      party: null,
      sides: points.map((point) => ({
        stage: `${point.value} ${point.max ?? ''}`,
        statements: point.claims.flatMap((id) => book.byId.get(id) ?? []),
      })),
    }))
}
