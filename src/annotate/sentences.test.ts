import { describe, expect, test } from 'vitest'
import { abbreviationEntries } from '../lexicon/abbreviations.ts'
import { examples } from '../lexicon/entries.ts'
import { splitSentences } from './sentences.ts'

const split = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end))

describe('every entry of abbreviations.yml', () => {
  for (const entry of abbreviationEntries) {
    test(`${entry.id} yes: one sentence`, () => {
      for (const yes of examples(entry.yes)) expect(split(yes)).toEqual([yes])
    })
    test(`${entry.id} no: two sentences or more`, () => {
      for (const no of examples(entry.no)) expect(split(no).length).toBeGreaterThan(1)
    })
  }
})

// Each row is the sentences of one text, which is their join by a blank.
const TEXTS: [string, ...string[]][] = [
  ['The shelling stopped at 6 a.m.', 'Rescuers reached the block at noon.'],
  ['The U.S. Senators left.', 'They met Gen. Dost in Washington, D.C.', 'He said nothing.'],
  ['“Where is the governor?” one man asked.', '“He left.”', 'Nobody answered.'],
  ['"We hold the bridge."', '"You do not," she said.'],
  ['He said, “We won.”', '(It rained all day.)', 'Crews waited…', 'Then it stopped.'],
  ['Well ... nobody knew.', 'The road, he said, was “cut.”', 'Trucks turned back.'],
  ['The force lost 12.5 percent of its men.', '300 people fled.', 'al-Amin stayed.'],
  ['J. R. Dost and Dana W. Holt met at No. 5 Mill St. on Dec. 8.', 'Then they left!'],
  ['Is it over?!', 'Not yet.'],
  ['i saw smoke over the port.', 'we left at once.'],
]

test.each(TEXTS)('splits %s', (...sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences)
})

test('lines are paragraphs and need no full stop', () => {
  const text =
    'Fighting nears the dam\n\nKOREM — Troops fled.\r\nA day of rain\n- Two bridges are gone\n• One stands'
  expect(split(text)).toEqual([
    'Fighting nears the dam',
    'KOREM — Troops fled.',
    'A day of rain',
    'Two bridges are gone',
    'One stands',
  ])
  expect(splitSentences(text).map((s) => s.paragraph)).toEqual([0, 1, 2, 3, 4])
})

test('a quotation that lacks the blank after it still ends its sentence', () => {
  expect(split('She said “no.”Then she left the hall.It was late.')).toEqual([
    'She said “no.”',
    'Then she left the hall.',
    'It was late.',
  ])
})

describe('text that was broken at a margin', () => {
  const wrapped = [
    'Floods in the valley',
    '',
    'Crews in Tareen reached the last of four villages on Tuesday, three days',
    'after the river broke its banks, the relief office said. More than 4,000',
    'people have left their homes. Mayor Dana Holt said that the',
    'road to the coast may stay shut for a week.',
    'Water is scarce, and the hospital has fuel for two days, a doctor there',
    'said. Rain is expected to last.',
    '- The bridge at Old Ford is gone, and with it the only road that trucks',
    '  can use in winter.',
    '- The dam holds.',
  ].join('\n')

  test('is read across its line ends', () => {
    const sentences = splitSentences(wrapped)
    expect(sentences.map((s) => wrapped.slice(s.start, s.end).replace(/\s+/g, ' '))).toEqual([
      'Floods in the valley',
      'Crews in Tareen reached the last of four villages on Tuesday, three days after the river broke its banks, the relief office said.',
      'More than 4,000 people have left their homes.',
      'Mayor Dana Holt said that the road to the coast may stay shut for a week.',
      'Water is scarce, and the hospital has fuel for two days, a doctor there said.',
      'Rain is expected to last.',
      'The bridge at Old Ford is gone, and with it the only road that trucks can use in winter.',
      'The dam holds.',
    ])
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 1, 1, 1, 2, 2, 3, 4])
  })
})

/** Seeded, so that a failure comes back. */
function* noise(seed: number, count: number): Generator<string> {
  const parts = [
    'Gen.',
    'U.S.',
    ' ',
    '\n',
    '\r\n',
    '“',
    '”',
    '"',
    "'",
    '.',
    '!',
    '?',
    '…',
    'the',
    'Dost',
    'a.m.',
    '6',
    '- ',
  ]
  parts.push(
    '\u0000',
    '\ud83d',
    '👩‍👩‍👧',
    '\u200b',
    '\u00a0',
    'x'.repeat(300),
    'http://a.b/c?D=e',
    '(',
    ')',
    '—',
    'ﬁ',
    'ß',
    '漢字',
  )
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
  for (let i = 0; i < count; i++) {
    yield Array.from({ length: next(60) }, () => parts[next(parts.length)]! + (next(2) ? ' ' : '')).join('')
  }
}

test('any text: sentences lie in it, in order, without overlap, with their tokens, and the same twice', () => {
  for (const text of noise(7, 400)) {
    const sentences = splitSentences(text)
    let end = 0
    for (const [i, s] of sentences.entries()) {
      expect(s.index).toBe(i)
      expect(s.start).toBeGreaterThanOrEqual(end)
      expect(s.tokens[0]!.start).toBe(s.start)
      expect(s.tokens.at(-1)!.end).toBe(s.end)
      for (const t of s.tokens) {
        expect(t.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(t.start, t.end).replace(/\s/g, ' ')).toBe(t.text)
        end = t.end
      }
    }
    expect(splitSentences(text)).toEqual(sentences)
  }
})

test('a paragraph of a megabyte is read whole', () => {
  const sentence = 'Crews of the relief office reached Gen. Dost near the U.S. base on Tuesday. '
  const text = sentence.repeat(1000)
  const sentences = splitSentences(text)
  expect(sentences.length).toBe(1000)
  expect(sentences.every((s) => text.slice(s.start, s.end) === sentence.trim())).toBe(true)
})

test('lines of a narrow column run on in lower case only', () => {
  expect(split('Some 739 people lost\ntheir homes\nMinistry')).toEqual([
    'Some 739 people lost\ntheir homes',
    'Ministry',
  ])
  expect(split('Province\nDead\nTaro\n12')).toEqual(['Province', 'Dead', 'Taro', '12'])
  expect(split('home\nnews\nsport')).toEqual(['home', 'news', 'sport'])
})
