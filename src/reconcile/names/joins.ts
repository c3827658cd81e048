import { fold } from '../../lexicon/fold.ts'
import { aliasCues } from '../../lexicon/identity.ts'
import type { Reading } from '../../model/claim.ts'
import { entitiesIn } from '../marks.ts'
import { groupBy, grow, type Sets } from '../sets.ts'
import type { Named } from './people.ts'
import { isAcronymOf, nameWords, sameSpelling } from './spelling.ts'

/** Two names and what speaks for their being one. */
export type Join = { a: string; b: string; why: string }

const isPerson = (named: Named): boolean => named.kind === 'person'
const isBody = (named: Named): boolean =>
  !isPerson(named) && named.kind !== 'people' && named.kind !== 'place' && /\p{Lu}/u.test(named.name)

/** Names of people that differ in spelling only. Compared where they have as many words and one first letter. */
export function spellings(all: readonly Named[]): Join[] {
  const people = all.filter(isPerson)
  const groups = groupBy(people, ({ name }) => {
    const words = nameWords(name)
    return words.length > 0 ? `${words.length} ${words.at(-1)!.length >> 2}` : null
  })
  return [...groups.values()].flatMap((group) => alike(group))
}

const MOST_COMPARED = 400

function alike(group: readonly Named[]): Join[] {
  const joins: Join[] = []
  const some = group.slice(0, MOST_COMPARED)
  for (const [i, a] of some.entries()) {
    for (const b of some.slice(i + 1)) {
      if (sameSpelling(a.name, b.name) && (nameWords(a.name).length > 1 || meet(a, b))) {
        joins.push({ a: a.key, b: b.key, why: `${a.name} and ${b.name} are spellings of one name` })
      }
    }
  }
  return joins
}

/** One word is little to go by: the two must stand in one article or speak for one group. */
const meet = (a: Named, b: Named): boolean =>
  [...a.articles].some((id) => b.articles.has(id)) || a.groups.some((group) => b.groups.includes(group))

const DOMINANT = 3

/** A surname alone is the person whose name ends with it, where there is one, or one that far more reports name. */
export function surnames(all: readonly Named[], sets: Sets): { joins: Join[]; open: string[] } {
  const people = all.filter(isPerson)
  const full = groupBy(
    people.filter(({ name }) => nameWords(name).length > 1),
    ({ name }) => nameWords(name).at(-1)!,
  )
  const joins: Join[] = []
  const open: string[] = []
  for (const short of people) {
    const words = nameWords(short.name)
    const holders = words.length === 1 ? distinct(full.get(words[0]!) ?? [], sets) : []
    if (holders.length === 0) continue
    const [first, second] = holders.sort((a, b) => b.articles.size - a.articles.size)
    if (!second || first!.articles.size >= DOMINANT * second.articles.size) {
      joins.push({ a: first!.key, b: short.key, why: `${short.name} is the surname of ${first!.name}` })
    } else open.push(`${short.name} may be ${holders.map((h) => h.name).join(' or ')}: kept apart`)
  }
  return { joins, open }
}

function distinct(people: readonly Named[], sets: Sets): Named[] {
  const seen = new Set<string>()
  return people.filter(({ key }) => !seen.has(sets.root(key)) && seen.add(sets.root(key)))
}

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

const FAR = 80

/** "X, better known as Y": two names of people in one sentence with such words between them. */
export function aliases(readings: readonly Reading[]): Join[] {
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) => {
      const people = entitiesIn(reading, sentence.index).filter(
        (e) => e.kind === 'person' && e.form === 'name',
      )
      return people.slice(1).flatMap((two, i) => {
        const one = people[i]!
        const between = reading.article.text.slice(one.end, two.start).toLowerCase()
        if (between.length > FAR || fold(one.name) === fold(two.name)) return []
        if (!aliasCues.some((cue) => between.includes(cue))) return []
        return [
          { a: fold(two.name), b: fold(one.name), why: `a report says that ${one.name} is ${two.name}` },
        ]
      })
    }),
  )
}

/** "Hayat Tahrir al-Sham (HTS)": a name in brackets right after a name, whose letters it is. */
export function bracketed(readings: readonly Reading[]): Join[] {
  return readings.flatMap((reading) => {
    const names = reading.entities.filter((e) => e.form === 'name' && e.kind !== 'person')
    return names.slice(1).flatMap((two, i) => {
      const one = names[i]!
      const between = reading.article.text.slice(one.end, two.start)
      if (!/^\s?\($/.test(between) || fold(one.name) === fold(two.name)) return []
      const letters = reading.article.text.slice(two.start, two.end)
      if (!isAcronymOf(letters, reading.article.text.slice(one.start, one.end))) return []
      return [{ a: fold(one.name), b: fold(two.name), why: `${two.name} is the abbreviation of ${one.name}` }]
    })
  })
}
