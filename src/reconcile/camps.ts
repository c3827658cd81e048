import type { Parties } from './parties.ts'
import { groupBy, Sets } from './sets.ts'
import type { Statement } from './statements.ts'

/** Statements of those who may be one or part of one another; `name` is a key, empty where nobody is named. */
export type Camp = { name: string; statements: Statement[] }

const GAINS = new Set(['capture', 'enter', 'encircle', 'advance'])

/**
 * Actors who may be one, or one a part of the other, make a camp ("rebels" and the group that leads them). What names
 * nobody ("the city has fallen", "the strongest force") goes to the camp that gains most, where one does; else it stands apart.
 */
export function campsOf(statements: readonly Statement[], parties: Parties): Camp[] {
  const sets = new Sets()
  const sided = (s: Statement): readonly string[] => s.actors.filter((actor) => !parties.isVague(actor))
  const actors = [...new Set(statements.flatMap(sided))]
  for (const [i, one] of actors.entries()) {
    for (const two of actors.slice(i + 1)) if (parties.tie(one, two) !== 'apart') sets.join(one, two)
  }
  const camps = groupBy(statements, (s) => {
    const [first] = sided(s)
    return first === undefined ? null : sets.root(first)
  })
  const list = [...camps].map(([name, own]) => ({ name, statements: own }))
  const nobodys = statements.filter((s) => sided(s).length === 0)
  const gains = (camp: Camp) => camp.statements.filter((s) => GAINS.has(s.claim.type)).length
  const [first, second] = [...list].sort((a, b) => gains(b) - gains(a))
  if (first && (!second || gains(first) > gains(second))) first.statements.push(...nobodys)
  else if (nobodys.length > 0) list.push({ name: '', statements: nobodys })
  return list
}
