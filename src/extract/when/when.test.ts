import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../test/article.ts'
import { annotate } from '../../annotate/index.ts'
import { extract } from '../index.ts'

/** Type and time of the claims of a text of Friday, 12 March 2027, read by the whole reader. */
const timesIn = (text: string): string[] =>
  extract(annotate(articleOf(text, { published: '2027-03-12' }))).map((c) => `${c.type} ${c.time}`)

describe('times that the clause does not say', () => {
  it('gives a participle the time of its verb', () => {
    const text = 'Gunmen attacked Zinder on Thursday, killing five villagers and burning down a school.'
    expect(timesIn(text)).toEqual(['attack 2027-03-11', 'kill 2027-03-11', 'destroy 2027-03-11'])
  })
  it('gives one moment to what happened as, when or hours after something else did', () => {
    expect(timesIn('Five people were killed on Thursday as soldiers fired on crowds in Zinder.')).toContain(
      'attack 2027-03-11',
    )
    expect(timesIn('When the river burst its banks in March 2021, 40 people died in Zinder.')).toContain(
      'kill 2021-03',
    )
    const text = 'Ministers met in Niamey on Thursday, hours after gunmen burned down the police station.'
    expect(timesIn(text)).toContain('destroy 2027-03-11')
  })
  it('gives an attack no day of the words about it, and takes the date that opens the sentence', () => {
    const text = 'President Ana Costa on Thursday condemned bomb attacks at embassies in Kenya and Tanzania.'
    expect(timesIn(text)).toContain('attack null')
    const opened =
      'In 2004, two well-known climbers died on Ushba while attempting an ascent, considered the hardest of all.'
    expect(timesIn(opened)).toEqual(['kill 2004'])
  })
  it('leaves what was over by then without a day', () => {
    expect(timesIn('Soldiers were patrolling Zinder on Thursday and had arrested ten men.')).toContain(
      'detain null',
    )
  })
  it('counts from the start of a clause that opens with since', () => {
    const text = 'More than 300 people have been killed since fighting broke out in Zinder on Monday.'
    expect(timesIn(text)).toContain('kill 2027-03-08/2027-03-12')
  })
  it('puts what happened "when" on the day on which the time before it began', () => {
    const text = 'No convoy has reached Zinder since 2 March, when gunmen closed the road.'
    expect(timesIn(text)).toContain('close 2027-03-02')
  })
  it('takes the reach of a record for no date', () => {
    expect(timesIn('The worst fighting in six years killed 40 people in Zinder.').join()).not.toContain(
      '2021',
    )
    expect(timesIn('Rebels have reached Zinder for the first time since 2018.')).toEqual(['advance null'])
  })
  it('lets a deadline date only what is to be done by it', () => {
    expect(timesIn('The governor urged parliament to release funds for Zinder within 48 hours.')).toContain(
      'urge null',
    )
  })
  it('does not give the second of two clauses the time of the first', () => {
    const text = 'The power line has been cut since Monday, and soldiers are besieging Zinder.'
    expect(timesIn(text)).toContain('encircle null')
  })
  it('does not date an event by what the place where it was did before', () => {
    const text = 'Zinder airport, which reopened only in October, suspended flights after a fire.'
    expect(timesIn(text).join()).not.toContain('close 2026-10')
  })
})

describe('of several times', () => {
  it('takes a date before a length, and the first day for what began a stretch', () => {
    expect(timesIn('In December 2016 the army retook Zinder after a siege of four months.')).toContain(
      'capture 2016-12',
    )
    const text = 'Some 300 people have been killed since the offensive began on 1 March, officials said.'
    expect(timesIn(text)).toEqual(expect.arrayContaining(['kill 2027-03-01/2027-03-12', 'attack 2027-03-01']))
  })
})
