import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { annotate } from '../annotate/index.ts'
import type { Claim } from '../model/claim.ts'
import { extract } from './index.ts'

const read = (text: string, published: string | null): readonly Claim[] =>
  extract(annotate({ ...articleOf(text), published }))

/** Stances of the claims of a type, in order. */
const stances = (text: string, type: string): string =>
  read(text, '2030-06-07')
    .filter((c) => c.type === type)
    .map((c) => c.stance)
    .join(' ')

describe('what has not happened yet', () => {
  it('is planned where those who will do it say so', () => {
    expect(stances('The two ministers will meet again tomorrow.', 'meet')).toBe('planned')
  })
  it('is a prediction under a condition and where nobody wills it', () => {
    expect(stances('If the rains fail, rebels will seize the town.', 'capture')).toBe('predicted')
    expect(stances('Cholera may appear in the camps.', 'hazard')).toBe('predicted')
  })
})

describe('what is said of an event', () => {
  it('denies it only where the verb is what makes it real', () => {
    expect(stances('The air raid on the port was not linked to the talks.', 'strike')).toBe('asserted')
    expect(stances('The truce was not signed.', 'agree')).toBe('denied')
  })
  it('does not deny what is dreaded again', () => {
    expect(
      stances("Doctors hope to prevent a repeat of last year's cholera epidemic.", 'hazard'),
    ).not.toContain('denied')
  })
  it('leaves a demand made that was refused', () => {
    expect(stances("Sudan's demand for his extradition was refused.", 'urge')).toBe('asserted')
  })
})

describe('background', () => {
  const history = (text: string, published: string | null): boolean[] =>
    read(text, published).map((c) => c.background)

  it('is another year where an undated report names days of its own', () => {
    expect(history('Two climbers died on 5 August. In 2004, three guides died there.', null)).toEqual([
      false,
      true,
    ])
  })
  it('is a year before that of the report, and what is more than half a year old', () => {
    expect(history('In 2029, floods killed 20 people.', '2030-02-01')).toEqual([true, true])
    expect(history('Floods killed 20 people in January.', '2030-06-07')).toEqual([false, false])
    expect(history('Floods killed 20 people in June 2029.', '2030-06-07')).toEqual([true, true])
  })
  it("is last year's, also where nothing tells which year that was", () => {
    expect(history("Last year's floods killed 20 people.", null)).toContain(true)
  })
  it('tells nothing of what is usual', () => {
    expect(stances('Cholera is often spread by dirty water.', 'hazard')).toBe('')
    expect(stances('Cholera has often spread in the camp.', 'hazard')).toContain('asserted')
  })
  it('takes the modality of "there is"', () => {
    expect(stances('There should be no talks between Sudan and Chad.', 'meet')).toBe('')
    expect(stances('There were talks between Sudan and Chad.', 'meet')).toBe('asserted')
  })
  it('denies the kind of what was not there', () => {
    expect(stances('There were no extortion threats in Goma.', 'crime')).not.toContain('asserted')
  })
  it('is planned where somebody has been trying', () => {
    expect(stances('The army has been trying to seize the town of Taro.', 'capture')).toBe('planned')
  })
})
