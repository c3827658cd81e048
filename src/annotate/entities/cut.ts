import { cutRun, opensKnown } from './cutRun.ts'
import { actorAt, mayBeKnown, nounAt, stateAt, titleAt } from './known.ts'
import type { Piece } from './pieces.ts'
import { acrossParticle, isNameWord, runEnd } from './runs.ts'
import { isHyphen, lower, type Words } from './words.ts'

/**
 * Cuts a sentence into pieces that may name somebody, left to right: names of the lexicon, titles, common
 * nouns for actors, countries and peoples, and runs of capitals. Words that are none of these lie in no
 * piece.
 */
export function cut(words: Words): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < words.tokens.length; ) {
    const found = cutAt(words, i)
    pieces.push(...found)
    i = (found.at(-1)?.last ?? i) + 1
  }
  return pieces
}

function cutAt(words: Words, i: number): Piece[] {
  if (words.keys[i] === '' && !words.capital[i]) return []
  const end = runAt(words, i)
  const known = knownAt(words, i, words.shouted ? Math.min(i, end) : end)
  if (known) return [known]
  // "Russian forces": a people opens the sentence, and the tagger calls it an adjective.
  if (end < 0) return words.capital[i] ? [stateAt(words, i, i)].filter((piece) => piece !== null) : []
  // Where every word has a capital, a run of them tells nothing; countries still do.
  if (words.shouted) return [stateAt(words, i, end) ?? { first: i, last: i, is: 'name', weak: true }]
  return cutRun(words, i, end)
}

/** The last word of the run of capitals at `i`, -1 where none begins. */
function runAt(words: Words, i: number): number {
  if (isNameWord(words, i)) return runEnd(words, i)
  const ordinal = /^\d+(?:st|nd|rd|th)$/.test(lower(words, i)) && isNameWord(words, i + 1)
  if (ordinal) return runEnd(words, i + 1)
  const particle = /^(?:al|el|abu|ibn|bin)$/i.test(words.tokens[i]!.text) ? acrossParticle(words, i) : null
  return particle === null ? -1 : runEnd(words, particle)
}

/** Something that the lexicon knows, where it does not tear a longer run of capitals. */
function knownAt(words: Words, i: number, end: number): Piece | null {
  if (!mayBeKnown(words, i)) return null
  const actor = actorAt(words, i)
  if (actor && fits(words, actor.last, end)) return actor
  const title = titleAt(words, i)
  const noun = nounAt(words, i)
  if (title && (!noun || leads(words, title, noun))) return title
  if (noun && (end < 0 || opensKnown(words, noun.last + 1, end))) return noun
  return null
}

/** A word that is both a title and a noun ("rebel", "resident") is a title before a name only. */
function leads(words: Words, title: Piece, noun: Piece): boolean {
  if (title.is !== 'title' || noun.last !== title.last) return title.last > noun.last
  const plural = noun.is === 'nominal' && noun.plural
  return !plural && (title.title.kind !== 'role' || isNameWord(words, title.last + 1))
}

/** Nothing of the run is left over, or what is left begins with something known too. */
function fits(words: Words, last: number, end: number): boolean {
  if (last >= end) return true
  const next = isHyphen(words, last + 1) ? last + 2 : last + 1
  return actorAt(words, next) !== null || titleAt(words, next) !== null || nounAt(words, next) !== null
}
