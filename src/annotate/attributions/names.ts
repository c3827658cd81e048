import { type CueWord, cuesOf } from '../../lexicon/attribution.ts'
import type { Entity } from '../../model/annotated.ts'
import { dependents } from '../../parse/syntax.ts'
import { type Noun, phraseOf } from './noun.ts'
import { isNominal, labelOf, type Reading } from './reading.ts'
import { authorOf } from './source.ts'
import { canSpeak, isCarrier, type Mentions, mentionAt } from './voices.ts'

/**
 * Who the source is; null where it only says that there is talk ("reports", "rumours"). Several are joined by ", ".
 * `before`: who spoke last, for a pronoun that nobody has resolved.
 */
export function nameOf(r: Reading, source: Noun, mentions: Mentions, before: string | null): string | null {
  const noun = meant(r, source, mentions)
  if (before !== null && pointsBack(r, noun)) return before
  if (before !== null && isPronoun(r.lower[noun.head]!) && !standsForVoice(r, noun.head, mentions))
    return before
  const heads = [noun.head, ...joined(r, noun)]
  if (heads.length > 1) {
    const names = heads.map((h) => nameAt(r, phraseOf(r, h), mentions, true))
    return [...new Set(names.filter((n) => n !== null))].join(', ') || null
  }
  return nameAt(r, noun, mentions, false)
}

/** "The statement warned": the one that was spoken of before, when it has no author of its own. */
const pointsBack = (r: Reading, { head, from }: Noun): boolean =>
  cuesOf('occasion', r.lower[head]!).length > 0 && r.lower[from] === 'the' && authorOf(r, head) < 0

const isPronoun = (word: string): boolean => /^(?:he|she|it|they|his|her|its|their)$/.test(word)

/** A pronoun tied to somebody who can speak; one tied to a place or to nothing takes the last speaker's name. */
function standsForVoice(r: Reading, i: number, mentions: Mentions): boolean {
  const mention = mentionAt(mentions, r, i)
  return mention !== null && mention.kind !== 'place'
}

const isRelative = (word: string): boolean => /^(?:who|which|that|whose)$/.test(word)

/** What the source stands for: the noun before its relative pronoun, else itself. */
function meant(r: Reading, source: Noun, mentions: Mentions): Noun {
  if (!isRelative(r.lower[source.head]!)) return source
  const before = speakerBetween(r, antecedent(r, source.head), source.head, mentions)
  return before < 0 ? source : phraseOf(r, before, source.head)
}

/** The tree may hang "who" on schools and churches, past the officials who speak right before it. */
function speakerBetween(r: Reading, found: number, pronoun: number, mentions: Mentions): number {
  if (found < 0 || canSpeak(mentions, r, found)) return found
  for (let k = pronoun - 1; k > found; k--) {
    if (isNominal(r, k) && canSpeak(mentions, r, k)) return k
  }
  return found
}

/** The governor of the relative clause, else the noun right before the pronoun. */
function antecedent(r: Reading, i: number): number {
  const { syntax } = r
  if (syntax) {
    for (let at = i, steps = 0; at >= 0 && steps < 6; at = syntax.tree.head[at]!, steps++) {
      const up = syntax.tree.head[at]!
      if (labelOf(r, at) === 'acl:relcl' && up >= 0 && up < i) return up
    }
  }
  for (let k = i - 1; k >= 0 && i - k < 4; k--) if (isNominal(r, k)) return k
  return -1
}

/** The nouns coordinated with the head inside the source: "a monitor | and a commander". */
function joined(r: Reading, { head, to }: Noun): number[] {
  if (!r.syntax) return []
  return dependents(r.syntax, head, 'conj').filter(
    (c) => c < to && isNominal(r, c) && r.lower.slice(head + 1, to).includes('and'),
  )
}

function nameAt(r: Reading, noun: Noun, mentions: Mentions, one: boolean): string | null {
  const { head } = noun
  const apart = one ? null : apposed(r, noun, mentions)
  if (apart) return named(apart)
  const entity = mentionAt(mentions, r, head)
  if (entity) return named(one ? entity : (properName(r, noun, entity, mentions) ?? entity))
  const unnamed = isUnnamed(r, noun)
  if (unnamed || isCarrier(r.lower[head]!)) {
    const behind = authorOf(r, head)
    if (behind >= 0) {
      const whose = mentionAt(mentions, r, behind)
      return whose ? named(whose) : plainWords(r, phraseOf(r, behind))
    }
    if (unnamed) return null
  }
  return plainWords(r, one ? { head, from: noun.from, to: head + 1 } : noun)
}

/** "The mission's spokesman, | Jack Olsa |,": who bears the office. */
function apposed(r: Reading, { head, to }: Noun, mentions: Mentions): Entity | null {
  if (mentionAt(mentions, r, head)?.form === 'name' || r.lower[to] !== ',') return null
  const person = mentionAt(mentions, r, to + 1)
  return person?.kind === 'person' && person.form === 'name' ? person : null
}

const named = (entity: Entity): string =>
  entity.kind === 'person' && entity.of && !entity.name.includes('(')
    ? `${entity.name} (${entity.of})`
    : entity.name

/** "the Sham FM news outlet": the proper name before a general noun that it names, not one that it only owns. */
function properName(r: Reading, noun: Noun, entity: Entity, mentions: Mentions): Entity | null {
  if (entity.form !== 'nominal' || !/^\p{Ll}[\p{Ll} -]*$/u.test(entity.name)) return null
  for (let k = noun.head - 1; k >= noun.from; k--) {
    if (r.lower[k] === "'s" || r.lower[k] === "'") return null
    const mention = mentionAt(mentions, r, k)
    const apt = mention?.form === 'name' && /^(?:media|organisation|armed-group)$/.test(mention.kind)
    if (apt && labelOf(r, k) !== 'nmod:poss') return mention
  }
  return null
}

const ARTICLE = /^(?:the|a|an|but|and|both)$/

/** The words of a noun phrase up to its comma or relative clause, without its article. */
function plainWords(r: Reading, noun: Noun): string {
  let { from, to } = noun
  for (let k = noun.head + 1; k < to; k++) {
    if (!/^(?:,|\(|who|which|that|—|–)$/.test(r.lower[k]!)) continue
    to = k
    break
  }
  while (from < noun.head && ARTICLE.test(r.lower[from]!)) from++
  const text = r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return text.replace(/['’]s?$/, '')
}

/** Talk without a voice: "reports", "some rumours"; a report that is pointed at ("the report", "its") is a text. */
function isUnnamed(r: Reading, noun: Noun): boolean {
  if (maskAt(r, noun)?.tail.length !== 0 || r.lower[noun.head] === 'report') return false
  return !r.lower.slice(Math.min(noun.from, noun.head), noun.head).some((w) => POINTS.test(w))
}

const POINTS = /^(?:the|this|that|these|those|a|an|his|her|its|their|our|my|'s)$/

/** The longest cue of talk that holds the head of the noun phrase: "reports", "social media posts". */
function maskAt(r: Reading, { from, head }: Noun): CueWord | null {
  let best: CueWord | null = null
  for (let k = Math.max(Math.min(from, head), head - LONGEST_MASK); k <= head; k++) {
    for (const word of cuesOf('mask', r.lower[k]!)) {
      const holds = k + word.tail.length >= head && word.tail.every((t, n) => r.lower[k + 1 + n] === t)
      if (holds && (!best || word.tail.length > best.tail.length)) best = word
    }
  }
  return best
}

const LONGEST_MASK = 3

/**
 * The entry of the lexicon that takes the source for talk, null where none does: nobody is named, or only a medium
 * ("social media posts") without an author.
 */
export function maskOf(r: Reading, source: Noun, name: string | null, mentions: Mentions): string | null {
  const noun = meant(r, source, mentions)
  const mask = maskAt(r, noun)
  const medium = mask !== null && mask.tail.length > 0 && authorOf(r, noun.head) < 0
  return mask && (name === null || medium) ? mask.cue.id : null
}
