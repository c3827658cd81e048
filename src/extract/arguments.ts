import { pastOnly } from '../lexicon/inflect.ts'
import { wordSet } from '../lexicon/words.ts'
import { conjuncts, dependents, isMarked, preposition, relation, type Syntax } from '../parse/syntax.ts'
import { askedUnder, saidUnder } from './complements.ts'

/**
 * The arguments of a predicate: heads of noun phrases under `agent`, `patient`, `recipient`, `head` (an event noun
 * itself), `comp` (the verb of a complement), `kind` and `sort` (what modifies the object and the subject: *tear*
 * gas), `adverb`, `purpose` (the verb of what it is done for), `governor` (the verb over it: *refused* to go, *came*
 * under attack), `ought` (who "must" do what is said), `vow` (what the one who says it would do), `unless` (the verb of
 * what would avert what is said), `asked` (who is to do what is called for), `undergone` (a `todo` that is passive), `site` (what hangs on the subject: a blast at
 * a *factory*), or the preposition that marks them. An event noun has besides: `subject` and `object` of its governor,
 * `whole` (the noun that it modifies), `acl` (the verb of a clause on it), `pointer` (itself, where it only points back)
 * and `undergoer` (who saw, suffered or faced it). Coordinated heads are all there.
 */
export type Arguments = Map<string, number[]>

/** Adds the heads to a role. */
export const put = (args: Arguments, role: string, heads: readonly number[]): void => {
  if (heads.length > 0) args.set(role, [...new Set([...(args.get(role) ?? []), ...heads])])
}

/** The heads and what is coordinated with them. */
export const all = (s: Syntax, heads: readonly number[]): number[] => heads.flatMap((h) => conjuncts(s, h))

const RELATIVE = new Set(['who', 'that', 'which', 'whom', 'whose'])

/** The head of the noun phrase that ends right before the pronoun, a comma aside; null where none does. */
function nounBefore(s: Syntax, pronoun: number): number | null {
  let at = s.lower[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1
  while (at > 0 && ['flat', 'compound'].includes(relation(s, at))) at = s.tree.head[at]!
  return at >= 0 && ['NOUN', 'PROPN'].includes(s.tree.upos[at]!) ? at : null
}

/** The noun that a relative pronoun stands for: the one that the relative clause hangs on. */
const antecedent = (s: Syntax, verb: number, pronoun: number): number => {
  const noun = s.tree.head[verb]!
  if (!RELATIVE.has(s.lower[pronoun]!)) return pronoun
  if (relation(s, verb) === 'acl' && noun >= 0) return noun
  return relation(s, verb) === 'conj' ? (nounBefore(s, pronoun) ?? pronoun) : pronoun
}

const isParticiple = (s: Syntax, i: number): boolean =>
  (s.tree.xpos[i] === 'VBN' || s.tree.xpos[i] === 'VBD') && !pastOnly.has(s.lower[i]!)

/**
 * "A bridge collapsed in Genoa.": where no verb of the sentence is finite, what the tree takes for a participle on its
 * first noun is the sentence's verb, unless a "by" makes it a passive headline.
 */
function isOnlyVerb(s: Syntax, i: number): boolean {
  const up = s.tree.head[i]!
  const top = up >= 0 && s.tree.label[up] === 'nmod' ? s.tree.head[up]! : up
  if (s.tree.label[i] !== 'acl' || top < 0 || s.tree.head[top] !== -1) return false
  if (s.tree.xpos.some((x) => x === 'VBD' || x === 'VBP' || x === 'VBZ' || x === 'MD')) return false
  return !dependents(s, i, 'obl').some((c) => preposition(s, c) === 'by')
}

/** True for "was taken", "taken by the army" (a participle on a noun without "have"). */
export function isPassive(s: Syntax, i: number): boolean {
  // "The parties called for a boycott": whoever is called for has "was" before it.
  if (s.lower[i] === 'called' && s.lower[i + 1] === 'for' && !dependents(s, i, 'aux').length) return false
  if (pastOnly.has(s.lower[i]!)) return false
  if (s.children[i]!.some((c) => s.tree.label[c] === 'aux:pass' || s.tree.label[c] === 'nsubj:pass'))
    return true
  if (
    !isParticiple(s, i) ||
    s.children[i]!.some((c) => relation(s, c) === 'aux' || relation(s, c) === 'nsubj')
  ) {
    return false
  }
  const role = s.tree.label[i]!
  if (isOnlyVerb(s, i)) return false
  if (role === 'conj')
    return s.tree.head[i]! >= 0 && isParticiple(s, s.tree.head[i]!) && isPassive(s, s.tree.head[i]!)
  return (role === 'acl' || role === 'advcl' || role === 'xcomp') && s.tree.xpos[i] === 'VBN'
}

/** The subject of the verb at `i`, its own or the one that it takes over from its governor (control, coordination). */
export function subjectsOf(s: Syntax, i: number, depth = 0): number[] {
  const own = dependents(s, i, 'nsubj')
  if (own.length > 0)
    return all(
      s,
      own.map((c) => antecedent(s, i, c)),
    )
  const up = s.tree.head[i]!
  if (up < 0 || depth > 6) return []
  const role = relation(s, i)
  if (role === 'advcl' && isWording(s, i)) return [i - 1]
  const accused = accusedOf(s, i, up)
  if (accused.length > 0) return all(s, accused)
  if ((role === 'acl' || role === 'advcl') && isAside(s, i, up))
    return subjectsOf(s, clauseOf(s, up), depth + 1)
  if (role === 'acl') {
    // "plans to encircle", "a plan of bombing": whoever has the plan; "troops massing": the noun itself.
    if (!isMarked(s, i, 'to', 'of', 'for')) return all(s, [up])
    const holder = dependents(s, up, 'nmod').filter((c) => s.tree.label[c] === 'nmod:poss')
    if (holder.length > 0) return all(s, holder)
    return relation(s, up) === 'obj' || relation(s, up) === 'obl'
      ? subjectsOf(s, s.tree.head[up]!, depth + 1)
      : []
  }
  if (role === 'xcomp') {
    const object = dependents(s, up, 'obj', 'iobj')
    return object.length > 0 && !isPassive(s, up) ? all(s, object) : subjectsOf(s, up, depth + 1)
  }
  // "Denied having closed the road": a gerund that is an object is the act of whoever the verb is about.
  if (role === 'ccomp' && isGerund(s, i) && !PROPOSED.test(s.lower[up]!)) return subjectsOf(s, up, depth + 1)
  const parted = role === 'ccomp' ? partedFrom(s, i, up) : null
  if (parted !== null) return all(s, [parted])
  if (role === 'conj' || role === 'advcl' || role === 'parataxis' || role === 'dep') {
    // A clause of its own ("… after the army left") has a subject of its own; only a bare participle borrows one.
    const bare = !dependents(s, i, 'aux').length || role === 'conj'
    const governor = isTag(s, i, up) ? s.tree.head[up]! : up
    return bare ? subjectsOf(s, governor, depth + 1) : []
  }
  return []
}

/** "Having closed", "closing": a form in -ing without a tense. */
const isGerund = (s: Syntax, i: number): boolean => {
  const aux = dependents(s, i, 'aux')
  return aux.length === 0 ? s.tree.xpos[i] === 'VBG' : aux.some((c) => s.lower[c] === 'having')
}

/** "Its units, it said, were holding": the subject that an inserted "it said" parts from its verb. */
function partedFrom(s: Syntax, i: number, saying: number): number | null {
  const [voice] = dependents(s, saying, 'nsubj')
  if (voice === undefined || voice > saying || saying > i) return null
  const first = Math.min(voice, ...s.children[voice]!)
  return s.lower[first - 1] === ',' && s.lower[saying + 1] === ',' ? nounBefore(s, first) : null
}

/** Verbs of which others are to do what they propose or forbid: "recommended closing the border". */
const PROPOSED =
  /^(?:recommend|suggest|propos|urg|advis|advocat|demand|encourag|ban|prohibit|forbid|forbad|oppos|favou?r|support|mean|involv|requir|includ|call)/

const WORDINGS = new Set([
  'statement',
  'resolution',
  'declaration',
  'letter',
  'motion',
  'communique',
  'petition',
])

/** "Blocked a statement condemning the raid": it is the statement that condemns, whatever the tree says. */
const isWording = (s: Syntax, i: number): boolean =>
  s.tree.xpos[i] === 'VBG' && WORDINGS.has(s.lower[i - 1] ?? '') && relation(s, i - 1) === 'obj'

const ACCUSED = /^(?:accus|blam|charg|convict|acquitt|condemn|criticis|criticiz|fault|suspect|denounc|rebuk)/

/** "Accused the army of killing civilians": the army is said to do it, whether the tree joins that to it or the verb. */
function accusedOf(s: Syntax, i: number, up: number): number[] {
  if (!isMarked(s, i, 'of', 'for', 'with')) return []
  const verb = relation(s, i) === 'acl' ? s.tree.head[up]! : up
  if (verb < 0 || !ACCUSED.test(s.lower[verb]!)) return []
  if (verb !== up) return relation(s, up) === 'obj' || relation(s, up) === 'nsubj' ? [up] : []
  return isPassive(s, up) ? dependents(s, up, 'nsubj') : dependents(s, up, 'obj', 'iobj')
}

const DIRECTED = new Set(['into', 'towards', 'toward'])

/** "Iran began to move staff, officials said": trees hang the staff's move on who says it at the end. */
const isTag = (s: Syntax, i: number, verb: number): boolean =>
  relation(s, verb) === 'ccomp' && s.tree.head[verb]! < i && dependents(s, verb, 'nsubj').some((c) => c > i)

const AGENTIVE = ['@force', '@state', '@person', '@people']

/** "Entered the final stage, encircling the city": a participle behind a comma is no word on a mere thing. */
function isAside(s: Syntax, i: number, noun: number): boolean {
  if (s.tree.xpos[i] !== 'VBG' || s.lower[i - 1] !== ',') return false
  if (!['NOUN', 'ADJ'].includes(s.tree.upos[noun]!)) return false
  return !AGENTIVE.some((set) => wordSet(set).has(s.lower[noun]!)) && clauseOf(s, noun) !== noun
}

/** The nearest verb above `i`; `i` itself where there is none. */
function clauseOf(s: Syntax, i: number): number {
  let at = s.tree.head[i]!
  while (at >= 0 && s.tree.upos[at] !== 'VERB') at = s.tree.head[at]!
  return at >= 0 ? at : i
}

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
