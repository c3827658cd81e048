import type { Sentence, TimeExpression } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { readTime } from './times/grammar.ts'
import type { Context, Tense } from './times/reading.ts'
import { tenseAt } from './times/tense.ts'
import { type Word, wordsOf } from './times/words.ts'

/**
 * All time expressions of an article, in order. Relative ones are resolved from the day of publication, towards the
 * past unless the clause looks ahead; without that day their value is null. "That day" and "a week later" count from
 * the last date before them in the text. The kinds of expression follow TimeML's TIMEX3 (Pustejovsky et al. 2003).
 */
export function markTimes(article: Article, sentences: readonly Sentence[]): TimeExpression[] {
  const times: TimeExpression[] = []
  let anchor: string | null = null
  for (const sentence of sentences) {
    const words = wordsOf(article.text, sentence)
    let near: string | null = null
    for (let i = 0; i < words.length; i++) {
      const reading = readTime(words, i)
      if (!reading) continue
      const last = reading.end - 1
      const tense = tenseOfTime(sentence, words, reading.rule, i, last)
      const context: Context = { published: article.published, anchor, near, tense }
      const value = reading.value(context)
      const { rule, type } = reading
      if (value === null && reading.optional) continue
      times.push({
        start: words[i]!.start,
        end: words[last]!.end,
        rule,
        value,
        type: typeOf(type, value),
        sentence: sentence.index,
      })
      if (type === 'date' && !reading.fleeting && value !== null) anchor = near = value
      i = last
    }
  }
  return times
}

/** A length that counts back from publication names days, and so is a date. */
const typeOf = (type: TimeExpression['type'], value: string | null): TimeExpression['type'] =>
  type === 'duration' && value !== null && !value.startsWith('P') ? 'date' : type

/** Days and what stands for one: only these look ahead after "for"; "the toll for March" does not. */
const AHEAD = /^date\/(weekday|weekday-and-day|day-and-month|ordinal-day)$/

/** What puts an end ahead: "is closed until Tuesday", "has been extended until Tuesday"; "raged until Tuesday" is over. */
const LASTING = /^(is|are|was|were|be|been|remains?|will|to|stay|shut|closed|extended|postponed)$/

/** "the meeting set for Friday" looks ahead, whatever the verb; "for Friday's attack" does not. */
function tenseOfTime(
  sentence: Sentence,
  words: readonly Word[],
  rule: string,
  first: number,
  last: number,
): Tense {
  const possessive = words[last + 1]?.before === "'" && words[last + 1]!.lower === 's'
  const before = words[first - 1]?.lower
  if (possessive) return before === 'before' || before === 'next' ? 'future' : 'unknown'
  if (before === 'for' && AHEAD.test(rule)) return 'future'
  if (before === 'as' && /^(soon|early|late)$/.test(words[first - 2]?.lower ?? '')) return 'future'
  const lasts = words.slice(Math.max(0, first - 6), first).some((word) => LASTING.test(word.lower))
  if (rule === 'date/until' && (lasts || words[last + 1]?.lower === 'to')) return 'future'
  return tenseAt(sentence, words[last]!.token)
}
