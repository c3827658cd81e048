import type { Prose } from './prose.ts'

/**
 * Sentence i of the one article told by sentence j of the other. `like` is how much of both is the same times how
 * surprising that is (see `align`); `fit` the same in view of its neighbours and rivals.
 */
export type Pairing = { i: number; j: number; like: number; fit: number }

/** Pseudo-sentences of general English that stand behind the counts of the two articles. */
const GENERAL = 100
/** Words of a text of 400 words spread over about this many sentences. */
const SENTENCES_PER_TEXT = 20
/** Words that say less than this (in nats) when they meet are left out. */
const LEAST_WEIGHT = 0.7
/** Pairs of sentences that share less evidence than this (in nats) are not looked at. */
const LEAST_EVIDENCE = 3

/**
 * Aligns the sentences of two articles that may rest on one text. A stem weighs its surprise, the negative logarithm
 * of the chance that a sentence of these articles has it, so that the names of the crisis, which stand everywhere,
 * weigh little. Two sentences are as alike as the cosine of their weights (Salton's TF-IDF) times the square root of
 * the surprise that they share: short commonplaces and long sentences with one name in common both fall behind.
 * Neighbours in order speak for a pair, as in local alignment (Smith and Waterman, 1981), but no path is forced: a
 * sentence may be retold in two, two in one, and paragraphs may change places.
 */
export function align(a: Prose, b: Prose): Pairing[] {
  const weights = surprises(a, b)
  const grid = new Grid(a.units.length, b.units.length)
  const postings = postingsOf(b, weights)
  for (const [i, unit] of a.units.entries()) {
    for (let k = unit.firstStem; k < unit.lastStem; k++) {
      const weight = weights.get(a.stems[k]!)!
      for (const at of postings.get(a.stems[k]!) ?? []) grid.add(i, at.j, weight, a.parts[k]! * at.part)
    }
  }
  grid.settle(lengths(a, weights), lengths(b, weights))
  return grid.pairings()
}

/** The surprise of each stem of two articles, in nats. */
function surprises(a: Prose, b: Prose): Map<number, number> {
  const counts = new Map<number, { sentences: number; share: number }>()
  for (const prose of [a, b]) {
    for (const [k, stem] of prose.stems.entries()) {
      const count = counts.get(stem)
      if (count) count.sentences++
      else counts.set(stem, { sentences: 1, share: prose.shares[k]! })
    }
  }
  const sentences = a.units.length + b.units.length
  const weights = new Map<number, number>()
  for (const [stem, { sentences: has, share }] of counts) {
    const general = GENERAL * (1 - (1 - Math.min(share, 0.98)) ** (1 / SENTENCES_PER_TEXT))
    const weight = Math.log((sentences + GENERAL + 1) / (has + general + 0.5))
    weights.set(stem, weight < LEAST_WEIGHT ? 0 : weight)
  }
  return weights
}

/** The length of each sentence as a vector of weights. */
const lengths = (prose: Prose, weights: ReadonlyMap<number, number>): number[] =>
  prose.units.map((unit) => {
    let sum = 0
    for (let k = unit.firstStem; k < unit.lastStem; k++)
      sum += (weights.get(prose.stems[k]!)! * prose.parts[k]!) ** 2
    return Math.sqrt(sum)
  })

/** Where each stem of weight stands: in which sentence, with which part of its weight. */
function postingsOf(
  prose: Prose,
  weights: ReadonlyMap<number, number>,
): Map<number, { j: number; part: number }[]> {
  const postings = new Map<number, { j: number; part: number }[]>()
  for (const [j, unit] of prose.units.entries()) {
    for (let k = unit.firstStem; k < unit.lastStem; k++) {
      const stem = prose.stems[k]!
      if (!weights.get(stem)) continue
      const list = postings.get(stem)
      if (list) list.push({ j, part: prose.parts[k]! })
      else postings.set(stem, [{ j, part: prose.parts[k]! }])
    }
  }
  return postings
}

/** How far (in sentences) a neighbour may stand that speaks for a pair, and what each step costs it. */
const REACH = 4
const STEP = 0.85
const NEIGHBOUR = 0.2
const RIVAL = 0.5
/** Sentences with less in common are no passage, whatever stands around them. */
const LEAST_LIKE = 0.3

/** All sentences of the one against all of the other. */
class Grid {
  readonly #product: Float64Array
  readonly #evidence: Float64Array
  readonly #rows: number
  readonly #columns: number

  constructor(rows: number, columns: number) {
    this.#rows = rows
    this.#columns = columns
    this.#product = new Float64Array(rows * columns)
    this.#evidence = new Float64Array(rows * columns)
  }

  add(i: number, j: number, weight: number, part: number): void {
    const at = i * this.#columns + j
    this.#product[at]! += weight * weight * part
    this.#evidence[at]! += weight * part
  }

  /** Turns products and evidence into likeness, kept where the products were. */
  settle(normsA: readonly number[], normsB: readonly number[]): void {
    for (let i = 0; i < this.#rows; i++) {
      for (let j = 0; j < this.#columns; j++) {
        const at = i * this.#columns + j
        const evidence = this.#evidence[at]!
        const length = normsA[i]! * normsB[j]!
        this.#product[at] =
          evidence < LEAST_EVIDENCE ? 0 : (this.#product[at]! / length) * Math.sqrt(evidence)
      }
    }
  }

  #like(i: number, j: number): number {
    const inside = i >= 0 && j >= 0 && i < this.#rows && j < this.#columns
    return inside ? this.#product[i * this.#columns + j]! : 0
  }

  /**
   * Every pair with what speaks for it: its likeness, the best neighbour before and after it in the order of both
   * texts (texts that rest on one text tell it in one order), less half of what a better rival has over it where
   * both of its sentences have one.
   */
  pairings(): Pairing[] {
    const bestOfRow = new Float64Array(this.#rows)
    const bestOfColumn = new Float64Array(this.#columns)
    for (let i = 0; i < this.#rows; i++) {
      for (let j = 0; j < this.#columns; j++) {
        bestOfRow[i] = Math.max(bestOfRow[i]!, this.#like(i, j))
        bestOfColumn[j] = Math.max(bestOfColumn[j]!, this.#like(i, j))
      }
    }
    const pairings: Pairing[] = []
    for (let i = 0; i < this.#rows; i++) {
      for (let j = 0; j < this.#columns; j++) {
        const like = this.#like(i, j)
        if (like < LEAST_LIKE) continue
        const rival = Math.min(bestOfRow[i]!, bestOfColumn[j]!) - like
        const fit = like + NEIGHBOUR * (this.#nearby(i, j, -1) + this.#nearby(i, j, 1)) - RIVAL * rival
        pairings.push({ i, j, like, fit })
      }
    }
    return pairings
  }

  #nearby(i: number, j: number, direction: 1 | -1): number {
    let best = 0
    for (let down = 0; down <= REACH; down++) {
      for (let right = down === 0 ? 1 : 0; right <= REACH; right++) {
        const like = this.#like(i + direction * down, j + direction * right)
        if (like > best) best = Math.max(best, like * STEP ** (down + right - 1))
      }
    }
    return best
  }
}
