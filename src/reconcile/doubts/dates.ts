import { fold } from '../../lexicon/fold.ts'
import type { Doubt } from '../../model/account.ts'
import { mixedSentences } from '../mixed.ts'
import { countryNames } from '../questions.ts'
import { tieOfActors } from '../relate.ts'
import { groupBy } from '../sets.ts'
import { isForecast, type Statement, townOf } from '../statements.ts'
import { doubt, type Inquiry, sentenceKey } from './draft.ts'

const isOneDay = (s: Statement): boolean => s.days !== null && s.days.from === s.days.to

/**
 * A place said to have fallen on the very day on which the offensive as a whole began, while another claim gives it
 * another time, or the sentence that dates the start tells of it as of something that came after: the two days have
 * been run together.
 */
export function startDoubts({ book }: Inquiry): Doubt[] {
  const countries = countryNames(book)
  const starts = book.statements.filter(
    (s) => s.claim.type === 'attack' && isOneDay(s) && (s.place === null || countries.has(fold(s.place))),
  )
  const startSentences = new Set(starts.map(sentenceKey))
  const byDay = groupBy(starts, (s) => `${s.days!.from}`)
  const captures = book.statements.filter((s) => s.claim.type === 'capture' && s.place !== null && !s.past)
  const byPlace = groupBy(captures, (s) => fold(townOf(s.place!)))
  return captures.filter(isOneDay).flatMap((s) => {
    const start = byDay
      .get(`${s.days!.from}`)
      ?.find((a) => tieOfActors(a, s, book.parties) !== 'apart' && sentenceKey(a) !== sentenceKey(s))
    const other = byPlace
      .get(fold(townOf(s.place!)))!
      .find((o) => (o.days ? o.days.to > s.days!.to : startSentences.has(sentenceKey(o))))
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

const HELD = new Set(['govern', 'hold', 'capture'])
const LONG = 180

/**
 * A gain told without a day, as if it were fresh, of what another report has in the same hands since long before: the
 * day was lost on the way.
 */
export function oldGainDoubts({ book }: Inquiry): Doubt[] {
  const held = book.statements.filter((s) => HELD.has(s.claim.type) && s.place !== null && s.days !== null)
  const byPlace = groupBy(held, (s) => fold(townOf(s.place!)))
  return book.statements.flatMap((s) => {
    if (s.claim.type !== 'capture' || !s.place || s.past || s.days || s.told === null || isForecast(s))
      return []
    const earlier = byPlace
      .get(fold(townOf(s.place)))
      ?.find(
        (o) =>
          s.told! - o.days!.from > LONG &&
          o.article.id !== s.article.id &&
          o.claim.stance !== 'denied' &&
          tieOfActors(o, s, book.parties) === 'same',
      )
    if (!earlier) return []
    const why = 'reads like a fresh gain; another report has the place in the same hands since long before'
    return [doubt(s, 'dates/old-gain', why, book, [earlier])]
  })
}

/** A sentence of which it is open what in it is of now and what of a year long past. */
export function nowDoubts({ book }: Inquiry): Doubt[] {
  const why =
    'stands in a sentence that ties the present to a year long past: which gain belongs to which is open'
  return mixedSentences(book).map(({ first, rivals }) =>
    doubt(first, 'dates/now-and-history', why, book, rivals),
  )
}
