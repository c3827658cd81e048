import { describe, expect, test } from 'vitest'
import { according } from './according.ts'
import { apposition } from './apposition.ts'
import type { Draft } from './draft.ts'
import { future } from './future.ts'
import { REPAIRS } from './index.ts'
import { perfect } from './perfect.ts'
import { relative } from './relative.ts'

/** A tree by hand: `word/XPOS>governor:relation`, the governor by its word (or word and place), `0` for the root. */
function draft(text: string): Draft {
  const cells = text
    .trim()
    .split(/\s+/)
    .map((cell) => /^(.+)\/(\S+)>(\S+?):(\S+)$/.exec(cell)!)
  const words = cells.map((cell) => cell[1]!)
  const upos: Record<string, string> = {
    N: 'NOUN',
    V: 'VERB',
    D: 'DET',
    I: 'ADP',
    R: 'ADV',
    J: 'ADJ',
    P: 'PRON',
    W: 'PRON',
    C: 'CCONJ',
  }
  return {
    words,
    xpos: cells.map((cell) => cell[2]!.replace('AUX-', '')),
    upos: cells.map((cell) => {
      const tag = cell[2]!
      if (tag.startsWith('AUX-')) return 'AUX'
      return tag === 'NNP' ? 'PROPN' : (upos[tag[0]!] ?? 'PUNCT')
    }),
    head: Int32Array.from(cells, (cell) => (cell[3] === '0' ? -1 : words.indexOf(cell[3]!))),
    label: cells.map((cell) => cell[4]!),
  }
}

/** The arc of one word: its governor and relation. */
function arc(tree: Draft, word: string): string {
  const i = tree.words.indexOf(word)
  return `${tree.words[tree.head[i]!] ?? '0'} ${tree.label[i]}`
}

function expectValid(tree: Draft): void {
  expect(Array.from(tree.head).filter((h) => h < 0).length).toBe(1)
  for (let i = 0; i < tree.head.length; i++) {
    let steps = 0
    for (let at = i; at >= 0; at = tree.head[at]!) expect(steps++).toBeLessThan(tree.head.length)
  }
}

describe('perfect', () => {
  test('yes: Rebels have now encircled the town.', () => {
    const tree = draft(
      'Rebels/NNS>have:nsubj have/VBP>0:root now/RB>have:advmod encircled/VBN>have:xcomp the/DT>town:det town/NN>encircled:obj ./.>have:punct',
    )
    expect(perfect.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'encircled')).toBe('0 root')
    expect(arc(tree, 'have')).toBe('encircled aux')
    expect(arc(tree, 'Rebels')).toBe('encircled nsubj')
    expect(arc(tree, 'town')).toBe('encircled obj')
  })
  test('no: Rebels have hostages.', () => {
    const tree = draft('Rebels/NNS>have:nsubj have/VBP>0:root hostages/NNS>have:obj ./.>have:punct')
    expect(perfect.apply(tree)).toBe(false)
  })
  test('no: They had the bridge mined.', () => {
    const tree = draft(
      'They/PRP>had:nsubj had/VBD>0:root the/DT>bridge:det bridge/NN>had:obj mined/VBN>had:xcomp ./.>had:punct',
    )
    expect(perfect.apply(tree)).toBe(false)
  })
})

describe('relative', () => {
  test('yes: The mayor, who fled Lorvo, denied the charge, the noun taken for the root', () => {
    const tree = draft(
      'The/DT>mayor:det mayor/NN>0:root ,/,>fled:punct who/WP>fled:nsubj fled/VBD>mayor:acl:relcl Lorvo/NNP>fled:obj ,/,>fled:punct denied/VBD>fled:conj a/DT>charge:det charge/NN>denied:obj ./.>mayor:punct',
    )
    expect(relative.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'denied')).toBe('0 root')
    expect(arc(tree, 'mayor')).toBe('denied nsubj')
    expect(arc(tree, 'fled')).toBe('mayor acl:relcl')
  })
  test('yes: the same, the verb of the clause taken for the root', () => {
    const tree = draft(
      'The/DT>mayor:det mayor/NN>fled:nsubj ,/,>fled:punct who/WP>fled:nsubj fled/VBD>0:root Lorvo/NNP>fled:obj ,/,>denied:punct denied/VBD>fled:conj a/DT>charge:det charge/NN>denied:obj ./.>fled:punct',
    )
    expect(relative.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'denied')).toBe('0 root')
    expect(arc(tree, 'mayor')).toBe('denied nsubj')
    expect(arc(tree, 'fled')).toBe('mayor acl:relcl')
  })
  test('no: Police seek a man who robbed a bank, stole a car and fled.', () => {
    const tree = draft(
      'Police/NNS>seek:nsubj seek/VBP>0:root a/DT>man:det man/NN>seek:obj who/WP>robbed:nsubj robbed/VBD>man:acl:relcl banks/NNS>robbed:obj ,/,>stole:punct stole/VBD>robbed:conj cars/NNS>stole:obj and/CC>fled:cc fled/VBD>robbed:conj ./.>seek:punct',
    )
    expect(relative.apply(tree)).toBe(false)
  })
})

describe('apposition', () => {
  const row = (cc: string) =>
    draft(
      `Bakar/NNP>spoke:nsubj ,/,>mayor:punct ${cc}the/DT>mayor:det mayor/NN>Bakar:conj ,/,>mayor:punct spoke/VBD>0:root`,
    )
  test('yes: Bakar, the mayor, spoke.', () => {
    const tree = row('')
    expect(apposition.apply(tree)).toBe(true)
    expect(arc(tree, 'mayor')).toBe('Bakar appos')
  })
  test('no: Bakar, and the mayor, spoke.', () => {
    expect(apposition.apply(row('and/CC>mayor:cc '))).toBe(false)
  })
})

describe('according', () => {
  test('yes: Five died, according to police.', () => {
    const tree = draft(
      'Five/NNS>died:nsubj died/VBD>0:root ,/,>according:punct according/VBG>died:advcl to/IN>police:case police/NNS>according:obl ./.>died:punct',
    )
    expect(according.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'police')).toBe('died obl')
    expect(arc(tree, 'according')).toBe('police case')
    expect(arc(tree, 'to')).toBe('according fixed')
  })
  test('no: The plan went ahead according as they wished.', () => {
    const tree = draft(
      'plan/NN>went:nsubj went/VBD>0:root according/VBG>went:advcl as/IN>wished:mark they/PRP>wished:nsubj wished/VBD>according:advcl',
    )
    expect(according.apply(tree)).toBe(false)
  })
})

describe('future', () => {
  const line = (noun: string) =>
    draft(`${noun}/NN>0:root to/TO>impose:mark impose/VB>${noun}:acl curfew/NN>impose:obj`)
  test('yes: Government to impose curfew', () => {
    const tree = line('Government')
    expect(future.apply(tree)).toBe(true)
    expectValid(tree)
    expect(arc(tree, 'impose')).toBe('0 root')
    expect(arc(tree, 'Government')).toBe('impose nsubj')
  })
  test('no: Plan to impose curfew', () => {
    expect(future.apply(line('Plan'))).toBe(false)
  })
})

test('no rule changes a plain sentence', () => {
  const tree = draft('Troops/NNS>took:nsubj took/VBD>0:root the/DT>town:det town/NN>took:obj ./.>took:punct')
  for (const rule of REPAIRS) expect(rule.apply(tree)).toBe(false)
})
