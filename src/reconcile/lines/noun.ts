import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { writing } from '../../lexicon/writing.ts'
import type { EntityKind } from '../../model/annotated.ts'

/** A name as it stands in a sentence, with the number of the verb that it takes. */
export type Noun = {
  text: string
  plural: boolean /** Takes "he" or "she", so it is not replaced by a pronoun. */
  person: boolean
}

const isAbbreviation = (name: string): boolean => /^[\p{Lu}\d][\p{Lu}\d.&]+$/u.test(name)
const lastWords = (name: string): string[] => {
  const words = name.toLowerCase().split(' ')
  return [words.at(-1)!, words.slice(-2).join(' ')]
}
/** True for names that are common nouns: "rebels", "statue of X", not "al-Qaida". */
const isCommon = (name: string): boolean => !/\p{Lu}/u.test(name.split(' ')[0]!)
const endsIn = (name: string, set: ReadonlySet<string>): boolean =>
  lastWords(name).some((words) => set.has(words))
const DETERMINED =
  /^(?:the|an?|some|several|many|at least|at most|about|up to|[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|other) /i

/** A name with its article: "the Tarnian army", "HTS", "rebels"; several joined by ", " become "X and Y". */
export function noun(given: string, kind: EntityKind | null): Noun {
  const name = withoutOwner(given)
  const parts = name.split(', ').filter(Boolean)
  if (parts.length > 1) {
    return { text: listed(parts.map((part) => withArticle(part, kind))), plural: true, person: false }
  }
  return { text: withArticle(name, kind), plural: isPlural(name, kind), person: kind === 'person' }
}

/** "Their Qatari hosts", "whose director": whoever owns them is not in the line. */
const withoutOwner = (name: string): string =>
  isCommon(name) ? name.replace(/(^| )(?:of )?(?:whose|their|his|her|its|our|my) /gi, '$1') : name

function withArticle(name: string, kind: EntityKind | null): string {
  const proper = !isCommon(name)
  if ((kind === 'person' && proper) || writing.bare.has(name) || DETERMINED.test(name)) return name
  if (writing.definite.has(name)) return `the ${name}`
  if (isAbbreviation(name)) return kind === 'media' ? name : `the ${name}`
  const own = name.split(/ (?:of|for|in|on) /)[0]!
  if (!proper) return commonNoun(name, own)
  if (kind === 'place') return placeName(name)
  if (/^\S+['’]s? /.test(name)) return name
  return endsIn(own, writing.the) || endsIn(name, writing.the) ? `the ${name}` : name
}

/** A common noun in the singular takes "the", since the claim means a certain one; plurals and masses do not. */
function commonNoun(name: string, own: string): string {
  if (endsIn(own, writing.mass) || endsIn(own, writing.plural) || PLURAL.test(own)) return name
  return `the ${name}`
}

/** "Prisoners", "gunmen". */
const PLURAL = /[^s]s$|(?:^|[^aio])men$/

const BARE_PLACES = new Set(['office', 'command', 'region', 'bank'])

const placeName = (name: string): string =>
  endsIn(name, writing.the) && !BARE_PLACES.has(name.toLowerCase()) ? `the ${name}` : name

function isPlural(name: string, kind: EntityKind | null): boolean {
  const own = name.split(/ (?:of|for|in|on) /)[0]!
  if ((kind === 'person' && !isCommon(name)) || isAbbreviation(name) || writing.definite.has(own)) {
    return writing.plural.has(own.toLowerCase())
  }
  if (endsIn(own, writing.plural)) return true
  if (!PLURAL.test(own) || /^(?:an?|the) /.test(name)) return false
  const common = isCommon(own.split(' ').at(-1)!) || kind === 'armed-group' || kind === 'people'
  return common ? !endsIn(own, writing.mass) : loadGazetteer().demonym(own) !== null
}

/** A place as an object: "Karlstad", "the Tarnian coast"; several joined by ", " become "X and Y". */
export const placeText = (name: string): string => listed(name.split(', ').map(onePlace))

const onePlace = (name: string): string =>
  writing.definite.has(name) ? `the ${name}` : /^\p{Ll}/u.test(name) ? name : placeName(name)

/** A place with its preposition: " in Karlstad", " at the Lugela dam", " on the coast". */
export function inPlace(name: string): string {
  const preposition = endsIn(name, writing.at) ? 'at' : endsIn(name, writing.on) ? 'on' : 'in'
  return ` ${preposition} ${placeText(name)}`
}

/** "A", "A and B", "A, B and C". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
