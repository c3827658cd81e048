import type { Names } from '../names/index.ts'
import type { Statement } from '../statements.ts'
import { clause } from './clause.ts'
import { toldBy } from './saying.ts'

/** What a statement says, as the subject of a sentence about it: "that rebels have taken Karlstad". */
export const matterOf = (statement: Statement, names: Names): string => {
  const said = clause(toldBy([statement]), names)
  return said === null
    ? 'the statement'
    : `that ${statement.claim.stance === 'denied' ? 'it is not so that ' : ''}${said}`
}
