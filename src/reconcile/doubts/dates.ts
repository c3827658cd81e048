import { fold } from '../../lexicon/fold.ts'
import type { Doubt } from '../../model/account.ts'
import type { Reading } from '../../model/claim.ts'
import { countryNames } from '../questions.ts'
import { tieOfActors } from '../relate.ts'
import { groupBy, grow } from '../sets.ts'
import { type Statement, townOf } from '../statements.ts'
import { daysOf } from '../when.ts'
import { doubt, type Inquiry, sentenceKey } from './draft.ts'

const isOneDay = (s: Statement): boolean => s.days !== null && s.days.from === s.days.to

/**
 * A place said to have fallen on the very day on which the offensive as a whole began, while another claim gives it
 * another time: the two days have been run together.
 */
export function startDoubts({ book }: Inquiry): Doubt[] {
  const countries = countryNames(book)
  const starts = book.statements.filter(
    (s) => s.claim.type === 'attack' && isOneDay(s) && (s.place === null || countries.has(fold(s.place))),
  )
  const captures = book.statements.filter(
    (s) => s.claim.type === 'capture' && s.place !== null && s.days !== null,
  )
  const byPlace = groupBy(captures, (s) => fold(townOf(s.place!)))
  return captures.filter(isOneDay).flatMap((s) => {
    const start = starts.find(
      (a) =>
        a.days!.from === s.days!.from &&
        tieOfActors(a, s, book.parties) !== 'apart' &&
        sentenceKey(a) !== sentenceKey(s),
    )
    const other = byPlace.get(fold(townOf(s.place!)))!.find((o) => o.days!.to > s.days!.to && !o.past)
    if (!start || !other) return []
    return [
      doubt(
        s,
        'dates/start-of-offensive',
        'is dated to the day on which the offensive began; another claim has the place fall later',
        book,
        [start, other],
      ),
    ]
  })
}

const SHIFTS = new Set(['capture', 'enter', 'advance', 'encircle', 'hold', 'withdraw'])

/** One sentence hangs a gain of one side on "now" and a gain of the other on a year long past: which is which? */
export function nowDoubts({ book }: Inquiry): Doubt[] {
  const bySentence = groupBy(
    book.statements.filter((s) => SHIFTS.has(s.claim.type)),
    sentenceKey,
  )
  const mixed = new Set(book.readings.flatMap(mixedSentences))
  return [...bySentence].flatMap(([key, statements]) => {
    if (!mixed.has(key)) return []
    const [first] = statements as [Statement]
    const rival = statements.find((s) => tieOfActors(s, first, book.parties) === 'apart')
    return rival
      ? [
          doubt(
            first,
            'dates/now-and-history',
            'stands in a sentence that ties the present to a year long past: which gain belongs to which is open',
            book,
            [rival],
          ),
        ]
      : []
  })
}

/** Sentences that speak of the day of publication by "now" and of a year before it. */
function mixedSentences({ article, times, sentences }: Reading): string[] {
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
