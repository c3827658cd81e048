import { expect, test } from 'vitest'
import { account, report, type Said } from '../../../test/reports.ts'

const DAY = { published: '2030-03-08' }
const told = (section: string, ...claims: readonly Said[]) =>
  account([report('a1', DAY, [['A sentence of rebels, soldiers, 12 and Karlstad.', ...claims]])])
    .lines.filter((line) => line.section === section)
    .map(({ text }) => text)

test('a line that names neither place nor whom nor a number is left out', () => {
  const dated = { time: '2030-03-07' }
  expect(told('timeline', { type: 'attack', actor: 'rebels', ...dated })).toEqual([])
  expect(told('timeline', { type: 'hazard', manner: 'storm', ...dated })).toEqual([])
  expect(told('timeline', { type: 'attack', actor: 'rebels', target: 'soldiers', ...dated })).toEqual([
    '7 March 2030: report [1] says rebels have attacked soldiers.',
  ])
  expect(told('timeline', { type: 'hazard', manner: 'storm', place: 'Karlstad', ...dated })).toEqual([
    '7 March 2030: report [1] says a storm has hit Karlstad.',
  ])
})

test('"civilians have been killed" is left out beside a toll of the place, not where it says by whom', () => {
  const toll = { type: 'kill', place: 'Karlstad', figure: { measure: 'killed', value: 12 } } as const
  const plain = { type: 'kill', target: 'civilians', place: 'Karlstad' }
  const short = (...claims: Said[]) => told('short', ...claims).join(' ')
  expect(short(toll, plain)).not.toContain('civilians have been killed')
  expect(short(plain)).toContain('civilians have been killed in Karlstad')
  expect(short(toll, { ...plain, actor: 'rebels' })).toContain('rebels have killed civilians in Karlstad')
})

test('history without a time is told only where it says who did it and where', () => {
  const past = { type: 'encircle', place: 'Karlstad', background: true }
  expect(told('background', past)).toEqual([])
  expect(told('background', { ...past, actor: 'rebels' })).toHaveLength(1)
  expect(told('background', { ...past, time: '2014' })).toHaveLength(1)
  expect(told('background', { ...past, time: '2030-03-07' })).toEqual([])
})

test('a toll that began as that of a town leaves out the plain dead of either place', () => {
  const toll = (place: string, value: number) =>
    ({ type: 'kill', place, figure: { measure: 'killed', value } }) as const
  const lines = told(
    'short',
    toll('Karlstad', 12),
    toll('Tarnia', 12),
    toll('Tarnia', 31),
    { type: 'kill', target: 'civilians', place: 'Karlstad' },
    { type: 'kill', target: 'civilians', place: 'Tarnia' },
  ).join(' ')
  expect(lines).toContain('31 people have been killed in Tarnia')
  expect(lines).not.toContain('civilians have been killed')
})

test('neither how long it took nor towns without names are among the first', () => {
  const capture = { type: 'capture', actor: 'rebels' }
  const lines = told(
    'short',
    { ...capture, figure: { measure: 'places', value: 2, unit: 'towns' } },
    { ...capture, place: 'Karlstad', figure: { measure: 'duration', value: 3, unit: 'days' } },
  )
  expect(lines).toEqual(['Report [1] says rebels have taken Karlstad.'])
})
