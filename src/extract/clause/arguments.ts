import { wordSet } from '../../lexicon/words.ts'
import { conjuncts, dependents, isMarked, preposition, relation, type Syntax } from '../../parse/syntax.ts'
import { askedUnder, saidUnder } from './complements.ts'
import { all, antecedent, isPassive, subjectsOf } from './subjects.ts'

/**
 * The arguments of a predicate: heads of noun phrases under `agent`, `patient`, `recipient`, `head` (an event noun
 * itself), `comp` (the verb of a complement), `kind` and `sort` (what modifies the object and the subject: *tear*
 * gas), `adverb`, `purpose` (the verb of what it is done for), `governor` (the verb over it: *refused* to go, *came*
 * under attack), `ought` (who "must" do what is said), `vow` (what the one who says it would do), `unless` (the verb of
 * what would avert what is said), `asked` (who is to do what is called for), `undergone` (a `todo` that is passive),
 * `site` (what hangs on the subject: a blast at a *factory*), or the preposition that marks them. An event noun has
 * besides: `subject` and `object` of its governor, `whole` (the noun that it modifies), `acl` (the verb of a clause on
 * it), `pointer` (itself, where it only points back) and `undergoer` (who saw, suffered or faced it). Coordinated heads
 * are all there.
 */
export type Arguments = Map<string, number[]>

/** Adds the heads to a role. */
export const put = (args: Arguments, role: string, heads: readonly number[]): void => {
  if (heads.length > 0) args.set(role, [...new Set([...(args.get(role) ?? []), ...heads])])
}

const DIRECTED = new Set(['into', 'towards', 'toward'])

/** Prepositional phrases under `i`; those that hang on its objects come too, since trees often hang them there. */
export function addObliques(s: Syntax, i: number, args: Arguments, relations: string[]): void {
  for (const child of dependents(s, i, ...relations)) {
    const mark = preposition(s, child)
    if (mark) put(args, mark, conjuncts(s, child))
    else if (relation(s, child) === 'obl' && s.tree.label[child] !== 'obl:tmod') put(args, 'bare', [child])
    // "Raged for a third day in Omdurman": what hangs on a stretch of time belongs to what took that time.
    if (wordSet('@period').has(s.lower[child]!)) addObliques(s, child, args, ['nmod'])
    // "Fled across the border into Chad": where the way leads is the verb's, wherever the tree hangs it.
    for (const inner of dependents(s, child, 'nmod')) {
      if (DIRECTED.has(preposition(s, inner))) put(args, preposition(s, inner), conjuncts(s, inner))
    }
  }
}

/** "Stormed and captured the barracks": a verb joined to the next one shares its object. */
function sharedObjects(s: Syntax, i: number): number[] {
  const first = relation(s, i) === 'conj' && s.lower[i - 1] === 'and' ? s.tree.head[i]! : -1
  if (first >= 0 && first === i - 2) return dependents(s, first, 'obj').filter((c) => c > i)
  if (s.lower[i + 1] !== 'and' && s.lower[i + 1] !== 'or') return []
  const next = dependents(s, i, 'conj').find((c) => c === i + 2 && s.tree.xpos[c] === s.tree.xpos[i])
  return next === undefined ? [] : dependents(s, next, 'obj')
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

/** What an object is called ("called the protesters 'terrorists'"): a noun that no preposition joins to it. */
const labels = (s: Syntax, objects: readonly number[]): number[] =>
  objects.flatMap((o) =>
    dependents(s, o, 'nmod').filter((c) => c > o && s.tree.label[c] === 'nmod' && preposition(s, c) === ''),
  )

/** What somebody is to do ("told them to leave") or does ("accused of rigging"): a clause without a subject. */
const toDo = (s: Syntax, i: number): number[] =>
  dependents(s, i, 'xcomp', 'ccomp', 'advcl', 'obl').filter(
    (c) => c > i && isMarked(s, c, 'to', 'of', 'for', 'with'),
  )

/** Arguments of a verb, active or passive alike: `agent` is who does it. */
export function verbArguments(s: Syntax, i: number): { args: Arguments; passive: boolean } {
  const args: Arguments = new Map()
  const passive = isPassive(s, i)
  const subjects = subjectsOf(s, i)
  put(args, passive ? 'patient' : 'agent', subjects)
  // "Swept south": a direction is nobody's patient.
  // Of "he cautioned: 'Patience is needed'" nothing behind the colon is.
  const own = dependents(s, i, 'obj')
    .filter((c) => !wordSet('@direction').has(s.lower[c]!) && !(c > i && s.lower[i + 1] === ':'))
    .map((c) => antecedent(s, i, c))
  const objects = own.length > 0 || passive ? own : sharedObjects(s, i)
  put(args, passive ? 'theme' : 'patient', all(s, objects))
  put(args, 'recipient', all(s, dependents(s, i, 'iobj')))
  addObliques(s, i, args, ['obl', 'nmod', 'advmod'])
  for (const object of objects) {
    addObliques(s, object, args, ['nmod'])
    put(args, 'kind', dependents(s, object, 'compound', 'amod', 'det'))
  }
  if (passive) put(args, 'agent', args.get('by') ?? [])
  // "Ordered all prisoners to be freed": whoever gave the order does it.
  const up = s.tree.head[i]!
  const ordered = passive && !args.has('agent') && up >= 0 && wordSet('@ordering').has(s.lower[up]!)
  if (ordered && ['xcomp', 'ccomp', 'acl'].includes(relation(s, i))) put(args, 'agent', subjectsOf(s, up))
  // "fell to the rebels after a siege": a verb joined to this one may carry what both share.
  if (relation(s, i) === 'conj' && up >= 0 && objects.length === 0 && passive === isPassive(s, up)) {
    for (const child of dependents(s, up, 'obl')) {
      const mark = preposition(s, child)
      if (mark && child > i) put(args, mark, conjuncts(s, child))
    }
  }
  put(args, 'comp', [...dependents(s, i, 'xcomp', 'ccomp'), ...labels(s, objects)])
  const todo = toDo(s, i)
  put(args, 'todo', todo)
  for (const [role, heads] of [...askedUnder(s, i), ...saidUnder(s, i)]) put(args, role, heads)
  // "Ordered the men to be freed" asks nothing of the men.
  put(
    args,
    'undergone',
    todo.filter((c) => isPassive(s, c)),
  )
  // "Registered as displaced": a state after "as" may be read as a clause.
  const states = dependents(s, i, 'advcl').filter(
    (c) => preposition(s, c) === 'as' || s.lower[c - 1] === 'as',
  )
  put(args, 'as', states)
  put(args, 'aux', dependents(s, i, 'aux'))
  put(
    args,
    'neg',
    dependents(s, i, 'advmod').filter((c) => NEGATIONS.has(s.lower[c]!)),
  )
  if (relation(s, i) === 'xcomp' || relation(s, i) === 'advcl') put(args, 'governor', [s.tree.head[i]!])
  // "Named her as premier": what is said of the person may hang on the name.
  for (const said of dependents(s, i, 'xcomp'))
    if (s.tree.upos[said] === 'PROPN') addObliques(s, said, args, ['nmod'])
  put(args, 'purpose', dependents(s, i, 'xcomp', 'advcl'))
  const particles = dependents(s, i, 'compound').filter((c) => s.tree.label[c] === 'compound:prt')
  put(args, 'adverb', [...dependents(s, i, 'advmod'), ...particles])
  // "A convoy of 40 aid lorries", "lorries carrying flour": what it is of or holds tells its sort too.
  const parts = subjects.flatMap((c) => dependents(s, c, 'nmod').filter((k) => preposition(s, k) === 'of'))
  put(
    args,
    'site',
    subjects.flatMap((c) => dependents(s, c, 'nmod')),
  )
  const sorts = subjects.flatMap((c) => dependents(s, c, 'compound', 'amod', 'acl'))
  const within = parts.flatMap((c) => [c, ...dependents(s, c, 'compound', 'amod')])
  put(args, 'sort', [...sorts, ...within, ...sorts.flatMap((c) => dependents(s, c, 'obl', 'obj'))])
  return { args, passive }
}
