import { expect, test } from 'vitest'
import { ontology } from '../../lexicon/ontology.ts'
import { phrasings } from '../../lexicon/phrasing.ts'
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
    const slots = { actor: null, target: null, place: null, manner: null, ...p.sample }
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
