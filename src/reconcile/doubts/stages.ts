import type { Doubt } from '../../model/account.ts'
import { tieOfActors } from '../relate.ts'
import { groupBy } from '../sets.ts'
import { isForecast, type Statement } from '../statements.ts'
import { overlaps } from '../when.ts'
import { doubt, type Inquiry, sentenceKey } from './draft.ts'

const INSIDE = new Set(['capture', 'enter', 'hold'])

const isInside = (s: Statement): boolean => INSIDE.has(s.claim.type) && s.claim.stance === 'asserted'
const isNear = (s: Statement): boolean =>
  s.claim.type === 'advance' && !isForecast(s) && s.claim.stance !== 'denied'

/**
 * A report that lets somebody say that a place is still being neared which in another sentence has been entered: older
 * words were kept. In the report's own voice the two are a course of events.
 */
export function olderDoubts({ book, questions }: Inquiry): Doubt[] {
  return questions
    .filter(({ field }) => field === 'control')
    .flatMap(({ statements }) =>
      [...groupBy(statements, (s) => s.article.id).values()].flatMap((inArticle) =>
        inArticle
          .filter((s) => isNear(s) && s.speakers.length > 0)
          .flatMap((near) => {
            const inside = inArticle.find(
              (s) =>
                isInside(s) &&
                s.actors.length > 0 &&
                tieOfActors(s, near, book.parties) !== 'apart' &&
                sentenceKey(s) !== sentenceKey(near) &&
                (s.days === null || near.days === null || overlaps(s.days, near.days)),
            )
            if (!inside) return []
            const why =
              'is older than the rest of its report, which elsewhere has the same forces inside the place'
            return [doubt(near, 'stages/older', why, book, [inside])]
          }),
      ),
    )
}

const MANY = 2
const GONE_IN = new Set(['capture', 'enter'])

/** One report alone has forces gone into a place that all others, of its day or later, have them only near. */
export function aloneDoubts({ book, questions }: Inquiry): Doubt[] {
  return questions
    .filter(({ field }) => field === 'control')
    .flatMap(({ statements }) => {
      const inside = statements.filter(
        (s) => isInside(s) && GONE_IN.has(s.claim.type) && s.told !== null && s.actors.length > 0,
      )
      const articles = new Set(inside.map((s) => s.article.id))
      if (articles.size !== 1) return []
      const [first] = inside as [Statement]
      const others = statements.filter(
        (s) =>
          s.article.id !== first.article.id &&
          (isNear(s) || s.claim.type === 'encircle') &&
          s.actors.length > 0 &&
          tieOfActors(s, first, book.parties) !== 'apart' &&
          s.told !== null &&
          s.told >= first.told!,
      )
      if (new Set(others.map((s) => s.article.id)).size < MANY) return []
      return [
        doubt(
          first,
          'stages/alone',
          'is told by this report alone; others of that day or later have the same forces near the place',
          book,
          others,
        ),
      ]
    })
}
