import { measureWording } from '../../lexicon/writing.ts'
import type { Dispute, DisputeSide } from '../../model/account.ts'
import type { Measure } from '../../model/annotated.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { Draft as Disputed, Side } from '../disputes/draft.ts'
import { groupBy } from '../sets.ts'
import type { Statement } from '../statements.ts'
import { clause } from './clause.ts'
import { compose } from './compose.ts'
import { inPlace, noun, placeText } from './noun.ts'
import { sentence, toldBy } from './saying.ts'
import { realise } from './template.ts'
import type { Desk } from './voice.ts'

/** A dispute in words, its statements, and all its sides as one sentence. */
export type Worded = { dispute: Dispute; statements: readonly Statement[]; text: string }

/** Words a dispute: what it is about, and each side as what its statements come to and who makes them. */
export function wordDispute(draft: Disputed, desk: Desk): Worded | null {
  const sides = draft.sides.flatMap((side) => sideOf(side, desk))
  const [first, ...rest] = sides as [DisputeSide, ...DisputeSide[]]
  if (rest.length === 0) return null
  return {
    dispute: { about: about(draft, desk), kind: draft.kind, sides: [first, ...rest] },
    statements: draft.sides.flatMap((side) => side.statements),
    text: compose(shortened(draft.sides), desk)!.text,
  }
}

function sideOf(side: Side, desk: Desk): DisputeSide[] {
  const says = sideText(side.statements, desk)
  const [head, ...rest] = [...new Set(side.statements.map((s) => s.claim.id))] as [ClaimId, ...ClaimId[]]
  if (head === undefined || says === null) return []
  const origins = new Set(
    side.statements
      .filter((s) => s.claim.stance !== 'rumoured')
      .flatMap((s) => desk.origins.of(s.claim.id))
      .filter((id) => !desk.origins.isUnknown(id)),
  )
  return [{ says: sentence(says).replace(/\.$/, ''), claims: [head, ...rest], origins: origins.size }]
}

const PARTS = 2
const MOST_GROUPS = 4

/** What the sides say, in one sentence that can still be read: where there is much, the commonest of each side. */
function shortened(sides: readonly Side[]): Statement[][] {
  const kinds = sides.map(({ statements }) => kindsOf(statements))
  const all = kinds.flat()
  return all.length <= MOST_GROUPS ? all : kinds.map(([first]) => first!).slice(0, MOST_GROUPS)
}

/** A side in words: the wording of its commonest claims, and of the next where these are of another kind. */
const sideText = (statements: readonly Statement[], desk: Desk): string | null =>
  compose(kindsOf(statements), desk)?.text.replaceAll('; ', ', and ') ?? null

/** The commonest kinds of claims of a side, by type and stance. */
function kindsOf(statements: readonly Statement[]): Statement[][] {
  const kinds = groupBy(statements, ({ claim }) => `${claim.type} ${claim.stance}`)
  return [...kinds.values()].sort((a, b) => b.length - a.length).slice(0, PARTS)
}

function about({ kind, question, party, sides }: Disputed, desk: Desk): string {
  const { names } = desk.book
  const all = sides.flatMap((side) => side.statements)
  const who = party === null ? null : noun(party, names.kindOf(party)).text
  const where = question.where === null ? '' : inPlace(question.where)
  if (kind === 'whereabouts') return `where ${who ?? 'the leader'} is`
  if (question.about === 'supply') return `whether ${who ?? 'one side'} gets help from allies`
  if (question.about === 'conduct') return `what ${who ?? 'the forces'} did${where}`
  if (kind === 'agency') return `who took ${question.where ?? 'the place'}`
  if (kind === 'control') return `who holds ${question.where ?? 'the place'}`
  if (question.about === 'control')
    return `how far ${who ?? 'the attackers'} ${got(who, all)} got${near(question.where)}`
  if (question.about === 'condition') return `what has become of ${thing(question.whom, desk)}`
  const counted = kind === 'figure' ? measureWording(question.about as Measure) : null
  if (counted) {
    const whom = all[0]?.target ?? counted.anybody
    return realise(counted.clause, { n: 'how many', whom, in: where, have: 'have', be: 'are' }) ?? 'how many'
  }
  const told = toldBy(
    all
      .filter((s) => s.claim.stance !== 'denied')
      .concat(all)
      .slice(0, 1),
  )
  const said = clause({ ...told, stance: 'asserted' }, names)
  return said ? `whether ${said}` : `whether there was ${question.about}${where}`
}

/** " at Karlstad": those who are still outside are not in it. */
const near = (place: string | null): string => (place === null ? '' : ` at ${placeText(place)}`)

const got = (who: string | null, statements: readonly Statement[]): string =>
  who === null || statements.some((s) => s.actors.length > 1) || /s$/.test(who) ? 'have' : 'has'

const thing = (name: string | null, desk: Desk): string =>
  name === null ? 'it' : noun(name, desk.book.names.kindOf(name)).text
