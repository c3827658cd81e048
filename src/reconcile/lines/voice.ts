import { fold } from '../../lexicon/fold.ts'
import { calledIn } from '../../model/article.ts'
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
const MOST_REPORTS = 2

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
  const shown = names.slice(0, names.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
  const words = new Set(shown.flatMap((name) => namesIn(name, roleOf(name, statements), desk)))
  const reports = own.length > 0 ? reportsNamed(own, desk) : []
  const outlets = reports.filter((name) => !words.has(name))
  if (names.length > MOST_NAMED) words.add('others')
  else if (outlets.length <= MOST_REPORTS && words.size + outlets.length <= MOST_NAMED + 1)
    for (const name of outlets) words.add(name)
  else words.add('several reports')
  if (words.size === 0) words.add(rumours > 0 ? 'unnamed reports' : 'reports')
  const [only] = [...words]
  const plural =
    words.size > 1 || (names.length > 0 ? pluralOf(names[0]!, desk) : / reports$|^reports$/.test(only!))
  const self = names.length === 1 && reports.length === 0 ? names[0]! : null
  return { text: listed([...words]), plural, self, named: names.length > 0 }
}

const pluralOf = (name: string, desk: Desk): boolean => noun(name, desk.book.names.kindOf(name)).plural

/** An origin as it is named: a joint statement of several is all of them. */
function namesIn(origin: string, role: string, desk: Desk): string[] {
  const parts = role === '' ? origin.split(', ') : [origin]
  return parts.map((name) => `${noun(name, desk.book.names.kindOf(name)).text}${role}`)
}

/** " (mayor of Karlstad)": what a speaker is who speaks for no named body. */
function roleOf(name: string, statements: readonly Statement[]): string {
  const roles = statements.flatMap(({ speakers }) =>
    speakers.flatMap(({ origin, role }) => (origin === name && role !== undefined ? [role] : [])),
  )
  const role = commonest(roles)
  return role === null ? '' : ` (${role})`
}

/** Reports that speak in their own voice: their outlets, and by their number those whose outlet is not known. */
function reportsNamed(own: readonly Statement[], desk: Desk): string[] {
  const { placeOf } = desk.book
  return [...new Set(own.map(({ article }) => calledIn(article, placeOf.get(article.id)!)))]
}

/** "the army says", "rebels deny that": who says it, as the beginning of a sentence. */
export function says({ text, plural }: Voice, denied: boolean): string {
  return denied ? `${text} ${plural ? 'deny' : 'denies'} that` : `${text} ${plural ? 'say' : 'says'}`
}

/** The actor of whom most statements speak, and the other fields likewise. */
export const most = <T>(statements: readonly Statement[], field: (s: Statement) => T | null): T | null =>
  commonest(statements.flatMap((s) => field(s) ?? []))

/** The same somebody, by the story's name. */
export const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && fold(a) === fold(b)
