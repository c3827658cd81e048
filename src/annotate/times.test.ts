import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import type { Sentence } from '../model/annotated.ts'
import { tokenise } from '../text/tokens.ts'
import { markTimes } from './times.ts'

const sentencesOf = (text: string): Sentence[] => {
  let start = 0
  return text
    .split('\n')
    .flatMap((line, paragraph) => {
      const found = tokenise(line, start).map((raw) => ({ ...raw, paragraph, prose: true, tree: null }))
      start += line.length + 1
      return found
    })
    .map((sentence, index) => ({ ...sentence, index }))
}

const mark = (text: string, published: string | null) =>
  markTimes(articleOf(text, { published }), sentencesOf(text))

/** "words=value" of each time, in order. 5 May 2021 is a Wednesday. */
const times = (text: string, published: string | null = '2021-05-05') =>
  mark(text, published).map((t) => `${text.slice(t.start, t.end)}=${t.value}`)

describe('explicit dates', () => {
  it.each([
    ['The dam broke on 7 December 2019.', '7 December 2019=2019-12-07'],
    ['The dam broke on Dec. 7, 2019, at noon.', 'Dec. 7, 2019, at noon=2019-12-07'],
    ['The dam broke on December 7th, 2019.', 'December 7th, 2019=2019-12-07'],
    ['The dam broke on the 7th of December 2019.', 'the 7th of December 2019=2019-12-07'],
    ['The dam broke on 2019-12-07.', '2019-12-07=2019-12-07'],
    ['The dam broke on 13/12/2019.', '13/12/2019=2019-12-13'],
    ['The dam broke on 12/13/2019.', '12/13/2019=2019-12-13'],
    ['The dam broke on 07/12/2019.', '07/12/2019=null'],
    ['The dam broke in December 2019.', 'December 2019=2019-12'],
    ['The dam broke in January last year.', 'January last year=2020-01'],
    ['The dam broke in 2019.', '2019=2019'],
    ['The 2011 floods broke the dam.', '2011=2011'],
    ['Prices rose in the 1990s.', 'the 1990s=1990/1999'],
    ["Prices rose in the '80s.", "the '80s=1980/1989"],
    ['It is a 19th century dam.', '19th century=1800/1899'],
    ['Sales fell in the third quarter of 2019.', 'the third quarter of 2019=2019-07/2019-09'],
    ['Sales fell in the first half of 2019.', 'the first half of 2019=2019-01/2019-06'],
    ['Snow fell in the winter of 2019.', 'the winter of 2019=2019-12/2020-02'],
    ['The dam broke in early November 2019.', 'early November 2019=2019-11'],
    ['The dam broke on Easter Monday 2019.', 'Easter Monday 2019=2019-04-22'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected])
    if (!/last year|'80s/.test(expected)) expect(times(text, null)).toEqual([expected])
  })
})

describe('dates without a year', () => {
  it.each([
    ['The dam broke on November 27.', 'November 27=2020-11-27'],
    ['The dam broke on 3 May.', '3 May=2021-05-03'],
    ['The council will meet on May 12.', 'May 12=2021-05-12'],
    ['The dam broke in November.', 'November=2020-11'],
    ['The dam will open in November.', 'November=2021-11'],
    ['The dam broke in late November.', 'late November=2020-11'],
    ['The dam broke on the 3rd.', 'the 3rd=2021-05-03'],
    ['The dam broke on Monday, May 3.', 'Monday, May 3=2021-05-03'],
    ['The dam broke on Sunday, May 5.', 'Sunday, May 5=2019-05-05'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })

  it('stay unknown without a day of publication', () => {
    expect(times('The dam broke on November 27, on Monday, in June and yesterday.', null)).toEqual([
      'November 27=null',
      'Monday=null',
      'June=null',
      'yesterday=null',
    ])
  })
})

describe('relative dates', () => {
  it.each([
    ['The dam broke on Tuesday.', 'Tuesday=2021-05-04'],
    ['The dam broke on Wednesday.', 'Wednesday=2021-05-05'],
    ['The dam broke on Thursday.', 'Thursday=2021-04-29'],
    ['The council will meet on Friday.', 'Friday=2021-05-07'],
    ['The council planned to meet on Friday.', 'Friday=2021-05-07'],
    ['The council called a session for Friday.', 'Friday=2021-05-07'],
    ['Lawyers could not be reached on Friday.', 'Friday=2021-04-30'],
    ['The dam broke last Wednesday.', 'last Wednesday=2021-04-28'],
    ['The council meets next Wednesday.', 'next Wednesday=2021-05-12'],
    ['The dam broke on Friday morning.', 'Friday morning=2021-04-30'],
    ['The dam broke at 6 a.m. on Friday.', '6 a.m. on Friday=2021-04-30'],
    ['The dam broke on Tuesday of last week.', 'Tuesday of last week=2021-04-27'],
    ['The dam broke yesterday.', 'yesterday=2021-05-04'],
    ['The dam broke this morning.', 'this morning=2021-05-05'],
    ['The dam will open tomorrow.', 'tomorrow=2021-05-06'],
    ['The dam broke overnight.', 'overnight=2021-05-04/2021-05-05'],
    ['The dam broke three days ago.', 'three days ago=2021-05-02'],
    ['The dam broke nearly two weeks ago.', 'nearly two weeks ago=2021-04-21'],
    ['The dam broke five months ago.', 'five months ago=2020-12'],
    ['The dam broke 42 years ago.', '42 years ago=1979'],
    ['The dam broke last week.', 'last week=2021-04-26/2021-05-02'],
    ['The dam broke earlier this month.', 'earlier this month=2021-05'],
    ['The dam broke last year.', 'last year=2020'],
    ['The dam broke over the weekend.', 'the weekend=2021-05-01/2021-05-02'],
    ['The dam broke last summer.', 'last summer=2020-06/2020-08'],
    ['The dam is now empty.', 'now=2021-05-05'],
    ['The dam broke a few years ago.', 'a few years ago=null'],
    ['The dam broke recently.', 'Recently=null'.toLowerCase()],
    ['Rain has fallen in recent years.', 'in recent years=null'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })

  it('count from the date before them in the text', () => {
    const text =
      'The dam broke on 3 March 2020. The following day it rained. Two weeks later the town was dry.'
    expect(times(text)).toEqual([
      '3 March 2020=2020-03-03',
      'The following day=2020-03-04',
      'Two weeks later=2020-03-18',
    ])
    expect(times('It rained the next day.')).toEqual(['the next day=null'])
    expect(times('He left in June 1998 and came back later that year.')).toEqual([
      'June 1998=1998-06',
      'later that year=1998',
    ])
  })

  it('count the other way before a clause, in the same sentence only', () => {
    expect(times('The dam broke on Friday, a day after engineers had praised it.')).toEqual([
      'Friday=2021-04-30',
      'a day after=2021-04-29',
    ])
    expect(times('It rained on Friday. A day after engineers had praised it, the dam broke.')).toEqual([
      'Friday=2021-04-30',
    ])
    expect(times('The dam broke two days before Christmas.')).toEqual([
      'two days before Christmas=2020-12-23',
    ])
  })
})

describe('intervals and lengths', () => {
  it.each([
    ['It has rained since 2018.', 'since 2018=2018/2021-05-05'],
    ['It has rained since Friday.', 'since Friday=2021-04-30/2021-05-05'],
    [
      'Since the start of the flood in March 2011 much has changed.',
      'Since the start of the flood in March 2011=2011-03/2021-05-05',
    ],
    [
      'It rained between 27 November and 5 December 2019.',
      'between 27 November and 5 December 2019=2019-11-27/2019-12-05',
    ],
    ['It rained from 3 to 5 May.', 'from 3 to 5 May=2021-05-03/2021-05-05'],
    ['It rained on May 3-5, 2019.', 'May 3-5, 2019=2019-05-03/2019-05-05'],
    ['It rained from Friday to Sunday.', 'from Friday to Sunday=2021-04-30/2021-05-02'],
    ['It rained between 2011 and 2018.', 'between 2011 and 2018=2011/2018'],
    ['The 2014-15 season was dry.', '2014-15=2014/2015'],
    ['It rained in the past week.', 'in the past week=2021-04-28/2021-05-05'],
    ['Some 300 died in just one week.', 'in just one week=2021-04-28/2021-05-05'],
    ['The dam will open in two weeks.', 'in two weeks=2021-05-19'],
    ['It rained over the past 24 hours.', 'over the past 24 hours=2021-05-04/2021-05-05'],
    ['He has ruled for 24 years.', 'for 24 years=1997/2021'],
    ['He ruled for 24 years.', 'for 24 years=P24Y'],
    ['It rained for three days.', 'for three days=P3D'],
    ['It rained for weeks.', 'for weeks=null'],
    ['A 10-hour battle was fought.', '10-hour=PT10H'],
    ['It rained until Friday.', 'until Friday=2021-04-30'],
    ['The convoy comes every day.', 'every day=P1D'],
    ['The convoy comes on Fridays.', 'Fridays=P1W'],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual([expected])
  })
})

describe('what only looks like a date', () => {
  it.each([
    ["The insurgents' march went on."],
    ['March on, they said.'],
    ['May Aziz said that it may rain.'],
    ['The mourners sat in the sun for a second.'],
    ['Some 2000 people fled, and 1500 soldiers with them.'],
    ['The council recalled Resolution 2254 and Resolution 1973.'],
    ['They drove down the M5 in a 4x4.'],
    ['Flight 2011 carried 1990 passengers.'],
    ['It cost $2000 or 1,999 shillings.'],
    ['A 23-year-old man drowned.'],
    ['She is in her 30s, well into her late 30s.'],
    ['The Daily Gazette said so.'],
    ['The fall of the town was a shock.'],
    ['He came second and she first.'],
    ['They meet at a last-minute summit.'],
  ])('%s', (text) => {
    expect(times(text)).toEqual([])
  })
})

describe('markTimes', () => {
  const scraps =
    'on 7 December 2024 the 07/12 2011 - 15 May March Sat sun Friday last week ago before after since until from to between and the day a year for in past 24 hours 6 a.m. GMT now early mid 1990s ’80s Q3 quarter summer of Easter every daily ( ) , . : ; " \u200b \u00ad \ud83d 🙂 é \u0301 １２ two hundred and thirty-first million twenty nineteen \n'.split(
      ' ',
    )
  let seed = 7
  const random = (n: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % n
  }

  it('never throws, keeps its spans in order inside the text, and says the same twice', () => {
    for (let turn = 0; turn < 400; turn++) {
      const parts = Array.from({ length: random(40) }, () => scraps[random(scraps.length)]!)
      const text = parts.join(random(3) === 0 ? '' : ' ')
      const published = random(4) === 0 ? null : '2024-12-08'
      const found = mark(text, published)
      let last = 0
      for (const t of found) {
        expect(t.start).toBeGreaterThanOrEqual(last)
        expect(t.end).toBeGreaterThan(t.start)
        expect(t.end).toBeLessThanOrEqual(text.length)
        if (t.value !== null) {
          expect(t.value).toMatch(/^(\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?|P(T?\d+[A-Z])+)$/)
        }
        last = t.end
      }
      expect(mark(text, published)).toEqual(found)
    }
  })

  it('reads through invisible characters', () => {
    expect(times('The dam broke on 7 Decem\u200bber 20\u200b19.').map((t) => t.split('=')[1])).toEqual([
      '2019-12-07',
    ])
  })
})
