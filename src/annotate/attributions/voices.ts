import { cuesOf } from '../../lexicon/attribution.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { Entity } from '../../model/annotated.ts'
import type { Reading } from './reading.ts'

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

/** A text, an image or a poll: it says what somebody put into it. */
export const isCarrier = (word: string): boolean => cuesOf('carrier', word).length > 0

const SPEAKING = ['@person', '@people', '@force', '@state', '@leader']

/** Tells whether the word at `i` is (the last word of) somebody who can speak. */
export type Speaks = (r: Reading, i: number) => boolean

/** Somebody with a name that is no mere place, a text, or a noun for people and bodies. */
export function canSpeak(mentions: Mentions, r: Reading, i: number): boolean {
  const word = r.lower[i]!
  if (isCarrier(word) || SPEAKING.some((set) => wordSet(set).has(word))) return true
  const mention = mentionAt(mentions, r, i)
  return mention !== null && mention.kind !== 'place'
}
