import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Span } from '../src/model/span.ts'
import { read } from '../src/pipeline.ts'
import { articleOf } from '../test/article.ts'

/** A hand-annotated report: the gold of `bench/gold/README.md`, one JSON file an article. */
type GoldClaim = Span & {
  type: string
  stance: string
  actor: string | null
  place: string | null
  background: boolean
  figure: { value: number } | null
  speaker: string | null
  time: string | null
}
type Gold = { article: string; published: string | null; claims: GoldClaim[] }
type Predicted = Omit<GoldClaim, 'figure'> & { figure: { value: number } | null }

/** How many claims were read, how many there are, and how many of them agree. */
export type Counts = { right: number; predicted: number; gold: number }

export type Score = { precision: number; recall: number; f1: number }

const score = (right: number, predicted: number, gold: number): Score => ({
  precision: predicted ? right / predicted : 0,
  recall: gold ? right / gold : 0,
  f1: predicted + gold ? (2 * right) / (predicted + gold) : 0,
})

const FILLER = new Set(['the', 'a', 'an', 'of', 'forces', 'al', 'in', 'and'])
const words = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((w) => w.replace(/s$/, ''))
    .filter((w) => w && !FILLER.has(w))

/** Names agree where they share more than half of the words of the shorter one. */
const sameName = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return a === b
  const [x, y] = [new Set(words(a)), new Set(words(b))]
  const shared = [...x].filter((w) => y.has(w)).length
  return shared * 2 > Math.min(x.size, y.size)
}

const halfOverlap = (a: Span, b: Span): boolean =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) * 2 >= Math.min(a.end - a.start, b.end - b.start)

/** Stance, actor, place and background: the fields that decide what a reader is told. */
const agreeing = (p: Predicted, g: GoldClaim): number =>
  Number(p.stance === g.stance) +
  Number(sameName(p.actor, g.actor)) +
  Number(sameName(p.place, g.place)) +
  Number(p.background === g.background)

/** One-to-one pairs of claims of one type in one sentence, those that agree most first. */
function pair(predicted: readonly Predicted[], gold: readonly GoldClaim[]): [Predicted, GoldClaim][] {
  const candidates = predicted.flatMap((p) =>
    gold.filter((g) => g.type === p.type && halfOverlap(p, g)).map((g) => ({ p, g, fields: agreeing(p, g) })),
  )
  candidates.sort((a, b) => b.fields - a.fields)
  const used = new Set<object>()
  return candidates.flatMap(({ p, g }) => {
    if (used.has(p) || used.has(g)) return []
    used.add(p).add(g)
    return [[p, g]]
  })
}

/** Reads every annotated article of a folder and compares the claims. `texts` is the folder of the reports. */
export function quality(
  goldDir: string,
  texts: string,
): { claims: Score; withFields: Score; figures: Score; counts: Record<'claims' | 'withFields', Counts> } {
  let [right, full, predicted, gold, figuresRight, figuresPredicted, figuresGold] = [0, 0, 0, 0, 0, 0, 0]
  for (const file of readdirSync(goldDir).filter((f) => f.endsWith('.json') && f !== 'account.json')) {
    const annotated: Gold = JSON.parse(readFileSync(join(goldDir, file), 'utf8'))
    const text = readFileSync(join(texts, basename(annotated.article)), 'utf8')
    const { article: id, published } = annotated
    const mine: Predicted[] = read(articleOf(text, { id, file: id, published })).claims.map((c) => ({
      ...c,
      ...c.evidence,
    }))
    const pairs = pair(mine, annotated.claims)
    right += pairs.length
    full += pairs.filter(([p, g]) => agreeing(p, g) === 4).length
    predicted += mine.length
    gold += annotated.claims.length
    const counted = annotated.claims.filter((c) => c.figure)
    figuresGold += counted.length
    figuresPredicted += mine.filter((c) => c.figure).length
    figuresRight += counted.filter((g) =>
      mine.some((p) => p.figure?.value === g.figure!.value && halfOverlap(p, g)),
    ).length
  }
  return {
    claims: score(right, predicted, gold),
    withFields: score(full, predicted, gold),
    figures: score(figuresRight, figuresPredicted, figuresGold),
    counts: { claims: { right, predicted, gold }, withFields: { right: full, predicted, gold } },
  }
}
