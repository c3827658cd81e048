import { describe, expect, test } from 'vitest'
import { report, type Said } from '../../test/reports.ts'
import { orderOf, relate } from './relate.ts'
import { casebookOf } from './statements.ts'

const pair = (a: Said & { told?: string }, b: Said & { told?: string }) => {
  const readings = [a, b].map(({ told, ...said }, i) =>
    report(`a${i + 1}`, told ? { published: told } : {}, [
      ['rebels, southern rebels, Tarn Front, Tarnian army', said],
    ]),
  )
  const book = casebookOf({ id: 's', articles: ['a1', 'a2'] }, readings, [])
  const [one, two] = book.statements as [(typeof book.statements)[0], (typeof book.statements)[0]]
  return { relation: relate(one, two, book.parties), order: orderOf(one, two) }
}

const DAY = '2030-03-08'
const taken = { type: 'capture', actor: 'rebels', place: 'Karlstad', told: DAY }

describe('relations of two statements that answer one question', () => {
  test.each([
    ['the same', {}, {}, 'same'],
    ['one says more', {}, { time: DAY }, 'refines'],
    ['one denies', {}, { stance: 'denied' as const }, 'denies'],
    ['one denies, days later', { told: '2030-03-05' }, { stance: 'denied' as const }, 'updates'],
    ['one forecasts', {}, { stance: 'predicted' as const }, 'forecast'],
    ['another stage on one day', {}, { type: 'advance' }, 'contradicts'],
    ['another stage on another day', {}, { type: 'advance', told: '2030-03-06' }, 'updates'],
    ['another side', {}, { actor: 'Tarnian army' }, 'contradicts'],
    ['a side within', {}, { actor: 'southern rebels' }, 'same'],
    ['who took it holds it', {}, { type: 'hold' }, 'same'],
    ['another matter', {}, { type: 'protest' }, 'scope'],
  ])('%s', (_, a, b, relation) => {
    expect(pair({ ...taken, ...a }, { ...taken, ...b }).relation).toBe(relation)
  })

  test('without a day a clash in time is unclear', () => {
    const { told, ...undated } = taken
    expect(pair(undated, { ...undated, type: 'advance' }).relation).toBe('unclear')
  })
})

test('days that claims name decide, then days of publication', () => {
  expect(pair({ ...taken, time: '2030-03-01' }, { ...taken, time: '2030-03-02' }).order).toBe('later')
  expect(pair({ ...taken, time: '2030-03-01/2030-03-05' }, { ...taken, time: '2030-03-02' }).order).toBe(
    'together',
  )
  expect(pair(taken, { ...taken, told: '2030-03-07' }).order).toBe('earlier')
})
