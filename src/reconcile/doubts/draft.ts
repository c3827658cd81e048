import type { Doubt } from '../../model/account.ts'
import { matterOf } from '../lines/matter.ts'
import { listed, noun } from '../lines/noun.ts'
import type { Origins } from '../origins.ts'
import type { Asked } from '../questions.ts'
import type { Casebook, Statement } from '../statements.ts'

/** What every rule of doubt looks at. `disputed`: ids of claims on a side of a dispute. */
export type Inquiry = {
  book: Casebook
  origins: Origins
  questions: readonly Asked[]
  disputed: ReadonlySet<string>
}

/** `why` goes on after what the statement says: "that rebels have taken Karlstad " + "is told as fact …". */
export const doubt = (
  statement: Statement,
  rule: string,
  why: string,
  book: Casebook,
  against: readonly Statement[] = [],
): Doubt => ({
  claim: statement.claim.id,
  rule,
  why: `${matterOf(statement, book.names)} ${why}`,
  against: against.map(({ claim }) => claim.id),
})

/** The speakers of a statement in words: "the army and the mayor"; "nobody" without one. */
export function speakersIn(statement: Statement, book: Casebook): string {
  const names = [...new Set(statement.speakers.map(({ name }) => name))]
  return names.length === 0 ? 'nobody' : listed(names.map((name) => noun(name, book.names.kindOf(name)).text))
}

/** True where the outlet says it in its own voice, as a fact. */
export const ownVoice = ({ claim, speakers }: Statement): boolean =>
  speakers.length === 0 && claim.stance === 'asserted'

export const sentenceKey = ({ claim }: Statement): string => `${claim.article} ${claim.evidence.start}`
