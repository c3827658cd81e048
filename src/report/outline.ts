import type { Account, Doubt, Section } from '../model/account.ts'
import { capitalised } from '../text/capital.ts'
import { inWords } from '../text/in-words.ts'
import { controlItems } from './control.ts'
import { figureItems } from './figures.ts'
import { count, type Item, item, namesOf, type Part } from './item.ts'
import { dayItems, lineItems } from './line.ts'
import { type Brief, outletName, quotesOf } from './quotes.ts'

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
  sources:
    'An origin is whoever is named as saying or having seen it, counted once however many reports repeat it. ' +
    'Where a report names nobody, the origin is unknown.',
}

/** All parts of the report, in the order in which a reader needs them. Empty parts are left out. */
export function outline(brief: Brief): Part[] {
  const { account } = brief
  const parts: Part[] = [
    part('short', lineItems(brief, 'short')),
    part('disputes', disputeItems(brief)),
    part('control', controlItems(brief)),
    part('figures', figureItems(brief)),
    part('timeline', dayItems(brief, 'timeline')),
    part('expected', lineItems(brief, 'expected')),
    part('background', dayItems(brief, 'background')),
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

const originsNote = (origins: number): string => (origins === 0 ? 'origin unknown' : count(origins, 'origin'))

function disputeItems(brief: Brief): Item[] {
  return brief.account.disputes.flatMap((dispute) => [
    item(capitalised(dispute.about)),
    ...dispute.sides.map((side) =>
      item(side.says, originsNote(side.origins), quotesOf(brief, side.claims), true),
    ),
  ])
}

/** Each doubt once, with the reports that it is about. */
function doubtItems(brief: Brief): Item[] {
  const same = new Map<string, Doubt[]>()
  for (const doubt of brief.account.doubts) same.set(doubt.why, [...(same.get(doubt.why) ?? []), doubt])
  return [...same.values()].map((doubts) => {
    const ids = doubts.flatMap(({ claim, against }) => [claim, ...against])
    const names = namesOf(
      brief,
      doubts.map(({ claim }) => claim),
    )
    return item(capitalised(doubts[0]!.why), names, quotesOf(brief, ids))
  })
}

const RELATIONS = {
  copy: 'is a copy of',
  derived: 'shares its text with',
  'shared-quote': 'shares quotations with',
}

function sourceItems(brief: Brief): Item[] {
  const { account } = brief
  const reports = account.articles.map((info, i) => {
    const file = info.outlet === null && info.file ? ` (${info.file})` : ''
    const day = info.published ? inWords(info.published) : 'undated'
    const title = info.title ? `: “${info.title}”` : ''
    const inferred = info.publishedBasis === 'inferred' && info.publishedReason
    const basis = inferred ? ` (day inferred: ${info.publishedReason})` : ''
    const name = info.outlet === null ? `Outlet unknown${file}` : outletName(brief, info.id)
    return item(`[${i + 1}] ${name}, ${day}${title}${basis}`, count(info.claims, 'claim'))
  })
  const at = (id: string) => `[${account.articles.findIndex((info) => info.id === id) + 1}]`
  const name = (id: string) =>
    account.articles.find((info) => info.id === id)?.outlet ? `${at(id)} ${outletName(brief, id)}` : at(id)
  const lineage = account.lineage.map(({ a, b, relation, earlier, why }) => {
    const [later, first] = earlier === a ? [b, a] : [a, b]
    const order = earlier === null ? '' : ', published first'
    return item(
      `${name(later)} ${RELATIONS[relation]} ${name(first)}${order}`,
      why.replace(/; \S+ was published first$/, ''),
    )
  })
  return [...reports, ...lineage]
}

/** "As of 8 December 2024. 5 reports, 4 separate texts, 7 named sources.": how much the account rests on. */
export function standing(account: Account): string {
  const named = account.origins.filter((o) => o.kind === 'speaker').length
  const texts = distinctTexts(account)
  const { from, to } = account.period
  const days = from && to ? inWords(from === to ? from : `${from}/${to}`) : 'days unknown'
  const asOf = account.asOf ? `As of ${inWords(account.asOf)}` : 'Day unknown'
  const reports = count(account.articles.length, 'report')
  return `${asOf}. ${reports}, ${count(texts, 'separate text')}, ${count(named, 'named origin')}. Events of ${days}.`
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
