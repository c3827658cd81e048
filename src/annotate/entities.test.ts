import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import type { Entity } from '../model/annotated.ts'
import { entityAt, markEntities } from './entities.ts'
import { markPlaces } from './places.ts'
import { splitSentences } from './sentences.ts'
import { growTrees } from './trees.ts'

const read = (text: string): Entity[] => {
  const sentences = growTrees(splitSentences(text), [])
  return markEntities(articleOf(text), sentences, markPlaces(articleOf(text), sentences))
}

/** `said → name` of every mention, in order; the last mention of words that are said more than once. */
const names = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).map((e) => [text.slice(e.start, e.end), e.name]))

const one = (text: string, said: string): Entity | undefined =>
  read(text).findLast((e) => text.slice(e.start, e.end) === said)

/** An article about Yemen, so that Yemen is the country of the crisis. */
const YEMEN = 'Fighting went on in Yemen on Monday. Yemeni towns near Taiz and Marib were shelled. '

describe('offices', () => {
  it('knows whose an office is that only one state has', () => {
    const text = `${YEMEN}Secretary of State Ruth Calder said so.`
    expect(read(text).find((e) => e.name === 'Ruth Calder')?.of).toBe('United States')
  })
  it('finds the name behind the country that an office is for', () => {
    expect(names('The UN envoy for Yemen Hans Grund said so.')).toMatchObject({ 'Hans Grund': 'Hans Grund' })
  })
})

describe('armies', () => {
  it.each([
    ['The Chilean army sent doctors.', 'Chilean army', 'Chilean army'],
    ['The U.S. military sent doctors.', 'U.S. military', 'US military'],
    ['Russian troops crossed the river.', 'Russian troops', 'Russia'],
    ['The army crossed the river.', 'army', 'Yemeni army'],
    ['A suicide bomber ran into the barracks.', 'suicide bomber', 'suicide bombers'],
  ])('%s', (text, said, name) => {
    expect(one(YEMEN + text, said)?.name).toBe(name)
  })
})

describe('names', () => {
  it.each([
    ['Fighters of Hayat Tahrir al-Sham left.', 'Hayat Tahrir al-Sham', 'HTS', 'armed-group'],
    ['The U.N. sent rice.', 'U.N.', 'UN', 'organisation'],
    ['The World Food Programme sent rice.', 'World Food Programme', 'WFP', 'organisation'],
    ['Reuters showed pictures.', 'Reuters', 'Reuters', 'media'],
    [
      'The Ministry of Public Works shut the tunnel.',
      'Ministry of Public Works',
      'Ministry of Public Works',
      'government',
    ],
    [
      'He joined the Blue Valley Liberation Front.',
      'Blue Valley Liberation Front',
      'Blue Valley Liberation Front',
      'armed-group',
    ],
    [
      'The 25th Mountain Division held the pass.',
      '25th Mountain Division',
      '25th Mountain Division',
      'military',
    ],
    ['Germany closed its embassy.', 'Germany', 'Germany', 'government'],
  ])('%s', (text, said, name, kind) => expect(one(text, said)).toMatchObject({ name, kind, form: 'name' }))

  it('takes an abbreviation in capitals only', () => {
    expect(one('Doctors who treated the child left.', 'who')).toBeUndefined()
    expect(one('The WHO treated the child.', 'WHO')?.name).toBe('WHO')
  })
  it('names no treaty, day or storm', () => {
    expect(
      read('The Treaty of Lindow and Hurricane Otto were forgotten.').filter((e) => e.kind !== 'place'),
    ).toEqual([])
  })
  it('does not tear a longer name', () => {
    expect(one('The Guardian Council met.', 'Guardian Council')?.kind).toBe('organisation')
    expect(names('Orla Trump sang.')).not.toHaveProperty('Trump')
  })
  it('learns abbreviations where the article gives them', () => {
    const text =
      'The Karelian Disaster Office (KDO) counted ten dead. KDO chief Ivo Lahti left. The KDO said so.'
    expect(new Set(read(text).flatMap((e) => (e.kind === 'person' ? [e.of] : [e.name])))).toEqual(
      new Set(['KDO']),
    )
  })
  it('joins a nom de guerre to the name', () => {
    const text = 'Marko Brandt, also known as Falkor, spoke. Falkor denied it.'
    expect(one(text, 'Falkor')?.name).toBe('Marko Brandt')
  })
})

describe('people', () => {
  it.each([
    ['UN humanitarian coordinator Ada Kimura left.', 'Ada Kimura', 'UN'],
    ['Ivo Lahti, head of the Norwegian Refugee Council, left.', 'Ivo Lahti', 'Norwegian Refugee Council'],
    [
      'Russian Foreign Minister Ivo Lahti left Minsk. Belarus said so. Belarus was calm.',
      'Ivo Lahti',
      'Russia',
    ],
    ['The Red Cross spokesman for the region, Ivo Lahti, left.', 'Ivo Lahti', 'Red Cross'],
    ['Hamas leader Ivo Lahti left.', 'Ivo Lahti', 'Hamas'],
    ['Ivo Lahti, a commander with the insurgents, left.', 'Ivo Lahti', 'insurgents'],
    ['Ivo Lahti, who heads the White Helmets, left.', 'Ivo Lahti', 'White Helmets'],
    [`${YEMEN}President Ivo Lahti left.`, 'Ivo Lahti', 'Yemeni government'],
    [`${YEMEN}Army spokesman Ivo Lahti left.`, 'Ivo Lahti', 'Yemeni army'],
  ])('%s', (text, name, of) => {
    const person = read(text).find((e) => e.kind === 'person' && e.form === 'name')
    expect(person).toMatchObject({ name, of })
  })
  it('ties surnames, titles and slips of the pen to the full name', () => {
    const text = 'Mayor Carla Nunes spoke. Nunes wept. The mayor left. Ann Petersen stayed. Peterson slept.'
    expect(names(text)).toMatchObject({
      Nunes: 'Carla Nunes',
      mayor: 'Carla Nunes',
      Peterson: 'Ann Petersen',
    })
  })
  it('tells father and son apart', () => {
    expect(one('A statue of Hafez al-Assad fell.', 'Hafez al-Assad')?.name).toBe('Hafez al-Assad')
  })
})

describe('common nouns', () => {
  it.each([
    ['Rebel fighters fled.', 'Rebel fighters', 'rebels'],
    ['The rebel coalition fled.', 'rebel coalition', 'rebels'],
    ['Southern rebel factions fled.', 'Southern rebel factions', 'Southern rebels'],
    ['Government forces fled.', 'Government forces', 'Yemeni army'],
    ['The army fled.', 'army', 'Yemeni army'],
    ['Saudi forces fled.', 'Saudi forces', 'Saudi Arabia'],
    ["Egypt's military fled.", "Egypt's military", 'Egyptian military'],
    ['The Jordanian government fled.', 'Jordanian government', 'Jordan'],
    ['The government fled.', 'government', 'Yemeni government'],
    ['Houthi fighters fled.', 'Houthi fighters', 'Houthis'],
    ['UN staff fled.', 'UN staff', 'UN staff'],
    ['Indian citizens fled.', 'Indian citizens', 'Indian citizens'],
    ['State television fled.', 'State television', 'Yemeni state media'],
    ['Thousands fled.', 'Thousands', 'civilians'],
    ['Villagers fled.', 'Villagers', 'villagers'],
    ['A monitor accused soldiers of murder.', 'soldiers', 'Yemeni army'],
    ['The army says its men have left.', 'men', 'Yemeni army'],
    ['More than 370,000 have fled.', '370,000', 'civilians'],
    ['A resident fled.', 'resident', 'a resident'],
    ['A monitor and a rebel commander fled.', 'rebel commander', 'a rebel commander'],
    ["Iran's proxies fled.", "Iran's proxies", "Iran's proxies"],
    ['The national weather service fled.', 'national weather service', 'national weather service'],
    ['The Hamas-run health ministry fled.', 'Hamas-run health ministry', 'Hamas-run health ministry'],
    ['Western governments fled.', 'Western governments', 'Western governments'],
  ])('%s', (text, said, name) => expect(one(YEMEN + text, said)?.name).toBe(name))

  it('takes gunmen for rebels only in a war of rebels', () => {
    expect(one('Gunmen fired.', 'Gunmen')?.name).toBe('gunmen')
    expect(one('Rebels took a hill. Gunmen fired.', 'Gunmen')?.name).toBe('rebels')
  })
  it('keeps whose army was said last', () => {
    const text = `${YEMEN}The Danish air force sent a plane. The air force said so.`
    expect(one(text, 'air force')?.name).toBe('Danish air force')
  })
  it('names the states whose ministers met', () => {
    const text = 'The foreign ministers of Iran, Russia and Turkey met. They urged calm.'
    expect(names(text)).toMatchObject({
      'foreign ministers': 'Iran, Russia, Turkey',
      They: 'Iran, Russia, Turkey',
    })
  })
  it('takes no verb for a noun', () => {
    expect(read('Storms force people from home.').map((e) => e.name)).toEqual(['people'])
  })
})

describe('words beside names', () => {
  it.each([
    // Each row: a text that the set of words decides, and the names in it.
    ['Ana de la Torre spoke.', ['Ana de la Torre']],
    ["The Women's Relief League met.", ["Women's Relief League"]],
    ['The National Flood and Storm Agency met.', ['National Flood and Storm Agency']],
    ['Hydrolan, the company that ran the dam, closed it.', ['Hydrolan']],
    ['They found an IED and a TV.', []],
    ['The SRTF met.', ['SRTF']],
    ['They fled to Urem al-Kubra.', []],
    ['They spoke to Omar al-Kubra.', ['Omar al-Kubra']],
    ['On Monday in March 2020 it rained.', []],
  ])('%s', (text, expected) => {
    const found = read(text).filter((e) => e.form === 'name' && e.kind !== 'place')
    expect(found.map((e) => e.name)).toEqual(expected)
  })

  it.each([
    ['Masked gunmen fled.', 'Masked gunmen'],
    ['They freed gunmen.', 'gunmen'],
    ['Several rebels fled.', 'rebels'],
    ['Norwegian-backed rebels fled.', 'Norwegian-backed rebels'],
  ])('begins the phrase where it begins: %s', (text, said) =>
    expect(one(text, said)?.kind).toBe('armed-group'),
  )

  it('lets nobody speak for an office that he left or has not entered', () => {
    expect(one('Danish minister Ilse Brandvold spoke.', 'Danish minister Ilse Brandvold')?.of).toBe(
      'Danish government',
    )
    expect(
      one('Former Danish minister Ilse Brandvold spoke.', 'Former Danish minister Ilse Brandvold')?.of,
    ).toBeNull()
  })
  it('takes the soldiers that a state sends for its own', () => {
    expect(one(`${YEMEN}Denmark sent soldiers.`, 'soldiers')?.name).toBe('Denmark')
    expect(one(`${YEMEN}Denmark thanked soldiers.`, 'soldiers')?.name).toBe('Yemeni army')
  })
})

describe('pronouns', () => {
  it.each([
    ['The rebels said they had won.', 'they', 'rebels'],
    ['The Danish army withdrew. It left a tank.', 'It', 'Danish army'],
    ['Following their march, Hamas fighters rested.', 'their', 'Hamas'],
    ['Boko Haram fled. The group left a tank.', 'group', 'Boko Haram'],
    ['Carla Nunes wept. "We must go," she said.', 'she', 'Carla Nunes'],
    ['"We must go," said Hamas spokesman Ivo Lahti.', 'We', 'Hamas'],
    ['"I must go," said Ivo Lahti.', 'I', 'Ivo Lahti'],
    ['Iran sent ships, while Oman and Qatar told their citizens to leave.', 'their', 'Oman, Qatar'],
  ])('%s', (text, said, name) => expect(one(text, said)?.name).toBe(name))

  it.each(['It was clear that nothing helped.', 'They left.', 'The US left. Rain fell on us.'])(
    'leaves alone: %s',
    (text) => expect(read(text).filter((e) => e.form === 'pronoun')).toEqual([]),
  )
})

describe('entityAt', () => {
  it('finds the narrowest mention', () => {
    const text = 'Hamas leader Ivo Lahti left.'
    const entities = read(text)
    expect(entityAt(entities, text.indexOf('Hamas'))?.name).toBe('Hamas')
    expect(entityAt(entities, text.indexOf('leader'))?.name).toBe('Ivo Lahti')
    expect(entityAt(entities, text.indexOf('left'))).toBeNull()
  })
})
