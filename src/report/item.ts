import type { Section } from '../model/account.ts'
import type { ClaimId } from '../model/claim.ts'
import { type Brief, outletName, type Quote, quotesOf } from './quotes.ts'

/** One statement of a report as every renderer shows it; `side` statements stand under the one before them. */
export type Item = { text: string; note: string | null; side: boolean; quotes: Quote[] }

/** A part of the report. `id` is the contract's section. */
export type Part = { id: Section; title: string; intro: string | null; items: Item[] }

export const item = (text: string, note: string | null = null, quotes: Quote[] = [], side = false): Item => ({
  text,
  note,
  side,
  quotes,
})

export const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** The reports that say it in their own voice: outlets, then those known by their number only, "reports [2], [5]". */
export function namesOf(brief: Brief, claims: readonly ClaimId[]): string {
  const names = [...new Set(quotesOf(brief, claims).map((quote) => outletName(brief, quote.article)))]
  const numbers = names.flatMap((name) => /^report (\[\d+\])$/.exec(name)?.[1] ?? [])
  const outlets = names.filter((name) => !/^report \[\d+\]$/.test(name))
  const numbered =
    numbers.length === 0 ? [] : [`report${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`]
  return [...outlets, ...numbered].join(', ')
}
