import { wordSet } from '../../lexicon/words.ts'
import { dependents, preposition } from '../../parse/syntax.ts'
import type { Scene } from '../scene.ts'

/** Stand in a claim for the two parties of the article until all of it has been read, before the noun as said. */
export const BOTH_SIDES = '{both sides}'
export const EACH_SIDE = '{each side}'
export const OTHER_SIDE = '{other side}'

/** Stands for whoever did what the claim is about: "condemned the attack". */
export const DOER = '{doer}'

const RECIPROCAL = new Set(['each other', 'one another'])
const DEFINITE = new Set(['the', 'both', 'two', 'these'])

/**
 * "Both sides", "each side", "the two armies", "the warring parties", "each other": the noun phrase at `i` names the
 * parties without their names. Null for everything else.
 */
export function sidesAt({ syntax: s }: Scene, i: number): string | null {
  const word = s.lower[i]!
  // Trees head "each other" by either word.
  const around = [`${s.lower[i - 1]} ${word}`, `${word} ${s.lower[i + 1]}`]
  if (around.some((two) => RECIPROCAL.has(two))) return OTHER_SIDE
  if (around[0] === 'the other') return OTHER_SIDE
  const said = dependents(s, i, 'det', 'nummod', 'amod').map((c) => s.lower[c]!)
  if ((word === 'side' || word === 'party') && said.includes('each')) return EACH_SIDE
  if (!wordSet('@side').has(word) || !s.tree.xpos[i]!.endsWith('S')) return null
  const whose = dependents(s, i, 'nmod').some((c) => preposition(s, c) === 'of')
  if (whose || dependents(s, i, 'nmod:poss', 'compound').length > 0) return null
  if (said.includes('both') || (said.includes('two') && said.includes('the'))) return BOTH_SIDES + word
  const bare = said.every((w) => DEFINITE.has(w) || /^(?:warring|opposing|rival|belligerent)$/.test(w))
  return said.length > 0 && bare && wordSet('@party-to-it').has(word) ? BOTH_SIDES + word : null
}
