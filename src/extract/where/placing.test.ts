import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

/** Type and place of the claims of a text, read by the whole reader. */
const placesIn = (text: string): string[] =>
  extract(annotate(articleOf(text, { published: '2027-03-12' }))).map((c) => `${c.type} ${c.place}`)

describe('places that the clause does not say', () => {
  it('asks the claim own clause before the others of its sentence', () => {
    expect(placesIn('Rebels besieged Zinder while troops abandoned Maradi.')).toEqual([
      'encircle Zinder',
      'withdraw Maradi',
    ])
  })
  it('lets a place that opens the sentence stand for all of it', () => {
    const text =
      'In Niamey many shops were closed and residents of Goudel and Gamkalle said that bread had run out.'
    expect(placesIn(text)).toContain('shortage Niamey')
  })
  it('asks the sentence before in the paragraph, and leaves two towns a doubt', () => {
    expect(placesIn('Rebels entered Zinder at dawn. Twelve people were killed.')).toContain('kill Zinder')
    const two = 'Rebels entered Zinder and Maradi at dawn. Troops withdrew.'
    expect(placesIn(two).at(-1)).toBe('withdraw Niger')
  })
  it('gives a national count and a change of government to the country, not to the last town', () => {
    const text = 'Shelling hit Zinder in Niger. More than 250,000 people have been displaced.'
    expect(placesIn(text)).toContain('displace Niger')
  })
  it('takes the name before a checkpoint for a place, and that before a meeting for none', () => {
    expect(placesIn('Gunmen closed the Karatou checkpoint.')).toEqual(['close Karatou'])
    expect(placesIn('Gunmen closed the Karatou meeting.').join()).not.toContain('Karatou')
  })
  it('knows what "the city" is where the last sentence lists towns', () => {
    const text =
      'Troops left Zinder on Friday. The government holds only Tahoua, Agadez and Dosso. Rebels entered the city.'
    expect(placesIn(text)).toContain('enter Zinder')
  })
  it('puts nothing into a country that only owns something', () => {
    expect(placesIn("Clashes broke out between soldiers and Iran's proxies.").join()).not.toContain('Iran')
  })
})

describe('who acts where the clause does not say it', () => {
  const actorsIn = (text: string): string[] =>
    extract(annotate(articleOf(text, { published: '2027-03-12' }))).map((c) => `${c.type} ${c.actor}`)

  it('reads whose hands a town falls into', () => {
    expect(actorsIn('Zinder has fallen into rebel hands.')).toContain('capture rebels')
  })
  it('takes those that talks were held with for who met', () => {
    expect(actorsIn('Talks with Nigeria and Chad ended in Niamey on Friday.')).toContain('meet Nigeria, Chad')
  })
  it('takes whom a war has weakened for its other side', () => {
    expect(actorsIn('Hezbollah has been weakened by a year of conflict with Israel.')).toEqual([
      'clash Hezbollah',
    ])
  })
  it('gives the act to who does it, not to who tells of it at the end', () => {
    const text = 'Iran began to move commanders out of Syria on Friday, two regional officials said.'
    expect(actorsIn(text)).toContain('evacuate Iran')
  })
  it('gives a participle behind a mere thing to the subject', () => {
    const text = 'Rebels entered the final stage of the offensive, encircling Zinder.'
    expect(actorsIn(text)).toContain('encircle rebels')
  })
  it('knows which dam a wall is part of', () => {
    const text = 'The Karatou dam stands above the town. On Friday the wall collapsed.'
    const claims = extract(annotate(articleOf(text, { published: '2027-03-12' })))
    expect(claims.map((c) => c.target)).toContain('Karatou dam')
  })
})

describe('what points back', () => {
  const fieldsIn = (text: string): string[] =>
    extract(annotate(articleOf(text, { published: '2027-03-12' }))).map(
      (c) => `${c.type} ${c.actor} ${c.place}`,
    )

  it('takes militants for the one armed group that a report names', () => {
    const text =
      'The armed group Ansar al-Karat seized Zinder on Friday. Militants attacked the town of Dosso in Niger.'
    expect(fieldsIn(text)).toContain('attack Ansar al-Karat Dosso')
  })
  it('takes "the town" for the one that opens the report, not for one named since', () => {
    const text =
      'Rebels attacked Zinder in Niger on Friday. Aid is flown in from Dosso. Troops withdrew from the town.'
    expect(fieldsIn(text)).toContain('withdraw Nigerien army Zinder')
  })
  it('takes "here" for the town of the dateline, outside of quotes', () => {
    const text = 'ZINDER, Niger, March 11 - Soldiers shot dead four people here on Thursday.'
    expect(fieldsIn(text).join()).toContain('Zinder')
  })
  it('does not put an evacuation where people are brought', () => {
    expect(fieldsIn('Aid workers were evacuated to Niamey.').join()).not.toContain('Niamey')
  })
  it('gives a coup to the country, and a call to where those who call have met', () => {
    const coup = 'Rebels attacked Zinder in the worst raid since Colonel Sani seized power in Niger in 2025.'
    expect(fieldsIn(coup).join()).not.toMatch(/govern [^,]* Zinder/)
    const call = 'The ministers met in Doha on Saturday and called for an end to the fighting.'
    expect(fieldsIn(call).join()).toMatch(/urge [^,]*Doha/)
  })
})

describe('where an article is', () => {
  const town =
    'Gunmen raided the market in Zinder on Thursday. Police in Zinder said four traders died.\n\n' +
    'The mayor of Zinder spoke of a massacre.\n\n'

  it('gives what spreads to the region that the first sentences name, and an incident to the town told of', () => {
    const cholera =
      'Cholera has killed 60 people in southern Niger. Clinics in Zinder and Maradi are full.\n\n' +
      'Doctors fear that the epidemic will last.'
    expect(placesIn(cholera).at(-1)).toBe('hazard southern Niger')
    expect(placesIn(`${town}Six guards were injured.`).at(-1)).toBe('injure Zinder')
  })
  it('counts what a whole war has cost in its country, and not in the town of the day', () => {
    const text = `${town}Some 400 people have been killed in Niger since May. The army says 90 soldiers died since June.`
    expect(placesIn(text).at(-1)).toBe('kill Niger')
  })
  it('carries the place of what was told right before, and not over a town that is named since', () => {
    const text =
      'In Niger, rebels besieged Maradi. They shelled a school near Zinder, which borders Dosso, and two girls died.'
    expect(placesIn(text)).toContain('strike Zinder')
    const raid = 'Rebels attacked the depot near Zinder, the capital of which is far. They were driven back.'
    expect(placesIn(raid).at(-1)).toBe('withdraw Zinder')
  })
  it('leaves the seat of talks to the talks', () => {
    const text = 'Ministers met in Doha on Friday. They had hoped for a pause in the fighting.'
    expect(placesIn(text).join()).not.toContain('clash Doha')
  })
  it('takes no place from the name of an office, from a second clause or from how it all began', () => {
    expect(placesIn('The Niamey Post reported that gunmen killed two guards.').join()).not.toContain('Niamey')
    const since = 'Some 40 people have been killed in Niger since troops opened fire in Zinder on Monday.'
    expect(placesIn(since)).toContain('kill Niger')
  })
})

describe('a town that is only named beside', () => {
  it('is no place where it measures what is left, and is one where the report tells of no other', () => {
    const left =
      'The army has left Zinder. Its men quit the third city on Friday, leaving the chief little more than Dosso.'
    expect(placesIn(left)).not.toContain('withdraw Dosso')
    const aside =
      'Zinder is under siege. Zinder has no bread. Crowds marched there in 2011, and rebels besieged Zinder in 2014.'
    expect(placesIn(aside)).toContain('protest Zinder')
  })
})
