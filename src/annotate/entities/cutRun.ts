import { type Country, loadGazetteer } from '../../lexicon/gazetteer.ts'
import { nameHeads, nameStarts, type OrganisationWord } from '../../lexicon/organisations.ts'
import { actorAt, nounAt, stateAt, titleAt } from './known.ts'
import type { Piece } from './pieces.ts'
import { isHyphen, lower, textOf, type Words } from './words.ts'

/**
 * Cuts a run of capitals: "Russian Foreign Minister Sergei Ivanov" is a people, a title and a name; "Damascus
 * University" one body. What begins with a title or a known actor ends the name before it.
 */
export function cutRun(words: Words, first: number, end: number): Piece[] {
  const state = stateAt(words, first, end)
  if (state && (state.last === end || opensKnown(words, state.last + 1, end))) return [state]
  if (state && isOfficeIn(words, state, end)) return [state]
  const split = splitAt(words, first, end) || placeEnd(words, first, end)
  if (split > first) return named(words, first, split - 1)
  return named(words, first, end)
}

/** "The envoy for Yemen Hans Grund": the country that closes a title, with the name of who holds it right behind. */
const isOfficeIn = (words: Words, state: Piece, end: number): boolean =>
  state.last + 1 < end &&
  /^(?:to|for|of)$/.test(lower(words, state.first - 1)) &&
  loadGazetteer().isGivenName(words.tokens[state.last + 1]!.text)

/**
 * A title, a known actor or a common noun for one begins here and takes all that is left, or a title leads
 * on.
 */
export function opensKnown(words: Words, at: number, end: number): boolean {
  if (at > end) return true
  if (titleAt(words, at)) return true
  const actor = actorAt(words, at)
  if (actor && opensKnown(words, actor.last + 1, end)) return true
  const noun = nounAt(words, at)
  return noun !== null && (noun.last >= end || opensKnown(words, noun.last + 1, end))
}

/** Where a title or a known actor begins inside the run; 0 where none does. */
function splitAt(words: Words, first: number, end: number): number {
  for (let i = first + 1; i <= end; i++) {
    if (isHyphen(words, i - 1)) continue
    const title = titleAt(words, i)
    if (title?.is === 'title') {
      const closes = title.last >= end
      const given = loadGazetteer().isGivenName(words.tokens[first]!.text)
      const isName = closes && (given || /^(?:style|rank|honorific|role)$/.test(title.title.kind))
      if (!isName) return i
    }
    const actor = actorAt(words, i)
    if (actor?.is === 'actor' && !isSurname(words, actor)) return i
  }
  return 0
}

/** "Middle East Tobias Keller": the given name after a known place, 0 where there is none. */
function placeEnd(words: Words, first: number, end: number): number {
  const gazetteer = loadGazetteer()
  for (let i = first + 2; i < end; i++) {
    const given = gazetteer.isGivenName(words.tokens[i]!.text) && !isHyphen(words, i - 1)
    if (given && gazetteer.lookup(textOf(words, first, i - 1)).length > 0) return i
  }
  return 0
}

/** "al-Assad" after an unknown first name is somebody else of that name. */
const isSurname = (words: Words, piece: Piece): boolean =>
  piece.is === 'actor' &&
  piece.actor.kind === 'person' &&
  !textOf(words, piece.first, piece.last).includes(' ')

/** A run without titles: a body by its own words, else a bare name. */
function named(words: Words, first: number, last: number): Piece[] {
  const state = stateAt(words, first, last)
  if (state && state.last === last) return [state]
  if (state?.is === 'demonym' || state?.is === 'state') {
    const noun = nounAt(words, state.last + 1)
    if (noun?.is === 'nominal' && noun.last >= last) return [state]
  }
  const head = bodyWord(words, first, last)
  if (head) {
    const country = state && 'country' in state ? state.country : ownerAfterOf(words, first, last)
    return [{ first, last, is: 'body', kind: head.kind, rule: head.rule, country }]
  }
  if (state?.is === 'demonym' && !isHyphen(words, state.last + 1)) return [state]
  return [{ first, last, is: 'name', weak: words.opens[first]! && first === last }]
}

/** The word that tells what a run names: its last, the last before "of" or "for", or its first. */
function bodyWord(words: Words, first: number, last: number): OrganisationWord | null {
  if (first === last) return null
  let end = last
  for (let i = first + 1; i < last; i++) {
    if (/^(?:of|for|to|against|on)$/.test(lower(words, i))) {
      end = i - 1
      break
    }
  }
  for (let start = Math.max(first, end - 2); start <= end; start++) {
    const found = nameHeads.from(words.keys, start).find((match) => match.last === end)
    if (found && (end !== last || start > first)) return found.values[0]!
  }
  const opening = nameStarts.longest(words.keys, first)
  return opening && opening.last < last ? opening.value : null
}

/** "Government of Iraq", "Central Bank of Nigeria". */
function ownerAfterOf(words: Words, first: number, last: number): Country | null {
  for (let i = first + 1; i < last; i++) {
    if (lower(words, i) !== 'of') continue
    const from = lower(words, i + 1) === 'the' ? i + 2 : i + 1
    const state = stateAt(words, from, last)
    return state && 'country' in state ? state.country : null
  }
  return null
}
