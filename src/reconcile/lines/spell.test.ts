import { expect, test } from 'vitest'
import { account, CAST, report } from '../../../test/reports.ts'

test('an abbreviation is given in full once, where a reader meets it first', () => {
  const cast = { ...CAST, 'Tarn Relief Network': 'organisation', TRN: 'organisation' } as const
  const said = (place: string, day: string) =>
    [
      `TRN said a flood hit ${place}.`,
      { type: 'hazard', manner: 'flood', place, speaker: 'TRN', time: day },
    ] as const
  const reading = report(
    'a1',
    { published: '2030-03-08' },
    [
      'The Tarn Relief Network (TRN) works in Tarnia.',
      said('Karlstad', '2030-03-06'),
      said('Hov', '2030-03-07'),
    ],
    cast,
  )
  const named = account([reading]).lines.filter(({ text }) => text.includes('TRN'))
  expect(named.length).toBeGreaterThan(1)
  expect(named[0]!.text).toContain('TRN (Tarn Relief Network) says')
  for (const { text } of named.slice(1)) expect(text).not.toContain('Relief')
})
