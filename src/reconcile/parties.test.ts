import { describe, expect, test } from 'vitest'
import { type Cast, report } from '../../test/reports.ts'
import { whoIsWho } from './names/index.ts'
import { partiesOf } from './parties.ts'

const CAST: Cast = {
  rebels: 'armed-group',
  'southern rebels': 'armed-group',
  insurgents: 'armed-group',
  'Tarn Front': 'armed-group',
  'Hill Guard': 'armed-group',
  'Syrian army': 'military',
  'Syrian government': 'government',
  'Syrian state television': 'media',
  'Iraqi army': 'military',
  'Marek Olsa': ['person', 'Tarn Front'],
  residents: 'people',
}

const parties = (texts: readonly string[]) => {
  const readings = texts.map((text, i) => report(`a${i + 1}`, {}, [text], CAST))
  return partiesOf(readings, whoIsWho(readings))
}

describe('sides', () => {
  const all = parties([
    'rebels led by the Tarn Front fought the Syrian army; the Hill Guard watched.',
    'southern rebels waited. insurgents left.',
    'Marek Olsa spoke. The Syrian government and Syrian state television spoke. The Iraqi army and residents left.',
  ])

  test.each([
    ['Syrian army', 'Syrian government', 'same'],
    ['Syrian army', 'Syrian state television', 'same'],
    ['Syrian army', 'Iraqi army', 'apart'],
    ['Marek Olsa', 'Tarn Front', 'same'],
    ['rebels', 'Tarn Front', 'open'],
    ['rebels', 'Hill Guard', 'apart'],
    ['rebels', 'southern rebels', 'open'],
    ['southern rebels', 'Tarn Front', 'apart'],
    ['rebels', 'insurgents', 'open'],
    ['rebels', 'Syrian army', 'apart'],
    ['Tarn Front', 'Hill Guard', 'apart'],
  ] as const)('%s and %s: %s', (a, b, tie) => {
    expect(all.tie(a, b)).toBe(tie)
    expect(all.tie(b, a)).toBe(tie)
  })

  test('nobody may be anybody, and allies may be any of those who are named', () => {
    expect(all.tie(null, 'Syrian army')).toBe('open')
    expect(all.tie("Tarnia's allies", 'Syrian army')).toBe('open')
  })
})
