import { describe, expect, it } from 'vitest'
import { en } from './en.generated.ts'
import { furniture, Worded } from './furniture.ts'
import { wordsHeld, wordsNeeded } from './pattern-words.ts'

type Patterns = { lines?: string[]; has?: string[] }

const STANDS_FOR: Record<string, string> = {
  '{any}': 'Tareen, 4x',
  '{name}': 'Dana Holt',
  '{n}': '1,200',
  '{:}': ': ',
}

/** A text that a pattern matches: of each group the alternative asked for. */
const said = (pattern: string, choice: number): string =>
  pattern
    .replace(/\\(.)/g, (_, sign: string) => ({ '(': '\ue001', ')': '\ue002' })[sign] ?? sign)
    .replace(/\(([^()|]*\|[^()]*)\)/g, (_, group: string) => {
      const ways = group.split('|')
      return ways[choice % ways.length]!
    })
    .replace(/\{(?:any|name|n|:)\}/g, (part) => STANDS_FOR[part]!)
    .replaceAll('\ue001', '(')
    .replaceAll('\ue002', ')')

describe('the words that a pattern needs', () => {
  it('are the longest outside groups, or one of a group', () => {
    expect(wordsNeeded('comments are (closed|off)')).toEqual(['comments'])
    expect(wordsNeeded('{n} (comment|comments)')).toEqual(['comment', 'comments'])
    expect(wordsNeeded('join the (conversation|long debate)')).toEqual(['conversation', 'debate'])
    expect(wordsNeeded('by {name}')).toEqual(['by'])
    expect(wordsNeeded('{n} / {n}')).toEqual(['/'])
    expect(wordsNeeded('{name} (>|»)')).toEqual(['>', '»'])
    expect(wordsNeeded('{any} {n}')).toEqual([])
  })

  it('leave out what may be part of a longer word', () => {
    expect(wordsNeeded('article(s|) a')).toEqual(['a'])
    expect(wordsNeeded('{any}word of')).toEqual(['of'])
  })

  it('spare no pattern that matches', () => {
    for (const [i, { lines, has }] of (en.furniture as readonly Patterns[]).entries()) {
      const kind = furniture()[i]!
      for (const pattern of [...(lines ?? []), ...(has ?? [])]) {
        for (let choice = 0; choice < 12; choice++) {
          for (const text of [said(pattern, choice), said(pattern, choice).toUpperCase()]) {
            const worded = new Worded(text)
            expect(worded.isLine(kind), `${kind.id}: ${text}`).toBe(kind.lines.some((r) => r.test(text)))
            expect(worded.hasPhrase(kind), `${kind.id}: ${text}`).toBe(kind.phrases.some((r) => r.test(text)))
          }
        }
      }
    }
  })
})

it('cuts the words of a text as those of a pattern', () => {
  expect(wordsHeld("Don't miss: FIFTY-2 stories")).toEqual([
    'don',
    "'",
    't',
    'miss',
    ':',
    'fifty',
    '-',
    '2',
    'stories',
  ])
})
