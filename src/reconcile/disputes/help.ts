import { ALLIES } from '../parties.ts'
import { groupBy, grow } from '../sets.ts'
import { type Casebook, isForecast, type Statement } from '../statements.ts'
import { clash, type Draft, type Ground } from './draft.ts'

/**
 * Help that some say somebody gives and others say he withholds, by who is helped. A strike by a helper on another
 * party counts as help; a helper who leaves the field does not help.
 */
export function helpDisputes(book: Casebook, ground: Ground): Draft[] {
  const present = book.statements.filter((s) => !s.past && s.claim.stance !== 'denied')
  const refusals = groupBy(
    present.filter((s) => s.claim.type === 'decline' && s.target !== null),
    (s) => ground.parties.of(s.target!),
  )
  const drafts: Draft[] = []
  for (const [helped, declined] of refusals) {
    const helpers = helpersOf(helped, present, ground)
    const given = present.filter((s) => givesTo(s, helped, helpers, ground))
    const clashing = given.filter((s) =>
      declined.some((d) => sameHelper(s, d) && clash([s], [withActorOf(d, s)], ground)),
    )
    if (clashing.length === 0) continue
    const leaving = present.filter(
      (s) =>
        (s.claim.type === 'withdraw' || s.claim.type === 'evacuate') &&
        s.actors.some((actor) => helpers.has(ground.parties.of(actor))),
    )
    drafts.push({
      kind: 'degree',
      question: { about: 'supply', whom: declined[0]!.target, where: null, when: null },
      party: declined[0]!.target,
      sides: [
        { stage: 'withheld', statements: [...declined, ...leaving] },
        { stage: 'given', statements: given },
      ],
    })
  }
  return drafts
}

/** Sides that any report calls helpers of a party: they back, supply or decline to help it. */
function helpersOf(helped: string, present: readonly Statement[], { parties }: Ground): ReadonlySet<string> {
  const helpers = new Map<string, number>()
  for (const s of present) {
    if (!['back', 'supply', 'decline'].includes(s.claim.type) || s.target === null) continue
    if (parties.of(s.target) !== helped) continue
    for (const actor of s.actors) grow(helpers, parties.of(actor), () => 1)
  }
  helpers.delete(helped)
  return new Set(helpers.keys())
}

function givesTo(s: Statement, helped: string, helpers: ReadonlySet<string>, { parties }: Ground): boolean {
  if (isForecast(s)) return false
  const byHelper = s.actors.some((actor) => helpers.has(parties.of(actor)))
  if (!byHelper) return false
  // Who is not named is whom the helper is known to help.
  if (s.claim.type === 'supply') return s.target === null || parties.of(s.target) === helped
  if (s.target === null) return false
  if (s.claim.type !== 'strike') return false
  const side = parties.of(s.target)
  return side !== helped && !helpers.has(side) && parties.isGeneric(s.target)
}

const sameHelper = (given: Statement, declined: Statement): boolean =>
  declined.actors.some((actor) => given.actors.includes(actor) || ALLIES.test(actor))

/** "His allies" are compared as the one whose help is told of. */
const withActorOf = (declined: Statement, given: Statement): Statement =>
  declined.actors.some((actor) => ALLIES.test(actor))
    ? { ...declined, actor: given.actor, actors: given.actors }
    : declined
