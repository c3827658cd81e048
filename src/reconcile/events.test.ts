import { expect, test } from 'vitest'
import { account, report } from '../../test/reports.ts'

const DAY = { published: '2030-03-08' }
const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad' }

test('claims of one happening are one event, whoever tells it and however much each says', () => {
  const a = account([
    report('a1', DAY, [['rebels took Karlstad.', taken]]),
    report('a2', DAY, [
      ['Karlstad has fallen.', { ...taken, actor: null }],
      ['rebels hold Karlstad.', { ...taken, type: 'hold' }],
    ]),
    report('a3', DAY, [
      ['rebels took Karlstad on Friday.', { ...taken, time: '2030-03-08', speaker: 'rebels' }],
    ]),
  ])
  expect(a.events).toHaveLength(1)
  expect(a.events[0]).toMatchObject({
    type: 'capture',
    actor: 'rebels',
    place: 'Karlstad',
    time: '2030-03-08',
    status: 'unclear',
  })
})

test('other places, other days, other sides, forecasts and hazards of another manner are other events', () => {
  const a = account([
    report('a1', DAY, [
      ['rebels took Karlstad.', taken],
      ['rebels took Lindholm.', { ...taken, place: 'Lindholm' }],
      ['rebels could take Karlstad.', { ...taken, stance: 'predicted' }],
      ['The Tarnian army took Karlstad.', { ...taken, actor: 'Tarnian army' }],
      ['A strike hit Karlstad on the 1st.', { type: 'strike', place: 'Karlstad', time: '2030-03-01' }],
      ['A strike hit Karlstad on the 5th.', { type: 'strike', place: 'Karlstad', time: '2030-03-05' }],
      ['A storm hit Karlstad.', { type: 'hazard', manner: 'storm', place: 'Karlstad' }],
      ['A flood hit Karlstad.', { type: 'hazard', manner: 'flood', place: 'Karlstad' }],
    ]),
  ])
  expect(a.events).toHaveLength(8)
})

test('history is in no event', () => {
  const a = account([
    report('a1', DAY, [['rebels took Karlstad in 2011.', { ...taken, time: '2011', background: true }]]),
  ])
  expect(a.events).toEqual([])
  expect(a.claims).toHaveLength(1)
})

test('two named origins corroborate, one does not, and a denial makes it disputed', () => {
  const by = (speaker: string, stance: 'asserted' | 'denied' = 'asserted') => ({ ...taken, speaker, stance })
  const status = (...said: ReturnType<typeof by>[]) =>
    account(said.map((s, i) => report(`a${i}`, DAY, [['rebels took Karlstad.', s]]))).events[0]!.status
  expect(status(by('UN'), by('WFP'))).toBe('corroborated')
  expect(status(by('UN'), by('UN'))).toBe('single-origin')
  expect(status(by('UN'), by('Tarnian army', 'denied'))).toBe('disputed')
})

test('an offensive in a whole country is not the attack on one thing somewhere in it', () => {
  const a = account([
    report('a1', DAY, [['An offensive goes on in Tarnia.', { type: 'attack', place: 'Tarnia' }]]),
    report('a2', DAY, [
      ['rebels attacked checkpoints.', { type: 'attack', target: 'checkpoints', place: 'Tarnia' }],
    ]),
  ])
  expect(a.events).toHaveLength(2)
})
