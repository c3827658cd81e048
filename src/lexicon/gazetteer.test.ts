import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnglishNames } from '../../script/gazetteer/english.ts'
import { compileWorld } from '../../script/gazetteer/world.ts'
import { loadGazetteer } from './gazetteer.ts'

const gazetteer = loadGazetteer()
const first = (name: string) => gazetteer.lookup(name)[0]

describe('the compiled files', () => {
  it('world.json says what the YAML says', () => {
    const compiled = readFileSync(new URL('../../data/world/world.json', import.meta.url), 'utf8')
    expect(compiled, 'run: npx tsx script/gazetteer/main.ts --world').toBe(compileWorld())
  })

  it('places.bin.gz carries the English names', () => {
    for (const { id, name, also = [] } of readEnglishNames().values()) {
      for (const spelling of [name, ...also]) {
        const shown = gazetteer.lookup(spelling).find((place) => place.geonames === id)?.name
        expect(shown, `${spelling}; run: npx tsx script/gazetteer/main.ts`).toBe(name)
      }
    }
  })
})

describe('lookup', () => {
  it('puts the best-known place first', () => {
    expect(first('Homs')).toMatchObject({ country: 'SY', geonames: 169577, kind: 'city' })
    expect(first('Paris')).toMatchObject({ country: 'FR', capital: true })
    expect(first('Texas')).toMatchObject({ country: 'US', kind: 'admin1' })
    expect(first('Georgia')).toMatchObject({ country: 'GE', kind: 'country' })
    expect(first('Washington')).toMatchObject({ country: 'US', kind: 'city', capital: true })
    expect(first('Laurel County')).toMatchObject({ country: 'US', kind: 'admin2', admin1: 'Kentucky' })
    expect(first('Sahel')).toMatchObject({ kind: 'region', country: null })
  })

  it('shows the name that English news uses', () => {
    const shown = (name: string) => first(name)?.name
    expect(shown('Hamah')).toBe('Hama')
    expect(shown('Genève')).toBe('Geneva')
    expect(shown('Kiev')).toBe('Kyiv')
    expect(shown('Tadmur')).toBe('Palmyra')
    expect(shown('Şanlıurfa')).toBe('Sanliurfa')
  })

  it('reads names however they are romanised', () => {
    for (const name of ['Deir Ezzor', 'Deir al-Zour', 'Dayr az Zawr', 'DEIR EZ-ZOR']) {
      expect(first(name)?.geonames, name).toBe(170794)
    }
    expect(first('Al Raqqa')?.geonames).toBe(first('Raqqa')?.geonames)
    expect(first('Tall Rif‘at')).toMatchObject({ name: 'Tal Rifaat' })
  })

  it('knows crossings, bases, prisons, regions and waters', () => {
    expect(first('Nassib crossing')).toMatchObject({ kind: 'crossing', country: 'SY' })
    expect(first('Hmeimim')).toMatchObject({ kind: 'base', country: 'SY' })
    expect(first('Sednaya prison')).toMatchObject({ kind: 'prison', country: 'SY' })
    expect(first('Golan Heights')).toMatchObject({ kind: 'region' })
    expect(first('Red Sea')).toMatchObject({ kind: 'water', country: null })
    expect(first('Torkham')).toMatchObject({ kind: 'crossing', country: 'PK' })
  })

  it('finds nothing for what is no name', () => {
    for (const name of ['', ' ', '-', 'Xyzzyx', 'the']) expect(gazetteer.lookup(name), name).toEqual([])
  })

  it('gives well-formed places', () => {
    for (const name of ['Springfield', 'San José', 'Santa Cruz', 'Al Bayda', 'Victoria', 'Zumba', 'Aa']) {
      for (const place of gazetteer.lookup(name)) {
        expect(place.name.length).toBeGreaterThan(0)
        expect(Math.abs(place.lat)).toBeLessThanOrEqual(90)
        expect(Math.abs(place.lon)).toBeLessThanOrEqual(180)
        if (place.country !== null) expect(gazetteer.country(place.country), place.country).not.toBeNull()
      }
    }
  })
})

describe('countries', () => {
  it('go by name and by abbreviation, the latter in capitals only', () => {
    expect(gazetteer.countryOf('U.S.')?.iso).toBe('US')
    expect(gazetteer.countryOf('US')?.iso).toBe('US')
    expect(gazetteer.countryOf('us')).toBeNull()
    expect(gazetteer.countryOf('DRC')?.iso).toBe('CD')
    expect(gazetteer.countryOf('car')).toBeNull()
    expect(gazetteer.countryOf('Türkiye')?.iso).toBe('TR')
  })

  it('have demonyms and seats', () => {
    expect(gazetteer.demonym('Syrians')?.iso).toBe('SY')
    expect(gazetteer.demonym('Frenchmen')?.iso).toBe('FR')
    expect(gazetteer.demonym('polish')).toBeNull()
    expect(gazetteer.seat('the Kremlin')?.iso).toBe('RU')
    expect(gazetteer.seat('Damascus')?.iso).toBe('SY')
    expect(gazetteer.seat('Homs')).toBeNull()
  })
})

describe('shortForm', () => {
  it('takes short forms of states letter by letter', () => {
    expect(gazetteer.shortForm('Ky.', true)).toMatchObject({ name: 'Kentucky' })
    expect(gazetteer.shortForm('Miss.', false)).toBeNull()
    expect(gazetteer.shortForm('Miss.', true)).toMatchObject({ name: 'Mississippi' })
    expect(gazetteer.shortForm('D.C.', false)).toMatchObject({ country: 'US', capital: true })
    expect(gazetteer.shortForm('NSW', false)).toMatchObject({ name: 'New South Wales' })
  })
})

describe('names that an encoding damaged', () => {
  it('are looked up with the letters that make them known', () => {
    expect(gazetteer.lookup('Vi\ufffda del Mar')[0]).toMatchObject({ name: 'Viña del Mar', country: 'CL' })
    expect(gazetteer.lookup('Bah\ufffda')[0]).toMatchObject({ name: 'Bahia', country: 'BR' })
    expect(gazetteer.lookup('Cote d\ufffdIvoire')[0]).toMatchObject({ country: 'CI' })
    expect(gazetteer.lookup('\ufffd\ufffd\ufffd')).toEqual([])
  })
})

describe('towns that nobody has counted', () => {
  it('are known by the newer list', () => {
    expect(gazetteer.lookup('Bobonong')[0]).toMatchObject({ country: 'BW', kind: 'city' })
  })
})
