import { describe, expect, test } from 'vitest'
import { account, report, type Said } from '../../../test/reports.ts'
import type { ClaimFigure } from '../../model/claim.ts'

type Told = { day?: string; value: number; speaker?: string; figure?: Partial<ClaimFigure> } & Partial<Said>

/** One report for each number; all count the displaced of Tarnia unless they say otherwise. */
const series = (told: readonly Told[]) =>
  account(
    told.map(({ day, value, figure, speaker, ...rest }, i) =>
      report(`a${i + 1}`, day ? { published: day } : {}, [
        [
          `${value} people have fled, ${speaker ?? 'it'} said.`,
          {
            type: 'displace',
            actor: 'civilians',
            place: 'Tarnia',
            speaker: speaker ?? null,
            figure: { measure: 'displaced', value, ...figure },
            ...rest,
          },
        ],
      ]),
    ),
  ).figures

const relations = (told: readonly Told[]) => series(told).map(({ relation }) => relation)

describe('numbers of one question', () => {
  test('a total that grew is an update, by whomever it is told', () => {
    const told = [
      { day: '2030-03-07', value: 280_000, speaker: 'WFP', figure: { modifier: 'at-least' as const } },
      { day: '2030-03-08', value: 370_000, speaker: 'UN', figure: { modifier: 'at-least' as const } },
    ]
    expect(relations(told)).toEqual(['update'])
    expect(series(told)[0]!.points.map(({ value }) => value)).toEqual([280_000, 370_000])
  })

  test('a number told twice is the same, one told once is single', () => {
    expect(
      relations([
        { day: '2030-03-07', value: 12 },
        { day: '2030-03-08', value: 12 },
      ]),
    ).toEqual(['same'])
    expect(relations([{ day: '2030-03-07', value: 12 }])).toEqual(['single'])
  })

  test('two exact counts of one day by two origins contradict each other', () => {
    expect(
      relations([
        { day: '2030-03-07', value: 12, speaker: 'UN' },
        { day: '2030-03-07', value: 40, speaker: 'WFP' },
      ]),
    ).toEqual(['contradiction'])
  })

  test('two bounds that one number fits differ in scope only', () => {
    expect(
      relations([
        { day: '2030-03-07', value: 12, speaker: 'UN', figure: { modifier: 'at-least' } },
        { day: '2030-03-07', value: 40, speaker: 'WFP', figure: { modifier: 'at-least' } },
      ]),
    ).toEqual(['scope'])
  })

  test('without a day nothing can be said', () => {
    expect(
      relations([
        { value: 12, speaker: 'UN' },
        { value: 40, speaker: 'WFP' },
      ]),
    ).toEqual(['unclear'])
  })

  test('a forecast and "thousands" stand apart from a count', () => {
    const open = account([
      report('a1', { published: '2030-03-07' }, [
        [
          '280,000 people have fled.',
          { type: 'displace', actor: 'civilians', place: 'Tarnia', figure: { value: 280_000 } },
        ],
        [
          'Up to 1.5 million could flee.',
          {
            type: 'displace',
            actor: 'civilians',
            place: 'Tarnia',
            stance: 'predicted',
            figure: { value: 1_500_000, modifier: 'at-most' },
          },
        ],
        [
          'Thousands fled.',
          {
            type: 'displace',
            actor: 'civilians',
            place: 'Tarnia',
            figure: { value: 1000, modifier: 'at-least' },
          },
        ],
      ]),
    ])
    expect(open.figures.map(({ relation, points }) => [relation, points.map((p) => p.value)])).toEqual([
      ['single', [280_000]],
      ['projection', [1_500_000]],
      ['single', [1000]],
    ])
    expect(open.lines.map(({ text }) => text)).toContain(
      'Thousands of people have been displaced in Tarnia, according to report [1].',
    )
  })

  test('households are not people, a town is not the country, soldiers are not civilians', () => {
    const a = account([
      report('a1', { published: '2030-03-07' }, [
        [
          '1,800 households left Karlstad.',
          { type: 'displace', place: 'Karlstad', figure: { value: 1800, unit: 'households' } },
        ],
        ['40 people left Karlstad.', { type: 'displace', place: 'Karlstad', figure: { value: 40 } }],
        ['90 people fled.', { type: 'displace', place: 'Tarnia', figure: { value: 90 } }],
        [
          '6 soldiers died.',
          { type: 'kill', target: 'soldiers', place: 'Tarnia', figure: { measure: 'killed', value: 6 } },
        ],
        [
          '7 civilians died.',
          { type: 'kill', target: 'civilians', place: 'Tarnia', figure: { measure: 'killed', value: 7 } },
        ],
      ]),
    ])
    expect(a.figures).toHaveLength(5)
  })

  test('a toll retold of the town that it happened in belongs to the toll of the crisis', () => {
    const kill = (place: string, value: number) => ({
      type: 'kill',
      place,
      figure: { measure: 'killed' as const, value },
    })
    const a = account([
      report('a1', { published: '2030-03-07' }, [['12 died in the floods.', kill('Tarnia', 12)]]),
      report('a2', { published: '2030-03-07' }, [['12 died in Karlstad.', kill('Karlstad', 12)]]),
      report('a3', { published: '2030-03-08' }, [['31 have died.', kill('Tarnia', 31)]]),
    ])
    expect(a.figures.map(({ relation, points }) => [relation, points.map((p) => p.value)])).toEqual([
      ['update', [12, 31]],
    ])
  })

  test('civilians among the dead are no earlier toll, also where "people" names civilians elsewhere', () => {
    const killed = (target: string, value: number) => ({
      type: 'kill',
      target,
      place: 'Tarnia',
      figure: { measure: 'killed' as const, value },
    })
    const reading = report('a1', { published: '2030-03-07' }, [
      ['826 people died, 111 of them civilians.', killed('people', 826), killed('civilians', 111)],
    ])
    const start = reading.article.text.indexOf('people')
    const mark = { start, end: start + 6, rule: 'test', sentence: 0, of: null, kind: 'people' as const }
    const a = account([{ ...reading, entities: [{ ...mark, name: 'civilians', form: 'nominal' as const }] }])
    expect(a.figures.map(({ points }) => points.map((p) => p.value))).toEqual([[826], [111]])
  })

  test('history is no number of the present', () => {
    expect(
      relations([
        { day: '2030-03-07', value: 12 },
        { day: '2030-03-07', value: 700, time: '2000', background: true },
        { day: '2030-03-07', value: 90, time: '2015' },
      ]),
    ).toEqual(['single'])
  })

  test('what two have each done is two numbers and no contradiction', () => {
    const rescue = (actor: string, value: number) => ({
      type: 'evacuate',
      actor,
      target: 'people',
      place: 'Karlstad',
      figure: { measure: 'other' as const, value },
    })
    const a = account([
      report('a1', { published: '2030-03-07' }, [
        ['The army flew out 17 people.', rescue('Tarnian army', 17)],
        ['Gallia flew out 64 people.', rescue('Gallia', 64)],
      ]),
    ])
    expect(a.figures.map(({ relation }) => relation)).toEqual(['single', 'single'])
  })
})
