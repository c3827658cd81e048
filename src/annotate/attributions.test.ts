import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import type { Attribution } from '../model/annotated.ts'
import { markAttributions } from './attributions.ts'
import { annotate } from './index.ts'
import { splitSentences } from './sentences.ts'

/** The attributions of a text by its words alone, without trees. */
const inWords = (text: string): Attribution[] => markAttributions(articleOf(text), splitSentences(text), [])

/** "source | cue | content (stance)" of each attribution, in order. */
const told = (text: string, marks = inWords(text)): string[] =>
  marks.map((a) => {
    const cue = a.cue ? text.slice(a.cue.start, a.cue.end) : '–'
    const content = text.slice(a.content.start, a.content.end).replace(/\n/g, '¶')
    return `${a.source?.name ?? '–'} | ${cue} | ${content} (${a.stance})`
  })

describe('direct speech', () => {
  it.each([
    ['“We left at dawn,” the mayor said.', ['mayor | said | “We left at dawn,” (asserted)']],
    ['“We left at dawn,” said the mayor.', ['mayor | said | “We left at dawn,” (asserted)']],
    [
      'The mayor said: "We left at dawn. Nobody stayed."',
      ['mayor | said | "We left at dawn. Nobody stayed." (asserted)'],
    ],
    [
      '“We left,” the mayor said. “Nobody stayed behind.”',
      ['mayor | said | “We left,” the mayor said. “Nobody stayed behind.” (asserted)'],
    ],
    [
      'The mayor said:\n\n“We left at dawn.\n\n“Nobody stayed.”',
      ['mayor | said | “We left at dawn.¶¶“Nobody stayed.” (asserted)'],
    ],
    ['“No food came.” ― Ana Silva', ['Ana Silva | ― | “No food came.” (asserted)']],
    [
      'SMITH: Well, the road was shut. Nobody came.',
      ['SMITH | : | Well, the road was shut. Nobody came. (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('indirect speech', () => {
  it.each([
    ['The army said that rebels had left.', ['army | said | that rebels had left (asserted)']],
    ['Rebels had left the town, the army said.', ['army | said | Rebels had left the town (asserted)']],
    ['The town, the army said, was empty.', ['army | said | The town, the army said, was empty (asserted)']],
    [
      'The army told reporters on Friday that rebels had left.',
      ['army | told | that rebels had left (asserted)'],
    ],
    [
      'The army denied that it had shelled the town.',
      ['army | denied | that it had shelled the town (denied)'],
    ],
    ['Officials warned of a famine.', ['Officials | warned of | a famine (predicted)']],
    ['The rebels vowed to take the capital.', ['rebels | vowed | to take the capital (planned)']],
    ['The bishop called the raid “a crime”.', ['bishop | called | the raid “a crime” (asserted)']],
    [
      'According to the coastguard, three boats sank.',
      ['coastguard | According to | three boats sank (asserted)'],
    ],
    [
      'Three boats sank, according to the coastguard.',
      ['coastguard | according to | Three boats sank (asserted)'],
    ],
    [
      'Two ministers have reportedly fled the capital.',
      ['– | reportedly | Two ministers have reportedly fled the capital (rumoured)'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('hears nobody speak who claims lives', () => {
    const text = 'A fire claimed 40 lives. The flood claimed thousands of lives.'
    expect(told(text, [...annotate(articleOf(text)).attributions])).toEqual([])
  })
  it('gives what is denied as a rumour too', () => {
    expect(told('The palace denied reports that the king had died.')).toEqual([
      'palace | denied | that the king had died (denied)',
      '– | reports | that the king had died (rumoured)',
    ])
  })

  it('tells one voice once, and a second named one inside it', () => {
    expect(told('He said he hoped to go home.')).toHaveLength(1)
    expect(told('He said that Lima had confirmed that the road was shut.')).toHaveLength(2)
  })

  it('does not take a word of saying inside a quotation for the reporter’s', () => {
    expect(told('“They said we must go,” the mayor said.')).toHaveLength(1)
  })
})

describe('with trees and names', () => {
  it.each([
    [
      'Two residents said, however, that the town was empty.',
      ['residents | said | that the town was empty (asserted)'],
    ],
    [
      'Traders in Lindau market report that bread has run out.',
      ['traders | report | that bread has run out (asserted)'],
    ],
    [
      'There are claims on Facebook that a regiment has mutinied.',
      ['– | claims | that a regiment has mutinied (rumoured)'],
    ],
    ['The institute has not ruled out an eruption.', ['institute | ruled out | an eruption (predicted)']],
    [
      'Nine died in the raid, the mission’s spokesman, Jack Olsa, said.',
      ['Jack Olsa | said | Nine died in the raid (asserted)'],
    ],
    ['Hard frost is forecast by Saturday.', []],
    [
      'The rebels, led by a former teacher, claimed to have entered Lima.',
      ['rebels | claimed | to have entered Lima (asserted)'],
    ],
    [
      'Rumours of the king fleeing were denied by the palace.',
      ['palace | denied | Rumours of the king fleeing (denied)', '– | Rumours | the king fleeing (rumoured)'],
    ],
    [
      'The general is said to have left the country.',
      ['– | said | The general is said to have left the country (rumoured)'],
    ],
    ['Reports say that the bridge has fallen.', ['– | say | that the bridge has fallen (rumoured)']],
    ['A statement by the army said the road was clear.', ['army | said | the road was clear (asserted)']],
    [
      'The mayor, who lives in Lima, denied that he had paid.',
      ['mayor | denied | that he had paid (denied)'],
    ],
    [
      'The minister told the crowd that the strike was over and urged calm.',
      ['minister | told | that the strike was over (asserted)', 'minister | urged | calm (asserted)'],
    ],
    [
      'The army did not confirm that the town had fallen.',
      ['army | confirm | that the town had fallen (rumoured)'],
    ],
    ['Farmers fear that the river will flood.', ['farmers | fear | that the river will flood (predicted)']],
    ['The UN called for a ceasefire in the north.', ['UN | called for | a ceasefire in the north (planned)']],
    ['UN: half a million children need food', ['UN | : | half a million children need food (asserted)']],
    [
      'State television said the port was open, citing officials.',
      [
        'officials | citing | the port was open (asserted)',
        'state media | said | the port was open (asserted)',
      ],
    ],
    [
      'Social media posts claimed that the mayor had fled.',
      ['social media | claimed | that the mayor had fled (rumoured)'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text, [...annotate(articleOf(text)).attributions])).toEqual(expected)
  })
})

describe('reporting clauses', () => {
  it.each([
    [
      'The king is well, according to the palace, which denied rumours that he had fled.',
      [
        'palace | denied | that he had fled (denied)',
        'palace | according to | The king is well (asserted)',
        '– | rumours | that he had fled (rumoured)',
      ],
    ],
    [
      'The bridge has fallen, said Ana Silva, who runs the ferry.',
      ['Ana Silva | said | The bridge has fallen (asserted)'],
    ],
    [
      'The bridge has fallen, Ana Silva, who runs the ferry, said on Monday.',
      ['Ana Silva | said | The bridge has fallen (asserted)'],
    ],
    [
      'The bridge has fallen, residents say, though officials deny it.',
      ['residents | say | The bridge has fallen (asserted)', 'officials | deny | it (denied)'],
    ],
    [
      'Nine people died, the mayor said, adding that the search went on.',
      ['mayor | said | Nine people died (asserted)', 'mayor | adding | that the search went on (asserted)'],
    ],
    [
      'Rebels say they hold the port, army denies it',
      ['rebels | say | they hold the port (asserted)', 'army | denies | it (denied)'],
    ],
    [
      'Ministers met on Saturday and called for a truce, the envoy said.',
      ['envoy | said | Ministers met on Saturday and called for a truce (asserted)'],
    ],
    [
      'Some 300 families, she added, had been moved uphill.',
      ['she | added | Some 300 families, she added, had been moved uphill (asserted)'],
    ],
    [
      'Nine villages were flooded, by the governor’s count.',
      ['governor | count | Nine villages were flooded (asserted)'],
    ],
    [
      'According to Ana Silva, head of the ferry office, the bridge has fallen.',
      ['Ana Silva | According to | the bridge has fallen (asserted)'],
    ],
    [
      'The nurse said she would stay. “There is nowhere else to go for them.”',
      [
        'nurse | said | she would stay (asserted)',
        'nurse | – | “There is nowhere else to go for them.” (asserted)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text, [...annotate(articleOf(text)).attributions]).map(plain)).toEqual(expected)
  })

  /** Names come from the entities; what is tested here is who, not how they are styled. */
  const plain = (line: string): string =>
    line.replace(/^(?:an? |the )/i, '').replace(/^Ana Silva \(.*?\)/, 'Ana Silva')
})

describe('any text at all', () => {
  const bits = [
    'The mayor ',
    'said ',
    'that ',
    '“',
    '”',
    '"',
    "''",
    "'",
    '‘',
    '’',
    ', ',
    '. ',
    ': ',
    '\n',
    '\n\n',
    ' ― ',
    'he ',
    'according to ',
    'reportedly ',
    'rebels ',
    'left ',
    'denied ',
    'reports ',
    'UN',
    'was ',
    'told ',
    'by ',
    '\u00a0',
    '𝔛 ',
    '(',
    ')',
  ]
  /** Numbers in [0, 1) that are the same every time: mulberry32. */
  const random = (seed: number) => () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  it('gives spans inside the text, no empty content, and the same twice', () => {
    const next = random(7)
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 1 + next() * 60 }, () => bits[Math.floor(next() * bits.length)]).join(
        '',
      )
      const marks = inWords(text)
      expect(inWords(text)).toEqual(marks)
      for (const { source, cue, content } of marks) {
        expect(content.end).toBeGreaterThan(content.start)
        for (const span of [source, cue, content]) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }
    }
  })
})
