import { describe, expect, test } from 'vitest'
import { account, report } from '../../../test/reports.ts'

const DAY = { published: '2030-03-08' }
const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }
const texts = (a: ReturnType<typeof account>, section: string) =>
  a.lines.filter((line) => line.section === section).map(({ text }) => text)

describe('who says it is always told', () => {
  test('a speaker who tells of himself, an outlet, a report without a name, a rumour', () => {
    const a = account([
      report('a1', DAY, [
        [
          'The Tarn Front said it had taken Karlstad.',
          { ...taken, actor: 'Tarn Front', speaker: 'Tarn Front' },
        ],
      ]),
      report('a2', { ...DAY, outlet: 'Tarn Times' }, [
        ['rebels took Lindholm.', { ...taken, place: 'Lindholm' }],
      ]),
      report('a3', DAY, [
        ['rebels took Hov.', { ...taken, place: 'Hov' }],
        ['Reports say rebels took Ek.', { ...taken, place: 'Ek', stance: 'rumoured' }],
      ]),
    ])
    expect(texts(a, 'control').sort()).toEqual([
      'Report [3] says rebels have taken Hov.',
      'Tarn Times says rebels have taken Lindholm.',
      'The Tarn Front says it has taken Karlstad.',
      'Unnamed reports say rebels have taken Ek.',
    ])
  })

  test('no line says that anything is confirmed or a fact', () => {
    const a = account([report('a1', DAY, [['rebels took Karlstad.', { ...taken, speaker: 'UN' }]])])
    for (const { text } of a.lines) expect(text).not.toMatch(/confirm|verified|in fact/i)
  })
})

test('several places of which the same is said by the same share a line', () => {
  const a = account([
    report('a1', DAY, [
      [
        'The UN said rebels were in Ek, Hov and Lindholm.',
        ...['Ek', 'Hov', 'Lindholm'].map((place) => ({
          type: 'enter',
          actor: 'rebels',
          place,
          speaker: 'UN',
        })),
      ],
    ]),
  ])
  expect(texts(a, 'control')).toEqual(['The UN says rebels have entered Ek, Hov and Lindholm.'])
})

test('a place that was just named is "it", and a clause just said is denied as "it"', () => {
  const left = { type: 'withdraw', actor: 'Tarnian army', place: 'Karlstad' }
  const a = account([
    report('a1', DAY, [
      ['rebels took Karlstad, the UN said.', { ...taken, speaker: 'UN' }],
      ['The Tarnian army left, the UN said.', { ...left, speaker: 'UN' }],
      ['The Tarnian army denied it.', { ...left, stance: 'denied', speaker: 'Tarnian army' }],
    ]),
  ])
  expect(texts(a, 'control')).toEqual([
    'The UN says rebels have taken Karlstad; the UN says the Tarnian army has withdrawn from it; the Tarnian army denies it.',
  ])
  expect(texts(a, 'disputes')).toEqual([
    'Reports disagree on what the Tarnian army did in Karlstad: the UN says the Tarnian army has withdrawn from Karlstad; the Tarnian army denies it.',
  ])
})

test('days come from what claims say, never from the day of publication', () => {
  const a = account([
    report('a1', DAY, [
      ['rebels took Karlstad on Friday.', { ...taken, time: '2030-03-07' }],
      ['rebels took Lindholm.', { ...taken, place: 'Lindholm' }],
    ]),
  ])
  expect(texts(a, 'timeline')).toEqual(['7 March 2030: report [1] says rebels have taken Karlstad.'])
})

test('what is forecast and what is recalled stay out of the present', () => {
  const a = account([
    report('a1', DAY, [
      ['rebels could take Karlstad.', { ...taken, stance: 'predicted' }],
      ['rebels took Karlstad in 2011.', { ...taken, time: '2011', background: true }],
    ]),
  ])
  expect(texts(a, 'expected')).toEqual(['Report [1] says rebels could take Karlstad.'])
  expect(texts(a, 'background')).toEqual(['2011: report [1] says rebels have taken Karlstad.'])
  expect(texts(a, 'timeline')).toEqual([])
})

test('the words of an appeal stand in quotation marks, as the sentence has them', () => {
  const sentence = 'The UN called for a truce before the harvest, while fighting went on.'
  const start = sentence.indexOf('called')
  const a = account([
    report('a1', DAY, [[sentence, { type: 'urge', actor: 'UN', words: { start, end: start + 6 } }]]),
  ])
  expect(texts(a, 'short')).toEqual(['Report [1] says the UN has made an appeal: “called for a truce”'])
})

test('the first lines are at most seven and spread over matters', () => {
  const towns = Array.from(
    { length: 30 },
    (_, i) => `Town${String.fromCharCode(97 + (i % 26))}${i > 25 ? 'x' : ''}`,
  )
  const a = account([
    report('a1', DAY, [
      ...towns.map(
        (place, i) =>
          [`rebels took ${place}.`, { ...taken, place, actor: i % 2 ? 'rebels' : 'Tarn Front' }] as const,
      ),
      ['12 people died.', { type: 'kill', place: 'Tarnia', figure: { measure: 'killed', value: 12 } }],
      ['40 fled.', { type: 'displace', place: 'Tarnia', figure: { measure: 'displaced', value: 40 } }],
    ]),
  ])
  const short = texts(a, 'short')
  expect(short.length).toBeLessThanOrEqual(7)
  expect(short).toContain('12 people have been killed in Tarnia, according to report [1].')
  expect(short).toContain('40 people have been displaced in Tarnia, according to report [1].')
})
