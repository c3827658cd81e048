import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

const actorsIn = (text: string): string[] =>
  extract(annotate(articleOf(text, { published: '2027-03-12' }))).map((c) => `${c.type} ${c.actor}`)

describe('who stands behind a deed that a noun names', () => {
  it.each([
    ['Militia attacks killed 40 villagers in Ituri.', 'kill militias'],
    ['Nine civilians were killed in an Israeli air strike on Khan Younis.', 'kill Israel'],
    ['Three soldiers died in a rebel ambush near Goma.', 'kill rebels'],
    ['A police raid on the camp injured 30 students.', 'injure police'],
    ['Soldiers launched a raid killing nine insurgents near Maradi.', 'kill Nigerien army'],
    ['Gang violence has driven 9,000 people from Bamako.', 'attack gangs'],
    ['U.S. air raids on Sudan killed nine people.', 'strike United States'],
    ['Iran denies having supplied the rebels with drones.', 'supply Iran'],
  ])('%s', (text, expected) => {
    expect(actorsIn(text)).toContain(expected)
  })
  it.each([
    ['Ten people were killed in a Kabul attack.', 'kill null'],
    ['Twelve people were killed in the attack.', 'kill null'],
    ['A terrorist bombing killed nine people in Nairobi.', 'kill null'],
    ['Five people were killed in clashes between police and students.', 'kill null'],
  ])('%s names nobody', (text, expected) => {
    expect(actorsIn(text)).toContain(expected)
  })
})

describe('who acts and who only tells', () => {
  it('takes a result told behind a place for that of the deed', () => {
    const text = 'Rebels attacked a checkpoint in Homs province killing six civilians, the Observatory said.'
    expect(actorsIn(text)).toContain('kill rebels')
  })
  it('lets nobody kill by reporting it', () => {
    const text = 'Rebels attacked a checkpoint in Homs province killing six civilians the Observatory said.'
    expect(actorsIn(text).join()).not.toContain('kill Observatory')
  })
  it('gives a verb its subject back over an inserted "it said"', () => {
    const text = 'The ministry spoke of lies; its troops, it said, were holding positions near Homs.'
    expect(actorsIn(text)).toContain('deploy Syrian army')
  })
})

describe('the sides of a fight that names none', () => {
  const sides = (text: string): string[] =>
    extract(annotate(articleOf(text, { published: '2027-03-12' })))
      .filter((c) => c.type === 'clash')
      .map((c) => `${c.actor} → ${c.target}`)
  it.each([
    ['Thirty soldiers and 12 rebels were killed in battles around Homs.', 'Syrian army → rebels'],
    ['Police repelled the insurgents after a two-hour gun battle.', 'police → insurgents'],
    ['Soldiers and militiamen retook the town after house-to-house fighting.', 'null → null'],
    ['The army said rebels had entered the town after heavy fighting.', 'null → null'],
  ])('%s', (text, expected) => {
    expect(sides(text)).toContain(expected)
  })
})

describe('who acts by trade', () => {
  it('is somebody', () => {
    expect(actorsIn('Dockers blocked the road to the port of Beira.')).toContain('close dockers')
    expect(actorsIn('Containers blocked the road to the port of Beira.')).toContain('close null')
  })
})

describe('who carries a deed in a clause of its own', () => {
  it.each([
    ['The attack, launched by Boko Haram on Monday, killed nine soldiers.', 'kill Boko Haram'],
    ['The assault that militants mounted on the base failed.', 'attack militants'],
    ['The ambush staged by guerrillas near Cali left three soldiers dead.', 'kill guerrillas'],
    ['Rebels took Homs. Nine people have died since the offensive began.', 'attack rebels'],
  ])('%s', (text, expected) => {
    expect(actorsIn(text)).toContain(expected)
  })
  it('takes no mediator for a party', () => {
    expect(actorsIn('Talks brokered by Qatar in Doha broke up.').join()).not.toContain('meet Qatar')
  })
})
