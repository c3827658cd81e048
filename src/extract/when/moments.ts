import type { TimeExpression } from '../../model/annotated.ts'
import { dependents, relation, type Syntax, subtree } from '../../parse/syntax.ts'

/** Words that open a clause of the same moment: "as police fired", "when the river rose". */
const MEANWHILE = new Set(['as', 'when', 'while'])
/** What before "after" or "before" leaves hardly any time between: "hours after gunmen burned it down". */
const SHORTLY = new Set(['hours', 'hour', 'minutes', 'minute', 'moments', 'shortly', 'soon', 'seconds'])

const hasSubject = (s: Syntax, verb: number): boolean => dependents(s, verb, 'nsubj').length > 0

/** "Had fled": told as over by then. */
const isPerfect = (s: Syntax, verb: number): boolean =>
  dependents(s, verb, 'aux').some((a) => s.lower[a] === 'had')

/** "They will sit down again": not yet. */
const isToCome = (s: Syntax, verb: number): boolean =>
  dependents(s, verb, 'aux').some((a) => s.tree.xpos[a] === 'MD')

/** The words that open the clause headed by `verb`. */
const openersOf = (s: Syntax, verb: number): string[] =>
  dependents(s, verb, 'mark', 'advmod', 'case')
    .filter((m) => m < verb)
    .map((m) => s.lower[m]!)

/** "Was killed hours after troops fired on the crowd". */
function isShortlyBeside(s: Syntax, verb: number): boolean {
  const words = subtree(s, verb).filter((i) => i < verb)
  return words.some((i) => SHORTLY.has(s.lower[i]!) && ['after', 'before'].includes(s.lower[i + 1] ?? ''))
}

/**
 * True where the clause headed by `c` tells of the same moment as what it hangs on, so that one's time is the other's:
 * a participle of the same subject ("struck the town, killing five"), what happened as or when or hours after it, and
 * what a thing that is told of did ("the quake that killed 500").
 */
export function isSameMoment(s: Syntax, c: number): boolean {
  if (isPerfect(s, c) || isToCome(s, c)) return false
  const role = s.tree.label[c]!
  if (role === 'acl:relcl') return isResult(s, c)
  if (!['advcl', 'acl', 'parataxis'].includes(relation(s, c))) return false
  if (isShortlyBeside(s, c)) return true
  const openers = openersOf(s, c)
  if (s.tree.xpos[c] === 'VBG' && !hasSubject(s, c)) return openers.every((w) => w === 'by' || w === 'while')
  return (
    relation(s, c) === 'advcl' && hasSubject(s, c) && openers.some((w) => MEANWHILE.has(w) || w === 'after')
  )
}

/** "A war that killed 500", "a mine that hit the bus": past, and the subject is the thing itself. */
function isResult(s: Syntax, c: number): boolean {
  const past = s.tree.xpos[c] === 'VBD' || (s.tree.xpos[c] === 'VBN' && dependents(s, c, 'aux').length === 0)
  return past && dependents(s, c, 'nsubj').some((i) => s.lower[i] === 'that' || s.lower[i] === 'which')
}

/** Told in the plain past: "fled", "were evacuated". */
const isPlainPast = (s: Syntax, verb: number): boolean =>
  s.tree.xpos[verb] === 'VBD' ||
  (s.tree.xpos[verb] === 'VBN' &&
    dependents(s, verb, 'aux').every((a) => s.lower[a] === 'was' || s.lower[a] === 'were'))

/** True where the verb coordinated at `c` and its first verb are one act in two words: same subject, same tense. */
export const isOneAct = (s: Syntax, c: number): boolean =>
  !hasSubject(s, c) && isPerfect(s, c) === isPerfect(s, s.tree.head[c]!) && !isToCome(s, c)

const BACK = new Set(['it', 'its', 'they', 'their', 'he', 'his', 'she', 'her'])

/**
 * True where the verb coordinated at `c` goes on with what its first verb told, so that it has that one's time: one
 * act in two words, or "the plant was shut on Sunday and its workers were evacuated".
 */
export function goesOn(s: Syntax, c: number): boolean {
  if (isOneAct(s, c)) return true
  const subject = dependents(s, c, 'nsubj').flatMap((i) => [i, ...dependents(s, i, 'nmod:poss')])
  const pointsBack = subject.some((i) => BACK.has(s.lower[i]!))
  return pointsBack && isPlainPast(s, c) && isPlainPast(s, s.tree.head[c]!)
}

/** Words by which a record is told: nothing happened "in six years", "since 2018". */
const RECORD = new Set(['first', 'time', 'times'])
const RECORD_REACH = 14

/** "The worst fighting in six years", "for the first time since 2018": how far back one has to look, and no date. */
export function tellsRecord(s: Syntax, time: TimeExpression): boolean {
  const start = s.tokens.findIndex((t) => t.start >= time.start)
  const opener = [start, start - 1].find((i) => ['in', 'since', 'for', 'this'].includes(s.lower[i] ?? ''))
  if (opener === undefined) return false
  for (let i = opener - 1; i >= Math.max(0, opener - RECORD_REACH); i--) {
    if (s.tree.upos[i] === 'VERB' || s.tree.upos[i] === 'PUNCT') return false
    if (s.tree.xpos[i] === 'JJS' && s.lower[i] !== 'least' && s.lower[i] !== 'most') return true
    if (s.lower[i] === 'first' && RECORD.has(s.lower[i + 1] ?? '')) return true
  }
  return false
}
