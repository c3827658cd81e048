import { describe, expect, test } from 'vitest'
import { type Cast, report } from '../../../test/reports.ts'
import { examples } from '../../lexicon/entries.ts'
import { identityEntries, officeWords, pastWords } from '../../lexicon/identity.ts'
import { describe as describePerson } from './offices.ts'

/** Everybody whom the examples of `data/en/identity.yml` name. */
const PEOPLE =
  'Marek Olsa|Ilse Moor|Ove Lind|Ada Brun|Jan Holt|Eva Rehn|Lars Ek|Olaf the Younger|Mina Falk|Olga Tann|Pia Holm'
const CAST: Cast = Object.fromEntries([
  ...PEOPLE.split('|').map((name) => [name, 'person'] as const),
  ['Tarn Front', 'armed-group'],
  ['Tarnian', 'government'],
  ['Tarnia', 'government'],
  ['UN', 'organisation'],
])

const officesIn = (sentence: string): string[] => {
  const reading = report('a1', {}, [sentence], CAST)
  const people = reading.entities.filter((e) => e.kind === 'person')
  return people.flatMap((person) => describePerson(reading, person).offices.map(({ office }) => office))
}

const offices = identityEntries.filter(({ kind }) => kind === 'office')

test.each(offices.map((entry) => [entry.id, entry] as const))(
  '%s is read in its yes, not in its no',
  (_, entry) => {
    for (const yes of examples(entry.yes)) expect(officesIn(yes)).toContain(entry.office)
    for (const no of examples(entry.no)) expect(officesIn(no)).not.toContain(entry.office)
  },
)

describe('past holders', () => {
  test.each(['Former', 'Deputy', 'Acting'])('%s says that he holds it no more or not alone', (word) => {
    expect(officesIn(`${word} Tarnian president Ilse Moor spoke.`)).toEqual([])
  })
})

const lists = identityEntries.filter(({ kind }) => kind !== 'office')
const spoken = (sentence: string): string =>
  ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}.'’-]+/gu, ' ')} `
const holds = (sentence: string, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`[ -]${word.replace(/[.]/g, '\\.')}(?=[ .]|$)`, 'u').test(spoken(sentence)))

test.each(lists.map((entry) => [entry.id, entry] as const))(
  '%s stands in its yes, not in its no',
  (_, entry) => {
    for (const yes of examples(entry.yes)) expect(holds(yes, entry.words!), yes).toBe(true)
    for (const no of examples(entry.no)) expect(holds(no, entry.words!), no).toBe(false)
  },
)

test('every list has words, all in lower case', () => {
  for (const entry of identityEntries) {
    const words = [...(entry.words ?? []), ...(entry.nouns ?? []), ...(entry.verbs ?? [])]
    expect(words.length, entry.id).toBeGreaterThan(0)
    for (const word of words) expect(word).toBe(word.toLowerCase())
  }
  expect(officeWords.length).toBeGreaterThan(20)
  expect(pastWords.has('former')).toBe(true)
})
