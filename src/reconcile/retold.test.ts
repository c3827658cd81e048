import { expect, test } from 'vitest'
import { account, report, shared } from '../../test/reports.ts'

const SENTENCE = '40 people were killed.'
const kill = (place: string | null) => ({
  type: 'kill',
  target: 'people',
  place,
  figure: { measure: 'killed' as const, value: 40 },
})

test('one sentence in two reports has one place, that of the older report', () => {
  const a = report('a', { published: '2030-06-07' }, [[SENTENCE, kill('Karlstad')]])
  const b = report('b', { published: '2030-06-08' }, [[SENTENCE, kill('Belmora')]])
  // What the test's reports name as a place stands in the sentence; here only the context told it.
  const apart = [a, b].map((reading) => ({ ...reading, places: [] }))
  const lineage = shared(a, b, [[0, 0]], 'copy', 'a')
  const verbatim = { ...lineage, passages: lineage.passages.map((p) => ({ ...p, how: 'verbatim' as const })) }
  expect(account(apart, [verbatim]).figures.map(({ place }) => place)).toEqual(['Karlstad'])
  expect(account([a, b], [verbatim]).figures.map(({ place }) => place)).toEqual(['Karlstad', 'Belmora'])
  expect(account(apart, [lineage]).figures).toHaveLength(2)
})
