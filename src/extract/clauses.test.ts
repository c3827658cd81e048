import { describe, expect, it } from 'vitest'
import type { Sentence } from '../model/annotated.ts'
import { syntaxOf } from '../parse/syntax.ts'
import { clausesOf } from './clauses.ts'
import { isUnderWay, realityOf } from './stance.ts'

/**
 * A sentence with a tree made by hand, one word a line: `word UPOS XPOS head relation`, heads counted from 1, 0 the
 * root. What clauses make of a right tree is tested here; how right trees are, in `bench/parser`.
 */
function parsed(rows: string): Sentence {
  let at = 0
  const lines = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  const tokens = lines.map(([text, pos]) => {
    const start = at
    at += text!.length + 1
    return { start, end: start + text!.length, text: text!, pos: pos! }
  })
  return {
    start: 0,
    end: at - 1,
    index: 0,
    paragraph: 0,
    prose: true,
    tokens,
    tree: {
      upos: lines.map((l) => l[1]!),
      xpos: lines.map((l) => l[2]!),
      head: Int16Array.from(lines.map((l) => Number(l[3]) - 1)),
      label: lines.map((l) => l[4]!),
      score: 1,
    },
  }
}

/** Predicates with their arguments in words: `{ took: { agent: ['Rebels'], patient: ['town'] } }`. */
function read(rows: string): Record<string, Record<string, string[]>> {
  const s = syntaxOf(parsed(rows))!
  const word = (i: number) => s.tokens[i]!.text
  return Object.fromEntries(
    clausesOf(s).map((c) => [
      word(c.head),
      Object.fromEntries([...c.args].filter(([, h]) => h.length > 0).map(([role, h]) => [role, h.map(word)])),
    ]),
  )
}

const reality = (rows: string, word: string) => {
  const s = syntaxOf(parsed(rows))!
  return realityOf(
    s,
    s.tokens.findIndex((t) => t.text === word),
  )
}

describe('arguments', () => {
  it('are the same for active and passive', () => {
    expect(
      read(`Rebels NOUN NNS 2 nsubj
        seized VERB VBD 0 root
        Kidal PROPN NNP 2 obj`).seized,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Kidal'] })
    expect(
      read(`Kidal PROPN NNP 3 nsubj:pass
        was AUX VBD 3 aux:pass
        seized VERB VBN 0 root
        by ADP IN 5 case
        rebels NOUN NNS 3 obl:agent`).seized,
    ).toMatchObject({ agent: ['rebels'], patient: ['Kidal'] })
  })

  it('are shared by coordinated verbs and coordinated objects', () => {
    const clauses = read(`Rebels NOUN NNS 2 nsubj
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
      read(`fighters NOUN NNS 0 root
        who PRON WP 3 nsubj
        seized VERB VBD 1 acl:relcl
        Kidal PROPN NNP 3 obj`).seized,
    ).toMatchObject({ agent: ['fighters'], patient: ['Kidal'] })
    expect(
      read(`Rebels NOUN NNS 2 nsubj
        advanced VERB VBD 0 root
        , PUNCT , 4 punct
        seizing VERB VBG 2 advcl
        Kidal PROPN NNP 4 obj`).seizing,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Kidal'] })
  })

  it('of an event noun are its possessor and its "of", those of a light verb come with it', () => {
    expect(
      read(`The DET DT 2 det
        capture NOUN NN 0 root
        of ADP IN 4 case
        Kidal PROPN NNP 2 nmod
        by ADP IN 6 case
        rebels NOUN NNS 2 nmod`).capture,
    ).toMatchObject({ agent: ['rebels'], of: ['Kidal'] })
    expect(
      read(`Rebels NOUN NNS 2 nsubj
        launched VERB VBD 0 root
        an DET DT 4 det
        attack NOUN NN 2 obj
        on ADP IN 6 case
        Kidal PROPN NNP 2 obl`).attack,
    ).toMatchObject({ agent: ['Rebels'], on: ['Kidal'] })
  })
})

describe('arguments of what a verb carries', () => {
  it('name the verb and the subject of an event noun that something comes under', () => {
    const attack = read(`convoy NOUN NN 2 nsubj
      came VERB VBD 0 root
      under ADP IN 4 case
      attack NOUN NN 2 obl
      near ADP IN 6 case
      Kaya PROPN NNP 2 obl`).attack
    expect(attack).toMatchObject({ governor: ['came'], subject: ['convoy'], near: ['Kaya'] })
    expect(attack).not.toHaveProperty('agent')
  })
  it('leave who reports an event out of it, and take where it was', () => {
    const clashes = read(`Residents NOUN NNS 2 nsubj
      reported VERB VBD 0 root
      clashes NOUN NNS 2 obj
      in ADP IN 5 case
      Bor PROPN NNP 2 obl`).clashes
    expect(clashes).toMatchObject({ in: ['Bor'] })
    expect(clashes).not.toHaveProperty('agent')
  })
  it('take where a deadly event was from the verb that tells what it did', () => {
    expect(
      read(`Clashes NOUN NNS 2 nsubj
      left VERB VBD 0 root
      thirty NUM CD 2 obj
      dead ADJ JJ 2 xcomp
      in ADP IN 6 case
      Bor PROPN NNP 2 obl`).Clashes,
    ).toMatchObject({ in: ['Bor'] })
  })
  it('look through a stretch of time for what hangs on it', () => {
    expect(
      read(`Soldiers NOUN NNS 2 nsubj
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
      read(`Rebels NOUN NNS 2 nsubj
        stormed VERB VBD 0 root
        and CCONJ CC 4 cc
        captured VERB VBD 2 conj
        Bor PROPN NNP 4 obj`).stormed,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Bor'] })
    expect(
      read(`Fighters NOUN NNS 2 nsubj
        handed VERB VBD 0 root
        in ADP IN 4 case
        rifles NOUN NNS 2 obl`).handed,
    ).toMatchObject({ patient: ['rifles'] })
  })
  it('are shared by the second verb too where the tree hangs the object on the first', () => {
    expect(
      read(`Rebels NOUN NNS 2 nsubj
        stormed VERB VBD 0 root
        and CCONJ CC 4 cc
        captured VERB VBD 2 conj
        Bor PROPN NNP 2 obj`).captured,
    ).toMatchObject({ agent: ['Rebels'], patient: ['Bor'] })
  })
  it('name the verb over an infinitive', () => {
    expect(
      read(`minister NOUN NN 2 nsubj
        refuses VERB VBZ 0 root
        to PART TO 4 mark
        resign VERB VB 2 xcomp`).resign,
    ).toMatchObject({ agent: ['minister'], governor: ['refuses'] })
  })
  it('of a copula are those of what is said of the subject', () => {
    expect(
      read(`rebels NOUN NNS 4 nsubj
        are AUX VBP 4 cop
        inside ADP IN 4 case
        Bor PROPN NNP 0 root`).Bor,
    ).toMatchObject({ agent: ['rebels'], inside: ['Bor'] })
  })
  it('give a definite noun with nothing of its own as a pointer back', () => {
    expect(
      read(`Guinea PROPN NNP 2 nsubj
        condemned VERB VBD 0 root
        the DET DT 4 det
        attack NOUN NN 2 obj`).attack,
    ).toMatchObject({ pointer: ['attack'] })
  })
})

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
    expect(reality(rows('tried'), 'storm')).toBe('void')
    const s = syntaxOf(parsed(rows('tried')))!
    expect(realityOf(s, 3, true)).toBe('asserted')
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
})

describe('stance of what is about to be', () => {
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
})
