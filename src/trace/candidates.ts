import { mix } from '../text/hash.ts'
import { shingles, winnow } from '../text/shingles.ts'
import type { Prose } from './prose.ts'

/** Indices of two articles, `a` before `b`, that may share text; `retold` where they share what rewrites share. */
export type Candidate = { a: number; b: number; retold: boolean }

/** Runs of this many words are hashed; a shared run of SHINGLE + WINDOW - 1 = 12 words is sure to be seen. */
const SHINGLE = 5
const WINDOW = 8
/** Of each sentence, the pairs among this many of its rarest stems are looked up. */
const RAREST = 4
/** So many rare pairs of stems in common make two articles worth aligning. */
const LEAST_PAIRS = 5
/** A mark that more articles share is common stock, of this crisis or of all news, and tells nothing of a rewrite. */
const STOCK = 64
/** Up to so many articles with one mark are all paired; of more, each with the first and with the one before it. */
const ALL_PAIRS = 24
/** No article is compared with more of those before it: the ones that share most. */
const MOST_PARTNERS = 24

/**
 * The pairs of articles worth comparing, without looking at all pairs: those that share a winnowed fingerprint
 * (copies, quotations), and those with several rare pairs of stems inside one sentence in common (rewrites). The
 * number of candidates grows with the articles, not with their square: each article has at most MOST_PARTNERS
 * before it, and many articles with one text are tied to the first of them and in a chain.
 */
export function candidatePairs(proses: readonly Prose[]): Candidate[] {
  const verbatim = sharedMarks(
    proses.map((p) => [...winnow(shingles(p.words, SHINGLE), WINDOW)]),
    Infinity,
  )
  const rewritten = sharedMarks(rarePairs(proses), STOCK)
  const partners: { a: number; weight: number; retold: boolean }[][] = proses.map(() => [])
  for (const [pair, count] of rewritten) {
    if (count < LEAST_PAIRS) continue
    const weight = count + (verbatim.get(pair) ?? 0)
    partners[pair % SPREAD]!.push({ a: Math.floor(pair / SPREAD), weight, retold: true })
  }
  for (const [pair, weight] of verbatim) {
    if ((rewritten.get(pair) ?? 0) >= LEAST_PAIRS) continue
    partners[pair % SPREAD]!.push({ a: Math.floor(pair / SPREAD), weight, retold: false })
  }
  return partners.flatMap((list, b) =>
    list
      .sort((x, y) => y.weight - x.weight || x.a - y.a)
      .slice(0, MOST_PARTNERS)
      .map(({ a, retold }) => ({ a, b, retold })),
  )
}

/** A pair of articles, or a mark and its article, is one number: the first times SPREAD plus the second. */
const SPREAD = 2 ** 21

/** How many marks two articles share, by pair. Marks are sorted, so that equal ones lie side by side. */
function sharedMarks(marks: readonly (readonly number[])[], stock: number): Map<number, number> {
  const all = new Float64Array(marks.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const [index, list] of marks.entries()) for (const mark of list) all[at++] = mark * SPREAD + index
  all.sort()
  const shared = new Map<number, number>()
  const count = (a: number, b: number) => shared.set(a * SPREAD + b, (shared.get(a * SPREAD + b) ?? 0) + 1)
  for (let from = 0; from < all.length; ) {
    const mark = Math.floor(all[from]! / SPREAD)
    let to = from + 1
    while (to < all.length && Math.floor(all[to]! / SPREAD) === mark) to++
    if (to - from > 1 && to - from <= stock) {
      const members = Array.from(all.subarray(from, to), (value) => value % SPREAD)
      for (const [a, b] of pairsOf(members)) count(a, b)
    }
    from = to
  }
  return shared
}

function* pairsOf(members: readonly number[]): Generator<[number, number]> {
  for (let i = 1; i < members.length; i++) {
    if (members.length <= ALL_PAIRS) {
      for (let j = 0; j < i; j++) yield [members[j]!, members[i]!]
    } else {
      yield [members[0]!, members[i]!]
      if (i > 1) yield [members[i - 1]!, members[i]!]
    }
  }
}

/** Pseudo-articles of general English behind the counts of the batch. */
const GENERAL = 1000

/** Per article, its marks for rewrites: hashed pairs of the rarest stems of each sentence. */
function rarePairs(proses: readonly Prose[]): number[][] {
  const has = new Map<number, number>()
  for (const prose of proses) for (const stem of new Set(prose.stems)) has.set(stem, (has.get(stem) ?? 0) + 1)
  return proses.map((prose) => {
    const marks = new Set<number>()
    for (const unit of prose.units) {
      const rarest = Array.from({ length: unit.lastStem - unit.firstStem }, (_, k) => unit.firstStem + k)
        .map((k) => ({
          stem: prose.stems[k]!,
          common: (has.get(prose.stems[k]!)! + GENERAL * prose.shares[k]!) / prose.parts[k]!,
        }))
        .sort((x, y) => x.common - y.common || x.stem - y.stem)
        .slice(0, RAREST)
        .map(({ stem }) => stem)
        .sort((x, y) => x - y)
      for (const [i, first] of rarest.entries()) {
        for (const second of rarest.slice(i + 1)) marks.add(mix(first, second) >>> 0)
      }
    }
    return [...marks]
  })
}
