import { fold } from '../lexicon/fold.ts'
import { calledIn } from '../model/article.ts'
import type { ClaimId } from '../model/claim.ts'
import { inFigures } from '../text/in-figures.ts'
import { wordsIn } from '../text/words.ts'
import type { Names } from './names/index.ts'
import type { Casebook, Statement } from './statements.ts'
import { inWords } from './when.ts'

/**
 * Promise 1: every name, number and date in a line stands in a sentence that the line cites, or is a resolved form of
 * a field of a cited claim: the actor's other names, the day that "Saturday" was, the outlet that says it in its own
 * voice, the number of a report in the list of sources. `text` is the line before its first letter is made a capital. Returns what does not stand, none if all does.
 */
export function unfounded(text: string, ids: readonly ClaimId[], book: Casebook): string[] {
  const statements = ids.flatMap((id) => book.byId.get(id) ?? [])
  const cited = new Set(statements.map(({ article }) => article))
  const handles = [...cited].flatMap((article) =>
    article.outlet === null ? calledIn(article, book.placeOf.get(article.id)!) : [],
  )
  const pool = poolOf(statements, book.names)
  return wordsIn(text, { start: 0, end: text.length })
    .filter((word) => word.capital || /^\d/.test(word.key))
    .filter((word) => !pool.has(word.key) && !OURS.has(word.key))
    .filter((word) => !handles.some((handle) => text.slice(0, word.end + 1).endsWith(handle)))
    .map((word) => text.slice(word.start, word.end))
}

/** Words with a capital that name nothing. */
const OURS = new Set(['i'])

function poolOf(statements: readonly Statement[], names: Names): ReadonlySet<string> {
  const pool = new Set<string>()
  const add = (text: string | null | undefined) => {
    if (!text) return
    for (const { key } of wordsIn(text, { start: 0, end: text.length })) pool.add(key)
  }
  for (const { claim, article, speakers, actor, target } of statements) {
    add(article.text.slice(claim.evidence.start, claim.evidence.end))
    for (const field of [claim.actor, actor, claim.target, target, claim.place, claim.speaker]) {
      add(field)
      for (const part of field?.split(', ') ?? []) for (const form of names.formsOf(part)) add(form)
    }
    for (const { name, origin } of speakers) {
      for (const form of [...names.formsOf(name), ...names.formsOf(origin), origin]) add(form)
    }
    if (claim.speaker === null || speakers.length === 0) add(article.outlet)
    if (claim.time) add(inWords(claim.time))
    for (const number of [claim.figure?.value, claim.figure?.max]) {
      if (number !== null && number !== undefined) add(inFigures(number))
    }
    if (claim.figure?.since) add(inWords(claim.figure.since))
    add(claim.figure?.unit)
  }
  for (const word of [...pool]) pool.add(fold(word))
  return pool
}
