import { describe, expect, test } from 'vitest'
import { account, report } from '../../../test/reports.ts'
import type { ClaimFigure } from '../../model/claim.ts'

type Toll = { told: string; value: number; time?: string; speaker?: string; figure?: Partial<ClaimFigure> }

/** The series of tolls of Tarnia: the values of each, and how they stand to each other. */
const series = (tolls: readonly Toll[]) =>
  account(
    tolls.map(({ told, value, time, speaker, figure }, i) =>
      report(`a${i + 1}`, { published: told }, [
        [
          `${value} people were killed.`,
          {
            type: 'kill',
            place: 'Tarnia',
            time: time ?? null,
            speaker: speaker ?? null,
            figure: { measure: 'killed', value, ...figure },
          },
        ],
      ]),
    ),
  ).figures.map(({ points, relation }) => [points.map((p) => p.value), relation])

describe('what a toll is of', () => {
  test('a war is not the attack of a day', () => {
    expect(
      series([
        { told: '2030-06-07', value: 40_000, time: '2027-04/2030-06-07', speaker: 'UN' },
        { told: '2030-06-07', value: 31, time: '2030-06-07', speaker: 'WFP' },
      ]).sort(),
    ).toEqual([
      [[31], 'single'],
      [[40_000], 'single'],
    ])
  })
  test('a number without any time is of the war where it is about as large', () => {
    expect(
      series([
        { told: '2030-06-07', value: 40_000, time: '2027-04/2030-06-07' },
        { told: '2030-06-08', value: 42_000 },
        { told: '2030-06-08', value: 9, time: '2030-06-08' },
      ]).sort(),
    ).toEqual([
      [[40_000, 42_000], 'update'],
      [[9], 'single'],
    ])
  })
  test('a toll cannot fall: fewer on a later day are others', () => {
    expect(
      series([
        { told: '2030-06-04', value: 31, time: '2030-06-03' },
        { told: '2030-06-08', value: 5, time: '2030-06-07' },
      ]),
    ).toEqual([
      [[31], 'single'],
      [[5], 'single'],
    ])
  })
  test('a toll that grows is one', () => {
    expect(
      series([
        { told: '2030-06-04', value: 31, time: '2030-06-03' },
        { told: '2030-06-05', value: 45, time: '2030-06-04' },
      ]),
    ).toEqual([[[31, 45], 'update']])
  })
  test('a toll that names no side is that of the only side named, and "the attackers" are none', () => {
    const killed = (value: number, actor: string | null) => ({
      type: 'kill',
      actor,
      place: 'Tarnia',
      figure: { measure: 'killed' as const, value },
    })
    const told = (a: string | null, b: string | null, other: number) =>
      account([
        report('a1', { published: '2030-06-07' }, [['12 were killed.', killed(12, a)]]),
        report('a2', { published: '2030-06-07' }, [[`${other} were killed.`, killed(other, b)]]),
      ]).figures.length
    expect(told('rebels', null, 14)).toBe(1)
    expect(told('rebels', null, 90)).toBe(2)
    expect(told('rebels', 'Tarnian army', 14)).toBe(2)
    expect(told('attackers', null, 90)).toBe(1)
  })
})
