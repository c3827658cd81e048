import { fold } from '../../lexicon/fold.ts'
import type { Doubt } from '../../model/account.ts'
import { relate, sameTarget, tieOfActors } from '../relate.ts'
import { grow } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { townOf } from '../statements.ts'
import { overlaps } from '../when.ts'
import { doubt, type Inquiry, sentenceKey, speakersIn } from './draft.ts'

/**
 * What changed between two tellings of one passage: the speaker, the number, the day, the actor, the act, yes into no.
 * The later telling is doubted; where the order is not known, the one that says more. One doubt a rule and sentence.
 */
export function copyDoubts(inquiry: Inquiry): Doubt[] {
  const { book } = inquiry
  const bySentence = new Map<string, Statement[]>()
  for (const s of book.statements) grow(bySentence, sentenceKey(s), () => []).push(s)
  const found = new Map<string, Doubt>()
  for (const s of book.statements) {
    const others = besides(s, inquiry, bySentence)
    if (others.length === 0) continue
    const twin = bestTwin(
      s,
      others.map(({ statement }) => statement),
      inquiry,
    )
    if (!twin) continue
    const { earlier } = others.find(({ statement }) => statement === twin)!
    const isLater = earlier === null ? null : earlier !== s.article.id
    for (const { rule, why } of changes(
      s,
      twin,
      isLater,
      others.map((o) => o.statement),
      inquiry,
    )) {
      const key = `${rule} ${sentenceKey(s)}`
      if (!found.has(key)) found.set(key, doubt(s, rule, why, book, [twin]))
    }
  }
  return [...found.values()]
}

type Beside = { statement: Statement; earlier: string | null }

const MOST = 12

/** Statements of other articles in the passages that tell the sentence of a statement. */
function besides(s: Statement, { book }: Inquiry, bySentence: ReadonlyMap<string, Statement[]>): Beside[] {
  const found: Beside[] = []
  for (const { article, there, lineage } of book.passages.beside(s.claim).slice(0, MOST)) {
    for (const key of book.passages.sentencesIn(article, there)) {
      for (const statement of bySentence.get(key) ?? []) found.push({ statement, earlier: lineage.earlier })
    }
  }
  return found
}

/** The statement of the other telling that comes closest; null where none tells of the same matter. */
function bestTwin(s: Statement, others: readonly Statement[], { book }: Inquiry): Statement | null {
  let best: Statement | null = null
  let most = 4
  for (const other of others) {
    const points = likeness(s, other, book.parties)
    if (points > most) [best, most] = [other, points]
  }
  return best
}

const GAINS = new Set(['capture', 'enter', 'advance', 'hold', 'govern', 'encircle'])

function likeness(a: Statement, b: Statement, parties: Inquiry['book']['parties']): number {
  const sameType = a.claim.type === b.claim.type
  if (!sameType && !(GAINS.has(a.claim.type) && GAINS.has(b.claim.type))) return 0
  const samePlace = a.place !== null && b.place !== null && fold(townOf(a.place)) === fold(townOf(b.place))
  if (a.place !== null && b.place !== null && !samePlace) return 0
  const tie = tieOfActors(a, b, parties)
  const figures = a.claim.figure?.measure === b.claim.figure?.measure && a.claim.figure !== null
  return (
    (sameType ? 3 : 1) +
    (samePlace ? 2 : 0) +
    (tie === 'same' ? 2 : tie === 'open' ? 1 : 0) +
    (a.target !== null && b.target !== null && sameTarget(a, b) ? 1 : 0) +
    (a.past === b.past ? 1 : -1) +
    (figures ? 2 : 0) +
    (a.speakers.some((one) => b.speakers.some((two) => fold(one.origin) === fold(two.origin))) ? 1 : 0)
  )
}

type Change = { rule: string; why: string }

function changes(
  s: Statement,
  twin: Statement,
  isLater: boolean | null,
  others: readonly Statement[],
  inquiry: Inquiry,
): Change[] {
  const { book } = inquiry
  const late = isLater ?? true
  const list: Change[] = []
  const add = (rule: string, why: string) => list.push({ rule: `copies/${rule}`, why })
  const [one, two] = [s.claim, twin.claim]
  const shares = (a: Statement, b: Statement) =>
    a.speakers.some((x) =>
      b.speakers.some((y) => fold(x.origin) === fold(y.origin) || fold(x.name) === fold(y.name)),
    )
  if (s.speakers.length === 0 && twin.speakers.length > 0 && one.stance === 'asserted') {
    const elsewhere = others.some((o) => o.speakers.length === 0 && o.claim.type === one.type)
    if (!elsewhere && one.type === two.type) {
      add(
        'attribution-lost',
        `is told as fact; another telling of the passage gives it as the word of ${speakersIn(twin, book)}`,
      )
    }
  } else if (late && s.speakers.length > 0 && twin.speakers.length > 0 && !shares(s, twin)) {
    add(
      'attribution-changed',
      `is given as the word of ${speakersIn(s, book)}; another telling of the passage gives it to ${speakersIn(twin, book)}`,
    )
  }
  if (
    late &&
    one.figure &&
    two.figure &&
    one.figure.measure === two.figure.measure &&
    one.figure.value !== two.figure.value
  ) {
    add('number-changed', 'has another number in another telling of the passage')
  }
  if (late && s.days && twin.days && !overlaps(s.days, twin.days)) {
    add('day-changed', 'has another day in another telling of the passage')
  }
  if (
    late &&
    (one.stance === 'denied') !== (two.stance === 'denied') &&
    one.type === two.type &&
    !others.some((o) => o.claim.stance === one.stance && o.claim.type === one.type)
  ) {
    add('denial-changed', 'stands against another telling of the passage, where yes and no are changed')
  }
  if (late && one.type === two.type && tieOfActors(s, twin, book.parties) === 'apart') {
    add('actor-changed', 'has another actor in another telling of the passage')
  }
  if (isMore(s, twin)) {
    add(
      'act-changed',
      'is more than another telling of the passage has, which knows of no taking of the place',
    )
  }
  return relate(s, twin, book.parties) === 'same' && list.length === 0 ? [] : list
}

/** Control is claimed by the one only; the other tells of entering or nearing, or of a rule that lasts. */
const isMore = (s: Statement, twin: Statement): boolean =>
  s.claim.type === 'capture' && !s.past && ['enter', 'advance', 'govern'].includes(twin.claim.type)
