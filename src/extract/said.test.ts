import { describe, expect, test } from 'vitest'
import { articleOf } from '../../test/article.ts'
import { annotate } from '../annotate/index.ts'
import { extract } from './index.ts'

/** The claims of a text as "type stance: actor → target". */
const told = (text: string) =>
  extract(annotate(articleOf(text, { published: '2030-06-07' }))).map(
    (c) => `${c.type} ${c.stance}: ${c.actor ?? '?'} → ${c.target ?? '?'}`,
  )

describe('what somebody says that another must do, or that they would', () => {
  test('a duty laid on another side is a demand of it', () => {
    expect(told('Russia said that Sudan must return the helicopter.')).toEqual([
      'urge asserted: Russia → Sudan',
    ])
  })
  test('a duty of everybody is none', () => {
    expect(told('Russia said that we must all be patient.')).toEqual([])
  })
  test('what the one who says it would do to another is a threat', () => {
    expect(told('The junta said that it would boycott the summit.')).toContain('warn asserted: junta → ?')
  })
})

describe('whose words they are', () => {
  test('a statement condemns, not who blocks it', () => {
    const claims = told('Hungary blocked a statement condemning the raid.')
    expect(claims).toContain('decline asserted: Hungary → ?')
    expect(claims).not.toContain('accuse asserted: Hungary → raid')
  })
  test('parties that call for something are called by nobody', () => {
    expect(told('Opposition parties called for a boycott.')[0]).toMatch(/^urge/)
  })
  test('advice not to do something is advice', () => {
    expect(told('France advised its nationals not to travel.')).toContain(
      'advise asserted: France → French citizens',
    )
  })
  test('what somebody says that they would do is planned', () => {
    expect(told('The premier said he would step down in April.')[0]).toMatch(/^depart planned/)
  })
})

describe('what is called false', () => {
  test.each([
    'The claim that a dam had burst was untrue, officials said.',
    'Officials said that reports of a collapse of the dam were false.',
  ])('%s', (text) => {
    expect(told(text)).toContain('destroy denied: ? → dam')
  })
})

describe('verb forms that are never passive', () => {
  test('a past that is no participle is active', () => {
    expect(told('The two leaders spoke by telephone.')).toHaveLength(1)
  })
})

describe('what is counted, carried or held', () => {
  test('a sum of money given as aid', () => {
    expect(told('Britain has pledged £50m in aid.')).toEqual(['supply planned: United Kingdom → ?'])
  })
  test('lorries are known by what they carry', () => {
    expect(told('Lorries carrying flour entered the camp on Sunday.')).toContain('supply asserted: ? → ?')
  })
  test('one in so many is those many', () => {
    expect(told('One in three children is malnourished in the camp.')).toContain('shortage asserted: ? → ?')
  })
  test('who is to undergo something is not asked for it', () => {
    expect(told('The premier ordered the lawyers to be freed.')).not.toContain(
      'urge asserted: premier → lawyers',
    )
  })
})
