import { expect, test } from 'vitest'
import { account, report } from '../../test/reports.ts'

const DAY = { published: '2030-03-08' }
const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }

test('control is claimed by its own side, reported by others, denied by whoever denies it', () => {
  const a = account([
    report('a1', DAY, [
      ['rebels took Karlstad, rebels said.', { ...taken, speaker: 'rebels' }],
      ['rebels took Karlstad, the Tarn Observatory said.', { ...taken, speaker: 'Tarn Observatory' }],
      ['rebels took Karlstad.', taken],
      [
        'The Tarnian army denied that Karlstad was lost.',
        { ...taken, stance: 'denied', speaker: 'Tarnian army' },
      ],
      ['Reports say rebels took Karlstad.', { ...taken, stance: 'rumoured' }],
    ]),
  ])
  expect(a.control).toHaveLength(1)
  expect(a.control[0]!.claims.map(({ how, speaker, state }) => [how, speaker, state])).toEqual([
    ['claimed-by', 'rebels', 'taken'],
    ['reported-by', 'Tarn Observatory', 'taken'],
    ['reported-by', null, 'taken'],
    ['denied-by', 'Tarnian army', 'taken'],
    ['reported-by', 'unnamed reports', 'taken'],
  ])
})

test('a province and its town stand apart, a country and history are left out, each place has its point', () => {
  const a = account([
    report('a1', DAY, [
      ['rebels took Karlstad.', taken],
      ['rebels took Karlstad province.', { ...taken, place: 'Karlstad province' }],
      ['rebels advanced in Tarnia.', { type: 'advance', actor: 'rebels', place: 'Tarnia' }],
      [
        'The army took Hov in 2011.',
        { type: 'capture', actor: 'Tarnian army', place: 'Hov', background: true },
      ],
      ['rebels will take Lindholm.', { ...taken, place: 'Lindholm', stance: 'planned' }],
    ]),
  ])
  expect(a.control.map(({ place }) => place).sort()).toEqual(['Karlstad', 'Karlstad province', 'Lindholm'])
  expect(a.control.every(({ lat, lon }) => lat !== null && lon !== null)).toBe(true)
  expect(a.control.find(({ place }) => place === 'Lindholm')!.claims[0]!.state).toBe('about to fall')
})
