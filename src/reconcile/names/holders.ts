import { fold } from '../../lexicon/fold.ts'
import { grow, type Sets } from '../sets.ts'
import type { Join } from './joins.ts'
import type { Named } from './people.ts'

/**
 * People who hold one office that one person holds at a time, under different names: one person, unless a report
 * names both (then it knows them for two) or more than one pair would do.
 */
export function sameHolders(all: readonly Named[], sets: Sets): { joins: Join[]; open: string[] } {
  const holders = new Map<string, Map<string, Named[]>>()
  for (const named of all) {
    for (const { office, of } of named.offices) {
      if (!of) continue
      const people = grow(holders, `${office} of ${sets.root(fold(of))}`, () => new Map<string, Named[]>())
      const group = grow(people, sets.root(named.key), () => [])
      if (!group.includes(named)) group.push(named)
    }
  }
  const joins: Join[] = []
  const open: string[] = []
  for (const [office, people] of holders) {
    const groups = [...people.values()]
    if (groups.length < 2) continue
    const names = groups.map((group) => group[0]!.name)
    if (groups.some((a, i) => groups.slice(i + 1).some((b) => oneReportHasBoth(all, sets, a, b)))) {
      open.push(`${names.join(' and ')} are each called ${office}, and one report names both: kept apart`)
      continue
    }
    for (const group of groups.slice(1)) {
      const why = `${names[0]} and ${group[0]!.name} are each called ${office}, and no report names both`
      joins.push({ a: groups[0]![0]!.key, b: group[0]!.key, why })
    }
  }
  return { joins, open }
}

function oneReportHasBoth(
  all: readonly Named[],
  sets: Sets,
  a: readonly Named[],
  b: readonly Named[],
): boolean {
  const articles = (group: readonly Named[]) => {
    const root = sets.root(group[0]!.key)
    return new Set(all.filter(({ key }) => sets.root(key) === root).flatMap((n) => [...n.articles]))
  }
  const others = articles(b)
  return [...articles(a)].some((id) => others.has(id))
}
