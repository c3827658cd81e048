import type { Claim, Reading } from '../model/claim.ts'
import { firstBehind, overlap, type Span } from '../model/span.ts'
import type { Lineage, Passage } from '../model/story.ts'
import { grow, Sets } from './sets.ts'

/** A passage of one article and the passage of another that tells the same. */
export type Aligned = { article: string; here: Span; there: Span; lineage: Lineage; how: Passage['how'] }

/** Which sentences stand in passages that articles share. */
export type Passages = {
  /** The text that a claim's sentence was told from, as a key; null where no other article shares the sentence. */
  textOf(claim: Claim): string | null
  /** The passages of other articles that tell the sentence of a claim. */
  beside(claim: Claim): readonly Aligned[]
  /** The sentences of a stretch of an article, as keys `article start`. */
  sentencesIn(article: string, span: Span): readonly string[]
  /** Lineage that says why the articles of a text are one. */
  lineagesOf(text: string): readonly Lineage[]
}

/**
 * Sentences are joined passage by passage; in articles that are copies or rewrites all shared passages come from one
 * text, while a quotation that two articles share ties no more than itself.
 */
export function passagesOf(readings: readonly Reading[], lineage: readonly Lineage[]): Passages {
  const sentences = new Map(readings.map((reading) => [reading.article.id, reading.sentences]))
  const sets = new Sets()
  const nodes = new Set<string>()
  const beside = new Map<string, Aligned[]>()
  const reasons: [string, Lineage][] = []
  const nodesIn = (article: string, span: Span): string[] =>
    within(sentences.get(article) ?? [], span).map((start) => `${article} ${start}`)
  const note = (article: string, here: Span, other: string, there: Span, l: Lineage, how: Passage['how']) => {
    for (const node of nodesIn(article, here)) {
      grow(beside, node, () => []).push({ article: other, here, there, lineage: l, how })
      nodes.add(node)
    }
  }
  for (const l of lineage) {
    if (!sentences.has(l.a) || !sentences.has(l.b) || l.a === l.b) continue
    let first: string | null = null
    for (const { a, b, how } of l.passages) {
      note(l.a, a, l.b, b, l, how)
      note(l.b, b, l.a, a, l, how)
      const joined = [...nodesIn(l.a, a), ...nodesIn(l.b, b)]
      for (const node of joined) sets.join(joined[0]!, node)
      if (first !== null && joined[0] && l.relation !== 'shared-quote') sets.join(first, joined[0])
      first ??= joined[0] ?? null
    }
    if (first !== null) reasons.push([first, l])
  }
  const byText = new Map<string, Lineage[]>()
  for (const [node, l] of reasons) grow(byText, sets.root(node), () => []).push(l)
  const nodeOf = (claim: Claim): string | undefined =>
    nodesIn(claim.article, claim.evidence).find((node) => nodes.has(node))
  return {
    textOf(claim) {
      const node = nodeOf(claim)
      return node === undefined ? null : sets.root(node)
    },
    beside: (claim) => nodesIn(claim.article, claim.evidence).flatMap((node) => beside.get(node) ?? []),
    sentencesIn: nodesIn,
    lineagesOf: (text) => byText.get(text) ?? [],
  }
}

/** Starts of the sentences of which at least half stands in a span, or which hold half of it. */
function within(sentences: readonly Span[], span: Span): number[] {
  const found: number[] = []
  for (let i = firstBehind(sentences, span.start); sentences[i] && sentences[i]!.start < span.end; i++) {
    const shared = overlap(sentences[i]!, span)
    const least = Math.min(sentences[i]!.end - sentences[i]!.start, span.end - span.start)
    if (shared * 2 >= least) found.push(sentences[i]!.start)
  }
  return found
}
