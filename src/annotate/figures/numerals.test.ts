import { describe, expect, it } from 'vitest'
import { numberEntries } from '../../lexicon/numbers.ts'
import { splitSentences } from '../sentences.ts'
import { wordsOf } from '../times/words.ts'
import { readNumeral, readOrdinal } from './numerals.ts'

const words = (text: string) => wordsOf(text, splitSentences(text)[0]!)
const first = (text: string) => {
  const all = words(text)
  for (let i = 0; i < all.length; i++) {
    const numeral = readNumeral(all, i)
    if (numeral)
      return {
        value: numeral.value,
        form: numeral.form,
        said: text.slice(all[i]!.start, all[numeral.end - 1]!.end),
      }
  }
  return null
}

describe('readNumeral', () => {
  it.each([
    ['1500 huts', 1500, '1500'],
    ['1,500 huts', 1500, '1,500'],
    ['1 500 huts', 1500, '1 500'],
    ['1\u00a0500 huts', 1500, '1\u00a0500'],
    ['61, 000 huts', 61000, '61, 000'],
    ['2,14,000 huts', 214000, '2,14,000'],
    ['1.5 million people', 1500000, '1.5 million'],
    ['2.3m people', 2300000, '2.3m'],
    ['370k people', 370000, '370k'],
    ['40 bn shillings', 40e9, '40 bn'],
    ['2.14 lakh people', 214000, '2.14 lakh'],
    ['2 1/2 years', 2.5, '2 1/2'],
    ['5m high', 5, '5'],
    ['twenty-three men', 23, 'twenty-three'],
    ['two hundred and thirty-four men', 234, 'two hundred and thirty-four'],
    ['three hundred thousand men', 300000, 'three hundred thousand'],
    ['a hundred men', 100, 'a hundred'],
    ['two dozen men', 24, 'two dozen'],
    ['half a dozen men', 6, 'half a dozen'],
    ['half a million men', 500000, 'half a million'],
    ['one and a half million men', 1500000, 'one and a half million'],
    ['two and a half years', 2.5, 'two and a half'],
    ['ten and six boats', 10, 'ten'],
    ['four hundred and six boats', 406, 'four hundred and six'],
  ])('%s', (text, value, said) => {
    expect(first(text)).toMatchObject({ value, said })
  })

  it('takes plurals and small open numbers as lower bounds', () => {
    expect(first('tens of thousands of people')).toMatchObject({ value: 10000, form: 'plural' })
    expect(first('dozens of people')).toMatchObject({ value: 12, form: 'plural' })
    expect(first('hundreds of thousands fled')).toMatchObject({ value: 100000, form: 'plural' })
    expect(first('a few hundred people')).toMatchObject({ value: 300, form: 'few' })
  })

  it('takes no ordinal, address or date for a number', () => {
    for (const text of [
      'the 7th convoy',
      'a third convoy',
      'on 7.12.2024 it rained',
      'a man came',
      'few came',
    ]) {
      expect(first(text), text).toBeNull()
    }
  })

  it('reads ordinals', () => {
    expect(readOrdinal(words('7th of May'), 0)).toEqual({ end: 2, value: 7 })
    expect(readOrdinal(words('twenty-first of May'), 0)).toEqual({ end: 2, value: 21 })
    expect(readOrdinal(words('third'), 0)).toEqual({ end: 1, value: 3 })
    expect(readOrdinal(words('sevens'), 0)).toBeNull()
  })

  it('keeps the promise of every entry', () => {
    const any = (text: string) => {
      const all = words(text)
      return all.some((_, i) => readNumeral(all, i) !== null || readOrdinal(all, i) !== null)
    }
    for (const entry of numberEntries) {
      expect(any(entry.yes as string), entry.id).toBe(true)
      expect(any(entry.no as string), entry.id).toBe(false)
    }
  })
})
