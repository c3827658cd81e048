import { officeWords } from '../../lexicon/identity.ts'
import { groupBy, type Sets } from '../sets.ts'
import type { Join } from './joins.ts'
import type { Named } from './people.ts'
import { nameWords, sameSpelling } from './spelling.ts'

const isProper = (name: string): boolean => /\p{Lu}/u.test(name)
const isPerson = ({ kind, name }: Named): boolean => kind === 'person' && isProper(name)

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

/** "The mayor" in one report is the mayor whom others name, where they name one only. */
export function bareOffices(all: readonly Named[], sets: Sets): Join[] {
  const holders = groupBy(
    all.filter(isPerson).flatMap((named) => named.offices.map(({ office }) => ({ named, office }))),
    ({ office }) => office,
  )
  return all.flatMap((bare) => {
    if (bare.kind !== 'person' || isProper(bare.name)) return []
    const said = officeWords.find(({ word, verb }) => !verb && word === bare.key)
    const people = distinct(
      (holders.get(said?.office ?? '') ?? []).map(({ named }) => named),
      sets,
    )
    if (people.length !== 1) return []
    return [
      {
        a: people[0]!.key,
        b: bare.key,
        why: `${people[0]!.name} is the only ${bare.name} whom a report names`,
      },
    ]
  })
}
