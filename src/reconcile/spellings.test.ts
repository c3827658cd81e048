import { expect, test } from 'vitest'
import { report } from '../../test/reports.ts'
import { onePlaceName } from './spellings.ts'

const at = (id: string, place: string, lat: number) => {
  const reading = report(id, {}, [[`rebels took ${place}.`, { type: 'capture', place }]])
  return { ...reading, places: reading.places.map((p) => ({ ...p, lat, lon: 10 })) }
}

test('spellings of one point of the map are one place, by what most mentions write', () => {
  const nameOf = onePlaceName([at('a', 'Talbisa', 4.5), at('b', 'Talbiseh', 4.5), at('c', 'Talbiseh', 4.5)])
  expect(nameOf('Talbisa')).toBe('Talbiseh')
  expect(nameOf('Talbiseh')).toBe('Talbiseh')
})

test('other points and names that nobody knows stay apart', () => {
  const nameOf = onePlaceName([at('a', 'Talbisa', 4.5), at('b', 'Talbiseh', 5.5)])
  expect(nameOf('Talbisa')).toBe('Talbisa')
  expect(nameOf('Malei')).toBe('Malei')
})
