import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { markPlaces } from './places.ts'
import { splitSentences } from './sentences.ts'
import { growTrees } from './trees.ts'

const places = (text: string) =>
  markPlaces(articleOf(text), growTrees(splitSentences(text), [])).map((place) => ({
    ...place,
    said: text.slice(place.start, place.end),
  }))

const said = (text: string) => places(text).map((place) => place.said)
const only = (text: string) => {
  const found = places(text)
  expect(found, text).toHaveLength(1)
  return found[0]!
}

describe('which words are places', () => {
  it('finds names of towns, regions, waters and crossings, the longest first', () => {
    expect(said('Convoys left Port Sudan for El Fasher and the Adré crossing.')).toEqual([
      'Port Sudan',
      'El Fasher',
      'Adré crossing',
    ])
    expect(said('Ships turned back in the Gulf of Aden on Monday.')).toEqual(['Gulf of Aden'])
    expect(said("Rain hit Côte d’Ivoire and Cote d'Ivoire overnight.")).toEqual([
      'Côte d’Ivoire',
      "Cote d'Ivoire",
    ])
    expect(said('Shells hit the outskirts of Deir ez-Zor overnight.')).toEqual(['Deir ez-Zor'])
  })

  it('finds rivers, dams and bridges of names that no list has, and the river by its name alone', () => {
    expect(said('The Orrilo river rose. Crews opened the Tavena dam before the Orrilo flooded.')).toEqual([
      'Orrilo river',
      'Tavena dam',
      'Orrilo',
    ])
    expect(places('The Orrilo river rose. Later the Orrilo fell.').map(({ name }) => name)).toEqual([
      'Orrilo river',
      'Orrilo river',
    ])
    expect(said('They crossed a Bailey bridge, then the Iranian dam and the Rastan bridge.')).toEqual([
      'Rastan',
    ])
  })

  it('finds a city by the word for it, and ends its name before an adverb', () => {
    expect(said('Troops moved into the city of Ubaydi on Friday.')).toEqual(['Ubaydi'])
    expect(said('Troops moved into the city of Ubaydi Nearly fifty died.')).toEqual(['Ubaydi'])
  })
  it('ends the name of a village before the day on which something happened there', () => {
    expect(places('Troops opened fire near the village of Zarbanuk on Monday.')[0]!.name).toBe('Zarbanuk')
    expect(places('They left the village of Zarbanuk as Karim fled.')[0]!.name).toBe('Zarbanuk')
  })
  it('takes no month for a village of its name', () => {
    expect(said('Shops have been shut in Lima since Nov 27 and since 3 Mar.')).toEqual(['Lima'])
  })

  it('leaves people alone, also by their surname', () => {
    expect(
      said('Yesterday Paris Hampton and Colonel Jordan Wells quietly went to meet old Mrs. Lincoln.'),
    ).toEqual([])
    expect(said('Dr. Peter Houston examined the child. Houston said it was recovering.')).toEqual([])
    expect(said('Martha Bell, 44, was hurt. Neighbours took Bell to a clinic.')).toEqual([])
  })

  it('leaves ordinary words alone that are also names of towns', () => {
    expect(said('Reading was banned. More than 60 people and the Mass were disturbed.')).toEqual([])
    expect(said('The Council and the Union met on Friday in March.')).toEqual([])
    expect(said('Fighters of Hamas and a spokesman for NATO said nothing.')).toEqual([])
    expect(said('The aid was worth US$20 million; West Nile virus was found.')).toEqual([])
  })

  it('finds the town in the name of its police or hospital', () => {
    expect(said('Nairobi Police and the Kampala City Council issued a warning.')).toEqual([
      'Nairobi',
      'Kampala',
    ])
  })

  it('believes a small place that is listed with known ones', () => {
    expect(said('They entered the towns of Harasta, Jaramana and Maadamiyah.')).toEqual([
      'Harasta',
      'Jaramana',
      'Maadamiyah',
    ])
  })

  it('finds places that only their words call one, without degrees', () => {
    const [street, village] = places('A bus burned in Cooper Street. It came from the village of Zarbanuk.')
    expect(street).toMatchObject({ said: 'Cooper Street', lat: null, lon: null, rule: 'places/street' })
    expect(village).toMatchObject({ said: 'Zarbanuk', lat: null, country: null, rule: 'places/called' })
    expect(said('Trucks were stuck on the M7 motorway and Highway 20.')).toEqual([
      'M7 motorway',
      'Highway 20',
    ])
  })
})

describe('which place a name means', () => {
  it('takes the best-known one where nothing speaks against it', () => {
    expect(only('A mine exploded in Paris.')).toMatchObject({ name: 'Paris', country: 'FR' })
    expect(only('Talks began in Geneva.')).toMatchObject({ country: 'CH' })
    expect(places('The United States sent an envoy to Geneva.')[1]).toMatchObject({ country: 'CH' })
    expect(only('Police in New Delhi fired tear gas.')).toMatchObject({ name: 'New Delhi' })
  })

  it('follows the larger place named with it', () => {
    expect(places('A mine exploded in Paris, Texas.')[0]).toMatchObject({ country: 'US', admin1: 'Texas' })
    expect(places('Floods hit Springfield, Ill., on Sunday.')[0]).toMatchObject({ admin1: 'Illinois' })
    expect(places('Clashes broke out in Tripoli in Lebanon.')[0]).toMatchObject({ country: 'LB' })
  })

  it('does not put one country of a row into the next', () => {
    const row = places('Envoys of Egypt, Jordan, Lebanon and the United States met.')
    expect(row.map((place) => place.country)).toEqual(['EG', 'JO', 'LB', 'US'])
  })

  it('follows the other places of the article', () => {
    const [first, ...rest] = places(
      'London woke to rain. Students in London, Woodstock and Kitchener, all in Ontario, stayed home.',
    )
    expect(first).toMatchObject({ country: 'CA' })
    expect(rest.every((place) => place.country === 'CA')).toBe(true)
    expect(places('Lebanese troops went to Tripoli and Sidon.')[0]).toMatchObject({ country: 'LB' })
  })

  it('calls a town as the article writes it, and by its usual name where the article writes that too', () => {
    const names = (text: string) => new Set(places(text).map(({ name }) => name))
    expect(names('Shells fell on Khan Shaykhun in Syria.')).toContain('Khan Shaykhun')
    expect(names('Shells fell on Khan Shaykhun in Syria. Khan Sheikhoun was empty.')).toEqual(
      new Set(['Khan Sheikhoun', 'Syria']),
    )
    expect(names('NAIROBI, Kenya. Shops in the city reopened.')).toContain('Nairobi')
  })

  it('tells a province from its town by the word for it', () => {
    const [town, province] = places('Homs was quiet, but Homs province saw clashes near Rastan.')
    expect(town).toMatchObject({ name: 'Homs', precision: 'place' })
    expect(province).toMatchObject({ name: 'Homs province', said: 'Homs province', precision: 'admin1' })
  })
})

describe('role', () => {
  const roles = (text: string) => places(text).map((place) => `${place.said}: ${place.role}`)

  it('tells a state that acts from a country where things happen', () => {
    expect(roles('Turkey said on Monday that its troops in Iraq would stay.')).toEqual([
      'Turkey: actor',
      'Iraq: place',
    ])
    expect(roles('Talks with Russia failed, and Iran-backed fighters crossed from Iraq.')).toEqual([
      'Russia: actor',
      'Iran: actor',
      'Iraq: place',
    ])
    expect(roles('Damascus denied the report.')).toEqual(['Damascus: actor'])
    expect(roles('Smoke rose over Damascus.')).toEqual(['Damascus: place'])
    expect(roles('The border with Lebanon was shut.')).toEqual(['Lebanon: place'])
  })
})

describe('on any text', () => {
  const scraps = [
    'Homs',
    'al-',
    ', ',
    'St.',
    ' ',
    'U.S.',
    'of',
    'the',
    '\n\n',
    '“',
    '’s',
    'Ky.',
    'İ',
    '12',
    'Road',
    '—',
    'DE',
  ]
  const noise = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 40 }, (_, j) => scraps[(i * 7 + j * j * 3 + i * j) % scraps.length]).join(j(i)),
  )
  function j(i: number): string {
    return i % 2 ? ' ' : ''
  }

  it('keeps spans inside the text, in order, apart, with sound degrees, and the same twice', () => {
    for (const text of noise) {
      const found = places(text)
      let end = 0
      for (const place of found) {
        expect(place.start).toBeGreaterThanOrEqual(end)
        expect(place.end).toBeLessThanOrEqual(text.length)
        end = place.end
        if (place.lat !== null) expect(Math.abs(place.lat)).toBeLessThanOrEqual(90)
      }
      expect(places(text)).toEqual(found)
    }
  })
})
