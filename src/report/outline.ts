import type { Account, ControlClaim, FigurePoint, FigureSeries, Section, Support } from '../model/account.ts'
import type { ClaimId } from '../model/claim.ts'
import { type Brief, type Quote, quotesOf, sourceName } from './quotes.ts'

/** One statement of a report as every renderer shows it; `side` statements stand under the one before them. */
export type Item = { text: string; note: string | null; side: boolean; quotes: Quote[] }

/** A part of the report. `id` is the contract's section. */
export type Part = { id: Section; title: string; intro: string | null; items: Item[] }

const TITLES: Record<Section, string> = {
  short: 'In short',
  disputes: 'Where reports disagree',
  control: 'Who claims to hold what',
  figures: 'Figures',
  timeline: 'Timeline',
  expected: 'Expected, planned or feared',
  background: 'Background',
  doubts: 'Doubts',
  gaps: 'What is not known',
  sources: 'Sources',
}

const INTROS: Partial<Record<Section, string>> = {
  control: 'Claims about control are claims: who makes them stands beside each.',
  doubts: 'Statements that should not be taken as they stand, and why.',
  background: 'History that the reports recall. It is no part of the present picture.',
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** "2 reports, 1 named origin, 1 unknown": never a word about truth. */
export function supportNote(support: Support): string {
  const parts = [count(support.articles, 'report')]
  if (support.origins > 0) parts.push(count(support.origins, 'origin'))
  if (support.unknown > 0) parts.push(`${support.unknown} of unknown origin`)
  return parts.join(', ')
}

/** All parts of the report, in the order in which a reader needs them. Empty parts are left out. */
export function outline(brief: Brief): Part[] {
  const { account } = brief
  const parts: Part[] = [
    part('short', lineItems(brief, 'short')),
    part('disputes', disputeItems(brief)),
    part('control', controlItems(brief)),
    part('figures', figureItems(brief)),
    part('timeline', lineItems(brief, 'timeline')),
    part('expected', lineItems(brief, 'expected')),
    part('background', lineItems(brief, 'background')),
    part('doubts', doubtItems(brief)),
    part(
      'gaps',
      account.gaps.map((text) => item(text)),
    ),
    part('sources', sourceItems(brief)),
  ]
  return parts.filter((p) => p.items.length > 0)
}

const part = (id: Section, items: Item[]): Part => ({
  id,
  title: TITLES[id],
  intro: INTROS[id] ?? null,
  items,
})

const item = (text: string, note: string | null = null, quotes: Quote[] = [], side = false): Item => ({
  text,
  note,
  side,
  quotes,
})

const lineItems = (brief: Brief, section: Section): Item[] =>
  brief.account.lines
    .filter((line) => line.section === section)
    .map((line) => item(line.text, supportNote(line.support), quotesOf(brief, line.claims)))

const originsNote = (origins: number): string => (origins === 0 ? 'origin unknown' : count(origins, 'origin'))

function disputeItems(brief: Brief): Item[] {
  return brief.account.disputes.flatMap((dispute) => [
    item(sentence(dispute.about), dispute.kind),
    ...dispute.sides.map((side) =>
      item(side.says, originsNote(side.origins), quotesOf(brief, side.claims), true),
    ),
  ])
}

const HOW: Record<ControlClaim['how'], string> = {
  'claimed-by': 'claimed by',
  'reported-by': 'reported by',
  'denied-by': 'denied by',
}

function controlItems(brief: Brief): Item[] {
  return brief.account.control.flatMap((row) => [
    item(row.place),
    ...row.claims.map((claim) => {
      const who = claim.holder ? `${claim.state}: ${claim.holder}` : claim.state
      const since = claim.since ? `, ${claim.since}` : ''
      const speaker = claim.speaker ?? namesOf(brief, claim.claims)
      return item(`${who}${since}`, `${HOW[claim.how]} ${speaker}`, quotesOf(brief, claim.claims), true)
    }),
  ])
}

/** The reports that say it in their own voice. */
const namesOf = (brief: Brief, claims: readonly ClaimId[]): string =>
  [...new Set(quotesOf(brief, claims).map((q) => brief.articles.get(q.article)?.outlet ?? q.source))].join(
    '; ',
  )

const MEASURES: Record<string, string> = {
  displaced: 'People displaced',
  killed: 'People killed',
  injured: 'People injured',
  detained: 'People detained',
  released: 'People released',
  missing: 'People missing',
  troops: 'Troops',
  civilians: 'Civilians',
  crossed: 'People who crossed',
  'price-factor': 'Prices, times the usual',
  distance: 'Distance',
  places: 'Places',
  duration: 'Duration',
  other: 'Other figures',
}

const READINGS: Record<FigureSeries['relation'], string> = {
  single: 'one figure',
  same: 'the same figure, told more than once',
  update: 'updates: a later count, not a contradiction',
  scope: 'counts of different things or areas',
  projection: 'a forecast, not a count',
  contradiction: 'these contradict each other',
  unclear: 'cannot be compared',
}

const BOUNDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'up to ' }

const amount = (n: number): string => n.toLocaleString('en-GB')

/** "at least 370,000 people": a figure with its bound, as it was said. */
export function figureText(point: FigurePoint): string {
  const value = point.max === null ? amount(point.value) : `${amount(point.value)} to ${amount(point.max)}`
  const unit = point.unit === 'people' && value === '1' ? 'person' : point.unit
  return `${BOUNDS[point.modifier]}${value}${unit ? ` ${unit}` : ''}`
}

function figureItems(brief: Brief): Item[] {
  return brief.account.figures.flatMap((series) => {
    const where = series.place ? `, ${series.place}` : ''
    return [
      item(`${MEASURES[series.measure]}${where}`, READINGS[series.relation]),
      ...series.points.map((point) => {
        const asOf = point.asOf ? `, as of ${point.asOf}` : ''
        const says = point.speaker ?? namesOf(brief, point.claims)
        return item(`${figureText(point)}${asOf}`, says, quotesOf(brief, point.claims), true)
      }),
    ]
  })
}

function doubtItems(brief: Brief): Item[] {
  return brief.account.doubts.map((doubt) =>
    item(sentence(doubt.why), null, quotesOf(brief, [doubt.claim, ...doubt.against])),
  )
}

const RELATIONS = {
  copy: 'is a copy of',
  derived: 'shares its text with',
  'shared-quote': 'shares quotations with',
}

function sourceItems(brief: Brief): Item[] {
  const { account, articles } = brief
  const name = (id: string) => sourceName(articles.get(id), id)
  const reports = account.articles.map((info) => {
    const title = info.title ? `: “${info.title}”` : ''
    const basis =
      info.publishedBasis === 'inferred' && info.publishedReason
        ? ` (day inferred: ${info.publishedReason})`
        : ''
    return item(`${name(info.id)}${title}${basis}`, count(info.claims, 'claim'))
  })
  const lineage = account.lineage.map((l) =>
    item(`${name(l.a)} ${RELATIONS[l.relation]} ${name(l.b)}`, l.why),
  )
  return [...reports, ...lineage]
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "5 reports of 4 publishers, 3 texts, 7 named origins; as of …": how much the account rests on. */
export function standing(account: Account): string {
  const named = account.origins.filter((o) => o.kind === 'speaker').length
  const texts = distinctTexts(account)
  const { from, to } = account.period
  const period = from && to ? (from === to ? from : `${from} to ${to}`) : 'period unknown'
  const asOf = account.asOf ? `As of ${account.asOf}` : 'As of: unknown'
  return `${asOf}; events of ${period}; ${count(account.articles.length, 'report')}, ${count(texts, 'separate text')}, ${count(named, 'named origin')}`
}

/** How many texts the reports are when copies and rewrites are folded into one another. */
export function distinctTexts(account: Account): number {
  const parent = new Map(account.articles.map((a) => [a.id, a.id]))
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== at && parent.has(at)) at = parent.get(at)!
    return at
  }
  for (const l of account.lineage) if (l.relation !== 'shared-quote') parent.set(root(l.a), root(l.b))
  return new Set(account.articles.map((a) => root(a.id))).size
}
