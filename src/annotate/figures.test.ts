import { describe, expect, it } from 'vitest'
import type { Sentence } from '../model/annotated.ts'
import type { Article } from '../model/article.ts'
import { tokenise } from '../text/tokens.ts'
import { markFigures } from './figures.ts'
import { markTimes } from './times.ts'

const mark = (text: string, published: string | null = '2021-05-05', prose = true) => {
  const article = { text, published } as Article
  let start = 0
  const sentences: Sentence[] = text
    .split('\n')
    .flatMap((line, paragraph) => {
      const found = tokenise(line, start).map((raw) => ({ ...raw, paragraph, prose, tree: null }))
      start += line.length + 1
      return found
    })
    .map((sentence, index) => ({ ...sentence, index }))
  return markFigures(article, sentences, markTimes(article, sentences))
}

/** "words: measure value–max modifier unit" of each figure, in order. */
const figures = (text: string) =>
  mark(text).map((f) => {
    const value = f.max === null ? f.value : `${f.value}–${f.max}`
    return `${text.slice(f.start, f.end)}: ${f.measure} ${value} ${f.modifier} ${f.unit}`
  })

describe('what a number counts', () => {
  it.each([
    ['The flood killed 12 people.', '12: killed 12 exact people'],
    ['At least 12 people were killed.', '12: killed 12 at-least people'],
    ['The army met more than 80 "terrorists".', '80: troops 80 at-least people'],
    ['Prices rose by 85 per cent.', '85: other 85 exact %'],
    ['Five people were placed under arrest.', 'Five: detained 5 exact people'],
    ['Twelve people have died.', 'Twelve: killed 12 exact people'],
    ['The storm claimed 217 lives.', '217: killed 217 exact people'],
    ['The death toll from the floods has risen to 47.', '47: killed 47 exact people'],
    ['The blast wounded dozens of people.', 'dozens: injured 12 at-least people'],
    ['Nine villagers are still missing.', 'Nine: missing 9 exact people'],
    ['Police arrested 25 protesters.', '25: detained 25 exact people'],
    ['The rebels freed more than 3,500 prisoners.', '3,500: released 3500 at-least people'],
    ['Nearly 5,000 people crossed the border.', '5,000: crossed 5000 at-most people'],
    ['Over 370,000 civilians have been displaced.', '370,000: displaced 370000 at-least people'],
    ['Some 2.3m people fled the valley.', '2.3m: displaced 2300000 about people'],
    ['Tens of thousands fled.', 'Tens of thousands: displaced 10000 at-least people'],
    ['About 460 families were moved to schools.', '460: displaced 460 about households'],
    [
      'Some 300,000 civilians remained displaced within the province.',
      '300,000: displaced 300000 about people',
    ],
    ['Houses destroyed: 34', '34: other 34 exact houses'],
    ['Families evacuated: 120', '120: displaced 120 exact households'],
    ['Damaged houses 1,208 (mostly in the south)', '1,208: other 1208 exact houses'],
    ['The number of displaced families is put at 349.', '349: displaced 349 about households'],
    ['There are 100000 People still displaced by the war.', '100000: displaced 100000 exact people'],
    ['The river forced 17,000 to leave their homes.', '17,000: displaced 17000 exact people'],
    [
      'The number of people forced from their homes reached 280,000.',
      '280,000: displaced 280000 exact people',
    ],
    ['The storm forced the evacuation of 400 residents.', '400: displaced 400 exact people'],
    ['Some 1,000 residents, mostly in the south, were displaced.', '1,000: displaced 1000 about people'],
    ['About 2,000 troops have sought refuge.', '2,000: troops 2000 about people'],
    ['A 400-strong force reached the ford.', '400: troops 400 exact people'],
    ['Some 90,000 residents have no water.', '90,000: civilians 90000 about people'],
    ['They hold only three of 14 provincial capitals.', 'three: places 3 exact provincial capitals'],
    ['The rebels are within 5 kilometres of the port.', '5: distance 5 at-most km'],
    ['He has ruled for 24 years.', '24: duration 24 exact years'],
    ['Bread costs three times the usual price.', 'three times: price-factor 3 exact ×'],
    ['Fares have more than doubled.', 'doubled: price-factor 2 at-least ×'],
    ['The number of clinics has tripled.', 'tripled: other 3 exact ×'],
    ['Envoys of eight countries met.', 'eight: other 8 exact countries'],
    ['Some 40 percent of the town is flooded.', '40: other 40 about %'],
    ['The pact is worth $5 million.', '5 million: other 5000000 exact $'],
    ['The flood swept away 12 boats.', '12: other 12 exact boats'],
    ['Three gunmen killed nobody.', 'Three: troops 3 exact people'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })
})

describe('how a number is bounded', () => {
  it.each([
    ['Between 20 and 30 people died.', '20 and 30: killed 20–30 exact people'],
    ['Some 20 to 30 people died.', '20 to 30: killed 20–30 about people'],
    ['As many as 300 people died.', '300: killed 300 at-most people'],
    ['An estimated 300 people died.', '300: killed 300 about people'],
    ['Up to 2 to 3 million people fled.', '2 to 3 million: displaced 2000000–3000000 at-most people'],
    ['A total of 300 people died.', '300: killed 300 exact people'],
    ['Fewer than 300 people died.', '300: killed 300 at-most people'],
    ['They won control over three towns.', 'three: places 3 exact towns'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })
})

describe('numbers side by side', () => {
  it.each([
    ['Six people were killed and 20 wounded.', ['Six: killed 6 exact people', '20: injured 20 exact people']],
    ['A woman and two children were killed.', ['A: killed 1 exact people', 'two: killed 2 exact people']],
    ['The toll rose from 12 to 19.', ['12: killed 12 exact people', '19: killed 19 exact people']],
    [
      'Some 280 people fled, and the number could rise to 900.',
      ['280: displaced 280 about people', '900: displaced 900 at-most people'],
    ],
    [
      'The raid killed 14 people, including seven children.',
      ['14: killed 14 exact people', 'seven: killed 7 exact people'],
    ],
    ['They detained their leader and two other men.', ['two: detained 2 exact people']],
    [
      'In all 2,759 people (around 460 families) became homeless.',
      ['2,759: displaced 2759 exact people', '460: displaced 460 about households'],
    ],
    ['Three gunmen killed 19 people.', ['Three: troops 3 exact people', '19: killed 19 exact people']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected)
  })
})

describe('what only looks like a figure', () => {
  it.each([
    ['The dam broke on 7 December 2019 at 6 a.m.'],
    ['A 23-year-old man spoke.'],
    ['Ana Roy, 44, spoke.'],
    ['Boys stood there, aged 10 and 7.'],
    ['He lives at 6813 Mill Road.'],
    ['She was the third to speak.'],
    ['The F-16 followed the M5 past the S-400.'],
    ['The council recalled Resolution 2254.'],
    ['They won 3-1.'],
    ['It was a 6.5-magnitude quake, they said of COVID-19.'],
    ['Nobody of the Group of Seven came.'],
    ['Call 020 7946 0018.'],
    ['One of the bridges held, one said.'],
    ['2. Open the valve.'],
    ['A 4x4 came at 11:30.'],
    ['They hit it several times.'],
  ])('%s', (text) => {
    expect(figures(text)).toEqual([])
  })
})

describe('when it was counted', () => {
  const when = (text: string, published: string | null = '2021-05-05') =>
    mark(text, published).map((f) => [f.since, f.asOf, f.projection])

  it('takes the time of its sentence', () => {
    expect(when('Some 300 people have fled since 27 April.')).toEqual([['2021-04-27', '2021-05-05', false]])
    expect(when('Some 300 people fled in just one week.')).toEqual([['2021-04-28', '2021-05-05', false]])
    expect(when('As of Monday 300 people had fled.')).toEqual([[null, '2021-05-03', false]])
    expect(when('Some 300 people fled on Monday.')).toEqual([['2021-05-03', '2021-05-03', false]])
    expect(when('Some 300 people died in 2013.')).toEqual([['2013-01-01', '2013-12-31', false]])
    expect(when('Some 300 people have fled.')).toEqual([[null, '2021-05-05', false]])
    expect(when('Some 300 people have fled.', null)).toEqual([[null, null, false]])
  })

  it('knows what is expected from what is told', () => {
    const expected = (text: string) => when(text).map(([, , projection]) => projection)
    expect(expected('Another 300 might have to be evacuated.')).toEqual([true])
    expect(expected('The toll could rise to 300.')).toEqual([true])
    expect(expected('There are fears that 300 people may die.')).toEqual([true])
    expect(expected('They plan to evacuate 300 people.')).toEqual([true])
    expect(expected('They managed to evacuate 300 people.')).toEqual([false])
    expect(expected('Some 300 people may have died.')).toEqual([false])
    expect(expected('Some 300 people had to leave.')).toEqual([false])
  })
})

describe('markFigures', () => {
  it('marks only numbers of people outside prose', () => {
    expect(mark('57 comments', null, false)).toEqual([])
    expect(mark('12 people killed', null, false).map((f) => f.measure)).toEqual(['killed'])
  })

  const scraps =
    'at least 12 1,500 2.3m million hundreds of thousands to between and or people families killed were displaced who fled the death toll rose from 20-30 three a woman km % $ ( ) , . : ; \u200b \u00ad 🙂 é ７ for 24 years tripled prices could number of houses homeless \n'.split(
      ' ',
    )
  let seed = 11
  const random = (n: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % n
  }

  it('never throws, keeps its spans in order inside the text, and says the same twice', () => {
    for (let turn = 0; turn < 400; turn++) {
      const parts = Array.from({ length: random(40) }, () => scraps[random(scraps.length)]!)
      const text = parts.join(random(4) === 0 ? '' : ' ')
      const found = mark(text)
      let last = 0
      for (const f of found) {
        expect(f.start).toBeGreaterThanOrEqual(last)
        expect(f.end).toBeGreaterThan(f.start)
        expect(f.end).toBeLessThanOrEqual(text.length)
        expect(Number.isFinite(f.value)).toBe(true)
        expect(f.max === null || f.max > f.value).toBe(true)
        last = f.end
      }
      expect(mark(text)).toEqual(found)
    }
  })
})
