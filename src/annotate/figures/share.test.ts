import { expect, test } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../index.ts'

const shares = (text: string) =>
  annotate(articleOf(text, { published: '2030-06-07' })).figures.map(({ value, share }) => [value, share])

test.each<[string, [number, string][]]>([
  ['About 40 people die every day in the camp.', [[40, 'rate']]],
  ['The clinic counts an average of seven deaths a week.', [[7, 'rate']]],
  ['Every day some 300 people flee the town.', [[300, 'rate']]],
  ['Nurses treat 20 wounded people daily.', [[20, 'rate']]],
  ['The fever killed 30 people within a month.', [[30, 'whole']]],
  ['Some 20 people died a day after the quake.', [[20, 'whole']]],
  [
    'The blast killed 12 people, including three children.',
    [
      [12, 'whole'],
      [3, 'part'],
    ],
  ],
  [
    'It treats 20 people, four of whom are badly hurt.',
    [
      [20, 'whole'],
      [4, 'part'],
    ],
  ],
  ['Eight people were seriously injured.', [[8, 'part']]],
  ['Some 12 people are in critical condition.', [[12, 'part']]],
  ['Some 12 people are in serious trouble.', [[12, 'whole']]],
])('%s', (text, expected) => {
  expect(shares(text)).toEqual(expected)
})
