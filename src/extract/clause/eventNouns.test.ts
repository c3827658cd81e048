import { describe, expect, it } from 'vitest'
import { argumentsOf } from '../../../test/sentence.ts'

describe('arguments of what a verb carries', () => {
  it('name the verb and the subject of an event noun that something comes under', () => {
    const attack = argumentsOf(`convoy NOUN NN 2 nsubj
      came VERB VBD 0 root
      under ADP IN 4 case
      attack NOUN NN 2 obl
      near ADP IN 6 case
      Kaya PROPN NNP 2 obl`).attack
    expect(attack).toMatchObject({ governor: ['came'], subject: ['convoy'], near: ['Kaya'] })
    expect(attack).not.toHaveProperty('agent')
  })
  it('leave who reports an event out of it, and take where it was', () => {
    const clashes = argumentsOf(`Residents NOUN NNS 2 nsubj
      reported VERB VBD 0 root
      clashes NOUN NNS 2 obj
      in ADP IN 5 case
      Bor PROPN NNP 2 obl`).clashes
    expect(clashes).toMatchObject({ in: ['Bor'] })
    expect(clashes).not.toHaveProperty('agent')
  })
  it('take where a deadly event was from the verb that tells what it did', () => {
    expect(
      argumentsOf(`Clashes NOUN NNS 2 nsubj
      left VERB VBD 0 root
      thirty NUM CD 2 obj
      dead ADJ JJ 2 xcomp
      in ADP IN 6 case
      Bor PROPN NNP 2 obl`).Clashes,
    ).toMatchObject({ in: ['Bor'] })
  })
  it('look through a stretch of time for what hangs on it', () => {
    expect(
      argumentsOf(`Soldiers NOUN NNS 2 nsubj
        fought VERB VBD 0 root
        for ADP IN 5 case
        two NUM CD 5 nummod
        days NOUN NNS 2 obl
        in ADP IN 7 case
        Bor PROPN NNP 5 nmod`).fought,
    ).toMatchObject({ in: ['Bor'] })
  })
  it('are shared by two verbs with one object, and by a particle that the tree takes for a preposition', () => {
    expect(
      argumentsOf(`Rebels NOUN NNS 2 nsubj
        stormed VERB VBD 0 root
        and CCONJ CC 4 cc
        captured VERB VBD 2 conj
        Bor PROPN NNP 4 obj`).stormed,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Bor'] })
    expect(
      argumentsOf(`Fighters NOUN NNS 2 nsubj
        handed VERB VBD 0 root
        in ADP IN 4 case
        rifles NOUN NNS 2 obl`).handed,
    ).toMatchObject({ patient: ['rifles'] })
  })
  it('are shared by the second verb too where the tree hangs the object on the first', () => {
    expect(
      argumentsOf(`Rebels NOUN NNS 2 nsubj
        stormed VERB VBD 0 root
        and CCONJ CC 4 cc
        captured VERB VBD 2 conj
        Bor PROPN NNP 2 obj`).captured,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Bor'] })
  })
  it('name the verb over an infinitive', () => {
    expect(
      argumentsOf(`minister NOUN NN 2 nsubj
        refuses VERB VBZ 0 root
        to PART TO 4 mark
        resign VERB VB 2 xcomp`).resign,
    ).toMatchObject({ agent: ['minister'], governor: ['refuses'] })
  })
  it('of a copula are those of what is said of the subject', () => {
    expect(
      argumentsOf(`rebels NOUN NNS 4 nsubj
        are AUX VBP 4 cop
        inside ADP IN 4 case
        Bor PROPN NNP 0 root`).Bor,
    ).toMatchObject({ agent: ['rebels'], inside: ['Bor'] })
  })
  it('give a definite noun with nothing of its own as a pointer back', () => {
    expect(
      argumentsOf(`Guinea PROPN NNP 2 nsubj
        condemned VERB VBD 0 root
        the DET DT 4 det
        attack NOUN NN 2 obj`).attack,
    ).toMatchObject({ pointer: ['attack'] })
  })
})
