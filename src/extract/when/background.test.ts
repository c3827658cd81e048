import { describe, expect, it } from 'vitest'
import type { TimeExpression } from '../../model/annotated.ts'
import { syntaxOf } from '../../parse/syntax.ts'
import type { Scene } from '../scene.ts'
import { isRecalled, latestDay } from './background.ts'
import { timeOf } from './when.ts'

/**
 * A sentence with a tree made by hand, one word a line: `word UPOS head relation`, heads counted from 1, 0 the root;
 * `times` maps the words of a time expression to its value.
 */
function sceneOf(rows: string, times: Record<string, string> = {}): Scene {
  const lines = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/) as [string, string, string, string])
  const text = lines.map(([word]) => word).join(' ')
  let at = 0
  const tokens = lines.map(([word, pos]) => {
    const start = at
    at += word.length + 1
    return { start, end: start + word.length, text: word, pos }
  })
  const tree = {
    upos: lines.map((l) => l[1]),
    xpos: lines.map((l) => l[1]),
    head: Int16Array.from(lines.map((l) => Number(l[2]) - 1)),
    label: lines.map((l) => l[3]),
    score: 1,
  }
  const sentence = { start: 0, end: text.length, index: 0, paragraph: 0, prose: true, tokens, tree }
  const marks = Object.entries(times).map(([words, value]): TimeExpression => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, value, type: 'date', rule: 'test', sentence: 0 }
  })
  const nothing = { entities: [], places: [], figures: [], attributions: [], leaders: new Set<string>() }
  return { syntax: syntaxOf(sentence)!, text, times: marks, ...nothing }
}

const CRADLE = sceneOf(
  `Rebels NOUN 2 nsubj
   seized VERB 0 root
   Karat PROPN 2 obj
   , PUNCT 5 punct
   cradle NOUN 3 appos
   of ADP 9 case
   the DET 9 det
   2011 NUM 9 nummod
   uprising NOUN 5 nmod
   . PUNCT 2 punct`,
  { '2011': '2011' },
)

describe('times that belong to a noun alone', () => {
  it('do not date the verb nor make its sentence history', () => {
    expect(timeOf(CRADLE, 1)).toBeNull()
    expect(latestDay(CRADLE)).toBeNull()
  })
  it('date the noun that they modify', () => {
    expect(timeOf(CRADLE, 8)?.value).toBe('2011')
  })
  it('date a verb whose subject is that noun', () => {
    const scene = sceneOf(
      `The DET 3 det
       2018 NUM 3 nummod
       siege NOUN 4 nsubj
       killed VERB 0 root
       hundreds NOUN 4 obj`,
      { '2018': '2018' },
    )
    expect(timeOf(scene, 3)?.value).toBe('2018')
  })
  it('are phrases of their own behind a preposition, whatever the tree says', () => {
    const scene = sceneOf(
      `In ADP 2 case
       2016 NUM 3 nummod
       forces NOUN 4 nsubj
       retook VERB 0 root
       Karat PROPN 4 obj`,
      { '2016': '2016' },
    )
    expect(timeOf(scene, 3)?.value).toBe('2016')
    expect(latestDay(scene)).toBe('2016')
  })
  it('are those of the clause that hangs on it', () => {
    const scene = sceneOf(
      `The DET 2 det
       truce NOUN 7 nsubj
       that PRON 5 obj
       they PRON 5 nsubj
       signed VERB 2 acl:relcl
       afterwards ADV 5 advmod
       froze VERB 0 root
       lines NOUN 7 obj`,
      { afterwards: '2020-03' },
    )
    expect(timeOf(scene, 1)?.value).toBe('2020-03')
  })
})

describe('isRecalled', () => {
  const PREVIOUSLY = sceneOf(
    `Rebels NOUN 2 nsubj
     entered VERB 0 root
     Karat PROPN 2 obj
     , PUNCT 6 punct
     previously ADV 6 advmod
     held VERB 3 acl
     by ADP 8 case
     militants NOUN 6 obl`,
  )
  it('listens to the adverbs of the predicate itself', () => {
    expect(isRecalled(PREVIOUSLY, 5)).toBe(true)
    expect(isRecalled(PREVIOUSLY, 1)).toBe(false)
  })
  it('takes a purpose into the past of its verb', () => {
    const scene = sceneOf(
      `They PRON 3 nsubj
       once ADV 3 advmod
       came VERB 0 root
       to PART 5 mark
       back VERB 3 advcl
       him PRON 5 obj`,
    )
    expect(isRecalled(scene, 4)).toBe(true)
  })
})
