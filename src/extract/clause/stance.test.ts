import { describe, expect, it } from 'vitest'
import { parsed } from '../../../test/sentence.ts'
import { syntaxOf } from '../../parse/syntax.ts'
import { isUnderWay, realityOf } from './stance.ts'

const reality = (rows: string, word: string) => {
  const s = syntaxOf(parsed(rows))!
  return realityOf(
    s,
    s.tokens.findIndex((t) => t.text === word),
  )
}

describe('reality', () => {
  const withGovernor = (governor: string, xpos: string) => `Rebels NOUN NNS 2 nsubj
    ${governor} VERB ${xpos} 0 root
    to PART TO 4 mark
    seize VERB VB 2 xcomp
    Kidal PROPN NNP 4 obj`

  it('is what the governing verb makes of it', () => {
    expect(reality(withGovernor('plan', 'VBP'), 'seize')).toBe('planned')
    expect(reality(withGovernor('failed', 'VBD'), 'seize')).toBe('denied')
    expect(reality(withGovernor('managed', 'VBD'), 'seize')).toBe('asserted')
  })
  it('is a prediction under a modal and a denial under a negation', () => {
    const under = (word: string, upos: string, role: string) => `Rebels NOUN NNS 3 nsubj
      ${word} ${upos} MD 3 ${role}
      seize VERB VB 0 root
      Kidal PROPN NNP 3 obj`
    expect(reality(under('could', 'AUX', 'aux'), 'seize')).toBe('predicted')
    expect(reality(under('never', 'ADV', 'advmod'), 'seize')).toBe('denied')
  })
  it('is a plan where somebody is at it and no more: "an offensive to seize Kidal", but not "the thing to seize"', () => {
    const under = (noun: string) => `Rebels NOUN NNS 2 nsubj
      began VERB VBD 0 root
      an DET DT 4 det
      ${noun} NOUN NN 2 obj
      to PART TO 6 mark
      seize VERB VB 4 acl
      Kidal PROPN NNP 6 obj`
    expect(reality(under('offensive'), 'seize')).toBe('planned')
    expect(reality(under('thing'), 'seize')).toBe('asserted')
  })
  it('is not denied where nobody claims it as theirs', () => {
    const by = (verb: string) => `No DET DT 2 det
      group NOUN NN 4 nsubj
      has AUX VBZ 4 aux
      ${verb} VERB VBN 0 root
      the DET DT 6 det
      bombing NOUN NN 4 obj`
    expect(reality(by('claimed'), 'bombing')).toBe('asserted')
    expect(reality(by('seen'), 'bombing')).toBe('denied')
  })
  it('is what came to be where it was not so until then', () => {
    const until = (aux: string) => `Rebels NOUN NNS 4 nsubj
      ${aux} AUX VBD 4 aux
      not PART RB 4 advmod
      reached VERB VBN 0 root
      Kidal PROPN NNP 4 obj
      until ADP IN 7 case
      now ADV RB 4 obl`
    expect(reality(until('had'), 'reached')).toBe('asserted')
    expect(reality(until('have'), 'reached')).toBe('denied')
  })
  it('is under way in the final moments of a thing', () => {
    const moments = (which: string) => {
      const s = syntaxOf(
        parsed(`the DET DT 3 det
          ${which} ADJ JJ 3 amod
          moments NOUN NNS 0 root
          of ADP IN 5 case
          liberation NOUN NN 3 nmod`),
      )!
      return isUnderWay(s, 4)
    }
    expect(moments('final')).toBe(true)
    expect(moments('happy')).toBe(false)
  })
  it('is nothing at all under a condition that denies, or for fear of it', () => {
    expect(
      reality(
        `if SCONJ IN 5 mark
        troops NOUN NNS 5 nsubj
        do AUX VBP 5 aux
        not PART RB 5 advmod
        leave VERB VB 0 root`,
        'leave',
      ),
    ).toBe('void')
    expect(
      reality(
        `hid VERB VBD 0 root
        for ADP IN 3 case
        fear NOUN NN 1 obl
        of ADP IN 5 case
        reprisals NOUN NNS 3 nmod`,
        'reprisals',
      ),
    ).toBe('void')
  })
  it('is not, of what has yet to be; and is, of an attack that was tried', () => {
    const rows = (governor: string) => `Rebels NOUN NNS 2 nsubj
      ${governor} VERB VBD 0 root
      to PART TO 4 mark
      storm VERB VB 2 xcomp
      Bor PROPN NNP 4 obj`
    const yet = `army NOUN NN 2 nsubj
      has VERB VBZ 0 root
      yet ADV RB 2 advmod
      to PART TO 5 mark
      leave VERB VB 2 xcomp`
    expect(reality(yet, 'leave')).toBe('denied')
    expect(reality(rows('tried'), 'storm')).toBe('planned')
    const s = syntaxOf(parsed(rows('tried')))!
    expect(realityOf(s, 3, { attempts: true })).toBe('asserted')
  })
  it('is nothing at all where somebody only calls for it', () => {
    expect(
      reality(
        `Turkey PROPN NNP 2 nsubj
        called VERB VBD 0 root
        for ADP IN 5 case
        a DET DT 5 det
        withdrawal NOUN NN 2 obl`,
        'withdrawal',
      ),
    ).toBe('void')
  })
  it('of a report is what it says, and nothing where there is none', () => {
    const report = (det: string, noun: string) => `He PRON PRP 2 nsubj
      denied VERB VBD 0 root
      ${det} DET DT 4 det
      ${noun} NOUN NN 2 obj
      that SCONJ IN 7 mark
      mayors NOUN NNS 7 nsubj
      fled VERB VBD 4 acl`
    expect(reality(report('the', 'report'), 'fled')).toBe('asserted')
    expect(reality(report('no', 'report'), 'fled')).toBe('denied')
    expect(reality(report('the', 'fear'), 'fled')).toBe('denied')
  })
  it('is read from participles that the tree takes for verbs, and from promises', () => {
    const poised = `Kidal PROPN NNP 2 nsubj
      appears VERB VBZ 0 root
      poised VERB VBN 2 xcomp
      to PART TO 5 mark
      fall VERB VB 3 xcomp`
    expect(reality(poised, 'fall')).toBe('predicted')
    const promised = `Ghana PROPN NNP 2 nsubj
      promised VERB VBD 0 root
      tents NOUN NNS 2 obj`
    expect(reality(promised, 'promised')).toBe('planned')
  })
  it('leaves open what somebody is given the time or the right to do', () => {
    const given = (label: string, head: number) => `Rebels NOUN NNS 2 nsubj
      gave VERB VBD 0 root
      guards NOUN NNS 2 iobj
      hours NOUN NNS 2 obj
      to PART TO 6 mark
      leave VERB VB ${head} ${label}`
    expect(reality(given('acl', 4), 'leave')).toBe('void')
    expect(reality(given('xcomp', 2), 'leave')).toBe('void')
  })

  it('claims nothing of what is only talked about, usual or no threat', () => {
    const talk = `He PRON PRP 2 nsubj
      talked VERB VBD 0 root
      about SCONJ IN 4 mark
      killing VERB VBG 2 advcl
      hostages NOUN NNS 4 obj`
    expect(reality(talk, 'killing')).toBe('void')
    const usual = (adverb: string) => `Soldiers NOUN NNS 3 nsubj
      ${adverb} ADV RB 3 advmod
      storm VERB VBP 0 root
      villages NOUN NNS 3 obj`
    expect(reality(usual('often'), 'storm')).toBe('void')
    expect(reality(usual('again'), 'storm')).toBe('asserted')
    const threat = (det: string) => `They PRON PRP 4 nsubj
      face VERB VBP 0 root
      ${det} DET DT 4 det
      threat NOUN NN 2 obj
      of ADP IN 6 case
      attack NOUN NN 4 nmod`
    expect(reality(threat('no'), 'attack')).toBe('void')
    expect(reality(threat('a'), 'attack')).toBe('predicted')
  })

  it('claims nothing in orders and questions', () => {
    const order = `Do AUX VB 3 aux
      n't PART RB 3 advmod
      shoot VERB VB 0 root
      him PRON PRP 3 obj`
    expect(reality(order, 'shoot')).toBe('void')
    const asked = (sign: string) => `Have AUX VBP 3 aux
      rebels NOUN NNS 3 nsubj
      taken VERB VBN 0 root
      Kidal PROPN NNP 3 obj
      ${sign} PUNCT . 3 punct`
    expect(reality(asked('?'), 'taken')).toBe('void')
    expect(reality(asked('.'), 'taken')).toBe('asserted')
  })

  it('leaves standing the event of which a link or a motive is denied', () => {
    const denied = (verb: string) => `The DET DT 2 det
      raid NOUN NN 5 nsubj:pass
      was AUX VBD 5 aux:pass
      not PART RB 5 advmod
      ${verb} VERB VBN 0 root`
    expect(reality(denied('justified'), 'raid')).toBe('asserted')
    expect(reality(denied('launched'), 'raid')).toBe('denied')
  })
})
