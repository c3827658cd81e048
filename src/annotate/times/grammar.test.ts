import { describe, expect, it } from 'vitest'
import { dateEntries } from '../../lexicon/dates.ts'
import { examples } from '../../lexicon/entries.ts'
import type { Sentence } from '../../model/annotated.ts'
import { readAnyTime, readTime } from './grammar.ts'
import { wordsOf } from './words.ts'

const words = (text: string) =>
  wordsOf(text, {
    start: 0,
    end: text.length,
    index: 0,
    paragraph: 0,
    prose: true,
    tokens: [],
    tree: null,
  } as Sentence)

const TEXTS = [
  ...dateEntries.flatMap((entry) => examples(entry.yes)),
  'the yearlong siege of mid-1996 ended late last May, in the early nineties, a day after Christmas, in half an hour',
  'nineteen ninety-seven, twenty-first of March, Q3 2024, the week of March 6, during the night, overnight, at noon',
  "the '80s, six o'clock this evening, 0600 GMT, 14:30, year-ago quarter, day before last Tuesday, each July, Fridays",
  'from Monday to Friday, between 3 and 5 May, since then, until tonight, every two weeks, within days, some time ago',
  'this coming Sunday, that same day, later that year, earlier on Friday, as of now, to this day, a matter of hours',
  'nearly two and a half years ago, well over a week, up to three months, the space of a week, second half of 2019',
]

describe('readTime', () => {
  it('spares only words that open no time', () => {
    for (const text of TEXTS) {
      const all = words(text)
      for (let i = 0; i < all.length; i++) {
        const [quick, thorough] = [readTime(all, i), readAnyTime(all, i)]
        expect([all[i]!.lower, quick?.rule, quick?.end]).toEqual([
          all[i]!.lower,
          thorough?.rule,
          thorough?.end,
        ])
      }
    }
  })
})
