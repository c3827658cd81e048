import type { ArticleInfo, ControlPlace, Doubt } from '../model/account.ts'
import { capitalised } from '../text/capital.ts'
import type { Casebook } from './statements.ts'
import { inWords, isoDay } from './when.ts'

const some = (n: number, one: string, many: string): string => (n === 1 ? `one ${one}` : `${n} ${many}`)

/** What is not known, in sentences. Silence is said as "no report", never as "calm". */
export function gapsOf(
  book: Casebook,
  articles: readonly ArticleInfo[],
  control: readonly ControlPlace[],
  doubts: readonly Doubt[],
): string[] {
  const reports = (n: number) => some(n, 'report', 'reports')
  const gaps: string[] = []
  const say = (n: number, text: (count: string) => string) => {
    if (n > 0) gaps.push(capitalised(text(reports(n))))
  }
  say(
    articles.filter((a) => a.outlet === null && a.url === null).length,
    (n) => `${n}: the outlet is not known.`,
  )
  say(
    articles.filter((a) => a.published === null).length,
    (n) => `${n}: the day of publication is not known; what is told there cannot be placed in time.`,
  )
  say(
    articles.filter((a) => a.publishedBasis === 'inferred').length,
    (n) => `${n}: the day of publication is inferred, not given.`,
  )
  say(articles.filter((a) => a.claims === 0).length, (n) => `${n}: nothing could be read as a claim.`)
  const present = book.statements.filter((s) => !s.past)
  const undated = present.filter((s) => s.days === null).length
  if (undated > 0) gaps.push(`${undated} of ${present.length} claims name no day of their own.`)
  gaps.push(...oldPlaces(book, control), ...silences(book))
  if (doubts.length > 0)
    gaps.push(
      capitalised(
        `${some(doubts.length, 'statement', 'statements')} should not be taken as told: see the doubts.`,
      ),
    )
  return gaps
}

const STALE = 2

/** Places of which the latest word is old beside the latest day of all. */
function oldPlaces(book: Casebook, control: readonly ControlPlace[]): string[] {
  const told = book.statements.flatMap((s) => s.told ?? [])
  if (told.length === 0) return []
  const last = told.reduce((a, b) => Math.max(a, b))
  return control.flatMap(({ place, claims }) => {
    const days = claims.flatMap((c) => c.claims.flatMap((id) => book.byId.get(id)?.told ?? []))
    if (days.length === 0) return [`${place}: no report with a known day.`]
    const latest = days.reduce((a, b) => Math.max(a, b))
    return last - latest >= STALE ? [`${place}: no report since ${inWords(isoDay(latest))}.`] : []
  })
}

const FIGHTING = new Set(['clash', 'strike', 'attack', 'capture', 'enter'])

/** What one would expect to be told and nobody tells. */
function silences(book: Casebook): string[] {
  const present = book.statements.filter((s) => !s.past && s.claim.stance !== 'predicted')
  const types = new Set(present.map((s) => s.claim.type))
  const measures = new Set(present.flatMap((s) => s.claim.figure?.measure ?? []))
  const gaps: string[] = []
  const fighting = [...FIGHTING].some((type) => types.has(type))
  if ((fighting || types.has('hazard')) && !measures.has('killed'))
    gaps.push(`No report gives a number of people killed${fighting ? ', though fighting is told of' : ''}.`)
  if (fighting && !types.has('injure')) gaps.push('No report tells of the injured.')
  if (measures.has('displaced')) return gaps
  if (types.has('displace')) gaps.push('People are said to have fled; no report says how many.')
  else if (types.has('hazard')) gaps.push('No report gives a number of people displaced.')
  return gaps
}
