import { fold } from '../../lexicon/fold.ts'
import type { Doubt } from '../../model/account.ts'
import type { Parties } from '../parties.ts'
import { countryNames } from '../questions.ts'
import { sameTarget, tieOfActors } from '../relate.ts'
import { grow } from '../sets.ts'
import { type Statement, townOf } from '../statements.ts'
import { CHANGES, shareSpeaker } from './changes.ts'
import { doubt, type Inquiry, sentenceKey } from './draft.ts'

/**
 * What changed between two tellings of one passage: the speaker, the number, the day, the actor, the act, yes into no.
 * The later telling is doubted; where the order is not known, each that differs. One doubt a rule and sentence.
 */
export function copyDoubts(inquiry: Inquiry): Doubt[] {
  const { book } = inquiry
  const countries = countryNames(book)
  const bySentence = new Map<string, Statement[]>()
  for (const s of book.statements) grow(bySentence, sentenceKey(s), () => []).push(s)
  const found = new Map<string, Doubt>()
  for (const said of book.statements) {
    const beside = besides(said, inquiry, bySentence)
    const others = beside.map(({ statement }) => statement)
    const twin = bestTwin(said, others, inquiry, countries)
    if (!twin) continue
    const { earlier } = beside.find(({ statement }) => statement === twin)!
    const late = earlier === null || earlier !== said.article.id
    const disputed = inquiry.disputed.has(said.claim.id)
    const compared = { said, twin, others, late, disputed, book }
    for (const { rule, when, why } of CHANGES) {
      const key = `${rule} ${sentenceKey(said)}`
      if (when(compared) && !found.has(key)) {
        found.set(key, doubt(said, rule, why(compared), book, [twin]))
      }
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

/** Below this two statements of one passage tell of different matters. */
const LEAST = 4

/** The statement of the other telling that comes closest; null where none tells of the same matter. */
function bestTwin(
  s: Statement,
  others: readonly Statement[],
  { book }: Inquiry,
  countries: ReadonlySet<string>,
): Statement | null {
  let best: Statement | null = null
  let most = LEAST
  for (const other of others) {
    const points = likeness(s, other, book.parties, countries)
    if (points > most) [best, most] = [other, points]
  }
  return best
}

const GAINS = new Set(['capture', 'enter', 'advance', 'hold', 'govern', 'encircle'])

/** How much two statements have in common, field by field; 0 where type or place rule out that they are one. */
function likeness(a: Statement, b: Statement, parties: Parties, countries: ReadonlySet<string>): number {
  const sameType = a.claim.type === b.claim.type
  if (!sameType && !(GAINS.has(a.claim.type) && GAINS.has(b.claim.type))) return 0
  const oneIn = a.place !== null && b.place !== null && fold(townOf(a.place)) === fold(townOf(b.place))
  if (a.place !== null && b.place !== null && !oneIn) return 0
  // A whole country is too wide to make one matter of two.
  const samePlace = oneIn && !countries.has(fold(a.place!))
  const tie = tieOfActors(a, b, parties)
  const figures = a.claim.figure !== null && a.claim.figure.measure === b.claim.figure?.measure
  const bothWhom = a.target !== null && b.target !== null
  const sameWhom = bothWhom && sameTarget(a, b)
  if (bothWhom && !sameWhom && !samePlace) return 0
  // Two that share nothing but a type ("there was an agreement") tell of two matters.
  if (!samePlace && tie !== 'same' && !sameWhom && !figures) return 0
  const points = [
    sameType ? 3 : 1,
    samePlace ? 2 : 0,
    tie === 'same' ? 2 : tie === 'open' ? 1 : 0,
    sameWhom ? 1 : 0,
    a.past === b.past ? 1 : -1,
    figures ? 2 : 0,
    shareSpeaker(a, b) ? 1 : 0,
  ]
  return points.reduce((sum, one) => sum + one, 0)
}
