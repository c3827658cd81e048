import { describe, expect, test } from 'vitest'
import { en } from '../lexicon/en.generated.ts'
import { type Entry, examples } from '../lexicon/entries.ts'
import { findFurniture } from './furniture.ts'
import { splitSentences } from './sentences.ts'

const marks = (text: string): [string, string][] =>
  findFurniture(text, splitSentences(text)).map((m) => [m.rule, text.slice(m.start, m.end)])

const marked = (text: string): string[] => marks(text).map(([, words]) => words)

describe('every entry of furniture.yml', () => {
  for (const entry of en.furniture as readonly Entry[]) {
    test(entry.id, () => {
      for (const yes of examples(entry.yes)) expect(marks(yes)).toEqual([[entry.id, yes]])
      for (const no of examples(entry.no)) expect(marks(no)).toEqual([])
    })
  }
})

const PROSE = 'Crews reached the last of the four villages on Tuesday, the relief office said in a statement.'
const article = (...lines: string[]): string => [PROSE, ...lines, PROSE].join('\n')

test.each([
  'The long road home',
  'Mayor Under Pressure',
  'Rain Gains Strength',
  'river',
  'What comes next for the valley?',
  'TALKS RESUME ON THE COAST',
  'Envoys Return to the Coast as Rain Shuts Roads and Talks Fail in the Capital Again',
])('a line between paragraphs without end mark is a heading: %s', (heading) => {
  expect(marked(article(heading))).toEqual([heading])
})

test.each([
  '“We lost everything.”',
  'Nobody knows why.',
  'The mayor told reporters:',
  '- Two bridges fell on Monday',
  '- 4,000 people displaced in the valley, most of them since the second dam was opened on Friday night',
])('prose stays: %s', (line) => {
  expect(marked(article(line))).toEqual([])
})

test('the headline and its deck are prose where they read like sentences; labels above them are not', () => {
  const lines = [
    'World',
    'Rivers rise as crews reach the coast',
    'Mayor asks for boats and fuel',
    'By Dana Holt',
    PROSE,
  ]
  expect(marks(lines.join('\n'))).toEqual([
    ['furniture/section', 'World'],
    ['furniture/byline', 'By Dana Holt'],
  ])
})

test('where the writer uses no full stops, a line without one says nothing', () => {
  expect(
    marked('Explosions heard in Tareen\nSirens in Old Ford\nAir defence at work, people asked to stay in'),
  ).toEqual([])
})

test('a list of teasers ends where prose begins', () => {
  const teasers = ['You might also like', '- Envoy Ready to Talk as Rain Stops.', '- Three bridges to know']
  expect(marked(article(...teasers))).toEqual(teasers)
  const bare = ['Related stories', 'Envoy Ready to Talk', 'Three bridges that you should know before you go']
  expect(marked(article(...bare))).toEqual(bare)
})

test('menus, tags, addresses and times of a live page', () => {
  const menu = ['Home', 'World', 'Asia', 'Tareen', 'Floods']
  expect(marked(article(...menu))).toEqual(menu)
  const lines = ['#Tareen #floods', 'https://example.org/a/b', 'Tags: Tareen, floods', '14:05 GMT', '3h ago']
  expect(marked(article(...lines))).toEqual(lines)
})

test('a sentence of furniture after prose is marked alone', () => {
  const call = 'Sign up for our newsletter here.'
  expect(marked(`${PROSE} Nobody was hurt. The road is shut. ${call}`)).toEqual([call])
})

test.each([
  ['BEIRUT (Example Wire) —', 'Crews reached the last village on Tuesday.'],
  ['KOREM, Norland, Dec. 8 (Wire) -', 'Crews reached the last village on Tuesday.'],
  ['GENEVA —', 'Envoys met for an hour on Tuesday.'],
  ['Geneva, December 8 –', 'Envoys met for an hour on Tuesday.'],
  ['NEW DELHI:', 'Envoys met for an hour on Tuesday.'],
])('a dateline is marked, its paragraph is not: %s', (dateline, prose) => {
  const text = `${dateline} ${prose}`
  expect(marks(text)).toEqual([['furniture/dateline', dateline]])
  expect(splitSentences(text).map((s) => text.slice(s.start, s.end))).toEqual([dateline, prose])
})

test.each([
  'The Norland Relief Office (NRO) — a body of the state — sent boats on Tuesday.',
  'Tareen – which the flood cut off – was reached on Tuesday by crews.',
  'SUV-borne crews reached the last of the villages on Tuesday.',
  'Korem: A city of glass, they said, and left it on Tuesday.',
])('no dateline: %s', (text) => {
  expect(marks(text)).toEqual([])
})

test('any text: marks lie in it, in order, without overlap, and the same twice', () => {
  const parts = [
    'Read more:',
    'By Dana',
    '—',
    '(AP)',
    '- ',
    '\n',
    '\n\n',
    '“',
    'Tags:',
    'x'.repeat(700),
    '...',
    '?',
    'Comments (3)',
  ]
  let state = 11
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
  for (let n = 0; n < 300; n++) {
    const text = Array.from({ length: next(40) }, () => parts[next(parts.length)]!).join(next(2) ? ' ' : '')
    const sentences = splitSentences(text)
    const found = findFurniture(text, sentences)
    let end = 0
    for (const m of found) {
      expect(m.start).toBeGreaterThanOrEqual(end)
      expect(m.end).toBeGreaterThan(m.start)
      end = m.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
    expect(findFurniture(text, sentences)).toEqual(found)
  }
})
