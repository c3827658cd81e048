import { describe, expect, it } from 'vitest'
import { articleOf } from '../../test/article.ts'
import type { Annotated, Place, Sentence } from '../model/annotated.ts'
import type { Draft } from './claims.ts'
import { fillFromContext } from './context.ts'

/** An article of the sentences, each a paragraph; a place is marked wherever one of the `towns` stands. */
function annotated(sentences: readonly string[], towns: readonly string[] = []): Annotated {
  const text = sentences.join('\n')
  const split = sentences.map((s, index): Sentence => {
    const start = text.indexOf(s)
    const words = [...s.matchAll(/\p{L}+/gu)].map((m) => ({
      start: start + m.index,
      end: start + m.index + m[0].length,
      text: m[0],
      pos: /^(Karat|Belm)$/.test(m[0]) ? 'PROPN' : 'NOUN',
    }))
    return { start, end: start + s.length, index, paragraph: index, prose: true, tokens: words, tree: null }
  })
  const places = split.flatMap(({ tokens, index }) =>
    tokens
      .filter((t) => towns.includes(t.text))
      .map(
        (t): Place => ({
          start: t.start,
          end: t.end,
          name: t.text,
          country: null,
          admin1: null,
          lat: null,
          lon: null,
          geonames: null,
          precision: 'place',
          role: 'place',
          rule: 'test',
          sentence: index,
        }),
      ),
  )
  const nothing = { boilerplate: [], entities: [], times: [], figures: [], attributions: [], notices: [] }
  return { article: articleOf(text), sentences: split, places, ...nothing }
}

function draft(annotated: Annotated, sentence: number, fields: Partial<Draft>): Draft {
  const { start, end } = annotated.sentences[sentence]!
  return {
    article: 'a',
    type: 'destroy',
    manner: null,
    stance: 'asserted',
    actor: null,
    target: null,
    place: null,
    time: null,
    background: false,
    figure: null,
    speaker: null,
    evidence: { start, end },
    words: { start, end },
    rule: 'test',
    lemma: null,
    reader: 'rules',
    placedBy: null,
    ...fields,
  }
}

describe('fillFromContext', () => {
  it('puts "the dam" where the article named one, and a second dam nowhere', () => {
    const read = annotated(['The Karat dam stood for years', 'The dam failed', 'A second dam failed'])
    const drafts = [
      draft(read, 1, { target: 'dam' }),
      draft(read, 2, { target: 'second dam', background: true }),
    ]
    expect(fillFromContext(read, [], drafts).map((d) => d.place)).toEqual(['Karat dam', null])
  })
  it('puts a thing where a later sentence places it', () => {
    const read = annotated(['The bridge fell', 'The bridge at Karat fell'])
    const drafts = [
      draft(read, 0, { target: 'bridge' }),
      draft(read, 1, { target: 'bridge', place: 'Karat' }),
    ]
    expect(fillFromContext(read, [], drafts)[0]!.place).toBe('Karat')
  })
  it('lets a town that leads the article stand in, and no town where two are told of alike', () => {
    const one = ['Karat woke', 'Karat slept', 'Karat waited', 'Shops closed']
    const lead = annotated(one, ['Karat', 'Belm'])
    const close = { type: 'close', target: 'shops' }
    expect(fillFromContext(lead, [], [draft(lead, 3, close)])[0]!.place).toBe('Karat')
    const two = annotated(
      ['Karat woke', 'Belm woke', 'Karat slept', 'Belm slept', 'Shops closed'],
      ['Karat', 'Belm'],
    )
    expect(fillFromContext(two, [], [draft(two, 4, close)])[0]!.place).toBeNull()
  })
  it('gives a siege that names nobody to the side on the move', () => {
    const read = annotated(['Rebels took Karat', 'Belm is besieged'])
    const drafts = [
      draft(read, 0, { type: 'capture', actor: 'rebels', place: 'Karat' }),
      draft(read, 1, { type: 'encircle', place: 'Belm' }),
    ]
    expect(fillFromContext(read, [], drafts)[1]!.actor).toBe('rebels')
  })
})
