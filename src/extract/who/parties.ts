import { typesThat } from '../../lexicon/ontology.ts'
import type { Draft } from '../claims.ts'
import { BOTH_SIDES, DOER, EACH_SIDE, OTHER_SIDE } from './reciprocal.ts'

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

const OPEN = [BOTH_SIDES, EACH_SIDE, OTHER_SIDE]
const isOpen = (name: string | null): boolean => OPEN.some((mark) => name?.startsWith(mark))

/** Both sides by the noun as said, where nobody names them. */
const asSaid = (name: string | null): string | null =>
  name !== null && isOpen(name) ? name.slice(name.indexOf('}') + 1) || null : name

const MUTUAL = typesThat('mutual')

/** Gives "both sides" and "each other" their names; where the article does not tell them, they keep their noun. */
export function withParties(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some((d) => isOpen(d.actor) || isOpen(d.target))) return [...drafts]
  const parties = partiesOf(drafts.filter((d) => !isOpen(d.actor) && !isOpen(d.target)))
  return drafts.flatMap((draft) => {
    if (!isOpen(draft.actor) && !isOpen(draft.target)) return [draft]
    if (!parties) {
      return [{ ...draft, actor: asSaid(draft.actor), target: asSaid(draft.target) }]
    }
    const [a, b] = parties
    const joined = parties.join(', ')
    const other = (name: string | null) => (name === a ? b : name === b ? a : null)
    if (!isOpen(draft.actor)) {
      // Who speaks to both is neither of them.
      if (
        draft.target === BOTH_SIDES &&
        parties.some((p) => draft.actor?.includes(p) || (draft.actor && p.includes(draft.actor)))
      )
        return [{ ...draft, target: null }]
      return [{ ...draft, target: draft.target === OTHER_SIDE ? other(draft.actor) : joined }]
    }
    if (MUTUAL.has(draft.type))
      return [{ ...draft, actor: joined, target: isOpen(draft.target) ? null : draft.target }]
    return [a, b].map((actor) => ({
      ...draft,
      actor,
      target: isOpen(draft.target) ? other(actor) : draft.target,
    }))
  })
}

/** Types of deeds that are condemned. */
const DEEDS = new Set(['attack', 'strike', 'kill', 'capture', 'destroy', 'detain'])

/** "Condemned the attack": accuses whoever the last attack told of was by; nobody where that is not said. */
export const withDoers = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, at) => {
    if (draft.target !== DOER) return draft
    const deed = drafts.slice(0, at).findLast((d) => DEEDS.has(d.type) && !d.background)
    const doer = deed && deed.actor !== draft.actor ? deed.actor : null
    return { ...draft, target: doer }
  })
