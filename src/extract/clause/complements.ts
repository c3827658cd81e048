import { dependents, isMarked, type Syntax } from '../../parse/syntax.ts'
import { all } from './subjects.ts'

/** Heads by the role that they fill. */
type Found = readonly (readonly [role: string, heads: readonly number[]])[]

/** "Called for the council to resign": who is to do what is called for (`asked`), which trees give a clause of its own. */
export function askedUnder(s: Syntax, i: number): Found {
  return dependents(s, i, 'advcl', 'ccomp', 'xcomp').flatMap((c): Found => {
    const subjects = dependents(s, c, 'nsubj')
    if (c < i || subjects.length === 0 || !isMarked(s, c, 'for') || !isMarked(s, c, 'to')) return []
    return [
      ['for', [c]],
      ['asked', all(s, subjects)],
    ]
  })
}

const DUTY = new Set(['must', 'should', 'ought', 'shall'])
const WILL = new Set(['will', 'would', "'ll", '’ll', 'shall', "'d"])
/** Who stands for the one who speaks: "they said they would". */
export const SELF: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i'])

/** Whoever "must" do something in what is said (`ought`), what the one who says it "would" do (`vow`), "unless" what. */
export function saidUnder(s: Syntax, i: number): Found {
  return dependents(s, i, 'ccomp').flatMap((said): Found => {
    const modals = dependents(s, said, 'aux').map((c) => s.lower[c]!)
    const subjects = dependents(s, said, 'nsubj')
    const own = subjects.some((c) => SELF.has(s.lower[c]!))
    return [
      ['ought', modals.some((m) => DUTY.has(m)) ? all(s, subjects) : []],
      ['vow', own && modals.some((m) => WILL.has(m)) ? all(s, [said]) : []],
      ['unless', dependents(s, said, 'advcl').filter((c) => isMarked(s, c, 'unless'))],
    ]
  })
}
