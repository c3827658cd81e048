import { loadGazetteer } from '../../lexicon/gazetteer.ts'
import { nationalWords } from '../../lexicon/identity.ts'
import { groupBy, grow } from '../sets.ts'
import type { Join } from './joins.ts'
import type { Named } from './people.ts'
import { isAcronymOf } from './spelling.ts'

const isBody = ({ kind, name }: Named): boolean =>
  kind !== 'person' && kind !== 'people' && kind !== 'place' && /\p{Lu}/u.test(name)

/** Abbreviations of bodies, and short forms that begin or end the long one, where only one long one is there. */
export function shortForms(all: readonly Named[]): Join[] {
  const bodies = all.filter(isBody)
  const long = bodies.filter(({ name }) => name.includes(' '))
  const byInitial = groupBy(long, ({ name }) => name[0]!.toLowerCase())
  const byWord = new Map<string, Named[]>()
  for (const body of long) {
    const words = body.key.split(' ')
    for (const word of new Set([words[0]!, words.at(-1)!])) grow(byWord, word, () => []).push(body)
  }
  return bodies.flatMap((short) => {
    const acronyms = (byInitial.get(short.name[0]!.toLowerCase()) ?? []).filter(
      (body) => body !== short && isAcronymOf(short.name, body.name),
    )
    if (acronyms.length === 1) return [join(acronyms[0]!, short, 'is the abbreviation of')]
    const within = (byWord.get(short.key.split(' ')[0]!) ?? []).concat(
      byWord.get(short.key.split(' ').at(-1)!) ?? [],
    )
    const longer = [...new Set(within)].filter((body) => body !== short && extendsName(body, short))
    return longer.length === 1 ? [join(longer[0]!, short, 'is short for')] : []
  })
}

const join = (long: Named, short: Named, how: string): Join => ({
  a: long.key,
  b: short.key,
  why: `${short.name} ${how} ${long.name}`,
})

/** A name of two words or more that begins or ends the other; both must be of one kind. */
const extendsName = (long: Named, short: Named): boolean =>
  short.key.includes(' ') &&
  long.kind === short.kind &&
  (long.kind === 'organisation' || long.kind === 'media') &&
  (long.key.startsWith(`${short.key} `) || long.key.endsWith(` ${short.key}`))

/**
 * One body of a country under more or fewer words: "roads administration", "national roads administration",
 * "Tarnian roads administration". Two countries are never joined, nor a bare noun that two countries have.
 */
export function nationalBodies(all: readonly Named[]): Join[] {
  const cores = groupBy(all, (named) => {
    if (named.kind !== 'government' && named.kind !== 'organisation') return null
    const { core } = coreOf(named.name)
    return core.includes(' ') ? core : null
  })
  return [...cores.values()].flatMap((group) => {
    const countries = new Set(group.flatMap(({ name }) => coreOf(name).country ?? []))
    if (group.length < 2 || countries.size > 1) return []
    const [first, ...rest] = group as [Named, ...Named[]]
    return rest.map((other) => join(first, other, 'is another way of writing'))
  })
}

/** A name without its country and without "national", and the country that was left off. */
function coreOf(name: string): { core: string; country: string | null } {
  const words = name.replace(/['’]s\b/g, '').split(' ')
  let country: string | null = null
  while (words.length > 1) {
    const [first] = words as [string]
    const state = loadGazetteer().demonym(first) ?? loadGazetteer().countryOf(first)
    if (!state && !nationalWords.has(first.toLowerCase())) break
    country = state?.iso ?? country
    words.shift()
  }
  return { core: inOneOrder(words.join(' ').toLowerCase()), country }
}

const OFFICE_OF =
  /^(ministry|department|directorate|administration|office|agency) (?:of|for) (?:the )?(.{1,80})$/

/** "Ministry of defense" as "defence ministry". */
const inOneOrder = (core: string): string =>
  core.replace(OFFICE_OF, '$2 $1').replace(/\bdefense\b/, 'defence')
