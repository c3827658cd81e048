import type { Draft } from './claims.ts'
import { BOTH_SIDES, EACH_SIDE, OTHER_SIDE } from './reciprocal.ts'

/** Types in which one party does something to the other. */
const AGAINST = new Set(['clash', 'strike', 'accuse', 'meet', 'agree'])

/** The two who face each other in the article: who is most often told to act against or to deal with whom. */
function partiesOf(drafts: readonly Draft[]): [string, string] | null {
  const counts = new Map<string, number>()
  for (const { type, actor, target } of drafts) {
    if (!AGAINST.has(type) || !actor) continue
    const two = target ? [actor, target] : actor.split(', ')
    if (two.length !== 2 || two.some((name) => !/^\p{Lu}/u.test(name))) continue
    const key = two.sort().join('|')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] === second?.[1]) return null
  const [a, b] = first[0].split('|')
  return [a!, b!]
}

const isOpen = (name: string | null): boolean =>
  name === BOTH_SIDES || name === EACH_SIDE || name === OTHER_SIDE

/** Types whose parties share one claim. */
const SHARED = new Set(['meet', 'agree', 'urge', 'clash', 'regroup'])

/** Gives "both sides" and "each other" their names; where the article does not tell them, nobody is named. */
export function withParties(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some((d) => isOpen(d.actor) || isOpen(d.target))) return [...drafts]
  const parties = partiesOf(drafts.filter((d) => !isOpen(d.actor) && !isOpen(d.target)))
  return drafts.flatMap((draft) => {
    if (!isOpen(draft.actor) && !isOpen(draft.target)) return [draft]
    if (!parties) {
      const named = (name: string | null) => (isOpen(name) ? null : name)
      return [{ ...draft, actor: named(draft.actor), target: named(draft.target) }]
    }
    const [a, b] = parties
    const joined = parties.join(', ')
    const other = (name: string | null) => (name === a ? b : name === b ? a : null)
    if (!isOpen(draft.actor)) {
      return [{ ...draft, target: draft.target === OTHER_SIDE ? other(draft.actor) : joined }]
    }
    if (SHARED.has(draft.type))
      return [{ ...draft, actor: joined, target: isOpen(draft.target) ? null : draft.target }]
    return [a, b].map((actor) => ({
      ...draft,
      actor,
      target: isOpen(draft.target) ? other(actor) : draft.target,
    }))
  })
}
