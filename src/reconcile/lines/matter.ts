import type { Names } from '../names/index.ts'
import type { Statement } from '../statements.ts'
import { clause } from './clause.ts'
import { toldBy } from './saying.ts'

/** What a statement says, as the subject of a sentence about it: "that rebels have taken Karlstad". */
export const matterOf = (statement: Statement, names: Names): string => {
  const said = clause(toldBy([statement]), names)
  if (said === null) return 'the statement'
  return `${statement.claim.stance === 'denied' ? 'the denial ' : ''}that ${said}`
}
