import { describe, expect, it } from 'vitest'
import { argumentsOf } from '../../../test/sentence.ts'

describe('arguments', () => {
  it('are the same for active and passive', () => {
    expect(
      argumentsOf(`Rebels NOUN NNS 2 nsubj
        seized VERB VBD 0 root
        Kidal PROPN NNP 2 obj`).seized,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Kidal'] })
    expect(
      argumentsOf(`Kidal PROPN NNP 3 nsubj:pass
        was AUX VBD 3 aux:pass
        seized VERB VBN 0 root
        by ADP IN 5 case
        rebels NOUN NNS 3 obl:agent`).seized,
    ).toMatchObject({ agent: ['rebels'], patient: ['Kidal'] })
  })

  it('are shared by coordinated verbs and coordinated objects', () => {
    const clauses = argumentsOf(`Rebels NOUN NNS 2 nsubj
      entered VERB VBD 0 root
      Kidal PROPN NNP 2 obj
      and CCONJ CC 5 cc
      seized VERB VBD 2 conj
      Gao PROPN NNP 5 obj
      and CCONJ CC 8 cc
      Menaka PROPN NNP 6 conj`)
    expect(clauses.entered).toMatchObject({ agent: ['Rebels'], patient: ['Kidal'] })
    expect(clauses.seized).toMatchObject({ agent: ['Rebels'], patient: ['Gao', 'Menaka'] })
  })

  it('go back to the noun before a relative clause and to the subject before a participle', () => {
    expect(
      argumentsOf(`fighters NOUN NNS 0 root
        who PRON WP 3 nsubj
        seized VERB VBD 1 acl:relcl
        Kidal PROPN NNP 3 obj`).seized,
    ).toMatchObject({ agent: ['fighters'], patient: ['Kidal'] })
    expect(
      argumentsOf(`Rebels NOUN NNS 2 nsubj
        advanced VERB VBD 0 root
        , PUNCT , 4 punct
        seizing VERB VBG 2 advcl
        Kidal PROPN NNP 4 obj`).seizing,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Kidal'] })
  })

  it('of an event noun are its possessor and its "of", those of a light verb come with it', () => {
    expect(
      argumentsOf(`The DET DT 2 det
        capture NOUN NN 0 root
        of ADP IN 4 case
        Kidal PROPN NNP 2 nmod
        by ADP IN 6 case
        rebels NOUN NNS 2 nmod`).capture,
    ).toMatchObject({ agent: ['rebels'], of: ['Kidal'] })
    expect(
      argumentsOf(`Rebels NOUN NNS 2 nsubj
        launched VERB VBD 0 root
        an DET DT 4 det
        attack NOUN NN 2 obj
        on ADP IN 6 case
        Kidal PROPN NNP 2 obl`).attack,
    ).toMatchObject({ agent: ['Rebels'], on: ['Kidal'] })
  })

  it('are those of a noun for a form in -ing behind "of"', () => {
    expect(
      argumentsOf(`days NOUN NNS 0 root
        of SCONJ IN 3 mark
        shelling VERB VBG 1 acl
        in ADP IN 5 case
        Kidal PROPN NNP 3 obl`),
    ).toHaveProperty('shelling.in', ['Kidal'])
  })
  it('are those of a noun where the tree takes its last word for a verb, and nobody plans as a plan', () => {
    expect(
      argumentsOf(`A DET DT 2 det
        car NOUN NN 6 nsubj
        bombing VERB VBG 2 acl
        in ADP IN 5 case
        Kidal PROPN NNP 3 obl
        killed VERB VBD 0 root
        guards NOUN NNS 6 obj`).bombing,
    ).toMatchObject({ in: ['Kidal'], head: ['bombing'] })
    expect(
      argumentsOf(`The DET DT 2 det
        plan NOUN NN 0 root
        of SCONJ IN 4 mark
        bombing VERB VBG 2 acl
        embassies NOUN NNS 4 obj`).bombing,
    ).not.toHaveProperty('agent')
  })
  it('of a verb of saying tell what would avert what is said', () => {
    expect(
      argumentsOf(`Rebels NOUN NNS 2 nsubj
        announced VERB VBD 0 root
        war NOUN NN 4 nsubj
        follows VERB VBZ 2 ccomp
        unless SCONJ IN 7 mark
        mayors NOUN NNS 7 nsubj
        yield VERB VBP 4 advcl`).announced,
    ).toMatchObject({ unless: ['yield'] })
  })
  it('give what one is accused of to whom one accuses', () => {
    const accused = (object: string) => `Kyiv PROPN NNP 2 nsubj
      accused VERB VBD 0 root
      Minsk PROPN NNP 2 ${object}
      of SCONJ IN 5 mark
      shelling VERB VBG 2 advcl
      farms NOUN NNS 5 obj`
    expect(argumentsOf(accused('obj')).shelling).toMatchObject({ agent: ['Minsk'], patient: ['farms'] })
  })
})
