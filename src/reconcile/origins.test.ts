import { describe, expect, test } from 'vitest'
import { account, report, shared } from '../../test/reports.ts'

const DAY = { published: '2030-03-08' }
const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }
const support = (a: ReturnType<typeof account>, id: string) => a.claims.find((c) => c.id === id)!.support

describe('origins', () => {
  test('a named speaker is one origin in however many reports; a person speaks for his body', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels took Karlstad, Jon Vik said.', { ...taken, speaker: 'Jon Vik (Tarn Observatory)' }],
      ]),
      report('a2', DAY, [
        ['rebels took Karlstad, the Tarn Observatory said.', { ...taken, speaker: 'Tarn Observatory' }],
      ]),
    ])
    expect(a.origins.map(({ kind, name }) => [kind, name])).toEqual([['speaker', 'Tarn Observatory']])
    expect(support(a, 'a1-1')).toEqual({ articles: 2, publishers: 0, origins: 1, unknown: 0 })
  })

  test('what stands in shared passages is one text, by its earlier outlet', () => {
    const one = report('a1', { ...DAY, outlet: 'Tarn Wire' }, [['rebels took Karlstad.', taken]])
    const two = report('a2', { ...DAY, outlet: 'Tarn Times' }, [['Karlstad has fallen to rebels.', taken]])
    const a = account([one, two], [shared(one, two, [[0, 0]], 'derived', 'a1')])
    expect(a.origins.map(({ kind, name }) => [kind, name])).toEqual([['text', 'Tarn Wire']])
    expect(support(a, 'a1-1')).toEqual({ articles: 2, publishers: 2, origins: 1, unknown: 0 })
  })

  test('reports that name nobody and share nothing are unknown, each for itself', () => {
    const a = account([
      report('a1', DAY, [['rebels took Karlstad.', taken]]),
      report('a2', DAY, [['rebels took Karlstad.', taken]]),
    ])
    expect(a.origins.map(({ kind }) => kind)).toEqual(['unknown', 'unknown'])
    expect(support(a, 'a1-1')).toEqual({ articles: 2, publishers: 0, origins: 0, unknown: 2 })
  })

  test('state television and the state agency of one country are its state media', () => {
    const a = account([
      report('a1', DAY, [
        [
          'rebels took Karlstad, Tarnian state television said.',
          { ...taken, speaker: 'Tarnian state television' },
        ],
      ]),
      report('a2', DAY, [
        ['rebels took Karlstad, Tarnian state media said.', { ...taken, speaker: 'Tarnian state media' }],
      ]),
    ])
    expect(a.origins.map(({ name }) => name)).toEqual(['Tarnian state media'])
  })

  test('two who say it together are two origins; "we" is the report, and a voice message is nobody', () => {
    const a = account([
      report('a1', DAY, [
        ['rebels took Karlstad, a nurse and a driver said.', { ...taken, speaker: 'a nurse and a driver' }],
        ['We saw rebels in Karlstad.', { ...taken, speaker: 'we' }],
        ['A voice message says that Karlstad fell.', { ...taken, speaker: 'voice message' }],
      ]),
    ])
    expect(a.origins.map(({ kind, name }) => [kind, name])).toEqual([
      ['speaker', 'a nurse'],
      ['speaker', 'a driver'],
      ['unknown', null],
    ])
  })

  test('a body that others cite speaks for itself in its own bulletin', () => {
    const a = account([
      report('a1', { ...DAY, outlet: 'Hydro-Lind' }, [
        ['Hydro-Lind closed the road at Karlstad.', { type: 'close', target: 'road', place: 'Karlstad' }],
      ]),
      report('a2', DAY, [
        [
          'The road is shut, Hydro-Lind said.',
          { type: 'close', target: 'road', place: 'Karlstad', speaker: 'Hydro-Lind' },
        ],
      ]),
    ])
    expect(a.origins.map(({ name }) => name)).toEqual(['Hydro-Lind'])
  })

  test('publishers are named outlets, or hosts of addresses', () => {
    const a = account([
      report('a1', { outlet: 'Tarn Times' }, [['rebels took Karlstad.', taken]]),
      report('a2', { outlet: 'The Tarn Times' }, [['rebels took Karlstad.', taken]]),
      report('a3', { url: 'https://www.example.org/x' }, [['rebels took Karlstad.', taken]]),
      report('a4', {}, [['rebels took Karlstad.', taken]]),
    ])
    expect(support(a, 'a1-1')).toMatchObject({ articles: 4, publishers: 2, unknown: 4 })
  })

  test('lineage that runs in a circle is no trouble', () => {
    const three = ['a1', 'a2', 'a3'].map((id) => report(id, DAY, [['rebels took Karlstad.', taken]])) as [
      ReturnType<typeof report>,
      ReturnType<typeof report>,
      ReturnType<typeof report>,
    ]
    const [x, y, z] = three
    const round = [
      shared(x, y, [[0, 0]], 'copy', 'a1'),
      shared(y, z, [[0, 0]], 'copy', 'a2'),
      shared(z, x, [[0, 0]], 'copy', 'a3'),
    ]
    const a = account(three, round)
    expect(a.origins).toHaveLength(1)
    expect(support(a, 'a1-1')).toEqual({ articles: 3, publishers: 0, origins: 1, unknown: 0 })
  })
})
