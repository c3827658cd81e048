import type { ControlClaim, ControlPlace } from '../model/account.ts'
import { capitalised } from '../text/capital.ts'
import { inWords } from '../text/in-words.ts'
import { type Item, item, namesOf } from './item.ts'
import { type Brief, quotesOf } from './quotes.ts'

const HOW: readonly [ControlClaim['how'], string][] = [
  ['claimed-by', 'claimed by'],
  ['reported-by', 'reported by'],
  ['denied-by', 'denied by'],
]

/** States from the most that can be said of a place to the least. */
const ORDER = [
  'taken',
  'held',
  'entered',
  'encircled',
  'left',
  'administered',
  'approached',
  'about to fall',
  'about to be encircled',
]

/** Each place with what is said of it, one row a state and holder: who claims it, who reports it, who denies it. */
export const controlItems = (brief: Brief): Item[] =>
  brief.account.control.flatMap((row) => [
    item(row.place),
    ...statesOf(row).map((claims) => stateItem(brief, claims)),
  ])

function statesOf({ claims }: ControlPlace): ControlClaim[][] {
  const rows = new Map<string, ControlClaim[]>()
  for (const claim of claims) {
    const key = `${claim.state} ${claim.holder ?? ''}`
    rows.set(key, [...(rows.get(key) ?? []), claim])
  }
  const rank = ([first]: ControlClaim[]): number => ORDER.indexOf(first!.state) + 1 || ORDER.length
  return [...rows.values()].sort((a, b) => rank(a) - rank(b) || b.length - a.length)
}

function stateItem(brief: Brief, claims: readonly ControlClaim[]): Item {
  const [{ state, holder }] = claims as [ControlClaim]
  const days = [...new Set(claims.flatMap(({ since }) => (since ? [inWords(since)] : [])))]
  const by = holder === null ? '' : state === 'about to fall' ? ` to ${holder}` : ` by ${holder}`
  const who = HOW.flatMap(([how, words]) => {
    const said = claims.filter((c) => c.how === how)
    const speakers = [...new Set(said.flatMap((c) => c.speaker ?? []))]
    const own = said.filter((c) => c.speaker === null).flatMap((c) => c.claims)
    const names = own.length > 0 ? [...speakers, namesOf(brief, own)] : speakers
    return names.length > 0 ? [`${words} ${names.join(', ')}`] : []
  })
  const text = `${capitalised(state)}${by}${days.length > 0 ? `, ${days.join(', ')}` : ''}`
  const quotes = quotesOf(
    brief,
    claims.flatMap((c) => c.claims),
  )
  return item(text, who.join('; '), quotes, true)
}
