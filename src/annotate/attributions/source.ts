import { cuesOf } from '../../lexicon/attribution.ts'
import { dependents } from '../../parse/syntax.ts'
import { isTimeName, type Noun, nounAfter, phraseOf } from './noun.ts'
import { isNominal, labelOf, type Reading, upos } from './reading.ts'

/** Governors to climb for a subject that the verb shares: "came and went on to say, adding that". */
export const CLIMB = 5

export const isVerbal = (r: Reading, i: number): boolean => /^(?:VERB|AUX|ADJ)$/.test(upos(r, i))

/** The object does what the infinitive says: "urged | him | to say". */
const controls = (r: Reading, verb: number): boolean =>
  cuesOf('verb', r.lower[verb]!).some((w) => w.cue.takes.has('person'))

/** The head of who does what the verb at `i` says, -1 where the tree does not tell. */
export function subjectHead(r: Reading, i: number, depth = 0): number {
  const { syntax } = r
  if (!syntax || depth > CLIMB) return -1
  const subject = dependents(syntax, i, 'nsubj').find(
    (c) => isNominal(r, c) || /^(?:DET|ADJ)$/.test(upos(r, c)),
  )
  if (subject !== undefined) return subject
  const up = syntax.tree.head[i]!
  if (up < 0) return -1
  switch (labelOf(r, i)) {
    case 'conj':
      return isVerbal(r, up) ? subjectHead(r, up, depth + 1) : -1
    case 'xcomp':
    case 'ccomp': {
      const object = dependents(syntax, up, 'obj', 'iobj')[0]
      if (object !== undefined && object < i && controls(r, up)) return object
      const shared = labelOf(r, i) === 'xcomp' || r.lower[i]!.endsWith('ing')
      return shared ? subjectHead(r, up, depth + 1) : -1
    }
    case 'advcl':
    case 'parataxis':
      return subjectHead(r, up, depth + 1)
    case 'acl':
      return r.lower[i - 1] === 'to' ? ownerHead(r, up, depth + 1) : up
    case 'acl:relcl':
      return up
    default:
      return -1
  }
}

/** Whose plan, claim or call the noun at `i` is: the possessor, "by X", or who made it. */
export function ownerHead(r: Reading, i: number, depth = 0): number {
  const { syntax } = r
  if (!syntax || depth > CLIMB) return -1
  const named = authorOf(r, i)
  if (named >= 0) return named
  const up = syntax.tree.head[i]!
  const governed = /^(?:obj|obl|xcomp)$/.test(labelOf(r, i))
  return up >= 0 && governed && isVerbal(r, up) ? subjectHead(r, up, depth + 1) : -1
}

const BY = /^(?:by|from)$/

/** "the statement of the army | that …": "of" names the author where what is said follows. */
const isTold = (r: Reading, i: number, c: number): boolean =>
  cuesOf('noun', r.lower[i]!).length > 0 && r.lower[r.right[c]! + 1] === 'that'

/** Who is named beside the noun at `i`: "X's report", "a report by X", "posts from X"; -1 where nobody is. */
export function authorOf(r: Reading, i: number): number {
  const { syntax } = r
  if (!syntax) return -1
  const owner = dependents(syntax, i, 'nmod:poss')[0]
  if (owner !== undefined) return owner
  const by = dependents(syntax, i, 'nmod', 'acl', 'obl').find((c) =>
    dependents(syntax, c, 'case').some(
      (m) => BY.test(r.lower[m]!) || (r.lower[m] === 'of' && isTold(r, i, c)),
    ),
  )
  if (by !== undefined && isNominal(r, by)) return by
  // "a statement on the group's channel": its medium has an owner.
  for (const medium of dependents(syntax, i, 'nmod')) {
    const whose = dependents(syntax, medium, 'nmod:poss')[0]
    if (whose !== undefined && /^(?:on|in|via)$/.test(r.lower[r.left[medium]!]!)) return whose
  }
  return -1
}

/** "by X" behind a passive; "by Saturday" names nobody. */
export function agentOf(r: Reading, i: number): Noun | null {
  const { syntax } = r
  if (syntax) {
    const by = dependents(syntax, i, 'obl', 'nmod', 'advcl').find(
      (c) => c > i && dependents(syntax, c, 'case').some((m) => r.lower[m] === 'by'),
    )
    if (by !== undefined && isTimeName(r, by)) return null
    if (by !== undefined && isNominal(r, by)) return phraseOf(r, by)
  }
  return r.lower[i + 1] === 'by' ? nounAfter(r, i + 1) : null
}
