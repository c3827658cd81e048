import type { Reading } from '../model/claim.ts'
import { overlap } from '../model/span.ts'
import type { Passages } from './passages.ts'
import { commonest, groupBy, Sets } from './sets.ts'
import { type Casebook, type Statement, withStatements } from './statements.ts'

/**
 * One place for what one sentence tells: where two articles share it word for word and only what stands around it
 * tells the place, the contexts may tell two. The place that most have holds for all, of as many that of the oldest.
 */
export function withOnePlace(book: Casebook): Casebook {
  const said = new Set(book.readings.flatMap(placesSaid))
  const isSaid = ({ claim }: Statement) => said.has(keyOf(claim.article, claim.evidence.start, claim.place))
  const retold = retellings(
    book.statements.filter((s) => !isSaid(s)),
    book.passages,
  )
  const places = new Map<Statement, string>()
  for (const group of retold) {
    const oldest = [...group].sort((a, b) => (a.told ?? Infinity) - (b.told ?? Infinity))
    const place = commonest(oldest.flatMap((s) => s.place ?? []))
    if (place !== null) for (const s of group) places.set(s, place)
  }
  if (places.size === 0) return book
  return withStatements(
    book,
    book.statements.map((s) => ({ ...s, place: places.get(s) ?? s.place })),
  )
}

/** Statements that tell the same in a sentence that their articles share word for word, two or more together. */
function retellings(statements: readonly Statement[], passages: Passages): Statement[][] {
  const byArticle = groupBy(statements, ({ article }) => article.id)
  const sets = new Sets()
  const nodes = new Set<Statement>()
  for (const one of statements) {
    for (const { article, there, how } of passages.beside(one.claim)) {
      if (how !== 'verbatim') continue
      for (const other of byArticle.get(article) ?? []) {
        if (overlap(other.claim.evidence, there) === 0 || !tellsTheSame(one, other)) continue
        sets.join(one.claim.id, other.claim.id)
        nodes.add(one).add(other)
      }
    }
  }
  return [...groupBy(nodes, ({ claim }) => sets.root(claim.id)).values()]
}

/** The places that each sentence of an article names. */
const placesSaid = ({ article, sentences, places }: Reading): string[] =>
  places.map(({ name, sentence }) => keyOf(article.id, sentences[sentence]?.start ?? -1, name))

const keyOf = (article: string, sentence: number, place: string | null): string =>
  `${article} ${sentence} ${place}`

/** The same deed of the same victims in the same number: what differs is where. */
const tellsTheSame = (a: Statement, b: Statement): boolean =>
  a.claim.type === b.claim.type &&
  a.target === b.target &&
  a.claim.figure?.value === b.claim.figure?.value &&
  a.claim.background === b.claim.background
