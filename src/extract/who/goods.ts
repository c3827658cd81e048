import { wordSet } from '../../lexicon/words.ts'
import { conjuncts, dependents, preposition, relation } from '../../parse/syntax.ts'
import type { Clause } from '../clause/clauses.ts'
import { headsOf } from '../roles.ts'
import { markAt, type Scene } from '../scene.ts'

const PRICE = /^(price|cost|charge|rate)s?$/
/** What is paid for one thing alone: "bus fares" are what has changed. */
const FEE = /^(fare|rent|fee|toll|tariff)s?$/

const MEASURE = new RegExp(
  '^(kilo|kilogram|kilogramme|kg|gram|pound|tonne|ton|litre|liter|gallon|pint|barrel|drum|bag|sack|packet|pack|' +
    'box|crate|carton|bottle|can|tin|jar|jerrycan|bucket|cup|bowl|basket|measure|loaf|cylinder|canister|' +
    'bundle|basin|tray|dozen|plate|handful|piece|slice|truckload|tanker|metre|meter|unit)(s|es)?$|^loaves$',
)

const isSold = (word: string): boolean => wordSet('@goods').has(word) || wordSet('@necessity').has(word)

/** "The price of a 50-kilo sack of millet", "bread prices": the goods that the noun at `i` prices or measures. */
function goodsOf(scene: Scene, i: number, depth = 0): number[] {
  const s = scene.syntax
  const word = s.lower[i]!
  if (!PRICE.test(word) && !MEASURE.test(word)) return [i]
  const of = dependents(s, i, 'nmod').filter((c) => ['of', 'for'].includes(preposition(s, c)))
  const before = [
    ...dependents(s, i, 'compound').filter((c) => markAt(scene, scene.places, c) === null),
    ...dependents(s, i, 'amod').filter((c) => isSold(s.lower[c]!)),
  ]
  const named = before.length > 0 && PRICE.test(word) ? before : of
  if (depth < 3) return named.flatMap((c) => conjuncts(s, c)).flatMap((c) => goodsOf(scene, c, depth + 1))
  return named
}

/**
 * What has changed in price: the heads of the goods. `said`: what the frame's own role names. Empty where only "prices"
 * are told of.
 */
export function goodsPriced(scene: Scene, { args, head }: Clause, said: readonly number[]): number[] {
  const s = scene.syntax
  const around =
    said.length > 0 ? said : ['patient', 'agent', 'theme', 'in', 'head'].flatMap((r) => headsOf(args, r))
  const prices = around.filter(
    (i) => said.length > 0 || PRICE.test(s.lower[i]!) || FEE.test(s.lower[i]!) || isSold(s.lower[i]!),
  )
  // "Prices have doubled for rice and oil": trees hang the goods on the verb.
  const found = prices.flatMap((i) => goodsOf(scene, i))
  const far = found.length > 0 ? [] : (args.get('for') ?? []).filter((i) => relation(s, i) === 'obl')
  return [...found, ...far.flatMap((i) => goodsOf(scene, i))].filter((i) => i !== head)
}
