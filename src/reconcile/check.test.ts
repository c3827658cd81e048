import { describe, expect, test } from 'vitest'
import { account, report } from '../../test/reports.ts'
import { unfounded } from './check.ts'
import { checked } from './lines/draft.ts'
import { originsOf } from './origins.ts'
import { casebookOf } from './statements.ts'

const reading = report('a1', { published: '2030-03-08', outlet: 'Tarn Times' }, [
  [
    'On Friday Olsa said that more than 370,000 people had left Karlstad.',
    {
      type: 'displace',
      actor: 'civilians',
      place: 'Karlstad',
      time: '2030-03-07',
      speaker: 'Marek Olsa (Tarn Front)',
      figure: { measure: 'displaced', value: 370_000, modifier: 'at-least' },
    },
  ],
  ['Ilse Moor left Lindholm with 12 aides.', { type: 'depart', actor: 'Ilse Moor', place: 'Lindholm' }],
])
const book = casebookOf({ id: 's', articles: ['a1'] }, [reading], [])
const missing = (text: string, ...ids: string[]) => unfounded(text, ids, book)

describe('names, numbers and days of a line stand in its evidence', () => {
  test.each([
    'at least 370,000 people have left Karlstad, according to Marek Olsa of the Tarn Front',
    '7 March 2030: people have left Karlstad',
  ])('%s', (text) => expect(missing(text, 'a1-1')).toEqual([]))

  test.each([
    ['a number', '380,000 people have left Karlstad', ['380,000']],
    ['a number in words', 'twelve people have left Karlstad', ['twelve']],
    ['a name', 'people have left Karlstad for Lindholm', ['Lindholm']],
    ['a day', '8 March 2030: people have left Karlstad', ['8']],
    ['an outlet that only carries the word', 'Tarn Times says people have left Karlstad', ['Times']],
  ])('%s that does not', (_, text, words) => expect(missing(text, 'a1-1')).toEqual(words))

  test('the outlet, where it speaks in its own voice', () => {
    expect(missing('Tarn Times says Ilse Moor has left Lindholm', 'a1-2')).toEqual([])
  })

  test('evidence of claims that are not cited does not count', () => {
    expect(missing('Ilse Moor has left Lindholm', 'a1-1')).toEqual(['Ilse', 'Moor', 'Lindholm'])
  })
})

test('a line that fails is dropped and counted, not printed', () => {
  const draft = { section: 'short' as const, statements: book.statements, weight: 1, matter: 'test' }
  const { lines, dropped } = checked(
    [
      { ...draft, text: 'people have left Karlstad' },
      { ...draft, text: 'people have left Karlstad for Hov' },
    ],
    { book, origins: originsOf(book) },
  )
  expect(lines.map(({ text }) => text)).toEqual(['People have left Karlstad.'])
  expect(dropped).toBe(1)
})

test('every line of an account passes', () => {
  const a = account([reading])
  expect(a.dropped).toBe(0)
  for (const line of a.lines.filter(({ section }) => section !== 'sources')) {
    const text = line.text.charAt(0).toLowerCase() + line.text.slice(1)
    expect(unfounded(text, line.claims, book), line.text).toEqual([])
  }
})
