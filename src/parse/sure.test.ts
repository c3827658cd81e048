import { expect, test } from 'vitest'
import { SureTable } from './sure.ts'

test('a class is found under its key alone, whatever other keys meet in its place', () => {
  const keys = [0, 16, 32, -16, 48, 2 ** 31 - 1, -(2 ** 31), 5, 21]
  const table = new SureTable(keys.flatMap((key, i) => [key, i % 3]))
  expect(keys.map((key) => table.find(key))).toEqual(keys.map((_, i) => i % 3))
  expect([64, -1, 37, 1].map((key) => table.find(key))).toEqual([-1, -1, -1, -1])
})

test('an empty table knows nothing', () => {
  expect(new SureTable([]).find(0)).toBe(-1)
})
