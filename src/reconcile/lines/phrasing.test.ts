import { expect, test } from 'vitest'
import { ontology } from '../../lexicon/ontology.ts'
import { phrasings } from '../../lexicon/phrasing.ts'
import { wordingOf, wordings } from '../../lexicon/wordings.ts'
import { whoIsWho } from '../names/index.ts'
import { clause } from './clause.ts'

const nobody = whoIsWho([])

test('every claim type has a wording', () => {
  const worded = new Set(phrasings.map(({ type }) => type))
  expect([...ontology.keys()].filter((type) => !worded.has(type))).toEqual([])
})

test.each(phrasings.map((phrasing) => [phrasing.type, phrasing] as const))(
  '%s is worded as its entry says',
  (_, p) => {
    const slots = { actor: null, target: null, place: null, manner: null, lemmas: [], ...p.sample }
    const said = clause({ type: p.type, stance: 'asserted', ...slots }, nobody)
    expect(said).toBe(p.yes)
    expect(said).not.toBe(p.no)
  },
)

test.each(phrasings.map((phrasing) => [phrasing.type] as const))(
  '%s leaves no hole, whatever is missing',
  (type) => {
    const some = { actor: 'rebels', target: 'bridges', place: 'Karlstad', manner: 'flood' }
    for (const stance of ['asserted', 'denied', 'rumoured', 'planned', 'predicted'] as const) {
      for (let mask = 0; mask < 16; mask++) {
        const pick = (bit: number, value: string) => (mask & bit ? value : null)
        const told = {
          type,
          stance,
          actor: pick(1, some.actor),
          target: pick(2, some.target),
          place: pick(4, some.place),
          manner: pick(8, some.manner),
          lemmas: [],
        }
        const said = clause(told, nobody)
        if (said !== null) expect(said).toMatch(/^[\p{L}\d][^{}[\]|]*[^\s{}[\]|]$/u)
        if (said !== null)
          expect(said).not.toMatch(
            /\b(?:of|on|from|with|to|in|by|against|for)$|\b(?:of|from|with|to) (?:in|is)\b/,
          )
      }
    }
  },
)

test.each(wordings.map((wording) => [wording.id, wording] as const))(
  '%s says what its entry says',
  (_, w) => {
    const { lemma, ...slots } = w.sample
    const sample = { actor: null, target: null, place: null, manner: null, ...slots }
    const said = clause(
      { type: [w.type].flat()[0]!, stance: 'asserted', ...sample, lemmas: [lemma!] },
      nobody,
    )
    expect(said).toBe(w.yes)
    expect(said).not.toBe(w.no)
  },
)

test('every word of a wording gives sentences without a hole', () => {
  for (const w of wordings) {
    for (const type of [w.type].flat()) {
      for (const row of w.words) {
        const lemmas = [row.split('=')[0]!]
        const { lemma, ...slots } = w.sample
        const sample = { target: 'bridges', place: 'Karlstad', ...slots }
        for (const stance of ['asserted', 'planned', 'predicted'] as const) {
          for (const actor of ['rebels', null]) {
            const told = { type, stance, manner: null, ...sample, actor, lemmas }
            expect(clause(told, nobody) ?? 'nothing', `${type} ${row}`).toMatch(
              /^[\p{L}\d][^{}[\]|=]*[^\s{}[\]|=]$/u,
            )
          }
        }
      }
    }
  }
})

test('a denial takes its words from those that can be denied', () => {
  const denied = { type: 'destroy', stance: 'denied', actor: null, target: 'Lind dam', place: null } as const
  const said = clause({ ...denied, manner: null, lemmas: ['intact', 'fail'] }, nobody)
  expect(said).toBe('the Lind dam has failed')
})

test('the two commonest words are joined; words that do not go together fall back to the type', () => {
  const told = (lemmas: string[]) =>
    clause(
      {
        type: 'destroy',
        stance: 'asserted',
        actor: null,
        target: 'Lind dam',
        place: null,
        manner: null,
        lemmas,
      },
      nobody,
    )
  expect(told(['burst', 'breach'])).toBe('the Lind dam has burst or been breached')
  expect(told(['loot', 'burn'])).toBe('the Lind dam has been looted or burned')
  expect(told(['burst', 'breach', 'collapse'])).toBe('the Lind dam has burst or been breached')
  expect(told(['burst', 'arson'])).toBe('the Lind dam has been destroyed or damaged')
  expect(wordingOf('destroy', ['burst', 'no such word'])).toBeNull()
})
