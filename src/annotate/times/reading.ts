import type { TimeExpression } from '../../model/annotated.ts'
import type { RuleId } from '../../model/span.ts'
import type { Word } from './words.ts'

/** Tense of the clause that a time stands in; `progressive` is "are meeting", `unknown` that it has no verb. */
export type Tense = 'past' | 'perfect' | 'present' | 'progressive' | 'future' | 'unknown'

/** "will meet on Friday", "are meeting on Friday": the nearest day ahead is meant. */
export const looksAhead = (tense: Tense): boolean => tense === 'future' || tense === 'progressive'

/**
 * What the value of a time depends on. `published`: ISO day, null where not known, so that relative times stay null.
 * `anchor`: the value of the last date before it in the text, `near`: of the last one in its own sentence.
 */
export type Context = {
  published: string | null
  anchor: string | null
  near: string | null
  tense: Tense
}

/** A time expression as read, before anything is known of its context. `end` is the index of the first word after it. */
export type Reading = {
  end: number
  rule: RuleId
  type: TimeExpression['type']
  value: (context: Context) => string | null
  /** True of "now" and vague times, which later words like "that day" never point back to. */
  fleeting?: boolean
  /** Not worth a mark where it has no value. */
  optional?: boolean
}

/** Reads a time expression that starts at word `i`. */
export type Rule = (words: readonly Word[], i: number) => Reading | null

export const lower = (words: readonly Word[], i: number): string => words[i]?.lower ?? ''

/** Whether the words from `i` on are these, ties not looked at. */
export const follows = (words: readonly Word[], i: number, phrase: readonly string[]): boolean =>
  phrase.every((word, k) => words[i + k]?.lower === word)

export const isGlued = (words: readonly Word[], i: number): boolean => words[i]?.before === ''

/** A date whose value is the same in every context. */
export const fixed = (end: number, rule: RuleId, value: string | null): Reading => ({
  end,
  rule,
  type: 'date',
  value: () => value,
})

/** A date that needs the day of publication. */
export const fromPublished = (
  end: number,
  rule: RuleId,
  value: (published: string, context: Context) => string | null,
): Reading => ({
  end,
  rule,
  type: 'date',
  value: (context) => (context.published === null ? null : value(context.published, context)),
})

/** The longest of several readings, the first on ties. */
export function longest(rules: readonly Rule[], words: readonly Word[], i: number): Reading | null {
  let best: Reading | null = null
  for (const rule of rules) {
    const reading = rule(words, i)
    if (reading && (best === null || reading.end > best.end)) best = reading
  }
  return best
}

/** The rule, which reads no word of a sentence twice: ends of ranges, days and what is counted from them are one. */
export function remembering(rule: Rule): Rule {
  const read = new Map<number, Reading | null>()
  let sentence: readonly Word[] = []
  return (words, i) => {
    if (words !== sentence) read.clear()
    sentence = words
    const known = read.get(i)
    if (known !== undefined) return known
    const reading = rule(words, i)
    read.set(i, reading)
    return reading
  }
}
