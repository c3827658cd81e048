import { cuesOf } from '../../lexicon/attribution.ts'
import type { Entity } from '../../model/annotated.ts'
import { dependents } from '../../parse/syntax.ts'
import { isNominal, type Reading } from './reading.ts'
import { type Noun, phraseOf } from './source.ts'

/** Mentions of entities by sentence, to find the one that covers a word. */
export type Mentions = ReadonlyMap<number, readonly Entity[]>

export function mentionsBySentence(entities: readonly Entity[]): Mentions {
  const by = new Map<number, Entity[]>()
  for (const entity of entities) {
    const list = by.get(entity.sentence) ?? []
    by.set(entity.sentence, list)
    list.push(entity)
  }
  return by
}

/** The narrowest mention over the word at `i`. */
export function mentionAt(mentions: Mentions, r: Reading, i: number): Entity | null {
  const { start, end } = r.tokens[i]!
  let best: Entity | null = null
  for (const entity of mentions.get(r.sentence.index) ?? []) {
    if (entity.start > start || entity.end < end) continue
    if (!best || entity.end - entity.start < best.end - best.start) best = entity
  }
  return best
}

const named = (entity: Entity): string =>
  entity.kind === 'person' && entity.of && !entity.name.includes('(')
    ? `${entity.name} (${entity.of})`
    : entity.name

const isRelative = (word: string): boolean => /^(?:who|which|that|whose)$/.test(word)

/** The noun that a relative pronoun stands for: the governor of its clause, else the word before the comma. */
function antecedent(r: Reading, i: number): number {
  const { syntax } = r
  if (syntax) {
    for (let at = i, steps = 0; at >= 0 && steps < 6; at = syntax.tree.head[at]!, steps++) {
      const up = syntax.tree.head[at]!
      if (syntax.tree.label[at] === 'acl:relcl' && up >= 0 && up < i) return up
    }
  }
  for (let k = i - 1; k >= 0 && i - k < 4; k--) if (isNominal(r, k)) return k
  return -1
}

/** "a statement by the army", "posts from residents": who stands behind a carrier; -1 where nobody is named. */
function behindCarrier(r: Reading, i: number): number {
  const { syntax } = r
  if (!syntax) {
    for (let k = i + 1; k < r.tokens.length && k - i < 3; k++) {
      if (/^(?:by|from|of)$/.test(r.lower[k]!)) {
        let head = -1
        for (let n = k + 1; n < r.tokens.length && n - k < 8; n++) {
          if (isNominal(r, n)) head = n
          else if (head >= 0) break
        }
        return head
      }
    }
    return -1
  }
  const owner = dependents(syntax, i, 'nmod:poss')[0]
  if (owner !== undefined) return owner
  const by = dependents(syntax, i, 'nmod', 'acl', 'obl').find((c) =>
    dependents(syntax, c, 'case').some((m) => /^(?:by|from)$/.test(r.lower[m]!)),
  )
  return by ?? -1
}

/** The words of a noun phrase up to its comma or relative clause, without its article. */
function plainWords(r: Reading, noun: Noun): string {
  let { from, to } = noun
  for (let k = noun.head + 1; k < to; k++) {
    if (/^(?:,|\(|who|which|that|—|–)$/.test(r.lower[k]!)) {
      to = k
      break
    }
  }
  while (from < noun.head && /^(?:the|a|an|but|and|both)$/.test(r.lower[from]!)) from++
  const text = r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return text.replace(/['’]s?$/, '')
}

const isUnnamed = (word: string): boolean => cuesOf('mask', word).some((w) => w.tail.length === 0)
const isCarrier = (word: string): boolean => cuesOf('carrier', word).length > 0

/** Who the source is; null where it only says that there is talk ("reports", "rumours"). */
export function nameOf(r: Reading, source: Noun, mentions: Mentions): string | null {
  let head = source.head
  let noun = source
  if (isRelative(r.lower[head]!)) {
    const before = antecedent(r, head)
    if (before >= 0) {
      head = before
      noun = phraseOf(r, before, source.head)
    }
  }
  const entity = mentionAt(mentions, r, head)
  if (entity) return named(entity)
  if (isUnnamed(r.lower[head]!) || isCarrier(r.lower[head]!)) {
    const behind = behindCarrier(r, head)
    if (behind >= 0) {
      const whose = mentionAt(mentions, r, behind)
      return whose ? named(whose) : plainWords(r, phraseOf(r, behind))
    }
    if (isUnnamed(r.lower[head]!)) return null
  }
  return plainWords(r, noun)
}
