import { fold } from '../../lexicon/fold.ts'
import type { Origins } from '../origins.ts'
import { commonest } from '../sets.ts'
import { isNobody } from '../speakers.ts'
import type { Casebook, Statement } from '../statements.ts'
import { listed, noun } from './noun.ts'

/** What every line is written from. */
export type Desk = { book: Casebook; origins: Origins }

/** Who says something: the words for it, their number, and whether it is only the one actor himself. */
export type Voice = { text: string; plural: boolean; self: string | null; named: boolean }

const MOST_NAMED = 3
const MOST_OUTLETS = 2

/**
 * Who stands behind statements that say one thing: the named origins, those of most claims first, then reports that
 * say it in their own voice; "unnamed reports" where nobody is named at all.
 */
export function voiceOf(statements: readonly Statement[], desk: Desk): Voice {
  const counts = new Map<string, number>()
  const own: Statement[] = []
  let rumours = 0
  for (const s of statements) {
    const named = s.speakers.filter(({ origin }) => !isNobody(origin))
    for (const { origin } of named) counts.set(origin, (counts.get(origin) ?? 0) + 1)
    if (named.length > 0) continue
    if (s.claim.stance === 'rumoured' || s.speakers.length > 0) rumours++
    else own.push(s)
  }
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  const parts = names.slice(0, MOST_NAMED).map((name) => noun(name, desk.book.names.kindOf(name)))
  const words = parts.map(({ text }, i) => `${text}${roleOf(names[i]!, statements)}`)
  if (names.length > MOST_NAMED) words.push('others')
  const outlets = own.length > 0 ? reportsNamed(own, words.length > 0) : null
  if (outlets) words.push(outlets.text)
  if (words.length === 0) words.push(rumours > 0 ? 'unnamed reports' : 'reports')
  const plural = words.length > 1 || (parts.length === 1 ? parts[0]!.plural : outlets ? outlets.plural : true)
  const self = names.length === 1 && !outlets ? names[0]! : null
  return { text: listed(words), plural, self, named: names.length > 0 }
}

/** " (mayor of Karlstad)": what a speaker is who speaks for no named body. */
function roleOf(name: string, statements: readonly Statement[]): string {
  const roles = statements.flatMap(({ speakers }) =>
    speakers.flatMap(({ origin, role }) => (origin === name && role !== undefined ? [role] : [])),
  )
  const role = commonest(roles)
  return role === null ? '' : ` (${role})`
}

/** Reports that speak in their own voice: their outlets where these are known and few. */
function reportsNamed(own: readonly Statement[], besideOthers: boolean): { text: string; plural: boolean } {
  const articles = new Set(own.map((s) => s.article.id))
  const outlets = [...new Set(own.flatMap((s) => s.article.outlet ?? []))]
  const allNamed = own.every((s) => s.article.outlet !== null)
  if (allNamed && outlets.length <= MOST_OUTLETS && !besideOthers) {
    return { text: listed(outlets), plural: outlets.length > 1 }
  }
  if (articles.size === 1) return { text: 'a report', plural: false }
  return { text: besideOthers ? 'several reports' : 'reports', plural: true }
}

/** "the army says", "rebels deny that": who says it, as the beginning of a sentence. */
export function says({ text, plural }: Voice, denied: boolean): string {
  return denied ? `${text} ${plural ? 'deny' : 'denies'} that` : `${text} ${plural ? 'say' : 'says'}`
}

/** "according to the army": who gives a number. */
export const accordingTo = (statements: readonly Statement[], desk: Desk): string =>
  `according to ${voiceOf(statements, desk).text}`

/** The actor of whom most statements speak, and the other fields likewise. */
export const most = <T>(statements: readonly Statement[], field: (s: Statement) => T | null): T | null =>
  commonest(statements.flatMap((s) => field(s) ?? []))

/** The same somebody, by the story's name. */
export const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && fold(a) === fold(b)
