import type { Reading } from '../model/claim.ts'
import { tieOfActors } from './relate.ts'
import { groupBy, grow } from './sets.ts'
import { type Casebook, type Statement, withStatements } from './statements.ts'
import { daysOf } from './when.ts'

const SHIFTS = new Set(['capture', 'enter', 'advance', 'encircle', 'hold', 'withdraw'])

/** A sentence that hangs a gain of one side on "now" and gains of the other on a year long past: which is which? */
export type Mixed = { first: Statement; rivals: readonly Statement[] }

export function mixedSentences(book: Casebook): Mixed[] {
  const mixed = new Set(book.readings.flatMap(nowAndLongAgo))
  const shifts = book.statements.filter((s) => SHIFTS.has(s.claim.type) && mixed.has(keyOf(s)))
  return [...groupBy(shifts, keyOf).values()].flatMap((statements) => {
    const [first] = statements as [Statement]
    const rivals = statements.filter((s) => tieOfActors(s, first, book.parties) === 'apart')
    return rivals.length > 0 ? [{ first, rivals }] : []
  })
}

/**
 * The story without the second gain of mixed sentences in its present: of two sides, the one that the sentence is
 * about has it now, and a year long past is as likely the time of the other's.
 */
export function withoutMixed(book: Casebook): Casebook {
  const rivals = new Set(mixedSentences(book).flatMap((one) => one.rivals))
  if (rivals.size === 0) return book
  return withStatements(
    book,
    book.statements.map((s) => (rivals.has(s) ? { ...s, past: true } : s)),
  )
}

const keyOf = ({ claim }: Statement): string => `${claim.article} ${claim.evidence.start}`

/** Sentences that speak of the day of publication by "now" and of a year before it. */
function nowAndLongAgo({ article, times, sentences }: Reading): string[] {
  const { published } = article
  if (published === null) return []
  const today = daysOf(published)!.from
  const bySentence = new Map<number, { now: boolean; past: boolean }>()
  for (const time of times) {
    const days = daysOf(time.value)
    if (!days) continue
    const state = grow(bySentence, time.sentence, () => ({ now: false, past: false }))
    const word = article.text.slice(time.start, time.end)
    if (days.from === today && days.to === today && /\bnow\b|\bcurrently\b|\bpresently\b/i.test(word))
      state.now = true
    if (today - days.from > 300) state.past = true
  }
  return [...bySentence].flatMap(([index, { now, past }]) =>
    now && past && sentences[index] ? [`${article.id} ${sentences[index].start}`] : [],
  )
}
