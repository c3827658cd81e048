import type { Reading } from '../model/claim.ts'
import type { Story } from '../model/story.ts'

const DAY = 86_400_000
/** Reports of one crisis that say the same of nothing else still stand within so many days of each other. */
const WINDOW_DAYS = 14
/** So many towns in common are no accident. */
const NAMED = 3
/** A place that so many stories tell of (a capital in a year's news) joins none of them. */
const COMMON = 60

/** What a story tells of: how many present claims at each place, all towns that it names, its days of publication. */
type Profile = {
  places: Map<string, number>
  named: ReadonlySet<string>
  top: string | null
  from: number | null
  to: number | null
}

/**
 * Stories that tell one crisis, joined: an observer's bulletin, an army's communiqué and a live blog share few words
 * with an agency's text, but they make claims about the same places in the same days. Two stories are one crisis
 * where they share two places of present claims, or the one that both tell most of, or where one names three towns
 * that the other claims things of. Read in one pass over places.
 */
export function crises(stories: readonly Story[], readings: readonly Reading[]): Story[] {
  const byId = new Map(readings.map((r) => [r.article.id, r]))
  const profiles = stories.map((story) => profileOf(story.articles.map((id) => byId.get(id)!)))
  const at = new Map<string, number[]>()
  profiles.forEach(({ named }, i) => {
    for (const place of named) at.set(place, [...(at.get(place) ?? []), i])
  })
  const parent = stories.map((_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i]!
    return i
  }
  for (const members of at.values()) {
    if (members.length > COMMON) continue
    for (const [k, j] of members.entries()) {
      for (const i of members.slice(0, k))
        if (root(i) !== root(j) && isOne(profiles[i]!, profiles[j]!)) parent[root(j)] = root(i)
    }
  }
  const groups = new Map<number, string[]>()
  stories.forEach((story, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), ...story.articles])
  })
  const order = new Map(readings.map((r, i) => [r.article.id, i]))
  return [...groups].map(([i, articles]) => ({
    id: stories[i]!.id,
    articles: articles.sort((a, b) => order.get(a)! - order.get(b)!),
  }))
}

function profileOf(readings: readonly Reading[]): Profile {
  const places = new Map<string, number>()
  const named = new Set<string>()
  const days: number[] = []
  for (const reading of readings) {
    const towns = new Set(reading.places.filter((p) => p.precision === 'place').map((p) => p.name))
    for (const town of towns) named.add(town)
    for (const claim of reading.claims) {
      if (!claim.background && claim.place && towns.has(claim.place)) {
        places.set(claim.place, (places.get(claim.place) ?? 0) + 1)
      }
    }
    if (reading.article.published) days.push(Date.parse(reading.article.published))
  }
  const [top] = [...places].reduce<[string | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])
  return {
    places,
    named,
    top,
    from: days.length ? Math.min(...days) : null,
    to: days.length ? Math.max(...days) : null,
  }
}

/** How many towns that `a` names `b` claims things of. */
const namesOf = (a: Profile, b: Profile): number =>
  [...b.places.keys()].filter((place) => a.named.has(place)).length

function isOne(a: Profile, b: Profile): boolean {
  if (a.from !== null && b.from !== null) {
    const apart = Math.max(a.from, b.from) - Math.min(a.to!, b.to!)
    if (apart > WINDOW_DAYS * DAY) return false
  }
  const shared = [...a.places.keys()].filter((place) => b.places.has(place))
  if (namesOf(a, b) >= NAMED || namesOf(b, a) >= NAMED) return true
  return shared.length >= 2 || (shared.length === 1 && a.top === b.top && a.top === shared[0])
}
