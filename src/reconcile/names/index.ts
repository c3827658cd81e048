import { fold } from '../../lexicon/fold.ts'
import { crowdWords } from '../../lexicon/identity.ts'
import type { Actor } from '../../model/account.ts'
import type { EntityKind } from '../../model/annotated.ts'
import type { Reading } from '../../model/claim.ts'
import type { Notice } from '../../model/notice.ts'
import { commonest, groupBy, grow, Sets } from '../sets.ts'
import { nationalBodies, shortForms } from './bodies.ts'
import { sameHolders } from './holders.ts'
import { aliases, appositions, bracketed, type Join } from './joins.ts'
import { everybody, type Named } from './people.ts'
import { bareOffices, spellings, surnames } from './persons.ts'

/** Who is who across the articles of a story. */
export type Names = {
  actors: readonly Actor[]
  notices: readonly Notice[]
  /** The one name that somebody has in this story; a name that is not known stays as it is. */
  nameOf(name: string): string
  kindOf(name: string): EntityKind | null
  /** Whom a person speaks or works for, as the story names it. */
  groupOf(name: string): string | null
  /** Every way in which the articles name him, the story's own name first. */
  formsOf(name: string): readonly string[]
}

/** Joins the names of many articles, the surest evidence first; what stays open is left apart and noted. */
export function whoIsWho(readings: readonly Reading[]): Names {
  const acting = actorsIn(readings)
  const all = everybody(readings)
  const sets = new Sets()
  const made: Join[] = []
  const apply = (joins: readonly Join[]) => {
    for (const join of joins) if (sets.join(join.a, join.b)) made.push(join)
  }
  apply(bracketed(readings))
  apply(aliases(readings))
  apply(appositions(readings))
  apply(shortForms(all))
  apply(nationalBodies(all))
  apply(spellings(all))
  const short = surnames(all, sets)
  apply(short.joins)
  const held = sameHolders(all, sets)
  apply(held.joins)
  apply(bareOffices(all, sets))
  const article = readings[0]?.article.id ?? ''
  const notices = [
    ...made.map((join) => ({ rule: 'names/joined', message: join.why })),
    ...[...short.open, ...held.open].map((message) => ({ rule: 'names/open', message })),
  ].map((notice) => ({ ...notice, article, span: null }))
  return lookup(all, sets, notices, acting)
}

/** Names that a claim gives as actor, target or speaker: a place among the names is an actor only then. */
function actorsIn(readings: readonly Reading[]): ReadonlySet<string> {
  const names = readings.flatMap(({ claims }) => claims.flatMap((c) => [c.actor, c.target, c.speaker]))
  return new Set(names.flatMap((name) => (name ?? '').split(', ').map(fold)))
}

function lookup(
  all: readonly Named[],
  sets: Sets,
  notices: readonly Notice[],
  acting: ReadonlySet<string>,
): Names {
  const groups = groupBy(all, ({ key }) => sets.root(key))
  const shown = new Map<string, Named>()
  for (const [root, group] of groups) shown.set(root, bestNamed(group))
  const owners = new Map<string, Set<string>>()
  for (const [root, group] of groups) {
    for (const { surfaces } of group) {
      for (const surface of surfaces.keys()) grow(owners, surface, () => new Set()).add(root)
    }
  }
  const forms = new Map<string, string[]>()
  for (const [root, group] of groups) {
    const own = group.flatMap(({ name, surfaces }) => [
      name,
      ...[...surfaces].filter(([key]) => owners.get(key)!.size === 1).map(([, surface]) => surface),
    ])
    const seen = new Set<string>()
    const name = shown.get(root)!.name
    forms.set(
      root,
      [name, ...own].filter((form) => !seen.has(form.toLowerCase()) && seen.add(form.toLowerCase())),
    )
  }
  const rootOf = (name: string): string | null => {
    const root = sets.root(fold(name))
    if (groups.has(root)) return root
    // "People" may be a way of naming civilians in one sentence; as a name it is not theirs.
    if (crowdWords.has(name.toLowerCase())) return null
    const named = owners.get(name.toLowerCase()) ?? owners.get(`the ${name.toLowerCase()}`)
    return named?.size === 1 ? [...named][0]! : null
  }
  const nameOf = (name: string): string => shown.get(rootOf(name) ?? '')?.name ?? name
  return {
    actors: [...groups]
      .filter(([, group]) => group.some(({ key, kind }) => kind !== 'place' || acting.has(key)))
      .map(([root, group]) => ({
        name: shown.get(root)!.name,
        kind: commonest(group.map(({ kind }) => kind))!,
        aliases: forms.get(root)!.slice(1),
      })),
    notices,
    nameOf,
    kindOf: (name) => shown.get(rootOf(name) ?? '')?.kind ?? null,
    groupOf: (name) => {
      const group = commonest((groups.get(rootOf(name) ?? '') ?? []).flatMap((named) => named.groups))
      return group === null ? null : nameOf(group)
    },
    formsOf: (name) => forms.get(rootOf(name) ?? '') ?? [name],
  }
}

/** The name that most articles use, then the most mentions, then the fullest. */
const bestNamed = (group: readonly Named[]): Named =>
  [...group].sort(
    (a, b) =>
      Number(b.name.includes(' ')) * Number(b.kind === 'person') -
        Number(a.name.includes(' ')) * Number(a.kind === 'person') ||
      b.articles.size - a.articles.size ||
      b.mentions - a.mentions ||
      b.name.length - a.name.length,
  )[0]!
