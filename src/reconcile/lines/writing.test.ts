import { expect, test } from 'vitest'
import { account, report } from '../../../test/reports.ts'
import { boundWords, hazards, writingEntries } from '../../lexicon/writing.ts'
import type { Measure, Modifier } from '../../model/annotated.ts'
import { inPlace, noun } from './noun.ts'

/** The first figure line of a report with one number. */
function written(
  measure: Measure,
  said: { value: number; modifier?: Modifier; place?: string; whom?: string },
): string {
  const { value, modifier = 'exact', place = null, whom } = said
  const a = account([
    report('a1', { published: '2030-03-08' }, [
      [
        'A sentence.',
        { type: 'kill', place, target: whom ?? null, actor: null, figure: { measure, value, modifier } },
      ],
    ]),
  ])
  return a.lines.find(({ section }) => section === 'figures')!.text
}

const SAID: Record<string, Parameters<typeof written>[1]> = {
  displaced: { value: 40, modifier: 'about', place: 'Karlstad' },
  killed: { value: 12, modifier: 'at-least' },
  injured: { value: 3, place: 'Karlstad' },
  detained: { value: 6 },
  released: { value: 90, modifier: 'at-most', place: 'Karlstad', whom: 'prisoners' },
  missing: { value: 60 },
  civilians: { value: 32, place: 'Karlstad', whom: 'workers' },
  crossed: { value: 500, modifier: 'at-least' },
}

const measures = writingEntries.filter(({ kind }) => kind === 'measure')

test.each(measures.map((entry) => [entry.id, entry] as const))('%s is written as its yes', (_, entry) => {
  const text = written(entry.measure!, SAID[entry.measure!]!)
  const said = text.replace(/, according to report \[1\]\.$/, '')
  expect(said.toLowerCase()).toBe(String(entry.yes).toLowerCase())
  expect(said.toLowerCase()).not.toBe(String(entry.no).toLowerCase())
})

test('articles, prepositions, hazards and bounds are written as their entries say', () => {
  const by = (kind: string) => writingEntries.find((entry) => entry.kind === kind)!
  expect(noun('Tarnian army', 'military').text).toBe(by('the').yes)
  expect(noun('HTS', 'armed-group').text).toBe(by('bare').yes)
  expect(noun('United States', 'government').text).toBe(by('definite').yes)
  expect(noun('Tarnian forces', 'military').plural).toBe(true)
  expect(noun('Tarnian army', 'military').plural).toBe(false)
  expect(`the price of ${noun('bread', null).text}`).toBe(by('mass').yes)
  expect(inPlace('Lugela dam').trim()).toBe(by('at').yes)
  expect(inPlace('Tarnian coast').trim()).toBe(by('on').yes)
  expect(hazards.earthquake).toBe(by('hazard').yes)
  expect(`${boundWords['at-least']}40`).toBe(by('bound').yes)
})
