import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

const targetsIn = (text: string): string[] =>
  extract(annotate(articleOf(text, { published: '2027-03-12' }))).map((c) => `${c.type} ${c.target}`)

describe('what has changed in price', () => {
  it.each([
    ['The price of a 50-kilo sack of millet in Dori has doubled.', ['price millet']],
    ['Wheat prices are expected to rise.', ['price wheat']],
    ['Prices for rice and cooking oil have tripled in Gao.', ['price rice', 'price cooking oil']],
    ['Bread, rice and fuel prices have all risen.', ['price bread', 'price rice', 'price fuel']],
    ['Bus fares tripled in Lagos overnight.', ['price bus fares']],
    ['Prices have tripled in Aden.', ['price null']],
    ['Residents report a surge in military presence and soaring food prices.', ['deploy null', 'price food']],
  ])('%s', (text, expected) => {
    expect(targetsIn(text)).toEqual(expected)
  })
})

describe('whom or what it is done to', () => {
  it.each([
    ['The crowd called for the mayor to step down.', 'urge mayor'],
    ['Russia said it would strike Ukraine unless the drones stopped.', 'warn Ukraine'],
    ['A bomb exploded at a clinic in Lahore.', 'attack clinic'],
    ['A shell landed in a market in Aden.', 'strike market'],
    ['Gunmen opened fire on road workers near Kora.', 'attack road workers'],
  ])('%s', (text, expected) => {
    expect(targetsIn(text)).toContain(expected)
  })
  it('kills nobody who only tells of the dead', () => {
    const text = 'The flood has left at least 90 people dead, the UN reports.'
    expect(targetsIn(text).filter((c) => c.startsWith('kill'))).toEqual(['kill people'])
  })
  it('takes the road on which a bomb goes off for the place of it', () => {
    expect(targetsIn('A bomb went off near a road.')).toContain('attack null')
  })
})
