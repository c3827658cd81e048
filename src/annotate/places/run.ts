import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { nameHeads } from '../../lexicon/organisations.ts'
import { titles } from '../../lexicon/titles.ts'
import { readWorld } from '../../lexicon/world.ts'
import type { Mention } from './mention.ts'
import type { Word } from './words.ts'

const lexicon = readWorld().words
const set = (words: readonly string[]) => new Set(words)
const DIRECTION = set(lexicon.direction)
const HOLDER = set(lexicon.holder)
const FEATURE = set([...lexicon.feature, ...Object.values(lexicon.area).flat()])

/** Capitals that touch a mention tell what it is part of. */
export type Neighbour = 'none' | 'direction' | 'title' | 'holder' | 'given' | 'media' | 'feature' | 'name'

const CLOSED = /^(?:ADP|DET|PRON|CCONJ|SCONJ|AUX|PART|ADV|VERB|NUM)$/

/** What the capital before a mention is; a word that only opens the sentence is none. */
export function before({ words, first }: Mention): Neighbour {
  const word = words[first - 1]
  if (!word || !isNextTo(words[first]!)) return 'none'
  if (DIRECTION.has(word.key) || isParty(word, words[first]!)) return 'direction'
  if (endsTitle(words, first - 1)) return 'title'
  if (!word.capital || word.shouted || (word.opens && CLOSED.test(word.pos))) return 'none'
  if (loadGazetteer().demonym(word.text)) return 'direction'
  return loadGazetteer().isGivenName(word.text) ? 'given' : 'name'
}

/** What the capital after a mention is. */
export function after({ words, last, short }: Mention): Neighbour {
  const word = words[last + 1]
  if (!word?.capital || short || !isNextTo(word) || word.shouted) return 'none'
  if (HOLDER.has(word.key) || beginsTitle(words, last + 1)) return 'holder'
  if (FEATURE.has(word.key)) return 'feature'
  if (nameHeads.from([word.key], 0).some(({ values }) => values.some((head) => head.kind === 'media')))
    return 'media'
  for (let at = last + 1; words[at]?.capital && (at === last + 1 || isNextTo(words[at]!)); at++) {
    if (HOLDER.has(words[at]!.key)) return 'holder'
  }
  return loadGazetteer().isGivenName(word.text) ? 'given' : 'name'
}

/** "R-Springfield", "DFL-Cook": whom a member of a parliament sits for. */
const isParty = (word: Word, next: Word): boolean => /^\p{Lu}{1,3}$/u.test(word.text) && next.gap === '-'

const isNextTo = (word: Word): boolean => /^\s$|^[-‐‑]$|^\.\s$/u.test(word.gap)

/** A title that ends at this word ("Sen.", "prime minister"). */
export function endsTitle(words: readonly Word[], at: number): boolean {
  for (let first = Math.max(0, at - 3); first <= at; first++) {
    if (!titles.mayBegin(words[first]!.key)) continue
    const keys = words.slice(first, at + 1).map((word) => word.key)
    if (
      titles
        .from(keys, 0)
        .some(({ last, values }) => first + last === at && values.some((v) => v.kind !== 'role'))
    ) {
      return true
    }
  }
  return false
}

export const beginsTitle = (words: readonly Word[], at: number): boolean =>
  titles.mayBegin(words[at]?.key ?? '') &&
  titles.from(
    words.slice(at, at + 4).map((word) => word.key),
    0,
  ).length > 0
