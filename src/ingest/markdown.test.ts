import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

test('front matter gives the facts, the rest is text without its marks', () => {
  const { facts, language, heading, text, problem } = readMarkdown(
    [
      '---',
      'title: "Boats: a note"',
      'published: 2024-12-08',
      'authors: [Dana Holt, Imran Vale]',
      'source: Field Notes',
      'lang: en',
      '---',
      '# Boats on the *river*',
      '> A **reporter** writes.',
      '* See [the map](https://example.org/map) ![map](map.png)',
      '| Town | Boats |',
      '|------|-------|',
      '| Korem | 12 |',
      'snake_case_name stays, `code` too. 2 * 3 * 4.',
    ].join('\n'),
  )
  expect(facts).toEqual({
    outlet: 'Field Notes',
    published: '2024-12-08',
    title: 'Boats: a note',
    byline: 'Dana Holt, Imran Vale',
    url: null,
  })
  expect([language, heading, problem]).toEqual(['en', 'Boats on the river', null])
  expect(text.split('\n')).toEqual([
    'Boats on the river',
    'A reporter writes.',
    '- See the map ',
    'Town | Boats',
    'Korem | 12',
    'snake_case_name stays, code too. 2 * 3 * 4.',
  ])
})

test('front matter that is no YAML is said, and the text is read', () => {
  const { text, problem } = readMarkdown('---\ntitle: [\n---\nRain fell.')
  expect([text, problem]).toEqual(['Rain fell.', 'its front matter is no YAML'])
})

test('a rule at the top is no front matter', () => {
  expect(readMarkdown('---\nRain fell on the town.').text).toBe('Rain fell on the town.')
})
