import { lightVerbs, perceiveVerbs, resultVerbs, undergoVerbs } from '../../lexicon/governors.ts'
import {
  ancestors,
  conjuncts,
  dependents,
  preposition,
  relation,
  type Syntax,
  subtree,
} from '../../parse/syntax.ts'
import { type Arguments, addObliques, put } from './arguments.ts'
import { all, isPassive, subjectsOf } from './subjects.ts'

/** Words that count what follows them: "the number of", "hundreds of". */
const COUNTS =
  /^(number|total|count|tally|figure|hundred|thousand|dozen|score|ten|million|half|third|quarter|some|most|\d.*)s?$/

const OBJECTIVE = new Set(['of'])

/**
 * Arguments of an event noun: "the army's capture of Homs", "Israeli strikes on a crossing", "an attack by rebels".
 * `of` is left open (the fall of Homs, the retreat of the army): frames say which role it fills. Where a light verb
 * carries the noun ("launched an attack on"), its subject is the agent and its phrases are the noun's.
 */
export function nounArguments(s: Syntax, i: number): Arguments {
  const args: Arguments = new Map([['head', [i]]])
  for (const child of s.children[i]!) {
    const role = s.tree.label[child]!
    if (role === 'det') put(args, 'det', [child])
    else if (role === 'nummod') put(args, 'count', [child])
    else if (role === 'acl') put(args, 'acl', conjuncts(s, child))
    else if (role === 'nmod:poss') put(args, 'poss', conjuncts(s, child))
    else if (role === 'compound' || role === 'amod' || role === 'flat') {
      put(args, 'mod', [child])
      if (role === 'compound') put(args, 'compound', [child])
    } else if (role.startsWith('nsubj')) put(args, 'agent', conjuncts(s, child))
    else if (role.startsWith('nmod') || role.startsWith('obl')) {
      const mark = preposition(s, child)
      if (mark) put(args, mark, conjuncts(s, child))
    }
  }
  addBehind(s, i, args)
  if (!args.has('between')) put(args, 'between', farBetween(s, i))
  put(args, 'agent', args.get('by') ?? [])
  if (!args.has('agent')) put(args, 'agent', args.get('poss') ?? [])
  if (!args.has('agent')) put(args, 'agent', carriersBehind(s, args.get('acl') ?? []))
  const own = [...args.keys()].every((role) => role === 'head' || role === 'det' || role === 'acl')
  addCarrier(s, i, args)
  const up = s.tree.head[i]!
  if (up >= 0 && relation(s, i) === 'nmod' && preposition(s, i) === 'of' && COUNTS.test(s.lower[up]!)) {
    put(args, 'count', [up])
  }
  put(args, 'governor', governorOf(s, i))
  if (own && isPointer(s, i, args)) put(args, 'pointer', [i])
  for (const mark of OBJECTIVE) if (args.has(mark)) put(args, 'patient', args.get(mark)!)
  return args
}

const RELATIVE = new Set(['that', 'which', 'who'])
const CARRIED =
  /^(?:launch|carri|conduct|made|mount|stag|began|begun|start|perform|execut|undert|wage|unleash|impos|perpetrat|commit|initiat)/

/** "The ambush staged by guerrillas", "an offensive they had launched": who carries it by a light verb of its own clause. */
function carriersBehind(s: Syntax, clauses: readonly number[]): number[] {
  return clauses
    .filter((c) => CARRIED.test(s.lower[c]!))
    .flatMap((c) => {
      const by = dependents(s, c, 'obl').filter((k) => preposition(s, k) === 'by')
      const own = dependents(s, c, 'nsubj').filter((k) => k < c && !RELATIVE.has(s.lower[k]!))
      return all(s, by.length > 0 ? by : isPassive(s, c) ? [] : own)
    })
}

const LOCATING = new Set(['in', 'at', 'near'])

/** "Followed a victory in the town of Taro": where the phrase right behind an event noun hangs on the verb above. */
function addBehind(s: Syntax, i: number, args: Arguments): void {
  const mark = s.lower[i + 1] ?? ''
  const head = s.tree.head[i + 1] ?? -1
  if (!LOCATING.has(mark) || args.has(mark) || head <= i || preposition(s, head) !== mark) return
  const up = s.tree.head[head]!
  if (up >= 0 && up < i && ancestors(s, i).includes(up)) put(args, mark, conjuncts(s, head))
}

/** "A battle that lasted two hours between A and B": the two may hang on a word of the noun's own clause. */
function farBetween(s: Syntax, i: number): number[] {
  const clauses = dependents(s, i, 'acl')
  const inside = clauses.flatMap((c) => subtree(s, c)).filter((k) => k > i && preposition(s, k) === 'between')
  return inside.map((k) => conjuncts(s, k)).find((both) => both.length === 2) ?? []
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'both'])

/** "Condemned the attack": a definite noun with nothing of its own points back to what was told before. */
const isPointer = (s: Syntax, i: number, args: Arguments): boolean =>
  dependents(s, i, 'det').some((d) => DEFINITE.has(s.lower[d]!)) &&
  dependents(s, i, 'acl', 'nummod', 'appos').length === 0 &&
  !(args.get('governor') ?? []).some((v) => lightVerbs.has(s.lower[v]!) || perceiveVerbs.has(s.lower[v]!))

/** The verb over an event noun, what goes with it, and what it hands on to the noun. */
function addCarrier(s: Syntax, i: number, args: Arguments): void {
  const role = relation(s, i)
  const copula = dependents(s, i, 'cop')
  if (role === 'compound') put(args, 'whole', [s.tree.head[i]!])
  if (copula.length > 0) {
    put(args, 'governor', copula)
    put(args, 'subject', subjectsOf(s, i))
    return
  }
  const up = s.tree.head[i]!
  if (up < 0) return
  if (role === 'nmod' && relation(s, up) !== 'obj') put(args, 'subject', all(s, [up]))
  // "Have the airport in their hands": the noun hangs on the object, and both on the verb.
  const onObject = role === 'nmod' && relation(s, up) === 'obj' && s.tree.head[up]! >= 0
  const verb = onObject ? s.tree.head[up]! : up
  if (s.tree.upos[verb] !== 'VERB' && s.tree.upos[verb] !== 'AUX') return
  put(args, 'governor', [verb])
  if (onObject) put(args, 'object', all(s, [up]))
  if (role === 'obl') put(args, 'object', all(s, dependents(s, verb, 'obj')))
  if (role !== 'nsubj') put(args, 'subject', subjectsOf(s, verb))
  if (role === 'obj' || role === 'nsubj' || role === 'obl') carry(s, i, verb, role, args)
}

/** The verb that an event noun depends on, also through "a round of", "the start of". */
function governorOf(s: Syntax, noun: number): number[] {
  let at = noun
  while (s.tree.head[at]! >= 0 && relation(s, at) === 'nmod' && preposition(s, at) === 'of')
    at = s.tree.head[at]!
  const up = s.tree.head[at]!
  return up >= 0 && ['obj', 'nsubj', 'obl'].includes(relation(s, at)) ? [up] : []
}

function carry(s: Syntax, noun: number, verb: number, role: string, args: Arguments): void {
  const word = s.lower[verb]!
  const passive = isPassive(s, verb)
  const isLight = lightVerbs.has(word)
  const undergone = role !== 'nsubj' && undergoVerbs.has(word)
  const carries =
    isLight || undergone || perceiveVerbs.has(word) || (role === 'nsubj' && resultVerbs.has(word))
  if (!carries) return
  if (undergone) put(args, 'undergoer', subjectsOf(s, verb))
  else if (isLight && role === 'obj' && !passive)
    put(args, 'agent', args.has('agent') ? [] : subjectsOf(s, verb))
  const phrases: Arguments = new Map()
  addObliques(s, verb, phrases, ['obl'])
  for (const [mark, heads] of phrases) {
    if (mark === 'bare') continue
    const others = heads.filter((h) => h !== noun)
    put(args, mark === 'by' && passive ? 'agent' : mark, others)
  }
}
