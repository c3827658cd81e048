import { type ActorName, actors } from '../../lexicon/actors.ts'
import { collectives, nominals, qualifiers, telling } from '../../lexicon/forces.ts'
import { type Country, loadGazetteer } from '../../lexicon/gazetteer.ts'
import { titleModifiers, titles } from '../../lexicon/titles.ts'
import type { Piece } from './pieces.ts'
import { isHyphen, lower, textOf, touches, type Words } from './words.ts'

/** First words of all that is known; most words of a text are none of them. */
const openings: ReadonlySet<string> = new Set(
  [actors, titles, titleModifiers, nominals, collectives, qualifiers, telling].flatMap((index) => [
    ...index.firstWords(),
  ]),
)

/** Whether a name, a title or a noun of the lexicon may begin at `i`. */
export function mayBeKnown(words: Words, i: number): boolean {
  const key = words.keys[i] ?? ''
  const space = key.indexOf(' ')
  return openings.has(space < 0 ? key : key.slice(0, space))
}

/** A name of the lexicon that begins at `i`. */
export function actorAt(words: Words, i: number): Piece | null {
  const found = actors.longest(words.keys, i, (name, last) => isWritten(words, name, i, last))
  if (!found) return null
  const joined =
    touches(words, found.last) && isHyphen(words, found.last + 1) && words.capital[found.last + 2]
  return joined ? null : { first: i, last: found.last, is: 'actor', actor: found.value.actor }
}

/** Names need a capital, abbreviations nothing but capitals. */
function isWritten(words: Words, name: ActorName, first: number, last: number): boolean {
  const text = textOf(words, first, last)
  if (name.exact) return text === name.said
  if (name.capitals) return !/\p{Ll}/u.test(text.replace(/s$/, '')) && !words.shouted
  return /^(?:\p{Lu}|\d|al?[- ])/u.test(text) || /\p{Lu}/u.test(words.tokens[last]!.text)
}

/** A title with the words before it that belong to it: "former deputy defence minister". */
export function titleAt(words: Words, i: number): Piece | null {
  let head = i
  for (let n = 0; n < 5; n++) {
    const title = titles.longest(words.keys, head)
    const modifier = titleModifiers.longest(words.keys, head)
    if (title && !(modifier && modifier.last > title.last)) {
      // Capitals are for offices; "National Palace" is no national.
      if (title.value.kind === 'role' && words.capital[head] && !words.opens[head]) return null
      return { first: i, last: afterElect(words, title.last), is: 'title', title: title.value }
    }
    if (!modifier) return null
    head = modifier.last + 1
    if (isHyphen(words, head)) head++
  }
  return null
}

/** "president-elect" */
const afterElect = (words: Words, last: number): number =>
  isHyphen(words, last + 1) && /^(?:elect|designate)$/.test(lower(words, last + 2)) ? last + 2 : last

export function nounAt(words: Words, i: number): Piece | null {
  const noun = nominals.longest(words.keys, i)
  const collective = collectives.longest(words.keys, i)
  const qualifier = qualifiers.longest(words.keys, i)
  const best = Math.max(noun?.last ?? -1, collective?.last ?? -1, qualifier?.last ?? -1)
  if (best < 0)
    return telling.longest(words.keys, i) ? { first: i, last: tellingEnd(words, i), is: 'telling' } : null
  if (qualifier?.last === best && isQualifying(words, best)) {
    return { first: i, last: best, is: 'qualifier', nominal: qualifier.value }
  }
  // In a capitalised name "Council" is the name's own word.
  if (noun?.last === best && noun.value.nominal.phrase && words.capital[i] && !words.opens[i]) return null
  if (noun?.last === best) return { first: i, last: best, is: 'nominal', ...noun.value }
  if (collective?.last === best) return { first: i, last: best, is: 'collective', ...collective.value }
  return null
}

const tellingEnd = (words: Words, i: number): number => telling.longest(words.keys, i)!.last

/** A collective or other noun for an actor follows, other qualifiers between or not. */
function isQualifying(words: Words, last: number): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    if (isHyphen(words, i)) continue
    if (collectives.longest(words.keys, i)) return true
    if (!qualifiers.longest(words.keys, i) && !/^(?:ADJ|NOUN|PROPN)$/.test(words.tags[i] ?? '')) return false
  }
  return false
}

/** A country or a people at the start of a run, the longest. */
export function stateAt(words: Words, first: number, end: number): Piece | null {
  const gazetteer = loadGazetteer()
  for (let last = Math.min(end, first + 5); last >= first; last--) {
    const text = textOf(words, first, last)
    const country = gazetteer.countryOf(text)
    if (country) return { first, last, is: 'state', country }
    const people = gazetteer.demonym(text)
    if (people) return { first, last, is: 'demonym', country: people, plural: isPlural(text, people) }
  }
  return null
}

const isPlural = (text: string, country: Country): boolean => {
  const said = text.toLowerCase()
  return !country.demonyms.some((word) => word.toLowerCase() === said)
}
