import { labelSets } from '../../lexicon/labels.ts'
import type { Doubt } from '../../model/account.ts'
import type { Reading } from '../../model/claim.ts'
import { covers, type Span } from '../../model/span.ts'
import { quotationsIn } from '../../text/quotes.ts'
import { wordsIn } from '../../text/words.ts'
import { groupBy } from '../sets.ts'
import type { Casebook, Statement } from '../statements.ts'
import { doubt, type Inquiry } from './draft.ts'

/** A word that takes a side, used by the report itself, while elsewhere in it the word is somebody's. */
export function labelDoubts({ book }: Inquiry): Doubt[] {
  const byArticle = groupBy(book.statements, (s) => s.article.id)
  return book.readings.flatMap((reading) => inArticle(reading, byArticle.get(reading.article.id) ?? [], book))
}

function inArticle(reading: Reading, statements: readonly Statement[], book: Casebook): Doubt[] {
  const { text } = reading.article
  const words = wordsIn(text, { start: 0, end: text.length })
  const quotations = quotationsIn(text)
  const contents = reading.attributions.map(({ content }) => content)
  return labelSets.flatMap(({ rule, words: set }) => {
    const said = words.filter(({ key }) => set.has(key))
    if (said.length === 0) return []
    const somebodys = (word: Span) => [...quotations, ...contents].some((span) => covers(span, word))
    const borrowed = said.some(somebodys)
    const own = said.filter((word) => !somebodys(word))
    if (!borrowed || own.length === 0) return []
    const why =
      'stands in a sentence that uses, in the report’s own voice, a word which elsewhere in it is that of a side'
    const hit = own.flatMap(
      (word) => statements.find((s) => covers(s.claim.evidence, word) && s.speakers.length === 0) ?? [],
    )
    return hit.slice(0, 1).map((s) => doubt(s, rule, why, book))
  })
}
