import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

/** Type and place of the claims of a text, read by the whole reader. */
const placesIn = (text: string): string[] =>
  extract(annotate(articleOf(text, { published: '2027-03-12' }))).map((c) => `${c.type} ${c.place}`)

describe('where an article as a whole is', () => {
  it('is the one town where things are told to happen, also at a distance', () => {
    const text =
      'Gunmen attacked a market in Maradi in southern Niger on Monday.\n\nThe governor was abroad at the time.\n\n' +
      'Officials were silent for a day.\n\nA second attack was feared.\n\nFour people were killed.'
    expect(placesIn(text).at(-1)).toBe('kill Maradi')
  })
  it('is no river and no capital, which stand for a wider land', () => {
    const river =
      'Rain led to the flooding of the huge Niger River in Nigeria.\n\nMinisters met.\n\nAn aid worker spoke.\n\n' +
      'The floods are the worst in eighty years.'
    expect(placesIn(river).at(-1)).toBe('hazard Nigeria')
    const capital =
      'Police fired on a crowd in Niamey in Niger.\n\nMinisters were silent.\n\nA lawyer spoke.\n\n' +
      'Five people were killed.'
    expect(placesIn(capital).at(-1)).toBe('kill Niger')
  })
  it('is not the country that only acts, or where the report was written', () => {
    const acting =
      'Two United States soldiers have been killed in a crash in Chad, the US military said.\n\n' +
      'The US army is investigating, US officials said.\n\nMore than 2,500 civilians have been killed this year.'
    expect(placesIn(acting).at(-1)).toBe('kill Chad')
    const written =
      'NAIROBI, Kenya (AP) — Fighting went on in Chad on Friday. Chad closed its schools.\n\nThe talks ended.\n\n' +
      'Analysts spoke.\n\nThe war has killed 9,000 people.'
    expect(placesIn(written).at(-1)).toBe('kill Chad')
  })
  it('is a group of countries where the report begins with it and names no other', () => {
    const text =
      'An outbreak of cholera in West Africa is spreading.\n\nDoctors are few.\n\nMore than 31,000 cases of cholera ' +
      'have been reported.'
    expect(placesIn(text).at(-1)).toBe('hazard West Africa')
  })
  it('is a country that is one town', () => {
    const text = 'Protesters gathered in Singapore on Monday. Twelve people were arrested.'
    expect(placesIn(text)).toContain('detain Singapore')
  })
})

describe('what is nowhere in particular', () => {
  it('puts an offensive into the country, whatever town stands near', () => {
    const text =
      'Rebels entered Zinder in Niger at dawn. At least 300 people have been killed since the offensive began on 1 March.'
    expect(placesIn(text)).toContain('attack Niger')
  })
  it('puts a war with another country nowhere', () => {
    const text =
      'Rebels entered Aleppo in Syria. Hezbollah has been weakened by a year of conflict with Israel.'
    expect(placesIn(text)).toContain('clash null')
  })
  it('puts what is told beside a great toll where the toll is', () => {
    const text =
      'Rebels entered Zinder in Niger at dawn. Since the assault began no fewer than 826 people have been killed.'
    expect(placesIn(text)).toEqual(['enter Zinder', 'attack Niger', 'kill Niger'])
  })
})

describe('places of the sentence', () => {
  it('takes the place of a clause of the same moment', () => {
    const text = 'At least five people were killed as troops fired on crowds in two cities of Chad.'
    expect(placesIn(text)).toContain('kill Chad')
    const result = 'The outbreak in Chad which caused 89 deaths is over.'
    expect(placesIn(result)).toContain('kill Chad')
  })
  it('takes no place of a clause that tells the contrast', () => {
    const text = 'Russia remains in a war in Ukraine, while Hezbollah is strained by clashes with Israel.'
    expect(placesIn(text)).not.toContain('clash Ukraine')
  })
  it('leaves a town that only tells where another lies', () => {
    const text = 'Thirty soldiers were killed in battles around Tessaoua, west of Zinder, a monitor said.'
    expect(placesIn(text)).toContain('kill Tessaoua')
  })
})

describe('whose place it is', () => {
  it('is the country of the ministry that counts, where nothing nearer is told', () => {
    const text =
      'Cholera has killed 400 people in Zimbabwe. Aid is slow.\n\nThe Zambian health ministry said that three people ' +
      'had died.'
    expect(placesIn(text).at(-1)).toBe('kill Zambia')
    const near =
      'A bomb exploded in Maradi. The Nigerien health ministry said that three people had been killed.'
    expect(placesIn(near).at(-1)).toBe('kill Maradi')
  })
  it('is that of the building where it was, and not that of who speaks of it', () => {
    const text = 'A car bombing outside the US embassy in Tanzania killed ten people.'
    expect(placesIn(text)).toContain('kill Tanzania')
    const title =
      'Rebels shelled a market in Chad. The president of Bulgaria said that two people were killed.'
    expect(placesIn(title)).not.toContain('kill Bulgaria')
  })
  it('is the capital that a people or a genitive names', () => {
    expect(placesIn("Gunmen attacked a bank in Afghanistan's capital.")).toContain('attack Kabul')
    expect(placesIn('Gunmen attacked a bank in the Ethiopian capital.')).toContain('attack Addis Ababa')
  })
  it('is not where ministers talk, a town left behind, a storm, or what went before "elsewhere"', () => {
    const talks = 'Ministers meeting in Doha in Qatar spoke of Chad. Rebels killed five people.'
    expect(placesIn(talks)).not.toContain('kill Doha')
    const left = 'Reinforcements left Zinder on Thursday, and a roadside bomb wounded six of them.'
    expect(placesIn(left)).not.toContain('injure Zinder')
    const storm = 'Crews searched New Orleans after Hurricane Katrina. The death toll from Katrina is 900.'
    expect(placesIn(storm).join()).not.toContain('Katrina')
    const away = 'Rebels shelled Zinder. Elsewhere, gunmen killed five people.'
    expect(placesIn(away)).not.toContain('kill Zinder')
  })
  it('puts releases and fights into the country where nothing nearer is told', () => {
    expect(
      placesIn('Libya has freed six nurses. Libyan courts convicted them in 2004. Libya is poor.'),
    ).toContain('release Libya')
  })
  it('is no bare given name and no noun that a name ends in', () => {
    const text = "He took it into Billy's on Monday. Antonio Savino was killed in Addenbrooke's Hospital."
    expect(placesIn(text).join()).not.toMatch(/Billy|@ Hospital|kill Hospital/)
  })
  it('is for a storm or a quake the land that the first sentences name, before a town in it', () => {
    const text =
      'A tsunami hit the Indonesian province of West Java on Monday. Hundreds fled.\n\nHouses collapsed in Tasikmalaya.' +
      '\n\nNobody had been told that the tsunami was near.'
    expect(placesIn(text).at(-1)).toBe('hazard West Java')
  })
})
