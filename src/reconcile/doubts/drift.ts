import type { Doubt } from '../../model/account.ts'
import { relate } from '../relate.ts'
import { groupBy } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { doubt, type Inquiry, ownVoice, sentenceKey, speakersIn } from './draft.ts'

/**
 * Promise 5: a report states as fact what in another of its sentences is only somebody's word, where that somebody is
 * a party to it or others contest it. All such sentences are doubtful where the same report also tells of less;
 * else the first one that comes before the attribution.
 */
export function driftDoubts({ book, questions }: Inquiry): Doubt[] {
  return questions.flatMap(({ statements }) =>
    [...groupBy(statements, (s) => s.article.id).values()].flatMap((inArticle) => {
      const own = inArticle.filter((s) => ownVoice(s) && s.claim.type !== 'advance')
      const said = inArticle.filter((s) => s.speakers.length > 0 && s.claim.stance === 'asserted')
      if (own.length === 0 || said.length === 0) return []
      const drifts = own.flatMap((fact) => {
        const source = said.find(
          (s) =>
            isSame(fact, s) && (isParty(s) || statements.some((other) => other.claim.stance === 'denied')),
        )
        return source ? [{ fact, source }] : []
      })
      const less = (fact: Statement): Statement | undefined =>
        inArticle.find((s) => !ownVoice(s) && isLess(fact, s))
      const contested = drifts.filter(({ fact }) => less(fact) !== undefined)
      const opening = drifts.filter(
        ({ fact, source }) => fact.claim.evidence.start < source.claim.evidence.start,
      )
      return (contested.length > 0 ? contested : opening.slice(0, 1)).map(({ fact, source }) => {
        const other = less(fact)
        const who = speakersIn(source, book)
        const beside = other ? `, and has less than that${fromWhom(other)}` : ''
        const why = `is told as fact; elsewhere the same report gives it as the word of ${who}${beside}`
        return doubt(fact, 'drift/attribution', why, book, other ? [source, other] : [source])
      })
    }),
  )

  function isSame(fact: Statement, said: Statement): boolean {
    const relation = relate(fact, said, book.parties)
    return (
      (relation === 'same' || relation === 'refines') && fact.claim.id !== said.claim.id && near(fact, said)
    )
  }

  function isParty(s: Statement): boolean {
    return s.speakers.some(({ name, origin }) =>
      s.actors.some((actor) => book.parties.speaksFor(origin, actor) || book.parties.speaksFor(name, actor)),
    )
  }

  /** Another stage, a denial or a forecast of what is told as fact. */
  function isLess(fact: Statement, s: Statement): boolean {
    const relation = relate(fact, s, book.parties)
    if (relation === 'forecast') return s.claim.type === fact.claim.type && s.actors.length > 0
    if (relation === 'denies') return true
    return relation === 'contradicts' && STAGES.indexOf(s.claim.type) < STAGES.indexOf(fact.claim.type)
  }

  function fromWhom(s: Statement): string {
    return s.speakers.length > 0 ? ` from ${speakersIn(s, book)}` : ''
  }
}

/** Stages of taking a place, the least first. */
const STAGES = ['advance', 'encircle', 'enter', 'hold', 'capture']

/** Not two readings of one sentence that says both: "they declared victory when they seized" may well drift. */
const near = (a: Statement, b: Statement): boolean =>
  sentenceKey(a) !== sentenceKey(b) ||
  a.claim.words.start !== b.claim.words.start ||
  a.speakers.length !== b.speakers.length
