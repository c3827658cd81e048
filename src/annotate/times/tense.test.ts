import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../model/annotated.ts'
import { tenseAt } from './tense.ts'

/** A sentence from rows of "word wink's tag, XPOS, head (1-based, 0 the root), relation"; with or without its tree. */
function sentence(rows: string, withTree: boolean): Sentence {
  const cells = rows
    .trim()
    .split(/\s*;\s*/)
    .map((row) => row.split(/\s+/))
  let at = 0
  const tokens = cells.map(([text, pos]) => {
    const token = { text: text!, pos: pos!, start: at, end: at + text!.length }
    at = token.end + 1
    return token
  })
  const tree = {
    upos: cells.map((c) => c[1]!),
    xpos: cells.map((c) => c[2]!),
    head: Int16Array.from(cells.map((c) => Number(c[3]) - 1)),
    label: cells.map((c) => c[4]!),
    score: 1,
  }
  return { start: 0, end: at - 1, index: 0, paragraph: 0, prose: true, tokens, tree: withTree ? tree : null }
}

const rows = {
  met: 'Envoys NOUN NNS 2 nsubj; met VERB VBD 0 root; on ADP IN 4 case; Friday PROPN NNP 2 obl',
  willMeet:
    'Envoys NOUN NNS 3 nsubj; will AUX MD 3 aux; meet VERB VB 0 root; on ADP IN 5 case; Friday PROPN NNP 3 obl',
  areMeeting:
    'Envoys NOUN NNS 3 nsubj; are AUX VBP 3 aux; meeting VERB VBG 0 root; Friday PROPN NNP 3 obl:tmod',
  haveMet:
    'Envoys NOUN NNS 3 nsubj; have AUX VBP 3 aux; met VERB VBN 0 root; since SCONJ IN 5 case; Friday PROPN NNP 3 obl',
  agreedToMeet:
    'Envoys NOUN NNS 2 nsubj; agreed VERB VBD 0 root; to PART TO 4 mark; meet VERB VB 2 xcomp; Friday PROPN NNP 4 obl:tmod',
  managedToMeet:
    'Envoys NOUN NNS 2 nsubj; managed VERB VBD 0 root; to PART TO 4 mark; meet VERB VB 2 xcomp; Friday PROPN NNP 4 obl:tmod',
  planned:
    'Envoys NOUN NNS 2 nsubj; planned VERB VBD 0 root; talks NOUN NNS 2 obj; on ADP IN 5 case; Friday PROPN NNP 2 obl',
  couldNot:
    'Envoys NOUN NNS 5 nsubj:pass; could AUX MD 5 aux; not PART RB 5 advmod; be AUX VB 5 aux:pass; reached VERB VBN 0 root; Friday PROPN NNP 5 obl:tmod',
  nounOnly: 'Talks NOUN NNS 0 root; on ADP IN 3 case; Friday PROPN NNP 1 nmod',
}

describe('tenseAt', () => {
  it.each([
    ['met', 'past'],
    ['willMeet', 'future'],
    ['areMeeting', 'progressive'],
    ['haveMet', 'perfect'],
    ['agreedToMeet', 'future'],
    ['managedToMeet', 'past'],
    ['planned', 'future'],
    ['couldNot', 'past'],
    ['nounOnly', 'unknown'],
  ] as const)('%s: %s', (name, tense) => {
    for (const withTree of [true, false]) {
      const s = sentence(rows[name], withTree)
      expect(tenseAt(s, s.tokens.length - 1), withTree ? 'by the tree' : 'by the window').toBe(tense)
    }
  })

  it('climbs over the phrase that the time hangs in', () => {
    const s = sentence(
      'He PRON PRP 3 nsubj; will AUX MD 3 aux; visit VERB VB 0 root; the DET DT 5 det; site NOUN NN 3 obj; of ADP IN 8 case; the DET DT 8 det; attack NOUN NN 5 nmod; on ADP IN 10 case; Friday PROPN NNP 8 nmod',
      true,
    )
    expect(tenseAt(s, 9)).toBe('future')
  })
})
