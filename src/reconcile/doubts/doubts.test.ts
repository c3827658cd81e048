import { describe, expect, test } from 'vitest'
import { account, report, shared } from '../../../test/reports.ts'
import { examples } from '../../lexicon/entries.ts'
import { labelEntries, labelSets } from '../../lexicon/labels.ts'
import type { Reading } from '../../model/claim.ts'

const DAY = { published: '2030-03-08' }
const NEXT = { published: '2030-03-09' }
const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }
const doubts = (a: ReturnType<typeof account>) => a.doubts.map(({ claim, rule }) => `${claim} ${rule}`)

describe('attribution that drifts inside a report', () => {
  test('the opening asserts what the body gives as the word of a party', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels have taken Karlstad.', taken],
        ['rebels said that they had taken Karlstad.', { ...taken, speaker: 'rebels' }],
      ]),
    ])
    expect(doubts(a)).toEqual(['a1-1 drift/attribution'])
  })

  test('all such sentences where the report also tells of less', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels said that they had taken Karlstad.', { ...taken, speaker: 'rebels' }],
        ['rebels are in parts of Karlstad, the UN said.', { ...taken, type: 'enter', speaker: 'UN' }],
        ['The fall of Karlstad is a blow.', taken],
      ]),
    ])
    expect(doubts(a)).toEqual(['a1-3 drift/attribution'])
  })

  test('a body that counts people does not speak for them', () => {
    const fled = { type: 'displace', actor: 'civilians', place: 'Tarnia', figure: { value: 9000 } }
    const a = account([
      report('a1', DAY, [
        ['9,000 have fled.', fled],
        ['9,000 have fled, the UN said.', { ...fled, speaker: 'UN' }],
      ]),
    ])
    expect(a.doubts).toEqual([])
  })

  test('a headline over an official toll is no drift', () => {
    const kill = { type: 'kill', place: 'Karlstad', figure: { measure: 'killed' as const, value: 12 } }
    const a = account([
      report('a1', DAY, [
        ['12 dead in Karlstad.', kill],
        ['12 people died, the UN said.', { ...kill, speaker: 'UN' }],
      ]),
    ])
    expect(a.doubts).toEqual([])
  })
})

describe('tellings of one passage that differ', () => {
  const told = (id: string, facts: { published: string }, ...claims: Parameters<typeof report>[2]): Reading =>
    report(id, facts, claims)
  const compare = (one: Reading, two: Reading) =>
    account([one, two], [shared(one, two, [[0, 0]], 'derived', 'a1')])

  test('the speaker is lost of what others contest', () => {
    const one = told('a1', DAY, ['rebels took Karlstad, the UN said.', { ...taken, speaker: 'UN' }])
    const two = told('a2', NEXT, ['rebels took Karlstad.', taken])
    const denial = { ...taken, stance: 'denied' as const, speaker: 'Tarnian army' }
    const three = report('a3', NEXT, [['The Tarnian army denied it.', denial]])
    expect(doubts(account([one, two, three], [shared(one, two, [[0, 0]], 'derived', 'a1')]))).toEqual([
      'a2-1 copies/attribution-lost',
    ])
    expect(doubts(compare(one, two))).toEqual([])
  })

  test('the speaker is another one: the later telling is doubted', () => {
    const a = compare(
      told('a1', DAY, ['rebels took Karlstad, the UN said.', { ...taken, speaker: 'UN' }]),
      told('a2', NEXT, ['rebels took Karlstad, residents said.', { ...taken, speaker: 'residents' }]),
    )
    expect(doubts(a)).toEqual(['a2-1 copies/attribution-changed'])
  })

  test('the number, the day, the actor or yes and no are changed', () => {
    const release = {
      type: 'release',
      actor: 'rebels',
      target: 'prisoners',
      place: 'Karlstad',
      speaker: 'UN',
    }
    const count = (value: number) => ({ ...release, figure: { measure: 'released' as const, value } })
    const rule = (b: object, a: object = { ...taken, speaker: 'UN' }) =>
      doubts(
        compare(
          told('a1', DAY, ['The UN told of rebels and the Tarnian army.', a as typeof taken]),
          told('a2', NEXT, ['The UN told of rebels and the Tarnian army.', b as typeof taken]),
        ),
      )
    expect(rule(count(5300), count(3500))).toEqual(['a2-1 copies/number-changed'])
    expect(
      rule({ ...taken, speaker: 'UN', time: '2030-03-01' }, { ...taken, speaker: 'UN', time: '2030-03-02' }),
    ).toEqual(['a2-1 copies/day-changed'])
    expect(rule({ ...taken, speaker: 'UN', actor: 'Tarnian army' })).toEqual(['a2-1 copies/actor-changed'])
    expect(rule({ ...taken, speaker: 'UN', stance: 'denied' })).toEqual(['a2-1 copies/denial-changed'])
    expect(rule({ ...taken, speaker: 'UN' })).toEqual([])
  })

  test('a noun that may be the person, another number of another body and a list in another order', () => {
    const none = (one: object, two: object) =>
      expect(
        compare(
          told('a1', DAY, ['The UN, the WFP and residents such as Jon Vik.', one as typeof taken]),
          told('a2', NEXT, ['The UN, the WFP and residents such as Jon Vik.', two as typeof taken]),
        ).doubts,
      ).toEqual([])
    none({ ...taken, speaker: 'residents' }, { ...taken, speaker: 'Jon Vik' })
    const fled = { type: 'displace', place: 'Karlstad' }
    none({ ...fled, speaker: 'UN', figure: { value: 9 } }, { ...fled, speaker: 'WFP', figure: { value: 7 } })
    none({ ...taken, actor: 'UN, WFP' }, { ...taken, actor: 'WFP, UN' })
    none({ ...taken, speaker: 'officials' }, { ...taken, speaker: 'UN' })
    none({ ...taken, speaker: 'Syrian army' }, { ...taken, speaker: 'Syrian defence ministry' })
    const grown = (value: number) => ({
      type: 'kill',
      place: 'Karlstad',
      figure: { measure: 'killed', value },
    })
    none(grown(12), grown(31))
    const staff = { type: 'evacuate', place: 'Tarnia' }
    none({ ...staff, actor: 'UN' }, { ...staff, actor: 'WFP', target: 'commanders' })
  })

  test('two agreements of nobody in no place are two matters', () => {
    const agreed = { type: 'agree' }
    const a = compare(
      told('a1', DAY, ['A truce was agreed.', agreed]),
      told('a2', NEXT, ['There was no deal.', { ...agreed, stance: 'denied' as const }]),
    )
    expect(a.doubts).toEqual([])
  })

  test('one has a place taken that the other has only entered', () => {
    const a = compare(
      told('a1', DAY, ['rebels took Karlstad.', taken]),
      told('a2', NEXT, ['rebels entered Karlstad.', { ...taken, type: 'enter' }]),
    )
    expect(doubts(a)).toEqual(['a1-1 copies/act-changed'])
  })
})

describe('times and stages', () => {
  test('a place dated to the day on which the offensive began', () => {
    const a = account([
      report('a1', DAY, [
        ['The offensive began on 1 March.', { type: 'attack', actor: 'rebels', time: '2030-03-01' }],
        ['rebels took Karlstad on 1 March.', { ...taken, time: '2030-03-01' }],
        ['rebels took Karlstad since.', { ...taken, time: '2030-03-01/2030-03-08' }],
        ['rebels took Lindholm on 2 March.', { ...taken, place: 'Lindholm', time: '2030-03-02' }],
      ]),
    ])
    expect(doubts(a)).toEqual(['a1-2 dates/start-of-offensive'])
  })

  test('the sentence that dates the offensive tells of the gain as of one that came after', () => {
    const start = { type: 'attack', actor: 'rebels', time: '2030-03-01' }
    const a = account([
      report('a1', DAY, [['The offensive began on 1 March and has seen Karlstad fall.', start, taken]]),
      report('a2', DAY, [['rebels took Karlstad on 1 March.', { ...taken, time: '2030-03-01' }]]),
    ])
    expect(doubts(a)).toEqual(['a2-1 dates/start-of-offensive'])
  })

  test('"now" and a year long past in one sentence about two sides', () => {
    const reading = report('a1', DAY, [
      [
        'Not since 2018 had rebels reached Karlstad until now, when the Tarnian army retook it.',
        { ...taken, type: 'advance' },
        { ...taken, actor: 'Tarnian army' },
      ],
    ])
    const at = (word: string, value: string) => {
      const start = reading.article.text.indexOf(word)
      return { start, end: start + word.length, rule: 'test', value, type: 'date' as const, sentence: 0 }
    }
    const a = account([{ ...reading, times: [at('2018', '2018'), at('until now', '2030-03-08')] }])
    expect(doubts(a)).toContain('a1-1 dates/now-and-history')
    expect(a.control.flatMap(({ claims }) => claims.map(({ state }) => state))).toEqual(['approached'])
  })

  test('still nearing a place that the same report has entered', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels say they are in Karlstad.', { ...taken, type: 'enter', speaker: 'rebels' }],
        ['rebels said they were nearing Karlstad.', { ...taken, type: 'advance', speaker: 'rebels' }],
      ]),
    ])
    expect(doubts(a)).toEqual(['a1-2 stages/older'])
  })

  test('nearing and entering in the voice of one report are a course of events', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels neared Karlstad.', { ...taken, type: 'advance' }],
        ['rebels entered Karlstad.', { ...taken, type: 'enter' }],
      ]),
    ])
    expect(a.doubts).toEqual([])
  })

  test('an undated gain of what another report has in the same hands for years', () => {
    const since = { type: 'govern', actor: 'rebels', place: 'Karlstad', background: true, time: '2025' }
    const a = account([
      report('a1', DAY, [['rebels have run Karlstad since 2025.', since]]),
      report('a2', DAY, [['rebels have taken Karlstad.', taken]]),
      report('a3', DAY, [['rebels took Karlstad on Friday.', { ...taken, time: '2030-03-08' }]]),
    ])
    expect(doubts(a)).toEqual(['a2-1 dates/old-gain'])
  })

  test('inside by one report, near by all others of its day', () => {
    const near = { ...taken, type: 'advance' }
    const a = account([
      report('a1', DAY, [['rebels are in Karlstad.', { ...taken, type: 'enter' }]]),
      report('a2', DAY, [['rebels are nearing Karlstad.', near]]),
      report('a3', NEXT, [['rebels are nearing Karlstad.', near]]),
    ])
    expect(doubts(a)).toEqual(['a1-1 stages/alone'])
    const held = { ...taken, actor: 'Tarnian army', type: 'hold' }
    const others = ['a2', 'a3'].map((id) =>
      report(id, DAY, [['Karlstad is neared.', { ...near, actor: null }]]),
    )
    const b = account([report('a1', DAY, [['The Tarnian army holds Karlstad.', held]]), ...others])
    expect(b.doubts).toEqual([])
  })

  test('two counts that are both for "a week"', () => {
    const fled = (value: number, time: string) => ({
      type: 'displace',
      actor: 'civilians',
      place: 'Tarnia',
      time,
      figure: { value, modifier: 'at-least' as const },
    })
    const a = account([
      report('a1', DAY, [['280 fled in a week.', fled(280, '2030-03-01/2030-03-08')]]),
      report('a2', NEXT, [['370 fled in a week.', fled(370, '2030-03-02/2030-03-09')]]),
    ])
    expect(doubts(a)).toEqual(['a2-1 figures/moving-window'])
  })
})

describe('words that take a side', () => {
  test.each(labelEntries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const rules = (sentence: string) =>
      doubts(account([report('a1', DAY, [[sentence, { type: 'clash', place: 'Karlstad' }]])]))
    for (const yes of examples(entry.yes)) expect(rules(yes)).toEqual([`a1-1 ${id}`])
    for (const no of examples(entry.no)) expect(rules(no)).toEqual([])
  })

  test('every set has words in lower case', () => {
    for (const { words } of labelSets) for (const word of words) expect(word).toBe(word.toLowerCase())
  })
})
